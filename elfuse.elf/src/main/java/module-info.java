/** ELF64 reader and load plans for AArch64 programs. */
module elfuse.elf {
  exports elfuse.elf;
}
