/**
 * The model of the instruction table: rows, expressions, syntax. It knows the format of {@code
 * src/main/a64} and nothing about what the rows say; the generator, the disassembler and the text
 * assembler all read rows through it.
 */
package elfuse.asm.table;
