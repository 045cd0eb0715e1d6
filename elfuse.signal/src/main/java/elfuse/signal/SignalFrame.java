package elfuse.signal;

import elfuse.abi.ContextHeadLayout;
import elfuse.abi.EsrContextLayout;
import elfuse.abi.ExtraContextLayout;
import elfuse.abi.FpsimdContextLayout;
import elfuse.abi.RtSigframeLayout;
import elfuse.abi.SigcontextLayout;
import elfuse.abi.StackLayout;
import elfuse.abi.UcontextLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The {@code struct rt_sigframe} of Linux/arm64 ({@code arch/arm64/kernel/signal.c}, {@code
 * asm/sigcontext.h}): a siginfo and a ucontext whose reserved space holds an FPSIMD record, an ESR
 * record after a fault, and a terminator.
 */
public final class SignalFrame {
  /** Bytes of a frame. */
  public static final int SIZE = RtSigframeLayout.SIZE;

  /** Offset of the {@code siginfo_t}, the handler's second argument. */
  public static final int INFO = RtSigframeLayout.INFO;

  /** Offset of the {@code ucontext_t}, the handler's third argument. */
  public static final int UCONTEXT = RtSigframeLayout.UC;

  private static final int FPSIMD_MAGIC = 0x46508001;
  private static final int ESR_MAGIC = 0x45535201;
  private static final int EXTRA_MAGIC = 0x45585401;
  private static final int STACK = UCONTEXT + UcontextLayout.UC_STACK;
  private static final int MASK = UCONTEXT + UcontextLayout.UC_SIGMASK;
  private static final int MCONTEXT = UCONTEXT + UcontextLayout.UC_MCONTEXT;
  private static final int RESERVED = MCONTEXT + SigcontextLayout.RESERVED;

  // asm/ptrace.h: what valid_native_regs refuses, and the flags that EL0 may choose
  private static final long PSR_MODE32 = 0x10;
  private static final long PSR_MODE = 0xf;
  private static final long PSR_DAIF = 0x3c0;
  private static final long PSR_NZCV = 0xf000_0000L;

  private SignalFrame() {}

  /** A frame that {@code rt_sigreturn} refuses. */
  public static final class BadFrameException extends Exception {
    private static final long serialVersionUID = 1;

    BadFrameException(String reason) {
      super(reason);
    }
  }

  /**
   * Where a frame goes: below a frame record of 16 bytes that lets unwinders pass it ({@code
   * get_sigframe}).
   *
   * @param top the stack pointer to start from
   * @return the frame's address, a multiple of 16
   */
  public static long addressBelow(long top) {
    return recordBelow(top) - SIZE & -16L;
  }

  /**
   * {@return where the frame record of the interrupted function goes: X29 and X30}
   *
   * @param top the stack pointer to start from
   */
  public static long recordBelow(long top) {
    return top - 16 & -16L;
  }

  /**
   * Builds a frame.
   *
   * @param context what is saved
   * @param info what the handler is told
   * @return {@link #SIZE} bytes
   */
  public static byte[] write(SignalContext context, SignalInfo info) {
    ByteBuffer out = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
    info.write(out);
    out.putLong(STACK + StackLayout.SS_SP, context.stackPointer);
    out.putInt(STACK + StackLayout.SS_FLAGS, context.stackFlags);
    out.putLong(STACK + StackLayout.SS_SIZE, context.stackSize);
    out.putLong(MASK, context.mask);
    out.putLong(MCONTEXT + SigcontextLayout.FAULT_ADDRESS, context.faultAddress);
    for (int n = 0; n <= 30; n++) {
      out.putLong(MCONTEXT + SigcontextLayout.REGS + 8 * n, context.x[n]);
    }
    out.putLong(MCONTEXT + SigcontextLayout.SP, context.sp);
    out.putLong(MCONTEXT + SigcontextLayout.PC, context.pc);
    out.putLong(MCONTEXT + SigcontextLayout.PSTATE, context.pstate);
    int at = RESERVED;
    head(out, at, FPSIMD_MAGIC, FpsimdContextLayout.SIZE);
    out.putInt(at + FpsimdContextLayout.FPSR, context.fpsr);
    out.putInt(at + FpsimdContextLayout.FPCR, context.fpcr);
    for (int n = 0; n < 64; n++) {
      out.putLong(at + FpsimdContextLayout.VREGS + 8 * n, context.v[n]);
    }
    at += FpsimdContextLayout.SIZE;
    if (context.esr != 0) {
      head(out, at, ESR_MAGIC, EsrContextLayout.SIZE);
      out.putLong(at + EsrContextLayout.ESR, context.esr);
    }
    return out.array(); // the terminator is a head of zeroes
  }

