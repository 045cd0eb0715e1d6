/**
 * The engine {@code hvf}: Hypervisor.framework on Apple silicon, through FFM.
 *
 * <p>{@link elfuse.hv.hvf.raw} has numbers and layouts, {@link elfuse.hv.hvf.HvCalls} the C
 * functions, found with a {@link java.lang.foreign.SymbolLookup} so that a test can put other ones
 * there, and {@link elfuse.hv.hvf.Hvf} and its machine keep the promises of {@link elfuse.hv}.
 *
 * <p><b>Rules of the framework</b> that show: one machine in a process; a vCPU is used by the
 * thread that made it, by the framework's own rule; 0 is a vCPU like any other; mappings are
 * multiples of 16 KiB; the MMU is turned on by the guest itself ({@link
 * elfuse.hv.hvf.GuestRoutine}), because a machine whose SCTLR_EL1.M was set from outside fails its
 * first fetch.
 *
 * <p>It has not run on hardware yet; docs/hvf.md says what is to be shown there.
 */
package elfuse.hv.hvf;
