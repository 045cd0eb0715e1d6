/** The generated EL1 shim and its host-call protocol. */
module elfuse.shim {
  requires elfuse.asm;

  exports elfuse.shim;
}
