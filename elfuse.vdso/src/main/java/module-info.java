/** The generated vDSO image. */
module elfuse.vdso {
  requires elfuse.asm;

  exports elfuse.vdso;
}
