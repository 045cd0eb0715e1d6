/** Descriptor tables and open file descriptions with Linux semantics. */
module elfuse.fd {
  requires transitive elfuse.host;
  requires elfuse.abi;

  exports elfuse.fd;
}
