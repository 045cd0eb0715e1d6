/**
 * The vDSO: the shared object that Linux maps into every program, generated here.
 *
 * <p>A program finds it through {@code AT_SYSINFO_EHDR} and calls it instead of the kernel for the
 * clock ({@code man 7 vdso}). The image is a complete ELF64 shared object of one page, built with
 * {@code elfuse.asm}: the five functions of Linux/arm64 with their symbol version {@code
 * LINUX_2.6.39}, without which glibc does not use them and Go crashes, and the ABI note that newer
 * glibc asks for.
 *
 * <p>The clock's functions make no system call where they can do without: they read the virtual
 * counter and the {@link elfuse.vdso.VvarPage}, which lies one page below the image and which the
 * host seeds. Where the page does not answer — unseeded, too old, being written, attention raised,
 * another clock — they make the system call with the counter in X9, and the host seeds the page if
 * {@link elfuse.vdso.VdsoImage#isClockCall} says that the call came from there.
 *
 * {@snippet :
 * VdsoImage vdso = VdsoImage.build();
 * byte[] page = vdso.bytes(); // map it readable and executable for EL0
 * VvarPage vvar = VvarPage.of(memory); // memory is zero, mapped readable at base - VvarPage.SIZE
 * if (vdso.isClockCall(elr - base)) { // in the handler of clock_gettime and gettimeofday
 *   vvar.seed(x9, frequency, realtime, monotonic, boottime);
 * }
 * long trampoline = base + vdso.offsetOf("__kernel_rt_sigreturn");
 * System.out.println(vdso.listing(base));
 * }
 *
 * <p><b>Promises.</b> The image is position-independent and the same at every build. {@code
 * readelf} and glibc accept it. {@code __kernel_rt_sigreturn} is exactly the two instructions by
 * which unwinders recognise a signal frame. CLOCK_MONOTONIC and CLOCK_BOOTTIME do not go back
 * because the page is seeded again, whichever thread reads when; no answer mixes two seeds.
 *
 * <p><b>Not here.</b> Mapping the two pages, sampling the clocks, and answering the system calls
 * that the functions make.
 */
package elfuse.vdso;
