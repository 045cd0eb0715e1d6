package elfuse.asm;

/**
 * One element of a vector register, such as {@code v3.s[1]}.
 *
 * @param register the register
 * @param size {@code b h s d}, or the groups {@code 4b 2h}
 * @param index the element's number; whether the register has it is checked where it is used
 */
public record VectorElement(V register, String size, int index) {}
