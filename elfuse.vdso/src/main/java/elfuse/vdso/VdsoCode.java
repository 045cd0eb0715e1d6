package elfuse.vdso;

import static elfuse.asm.X.X8;

import elfuse.asm.Label;
import elfuse.asm.MacroAssembler;
import java.util.ArrayList;
import java.util.List;

/** Assembles the vDSO's functions. Each asks the kernel; X0 to X2 are as its caller left them. */
final class VdsoCode {
  // asm-generic/unistd.h
  private static final int CLOCK_GETTIME = 113;
  private static final int CLOCK_GETRES = 114;
  private static final int RT_SIGRETURN = 139;
  private static final int GETCPU = 168;
  private static final int GETTIMEOFDAY = 169;

  private final MacroAssembler a;
  private final List<SharedObject.Function> functions = new ArrayList<>();

  VdsoCode(long base) {
    a = new MacroAssembler(base);
    a.comment("where a signal handler returns to; unwinders know it by these two instructions");
    function("__kernel_rt_sigreturn", RT_SIGRETURN, false);
    function("__kernel_clock_gettime", CLOCK_GETTIME, true);
    function("__kernel_clock_getres", CLOCK_GETRES, true);
    function("__kernel_gettimeofday", GETTIMEOFDAY, true);
    function("__kernel_getcpu", GETCPU, true);
  }

  private void function(String name, int number, boolean returns) {
    a.align(16);
    Label label = a.here(name);
    a.mov(X8, (long) number);
    a.svc(0);
    if (returns) {
      a.ret();
    }
    int offset = Math.toIntExact(label.offset());
    functions.add(new SharedObject.Function(name, offset, a.position() - offset));
  }

  MacroAssembler assembler() {
    return a;
  }

  List<SharedObject.Function> functions() {
    return functions;
  }
}
