/** One A64 instruction table, and the assembler, disassembler and decoder that read it. */
module elfuse.asm {
  exports elfuse.asm;
}
