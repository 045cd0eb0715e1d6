/**
 * What integer instructions compute: static methods on ints and longs, without state. Each meaning
 * is written here once, for the interpreter and for whatever else runs or emits instructions.
 *
 * <p>Condition flags are four bits of an int: N is 8, Z is 4, C is 2, V is 1. A 32-bit operand or
 * result is an int, or a long with 32 zero bits above it.
 */
package elfuse.cpu.alu;
