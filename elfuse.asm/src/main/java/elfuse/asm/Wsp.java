package elfuse.asm;

/** The 32-bit stack pointer. */
public enum Wsp implements WOrSp {
  /** The only one. */
  WSP;

  @Override
  public int number() {
    return 31;
  }

  @Override
  public String assemblyName() {
    return "wsp";
  }
}
