package elfuse.asm;

/** A 64-bit general register where number 31 means the zero register. */
public sealed interface XOrZr extends Register permits X, Xzr {}