  /**
   * Reads a frame that a program hands back; whatever it wrote there.
   *
   * @param bytes {@link #SIZE} bytes
   * @return the context to go on with; its PSTATE holds nothing but the flags
   * @throws BadFrameException if Linux would answer SIGSEGV: the records do not add up, no FPSIMD
   *     record, or a PSTATE that is not EL0's
   */
  public static SignalContext read(byte[] bytes) throws BadFrameException {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    SignalContext context = new SignalContext();
    context.mask = in.getLong(MASK);
    context.stackPointer = in.getLong(STACK + StackLayout.SS_SP);
    context.stackFlags = in.getInt(STACK + StackLayout.SS_FLAGS);
    context.stackSize = in.getLong(STACK + StackLayout.SS_SIZE);
    context.faultAddress = in.getLong(MCONTEXT + SigcontextLayout.FAULT_ADDRESS);
    for (int n = 0; n <= 30; n++) {
      context.x[n] = in.getLong(MCONTEXT + SigcontextLayout.REGS + 8 * n);
    }
    context.sp = in.getLong(MCONTEXT + SigcontextLayout.SP);
    context.pc = in.getLong(MCONTEXT + SigcontextLayout.PC);
    long pstate = in.getLong(MCONTEXT + SigcontextLayout.PSTATE);
    if ((pstate & (PSR_MODE | PSR_MODE32 | PSR_DAIF)) != 0) {
      throw new BadFrameException("pstate 0x" + Long.toHexString(pstate) + " is not EL0's");
    }
    context.pstate = pstate & PSR_NZCV;
    int fpsimd = records(in, context);
    context.fpsr = in.getInt(fpsimd + FpsimdContextLayout.FPSR);
    context.fpcr = in.getInt(fpsimd + FpsimdContextLayout.FPCR);
    for (int n = 0; n < 64; n++) {
      context.v[n] = in.getLong(fpsimd + FpsimdContextLayout.VREGS + 8 * n);
    }
    return context;
  }

  /** Walks the records as parse_user_sigframe does. {@return where the FPSIMD record is} */
  private static int records(ByteBuffer in, SignalContext context) throws BadFrameException {
    int fpsimd = 0;
    int at = RESERVED;
    while (true) {
      int left = SIZE - at;
      if (left < ContextHeadLayout.SIZE) {
        throw new BadFrameException("the records have no end");
      }
      int magic = in.getInt(at + ContextHeadLayout.MAGIC);
      long size = in.getInt(at + ContextHeadLayout.SIZE_FIELD) & 0xffff_ffffL;
      if (magic == 0) {
        if (size != 0) {
          throw new BadFrameException("the terminator has a size");
        }
        break;
      }
      if (size < ContextHeadLayout.SIZE || size > left || size % 16 != 0) {
        throw new BadFrameException("a record of " + size + " bytes");
      }
      switch (magic) {
        case FPSIMD_MAGIC -> {
          if (fpsimd != 0 || size != FpsimdContextLayout.SIZE) {
            throw new BadFrameException("a second or odd FPSIMD record");
          }
          fpsimd = at;
        }
        case ESR_MAGIC -> {
          if (size >= EsrContextLayout.SIZE) {
            context.esr = in.getLong(at + EsrContextLayout.ESR);
          }
        }
        case EXTRA_MAGIC -> {
          if (size < ExtraContextLayout.SIZE) {
            throw new BadFrameException("an EXTRA record of " + size + " bytes");
          }
          throw new BadFrameException("records outside the frame, which this machine never makes");
        }
        default -> throw new BadFrameException("a record 0x" + Integer.toHexString(magic));
      }
      at += (int) size;
    }
    if (fpsimd == 0) {
      throw new BadFrameException("no FPSIMD record");
    }
    return fpsimd;
  }

  private static void head(ByteBuffer out, int at, int magic, int size) {
    out.putInt(at + ContextHeadLayout.MAGIC, magic);
    out.putInt(at + ContextHeadLayout.SIZE_FIELD, size);
  }
}
