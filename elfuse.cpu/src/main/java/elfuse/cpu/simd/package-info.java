/**
 * Advanced SIMD without floating point, and the AES, SHA and carry-less multiplication
 * instructions.
 *
 * <p>What an operation means is written once, as a static method on 64-bit halves of registers
 * without state or allocation: {@link elfuse.cpu.simd.Lanes} and its neighbours {@code LaneBits},
 * {@code LaneShift}, {@code LaneSat}, {@code LaneSatShift}, {@code LaneWide}, {@code LaneNarrow},
 * {@code LanePermute}, {@code LaneReduce}, {@code Polynomials}, {@code Immediates}, {@code Aes},
 * {@code Sha1} and {@code Sha256}. The interpreter enters through {@link elfuse.cpu.simd.SimdExec},
 * which only takes instructions apart and chooses a meaning; a translator can emit calls to the
 * same methods.
 *
 * <p>The package trusts the decoder: it is given words that are legal for their row, and does not
 * check them again. It knows neither the program counter nor exceptions; memory faults pass through
 * it.
 */
package elfuse.cpu.simd;
