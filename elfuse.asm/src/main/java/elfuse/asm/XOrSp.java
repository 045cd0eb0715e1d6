package elfuse.asm;

/** A 64-bit general register where number 31 means the stack pointer. */
public sealed interface XOrSp extends Register permits X, Sp {}
