/** The host operating system through the FFM API. */
module elfuse.host {
  exports elfuse.host;
}
