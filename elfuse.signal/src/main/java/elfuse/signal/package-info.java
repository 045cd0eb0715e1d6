/**
 * Signals without a CPU and without a process: what is queued, in which order it is taken, and the
 * frame that a handler runs on.
 *
 * <p>{@link elfuse.signal.SignalInfo} is a {@code siginfo_t}, {@link elfuse.signal.SignalAction} a
 * {@code struct sigaction}, {@link elfuse.signal.PendingSignals} a queue with Linux's rules (man 7
 * signal), and {@link elfuse.signal.SignalFrame} the {@code struct rt_sigframe} that Linux/arm64
 * puts on the stack ({@code arch/arm64/kernel/signal.c}), written and read as pure functions over a
 * snapshot of the registers, so that every engine and every personality builds the same bytes.
 *
 * <p><b>Promises.</b> Layout and order of the records are those of the uapi headers. Reading a
 * frame checks everything that a forged one could hold. A queue may be used from any thread.
 *
 * <p><b>Not here.</b> Masks, delivery and stopping, which belong to a task ({@code elfuse.linux});
 * timers.
 */
package elfuse.signal;
