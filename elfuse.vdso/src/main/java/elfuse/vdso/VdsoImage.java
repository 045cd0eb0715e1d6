package elfuse.vdso;

import java.util.NoSuchElementException;

/**
 * The vDSO's image: one page that is a whole ELF64 shared object. Immutable.
 *
 * <p>Its functions read the {@link VvarPage}, which must be mapped readable for EL0 at the image's
 * address less {@link VvarPage#SIZE}, even if it is never seeded.
 */
public final class VdsoImage {
  /** The image's size in bytes. */
  public static final int SIZE = 4096;

  private static final String SONAME = "linux-vdso.so.1";
  private static final String VERSION = "LINUX_2.6.39"; // what arm64 glibc and Go look up

  private final VdsoCode code;
  private final SharedObject.Image image;

  private VdsoImage(VdsoCode code) {
    this.code = code;
    image =
        SharedObject.write(SIZE, SONAME, VERSION, code.functions(), code.assembler().toByteArray());
  }

  /** {@return the image} */
  public static VdsoImage build() {
    return new VdsoImage(new VdsoCode(0));
  }

  /** {@return its {@link #SIZE} bytes, to be mapped read-execute at a page boundary} */
  public byte[] bytes() {
    return image.bytes().clone();
  }

  /**
   * {@return where a function lies in the image}
   *
   * @param symbol its name, such as {@code "__kernel_rt_sigreturn"}
   * @throws NoSuchElementException if the vDSO has no such function
   */
  public int offsetOf(String symbol) {
    for (SharedObject.Function function : code.functions()) {
      if (function.name().equals(symbol)) {
        return image.textOffset() + function.offset();
      }
    }
    throw new NoSuchElementException("the vDSO has no function " + symbol);
  }

  /**
   * {@return whether an SVC was that of {@code __kernel_clock_gettime} or {@code
   * __kernel_gettimeofday}} Then X9 holds the value of CNTVCT_EL0 with which the host may
   * {@linkplain VvarPage#seed seed} the vvar page; at any other SVC it may hold anything.
   *
   * @param offset the trap's ELR, which is the address after the SVC, less the image's address
   */
  public boolean isClockCall(long offset) {
    return code.isClockCall(offset - image.textOffset());
  }

  /**
   * {@return the functions as assembly: addresses, words, instructions, labels and comments}
   *
   * @param base the address that the image is mapped at, a multiple of 4096
   */
  public String listing(long base) {
    return new VdsoCode(base + image.textOffset()).assembler().listing();
  }
}
