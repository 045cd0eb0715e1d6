/**
 * The operand codecs: how each kind of operand of the table is printed, and how a written or typed
 * operand sets the fields of a row. Built on first use; the decoder does not need them.
 */
package elfuse.asm.text;
