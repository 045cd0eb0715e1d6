package elfuse.asm;

/**
 * A vector operand such as {@code v3.4s}.
 *
 * @param register the register
 * @param arrangement its elements
 */
public record VectorRegister(V register, Arrangement arrangement) {}
