package elfuse.asm;

/** The 64-bit stack pointer. */
public enum Sp implements XOrSp {
  /** The only one. */
  SP;

  @Override
  public int number() {
    return 31;
  }

  @Override
  public String assemblyName() {
    return "sp";
  }
}
