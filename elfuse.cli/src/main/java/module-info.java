/** The {@code elfuse} command line. */
module elfuse.cli {
  requires elfuse.linux;
  requires elfuse.asm;
  requires elfuse.hv;
  requires elfuse.elf;
  requires elfuse.host;
  requires elfuse.vdso;
  requires elfuse.shim;
  requires static jdk.jfr; // used only when something is recorded
}
