package elfuse.asm;

/** A SIMD&amp;FP register used as one number. */
public sealed interface Scalar extends Register permits B, H, S, D, Q {}
