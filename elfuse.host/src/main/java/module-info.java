/** The host operating system through the FFM API. */
module elfuse.host {
  requires elfuse.abi;

  exports elfuse.host;
}
