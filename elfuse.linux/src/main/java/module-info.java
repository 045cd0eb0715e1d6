/** The Linux personality: processes, tasks and system calls. */
module elfuse.linux {
  requires elfuse.abi;
  requires elfuse.asm;
  requires transitive elfuse.hv;
  requires elfuse.elf;
  requires elfuse.mm;
  requires elfuse.host;
  requires elfuse.fd;
  requires elfuse.signal;
  requires elfuse.vdso;
  requires elfuse.shim;

  exports elfuse.linux;
}
