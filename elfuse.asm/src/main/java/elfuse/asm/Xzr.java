package elfuse.asm;

/** The 64-bit zero register. */
public enum Xzr implements XOrZr {
  /** The only one. */
  XZR;

  @Override
  public int number() {
    return 31;
  }

  @Override
  public String assemblyName() {
    return "xzr";
  }
}
