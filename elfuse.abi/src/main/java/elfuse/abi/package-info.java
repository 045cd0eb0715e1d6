/**
 * The numbers and wire layouts of Linux on arm64: error numbers, flags, names of system calls,
 * sizes and offsets of structures.
 *
 * <p><b>Promises.</b> Every constant is a compile-time constant with the value of the uapi header
 * that its class names; the headers of a cross compiler are compared in a test. The module needs
 * nothing but {@code java.base}.
 *
 * <p><b>Not here.</b> Logic and memory access: a layout tells where a field is, not how to reach
 * it. Values of other architectures or hosts ({@code elfuse.host} translates).
 */
package elfuse.abi;
