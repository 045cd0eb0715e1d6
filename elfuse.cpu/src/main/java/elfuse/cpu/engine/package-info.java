/**
 * The software CPU: registers, memory, exceptions, system instructions, the interpreter and the
 * translator with what it remembers of programs.
 *
 * <p>Not exported; {@code elfuse.hv} is the way in.
 */
package elfuse.cpu.engine;
