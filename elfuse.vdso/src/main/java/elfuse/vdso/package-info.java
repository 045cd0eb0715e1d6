/**
 * The vDSO: the shared object that Linux maps into every program, generated here.
 *
 * <p>A program finds it through {@code AT_SYSINFO_EHDR} and calls it instead of the kernel for the
 * clock ({@code man 7 vdso}). The image is a complete ELF64 shared object of one page, built with
 * {@code elfuse.asm}: the five functions of Linux/arm64 with their symbol version {@code
 * LINUX_2.6.39}, without which glibc does not use them and Go crashes, and the ABI note that newer
 * glibc asks for.
 *
 * {@snippet :
 * VdsoImage vdso = VdsoImage.build();
 * byte[] page = vdso.bytes(); // map it readable and executable for EL0
 * long trampoline = base + vdso.offsetOf("__kernel_rt_sigreturn");
 * System.out.println(vdso.listing(base));
 * }
 *
 * <p><b>Promises.</b> The image is position-independent and the same at every build. {@code
 * readelf} and glibc accept it. {@code __kernel_rt_sigreturn} is exactly the two instructions by
 * which unwinders recognise a signal frame.
 *
 * <p><b>Not here.</b> Mapping it, and answering the system calls that its functions make.
 */
package elfuse.vdso;
