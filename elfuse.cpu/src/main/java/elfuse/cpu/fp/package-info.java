/**
 * Floating point: scalar and vector arithmetic, conversions and comparisons of half, single and
 * double precision, with FPCR's rounding, NaN and flush-to-zero rules and FPSR's flags (Arm ARM
 * shared pseudocode, "floatingpoint").
 *
 * <p>{@link elfuse.cpu.fp.Fp} states each operation once, as a static method on bits. The host's
 * own arithmetic is used where it must give the same answer: FPCR at its default, operands and
 * result normal; then the inexact flag comes from the exact residual. Everything else is rounded
 * from integers, in one place. {@link elfuse.cpu.fp.FpExec} and {@link elfuse.cpu.fp.VectorFpExec}
 * take instructions apart and choose; a translator can call {@code Fp} in the same way.
 *
 * <p>Flags gather in an {@link elfuse.cpu.fp.FpEnv}, which one thread owns. Nothing is allocated.
 */
package elfuse.cpu.fp;
