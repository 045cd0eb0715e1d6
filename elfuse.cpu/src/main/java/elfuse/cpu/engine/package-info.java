/**
 * The software CPU: registers, memory, exceptions, system instructions and the interpreter.
 *
 * <p>Not exported; {@code elfuse.hv} is the way in.
 */
package elfuse.cpu.engine;
