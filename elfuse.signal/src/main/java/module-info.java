/** Signal information, dispositions, pending sets and the frame of a handler. */
module elfuse.signal {
  requires elfuse.abi;

  exports elfuse.signal;
}
