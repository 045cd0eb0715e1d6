package elfuse.vdso;

import java.util.NoSuchElementException;

/** The vDSO's image: one page that is a whole ELF64 shared object. Immutable. */
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
   * {@return the functions as assembly: addresses, words, instructions, labels and comments}
   *
   * @param base the address that the image is mapped at
   */
  public String listing(long base) {
    return new VdsoCode(base + image.textOffset()).assembler().listing();
  }
}
