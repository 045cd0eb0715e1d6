/**
 * The A64 instruction set as one table, and an assembler, a disassembler and a decoder that are
 * made from it. The package needs nothing but the JDK and is of use on its own.
 *
 * <h2>The table</h2>
 *
 * Each encoding is one constant of {@link elfuse.asm.Opcode}, covering all register widths, element
 * sizes and orderings of its Arm ARM page as {@linkplain elfuse.asm.Opcode#fields() fields}. {@link
 * elfuse.asm.Decoder#decode} tells which constant a word is; it is generated code that builds
 * nothing on first use and allocates nothing. The table has Armv8.0-A with floating point and
 * Advanced SIMD, and the extensions that {@link elfuse.asm.Feature} lists. Hints are one row,
 * {@code HINT}, because one that is not known is a NOP.
 *
 * <h2>Assembling</h2>
 *
 * {@link elfuse.asm.Assembler} has a method for each way to write an instruction, in which operands
 * that the instruction does not have do not compile; {@link elfuse.asm.MacroAssembler} adds what
 * takes several instructions; {@link elfuse.asm.TextAssembler} reads source in the syntax of GNU
 * as, and {@link elfuse.asm.ElfImageWriter} makes a static executable of it.
 *
 * {@snippet :
 * MacroAssembler a = new MacroAssembler(0x400000);
 * Label loop = a.label("loop");
 * a.movImm(X.X0, 1_000_000_000_000L);
 * a.bind(loop);
 * a.subs(X.X0, X.X0, 1);
 * a.b(Condition.NE, loop);
 * a.stp(X.X29, X.X30, Mem.pre(Sp.SP, -16));
 * a.add(V.V0.s4(), V.V1.s4(), V.V2.s4());
 * a.ret();
 * byte[] code = a.toByteArray();
 *
 * int word = TextAssembler.of().assembleInstruction("ldr x0, [x1, x2, lsl #3]", 0);
 * String text = Disassembler.of().disassemble(word, 0);
 * Opcode opcode = Decoder.decode(word);
 * int base = opcode.field("Rn").extract(word);
 *
 * String source = ".global _start; _start: mov x8, #93; svc #0";
 * byte[] elf = ElfImageWriter.write(TextAssembler.at(0x400000).assemble(source));
 * }
 *
 * <h2>Promises</h2>
 *
 * For every row, random legal operands give the same word here and in GNU as, and {@link
 * elfuse.asm.Disassembler} writes what GNU objdump 2.40 writes. Assembling what was disassembled
 * gives the word back, except for bits that an instruction ignores. Bits that "should be" zero or
 * one must be, else the word is none that the table has. All of this is tested; the tests list the
 * differences.
 *
 * <h2>Not here</h2>
 *
 * No SVE, SME, MTE, half-precision arithmetic or pointer authentication outside the hint space; no
 * macros, conditionals, relocations or object files; no judgement on whether a program makes sense.
 */
package elfuse.asm;
