/** Linux/arm64 numbers and wire layouts: errno, flags and structures, without logic. */
module elfuse.abi {
  exports elfuse.abi;
}
