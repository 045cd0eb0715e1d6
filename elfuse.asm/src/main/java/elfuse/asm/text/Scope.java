package elfuse.asm.text;

/** Where expressions find symbols. */
interface Scope {
  /** {@return the symbol's value, or null when it has none (yet)} */
  Long symbol(String name);

  /** {@return the nearest numeric label before or after this statement, or null} */
  Long local(int number, boolean forward);

  /** {@return the address of this statement} */
  long here();
}
