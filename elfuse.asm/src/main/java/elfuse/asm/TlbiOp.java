// Generated from src/main/a64 by elfuse.asm.gen.Generate; change the table instead.
package elfuse.asm;

/** Invalidations of TLBI that take a register (C5.6). */
public enum TlbiOp {
  /** {@code tlbi vae1os}. */
  VAE1OS(0x0409),
  /** {@code tlbi aside1os}. */
  ASIDE1OS(0x040a),
  /** {@code tlbi vaae1os}. */
  VAAE1OS(0x040b),
  /** {@code tlbi vale1os}. */
  VALE1OS(0x040d),
  /** {@code tlbi vaale1os}. */
  VAALE1OS(0x040f),
  /** {@code tlbi rvae1is}. */
  RVAE1IS(0x0411),
  /** {@code tlbi rvaae1is}. */
  RVAAE1IS(0x0413),
  /** {@code tlbi rvale1is}. */
  RVALE1IS(0x0415),
  /** {@code tlbi rvaale1is}. */
  RVAALE1IS(0x0417),
  /** {@code tlbi vae1is}. */
  VAE1IS(0x0419),
  /** {@code tlbi aside1is}. */
  ASIDE1IS(0x041a),
  /** {@code tlbi vaae1is}. */
  VAAE1IS(0x041b),
  /** {@code tlbi vale1is}. */
  VALE1IS(0x041d),
  /** {@code tlbi vaale1is}. */
  VAALE1IS(0x041f),
  /** {@code tlbi rvae1os}. */
  RVAE1OS(0x0429),
  /** {@code tlbi rvaae1os}. */
  RVAAE1OS(0x042b),
  /** {@code tlbi rvale1os}. */
  RVALE1OS(0x042d),
  /** {@code tlbi rvaale1os}. */
  RVAALE1OS(0x042f),
  /** {@code tlbi rvae1}. */
  RVAE1(0x0431),
  /** {@code tlbi rvaae1}. */
  RVAAE1(0x0433),
  /** {@code tlbi rvale1}. */
  RVALE1(0x0435),
  /** {@code tlbi rvaale1}. */
  RVAALE1(0x0437),
  /** {@code tlbi vae1}. */
  VAE1(0x0439),
  /** {@code tlbi aside1}. */
  ASIDE1(0x043a),
  /** {@code tlbi vaae1}. */
  VAAE1(0x043b),
  /** {@code tlbi vale1}. */
  VALE1(0x043d),
  /** {@code tlbi vaale1}. */
  VAALE1(0x043f),
  /** {@code tlbi ipas2e1is}. */
  IPAS2E1IS(0x2401),
  /** {@code tlbi ripas2e1is}. */
  RIPAS2E1IS(0x2402),
  /** {@code tlbi ipas2le1is}. */
  IPAS2LE1IS(0x2405),
  /** {@code tlbi ripas2le1is}. */
  RIPAS2LE1IS(0x2406),
  /** {@code tlbi vae2os}. */
  VAE2OS(0x2409),
  /** {@code tlbi vale2os}. */
  VALE2OS(0x240d),
  /** {@code tlbi rvae2is}. */
  RVAE2IS(0x2411),
  /** {@code tlbi rvale2is}. */
  RVALE2IS(0x2415),
  /** {@code tlbi vae2is}. */
  VAE2IS(0x2419),
  /** {@code tlbi vale2is}. */
  VALE2IS(0x241d),
  /** {@code tlbi ipas2e1os}. */
  IPAS2E1OS(0x2420),
  /** {@code tlbi ipas2e1}. */
  IPAS2E1(0x2421),
  /** {@code tlbi ripas2e1}. */
  RIPAS2E1(0x2422),
  /** {@code tlbi ripas2e1os}. */
  RIPAS2E1OS(0x2423),
  /** {@code tlbi ipas2le1os}. */
  IPAS2LE1OS(0x2424),
  /** {@code tlbi ipas2le1}. */
  IPAS2LE1(0x2425),
  /** {@code tlbi ripas2le1}. */
  RIPAS2LE1(0x2426),
  /** {@code tlbi ripas2le1os}. */
  RIPAS2LE1OS(0x2427),
  /** {@code tlbi rvae2os}. */
  RVAE2OS(0x2429),
  /** {@code tlbi rvale2os}. */
  RVALE2OS(0x242d),
  /** {@code tlbi rvae2}. */
  RVAE2(0x2431),
  /** {@code tlbi rvale2}. */
  RVALE2(0x2435),
  /** {@code tlbi vae2}. */
  VAE2(0x2439),
  /** {@code tlbi vale2}. */
  VALE2(0x243d),
  /** {@code tlbi vae3os}. */
  VAE3OS(0x3409),
  /** {@code tlbi vale3os}. */
  VALE3OS(0x340d),
  /** {@code tlbi rvae3is}. */
  RVAE3IS(0x3411),
  /** {@code tlbi rvale3is}. */
  RVALE3IS(0x3415),
  /** {@code tlbi vae3is}. */
  VAE3IS(0x3419),
  /** {@code tlbi vale3is}. */
  VALE3IS(0x341d),
  /** {@code tlbi rpaos}. */
  RPAOS(0x3423),
  /** {@code tlbi rpalos}. */
  RPALOS(0x3427),
  /** {@code tlbi rvae3os}. */
  RVAE3OS(0x3429),
  /** {@code tlbi rvale3os}. */
  RVALE3OS(0x342d),
  /** {@code tlbi rvae3}. */
  RVAE3(0x3431),
  /** {@code tlbi rvale3}. */
  RVALE3(0x3435),
  /** {@code tlbi vae3}. */
  VAE3(0x3439),
  /** {@code tlbi vale3}. */
  VALE3(0x343d),
  ;

  private final int key;

  TlbiOp(int key) {
    this.key = key;
  }

  /** {@return op1:CRn:CRm:op2, 14 bits} */
  public int encoding() {
    return key;
  }
}
