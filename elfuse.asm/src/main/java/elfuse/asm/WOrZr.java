package elfuse.asm;

/** A 32-bit general register where number 31 means the zero register. */
public sealed interface WOrZr extends Register permits W, Wzr {}
