/** A software A64 CPU (EL0 and EL1) as a hypervisor provider. */
module elfuse.cpu {
  requires transitive elfuse.hv;
  requires elfuse.asm;
  requires static jdk.jfr; // used only when something is recorded

  exports elfuse.cpu;

  provides elfuse.hv.HypervisorProvider with
      elfuse.cpu.SoftHypervisorProvider;
}
