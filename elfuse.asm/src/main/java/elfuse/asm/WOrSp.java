package elfuse.asm;

/** A 32-bit general register where number 31 means the stack pointer. */
public sealed interface WOrSp extends Register permits W, Wsp {}
