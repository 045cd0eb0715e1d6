/**
 * The engine {@code soft}: a complete A64 CPU at EL0 and EL1 in portable Java, as a provider of
 * {@code elfuse.hv}.
 *
 * <p><b>For.</b> Running A64 code where no hardware virtualization of A64 exists. {@code
 * Hypervisors.open("soft")} finds it; there is nothing else to call.
 *
 * <p><b>Promises.</b>
 *
 * <ul>
 *   <li>Armv8.0-A at EL0 and EL1 with floating point and Advanced SIMD, and the extensions that the
 *       ID registers advertise: LSE, CRC32, RDM, DotProd, LRCPC, FLAGM, PAN, AES, PMULL, SHA1,
 *       SHA256.
 *   <li>Stage-1 translation with the 4 KiB granule, every permission bit, and faults with exact
 *       syndrome and level.
 *   <li>A guest can neither crash the host process nor reach memory that is not mapped into its
 *       machine.
 *   <li>One vCPU is one thread; vCPUs run in parallel. Acquire, release, exclusives and atomics
 *       order memory as A64 says.
 * </ul>
 *
 * <p><b>The TLB.</b> A machine keeps one byte for each 4 KiB page of a 39-bit address space: the
 * rights of EL0 and EL1 to that page, if it translates to the IPA of the same number inside the
 * machine's primary region (the first one mapped). Such accesses cost one test. Everything else is
 * translated on every access: legal, complete, slow. As on hardware, a changed translation table
 * takes effect at the next TLBI at the latest.
 *
 * <p><b>Files.</b> None, unless the option {@code profiles} names a folder: what is hot in a
 * program that {@link elfuse.hv.Vm#programNamed} names is then known when it runs again.
 *
 * <p><b>Not here.</b> AArch32, EL2, EL3, interrupts, the 16 KiB and 64 KiB granules, 16-bit
 * floating-point arithmetic, SVE, self-hosted debug.
 */
package elfuse.cpu;
