package elfuse.linux.profile;

/**
 * What a {@link Place} is called.
 *
 * @param name of the function, as it is shown
 * @param file what holds it, or an empty string
 * @param begins whether the place is its first instruction
 */
record Function(String name, String file, boolean begins) {
  boolean isSameAs(Function other) {
    return name.equals(other.name) && file.equals(other.file);
  }
}
