package elfuse.linux.vfs;

/** What is neither a directory nor a link: something to open. */
public abstract non-sealed class Leaf extends Node {
  /**
   * Makes one.
   *
   * @param parent the directory that it is in
   * @param name its name there
   * @param mode type and permissions
   */
  protected Leaf(Directory parent, String name, int mode) {
    super(parent, name, mode, parent.system());
  }

  /**
   * Opens it. Access was checked.
   *
   * @param flags those of open
   * @return the description or an error
   */
  public abstract Opened open(int flags);
}
