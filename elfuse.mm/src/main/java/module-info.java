/** Guest address spaces: mappings, stage-1 page tables and checked access. */
module elfuse.mm {
  requires transitive elfuse.hv;

  exports elfuse.mm;
}
