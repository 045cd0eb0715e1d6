package elfuse.linux.process;

import elfuse.abi.Errno;
import elfuse.abi.Ptrace;
import elfuse.abi.UserFpsimdLayout;
import elfuse.abi.UserRegsLayout;
import elfuse.shim.TrapFrame;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The register sets of a stopped thread as PTRACE_GETREGSET and SETREGSET have them
 * (arch/arm64/kernel/ptrace.c, aarch64_regsets). The thread must be frozen.
 */
public final class RegisterSets {
  private static final int TLS_SIZE = 16; // TPIDR_EL0 and TPIDR2_EL0
  private static final int DEBUG_SIZE = 264; // struct user_hwdebug_state
  private static final int DEBUG_ADDRESS = 8; // its first register
  private static final int ARMV8_DEBUG = 6; // ID_AA64DFR0_EL1.DebugVer

  // asm/ptrace.h, valid_native_regs
  private static final long PSR_MODE = 0x1f;
  private static final long PSR_DAIF = 0x3c0;
  private static final long PSR_NZCV = 0xf000_0000L;

  private RegisterSets() {}

  /** {@return the size of one register of a set, or 0 if there is no such set} */
  public static int unit(int type) {
    return switch (type) {
      case Ptrace.NT_PRSTATUS, Ptrace.NT_ARM_TLS -> 8;
      case Ptrace.NT_PRFPREG,
          Ptrace.NT_ARM_HW_BREAK,
          Ptrace.NT_ARM_HW_WATCH,
          Ptrace.NT_ARM_SYSTEM_CALL ->
          4;
      default -> 0;
    };
  }

  /** {@return the bytes of a set that exists} */
  public static byte[] get(Tracee tracee, int type) {
    TrapFrame f = tracee.task.frame;
    Registers registers = tracee.registers;
    switch (type) {
      case Ptrace.NT_PRSTATUS -> {
        ByteBuffer out = buffer(UserRegsLayout.SIZE);
        for (int n = 0; n <= 30; n++) {
          out.putLong(UserRegsLayout.REGS + 8 * n, f.x(n));
        }
        out.putLong(UserRegsLayout.SP, f.get(TrapFrame.SP));
        out.putLong(UserRegsLayout.PC, f.get(TrapFrame.PC));
        out.putLong(UserRegsLayout.PSTATE, f.get(TrapFrame.PSTATE));
        return out.array();
      }
      case Ptrace.NT_PRFPREG -> {
        ByteBuffer out = buffer(UserFpsimdLayout.SIZE);
        for (int n = 0; n < 64; n++) {
          out.putLong(UserFpsimdLayout.VREGS + 8 * n, registers.vectors[n]);
        }
        out.putInt(UserFpsimdLayout.FPSR, (int) registers.fpsr);
        out.putInt(UserFpsimdLayout.FPCR, (int) registers.fpcr);
        return out.array();
      }
      case Ptrace.NT_ARM_TLS -> {
        return buffer(TLS_SIZE).putLong(0, registers.threadPointer).array();
      }
      case Ptrace.NT_ARM_SYSTEM_CALL -> {
        return buffer(4).putInt(0, tracee.number).array();
      }
      default -> { // no breakpoint and no watchpoint of hardware
        return buffer(DEBUG_SIZE).putInt(0, ARMV8_DEBUG << 8).array();
      }
    }
  }

  /**
   * Changes the first bytes of a set.
   *
   * @return 0 or a negative error
   */
  public static int set(Tracee tracee, int type, byte[] bytes) {
    byte[] all = get(tracee, type);
    System.arraycopy(bytes, 0, all, 0, bytes.length);
    ByteBuffer in = ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN);
    TrapFrame f = tracee.task.frame;
    Registers registers = tracee.registers;
    switch (type) {
      case Ptrace.NT_PRSTATUS -> {
        long pstate = in.getLong(UserRegsLayout.PSTATE);
        if ((pstate & (PSR_MODE | PSR_DAIF)) != 0) {
          return -Errno.EINVAL;
        }
        for (int n = 0; n <= 30; n++) {
          f.x(n, in.getLong(UserRegsLayout.REGS + 8 * n));
        }
        f.set(TrapFrame.SP, in.getLong(UserRegsLayout.SP));
        f.set(TrapFrame.PC, in.getLong(UserRegsLayout.PC));
        f.set(TrapFrame.PSTATE, pstate & PSR_NZCV);
      }
      case Ptrace.NT_PRFPREG -> {
        for (int n = 0; n < 64; n++) {
          registers.vectors[n] = in.getLong(UserFpsimdLayout.VREGS + 8 * n);
        }
        registers.fpsr = in.getInt(UserFpsimdLayout.FPSR) & 0xffff_ffffL;
        registers.fpcr = in.getInt(UserFpsimdLayout.FPCR) & 0xffff_ffffL;
        registers.changed = true;
      }
      case Ptrace.NT_ARM_TLS -> {
        registers.threadPointer = in.getLong(0);
        registers.changed = true;
      }
      case Ptrace.NT_ARM_SYSTEM_CALL -> tracee.number = in.getInt(0);
      default -> {
        if (bytes.length > DEBUG_ADDRESS) {
          return -Errno.ENOSPC; // register_user_hw_breakpoint finds no slot
        }
      }
    }
    return 0;
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
