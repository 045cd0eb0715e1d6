package elfuse.asm;

/** The 32-bit zero register. */
public enum Wzr implements WOrZr {
  /** The only one. */
  WZR;

  @Override
  public int number() {
    return 31;
  }

  @Override
  public String assemblyName() {
    return "wzr";
  }
}
