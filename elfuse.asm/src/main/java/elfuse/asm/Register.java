package elfuse.asm;

/** A register operand. */
public sealed interface Register permits XOrZr, XOrSp, WOrZr, WOrSp, Scalar, V {
  /** {@return the number in the encoding, 0 to 31; ZR and SP are both 31} */
  int number();

  /** {@return the name in assembly, lower case} */
  String assemblyName();
}
