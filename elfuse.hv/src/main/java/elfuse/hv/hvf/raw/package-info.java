/**
 * Hypervisor.framework on Apple silicon as its headers have it: numbers and layouts, no logic.
 * Every row names its header in {@code Hypervisor.framework/Headers}.
 */
package elfuse.hv.hvf.raw;
