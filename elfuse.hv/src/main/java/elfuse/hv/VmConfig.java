package elfuse.hv;

/**
 * What a virtual machine must offer.
 *
 * @param ipaBits the size of the intermediate physical address space, as a power of two, 32 to 48
 * @param counterFrequency the frequency of the virtual counter in Hz, or 0 for the engine's own;
 *     only an engine that makes its own counter can follow a request
 */
public record VmConfig(int ipaBits, long counterFrequency) {

  /** Checks the ranges. */
  public VmConfig {
    if (ipaBits < 32 || ipaBits > 48) {
      throw new IllegalArgumentException("ipaBits " + ipaBits + " is outside 32..48");
    }
    if (counterFrequency < 0 || counterFrequency > 0xffff_ffffL) {
      throw new IllegalArgumentException(
          "counterFrequency " + counterFrequency + " is outside 0..4294967295");
    }
  }

  /** {@return a 40-bit machine with the engine's own counter} */
  public static VmConfig defaults() {
    return new VmConfig(40, 0);
  }
}
