package elfuse.hv.kvm;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Routines in A64 code that Java cannot express: cache maintenance, registers of the processor, and
 * signal handlers: one that does nothing, and one that ends the maintenance of memory which the
 * host lost. This module stands alone, so the words are checked in; a test assembles {@link
 * #SOURCE} with {@code elfuse.asm} and compares.
 *
 * <p>Why not {@code __clear_cache}: libgcc has it only for linking, and no C library exports it.
 */
public final class HostRoutines {
  /** Offset of the signal handler. */
  public static final int HANDLER = 0;

  /** Offset of a routine that returns CNTFRQ_EL0. */
  public static final int CNTFRQ = 4;

  /** Offset of a routine that returns DCZID_EL0. */
  public static final int DCZID = 12;

  /** Offset of a routine that makes [X0, X1) visible to instruction fetches (Arm ARM B2.7.4.2). */
  public static final int SYNC = 20;

  /** Offset of a routine that returns CNTVCT_EL0. */
  public static final int CNTVCT = 120;

  /**
   * Offset of a handler of SIGBUS with SA_SIGINFO: memory whose file was truncated needs no
   * maintenance, so {@link #SYNC} goes on behind it; anything else is for the handler before.
   */
  public static final int BUS = 132;

  /** Offset of the address of the handler that was there before, 8 bytes. */
  public static final int PREVIOUS = 176;

  /** The routines as assembly. */
  public static final String SOURCE =
      """
      handler: ret
      cntfrq: mrs x0, cntfrq_el0
        ret
      dczid: mrs x0, dczid_el0
        ret
      sync: mrs x2, ctr_el0
        tbnz x2, #28, 2f  // IDC: no data needs cleaning
        ubfx x3, x2, #16, #4
        mov x4, #4
        lsl x3, x4, x3
        sub x4, x3, #1
        bic x4, x0, x4
      1: dc cvau, x4
        add x4, x4, x3
        cmp x4, x1
        b.lo 1b
      2: dsb ish
        tbnz x2, #29, 4f  // DIC: no instructions need invalidating
        and x3, x2, #15
        mov x4, #4
        lsl x3, x4, x3
        sub x4, x3, #1
        bic x4, x0, x4
      3: ic ivau, x4
        add x4, x4, x3
        cmp x4, x1
        b.lo 3b
        dsb ish
      4: isb
        ret
      cntvct: isb
        mrs x0, cntvct_el0
        ret
      bus: ldr x3, [x2, #440]  // ucontext_t.uc_mcontext.pc
        adr x4, sync
        adr x5, 4b
        cmp x3, x4
        ccmp x3, x5, #2, hs
        b.hs 5f
        str x5, [x2, #440]
        ret
      5: ldr x16, previous
        br x16
        nop
      previous: .quad 0
      """;

  private static final int[] WORDS = {
    0xd65f03c0,
    0xd53be000,
    0xd65f03c0,
    0xd53b00e0,
    0xd65f03c0,
    0xd53b0022,
    0x37e00142,
    0xd3504c43,
    0xd2800084,
    0x9ac32083,
    0xd1000464,
    0x8a240004,
    0xd50b7b24,
    0x8b030084,
    0xeb01009f,
    0x54ffffa3,
    0xd5033b9f,
    0x37e80162,
    0x92400c43,
    0xd2800084,
    0x9ac32083,
    0xd1000464,
    0x8a240004,
    0xd50b7524,
    0x8b030084,
    0xeb01009f,
    0x54ffffa3,
    0xd5033b9f,
    0xd5033fdf,
    0xd65f03c0,
    0xd5033fdf,
    0xd53be040,
    0xd65f03c0,
    0xf940dc43,
    0x10fffc64,
    0x10ffff25,
    0xeb04007f,
    0xfa452062,
    0x54000062,
    0xf900dc45,
    0xd65f03c0,
    0x58000070,
    0xd61f0200,
    0xd503201f,
    0x00000000,
    0x00000000
  };

  private HostRoutines() {}

  /** {@return the code} */
  public static byte[] code() {
    ByteBuffer code = ByteBuffer.allocate(4 * WORDS.length).order(ByteOrder.LITTLE_ENDIAN);
    code.asIntBuffer().put(WORDS);
    return code.array();
  }
}
