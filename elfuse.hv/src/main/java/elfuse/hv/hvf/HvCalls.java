package elfuse.hv.hvf;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import elfuse.hv.HypervisorException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/**
 * The C functions of Hypervisor.framework ({@code hv_vm.h}, {@code hv_vcpu.h}). Each throws {@link
 * HvException} unless it returns HV_SUCCESS.
 */
public final class HvCalls {
  private final MethodHandle vmCreate;
  private final MethodHandle vmDestroy;
  private final MethodHandle vmMap;
  private final MethodHandle vmUnmap;
  private final MethodHandle maxVcpuCount;
  private final MethodHandle configCreate;
  private final MethodHandle configSetIpaSize;
  private final MethodHandle configMaxIpaSize;
  private final MethodHandle release;
  private final MethodHandle vcpuConfigCreate;
  private final MethodHandle vcpuConfigGetFeatureReg;
  private final MethodHandle vcpuCreate;
  private final MethodHandle vcpuDestroy;
  private final MethodHandle vcpuRun;
  private final MethodHandle vcpusExit;
  private final MethodHandle getReg;
  private final MethodHandle setReg;
  private final MethodHandle getSysReg;
  private final MethodHandle setSysReg;
  private final MethodHandle getSimd;
  private final MethodHandle setVtimerMask;
  private final MethodHandle setTrapDebug;
  private final MethodHandle icacheInvalidate;

  /**
   * Finds the functions. {@code hv_vcpu_set_simd_fp_reg} is not among them: see {@link
   * GuestRoutine}.
   *
   * @param symbols where they are
   */
  public HvCalls(SymbolLookup symbols) {
    vmCreate = find(symbols, "hv_vm_create", ADDRESS);
    vmDestroy = find(symbols, "hv_vm_destroy");
    vmMap = find(symbols, "hv_vm_map", ADDRESS, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    vmUnmap = find(symbols, "hv_vm_unmap", JAVA_LONG, JAVA_LONG);
    maxVcpuCount = find(symbols, "hv_vm_get_max_vcpu_count", ADDRESS);
    configCreate = link(symbols, "hv_vm_config_create", FunctionDescriptor.of(ADDRESS));
    configSetIpaSize = find(symbols, "hv_vm_config_set_ipa_size", ADDRESS, JAVA_INT);
    configMaxIpaSize = find(symbols, "hv_vm_config_get_max_ipa_size", ADDRESS);
    release = link(symbols, "os_release", FunctionDescriptor.ofVoid(ADDRESS));
    vcpuConfigCreate = link(symbols, "hv_vcpu_config_create", FunctionDescriptor.of(ADDRESS));
    vcpuConfigGetFeatureReg =
        find(symbols, "hv_vcpu_config_get_feature_reg", ADDRESS, JAVA_INT, ADDRESS);
    vcpuCreate = find(symbols, "hv_vcpu_create", ADDRESS, ADDRESS, ADDRESS);
    vcpuDestroy = find(symbols, "hv_vcpu_destroy", JAVA_LONG);
    vcpuRun = find(symbols, "hv_vcpu_run", JAVA_LONG);
    vcpusExit = find(symbols, "hv_vcpus_exit", ADDRESS, JAVA_INT);
    getReg = find(symbols, "hv_vcpu_get_reg", JAVA_LONG, JAVA_INT, ADDRESS);
    setReg = find(symbols, "hv_vcpu_set_reg", JAVA_LONG, JAVA_INT, JAVA_LONG);
    getSysReg = find(symbols, "hv_vcpu_get_sys_reg", JAVA_LONG, JAVA_SHORT, ADDRESS);
    setSysReg = find(symbols, "hv_vcpu_set_sys_reg", JAVA_LONG, JAVA_SHORT, JAVA_LONG);
    getSimd = find(symbols, "hv_vcpu_get_simd_fp_reg", JAVA_LONG, JAVA_INT, ADDRESS);
    setVtimerMask = find(symbols, "hv_vcpu_set_vtimer_mask", JAVA_LONG, JAVA_BOOLEAN);
    icacheInvalidate =
        link(symbols, "sys_icache_invalidate", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG));
    setTrapDebug = find(symbols, "hv_vcpu_set_trap_debug_exceptions", JAVA_LONG, JAVA_BOOLEAN);
  }

  private static MethodHandle find(SymbolLookup symbols, String name, MemoryLayout... arguments) {
    return link(symbols, name, FunctionDescriptor.of(JAVA_INT, arguments));
  }

  @SuppressWarnings("restricted") // SAFETY: the types are those of the headers
  private static MethodHandle link(SymbolLookup symbols, String name, FunctionDescriptor type) {
    MemorySegment function =
        symbols
            .find(name)
            .orElseThrow(() ->
                new HypervisorException(
                    "Hypervisor.framework has no " + name + "; macOS 13 or later is needed"));
    return Linker.nativeLinker().downcallHandle(function, type);
  }

  private static void check(String call, int code) {
    if (code != 0) {
      throw new HvException(call, code);
    }
  }

  private static AssertionError threw(Throwable failure) {
    return new AssertionError("a C call threw", failure);
  }

  private static int call0(MethodHandle handle) {
    try {
      return (int) handle.invokeExact();
    } catch (Throwable failure) {
      throw threw(failure);
    }
  }

  private static int call(MethodHandle handle, long a) {
    try {
      return (int) handle.invokeExact(a);
    } catch (Throwable failure) {
      throw threw(failure);
    }
  }

  private static int call(MethodHandle handle, MemorySegment a) {
    try {
      return (int) handle.invokeExact(a);
    } catch (Throwable failure) {
      throw threw(failure);
    }
  }

  private static int call(MethodHandle handle, long vcpu, int register, MemorySegment value) {
    try {
      return (int) handle.invokeExact(vcpu, register, value);
    } catch (Throwable failure) {
      throw threw(failure);
    }
  }

  private static int call(MethodHandle handle, long vcpu, boolean on) {
    try {
      return (int) handle.invokeExact(vcpu, on);
    } catch (Throwable failure) {
      throw threw(failure);
    }
  }

  // ---- the machine ----

  int maxIpaSize(MemorySegment scratch) {
    check("hv_vm_config_get_max_ipa_size", call(configMaxIpaSize, scratch));
    return scratch.get(JAVA_INT, 0);
  }

  int maxVcpuCount(MemorySegment scratch) {
    check("hv_vm_get_max_vcpu_count", call(maxVcpuCount, scratch));
    return scratch.get(JAVA_INT, 0);
  }

  void vmCreate(int ipaBits) {
    MemorySegment config;
    try {
      config = (MemorySegment) configCreate.invokeExact();
    } catch (Throwable failure) {
      throw threw(failure);
    }
    try {
      int code = (int) configSetIpaSize.invokeExact(config, ipaBits);
      check("hv_vm_config_set_ipa_size", code);
      check("hv_vm_create", call(vmCreate, config));
    } catch (HvException refused) {
      throw refused;
    } catch (Throwable failure) {
      throw threw(failure);
    } finally {
      release(config);
    }
  }

  private void release(MemorySegment object) {
    try {
      release.invokeExact(object);
    } catch (Throwable failure) {
      throw threw(failure);
    }
  }

  void vmDestroy() {
    check("hv_vm_destroy", call0(vmDestroy));
  }

  void vmMap(MemorySegment host, long ipa, long flags) {
    try {
      check("hv_vm_map", (int) vmMap.invokeExact(host, ipa, host.byteSize(), flags));
    } catch (HvException refused) {
      throw refused;
    } catch (Throwable failure) {
      throw threw(failure);
    }
  }

  void vmUnmap(long ipa, long size) {
    try {
      check("hv_vm_unmap", (int) vmUnmap.invokeExact(ipa, size));
    } catch (HvException refused) {
      throw refused;
    } catch (Throwable failure) {
      throw threw(failure);
    }
  }

  /** Makes every processor fetch what was written ({@code libkern/OSCacheControl.h}). */
  void icacheInvalidate(MemorySegment code) {
    try {
      icacheInvalidate.invokeExact(code, code.byteSize());
    } catch (Throwable failure) {
      throw threw(failure);
    }
  }

  // ---- vCPUs ----

  /** {@return what vCPUs have in a register of {@code hv_feature_reg_t}} */
  long featureReg(int register, MemorySegment scratch) {
    MemorySegment config;
    try {
      config = (MemorySegment) vcpuConfigCreate.invokeExact();
    } catch (Throwable failure) {
      throw threw(failure);
    }
    try {
      int code = (int) vcpuConfigGetFeatureReg.invokeExact(config, register, scratch);
      check("hv_vcpu_config_get_feature_reg", code);
      return scratch.get(JAVA_LONG, 0);
    } catch (HvException refused) {
      throw refused;
    } catch (Throwable failure) {
      throw threw(failure);
    } finally {
      release(config);
    }
  }

  void vcpuCreate(MemorySegment handle, MemorySegment exit) {
    try {
      check("hv_vcpu_create", (int) vcpuCreate.invokeExact(handle, exit, MemorySegment.NULL));
    } catch (HvException refused) {
      throw refused;
    } catch (Throwable failure) {
      throw threw(failure);
    }
  }

  void vcpuDestroy(long vcpu) {
    check("hv_vcpu_destroy", call(vcpuDestroy, vcpu));
  }

  void run(long vcpu) {
    check("hv_vcpu_run", call(vcpuRun, vcpu));
  }

  void exit(MemorySegment handle) {
    try {
      check("hv_vcpus_exit", (int) vcpusExit.invokeExact(handle, 1));
    } catch (HvException refused) {
      throw refused;
    } catch (Throwable failure) {
      throw threw(failure);
    }
  }

  long getReg(long vcpu, int register, MemorySegment scratch) {
    check("hv_vcpu_get_reg", call(getReg, vcpu, register, scratch));
    return scratch.get(JAVA_LONG, 0);
  }

  void setReg(long vcpu, int register, long value) {
    try {
      check("hv_vcpu_set_reg", (int) setReg.invokeExact(vcpu, register, value));
    } catch (HvException refused) {
      throw refused;
    } catch (Throwable failure) {
      throw threw(failure);
    }
  }

  long getSysReg(long vcpu, int encoding, MemorySegment scratch) {
    try {
      check("hv_vcpu_get_sys_reg", (int) getSysReg.invokeExact(vcpu, (short) encoding, scratch));
      return scratch.get(JAVA_LONG, 0);
    } catch (HvException refused) {
      throw refused;
    } catch (Throwable failure) {
      throw threw(failure);
    }
  }

  void setSysReg(long vcpu, int encoding, long value) {
    try {
      check("hv_vcpu_set_sys_reg", (int) setSysReg.invokeExact(vcpu, (short) encoding, value));
    } catch (HvException refused) {
      throw refused;
    } catch (Throwable failure) {
      throw threw(failure);
    }
  }

  void getSimd(long vcpu, int register, MemorySegment value) {
    check("hv_vcpu_get_simd_fp_reg", call(getSimd, vcpu, register, value));
  }

  void setVtimerMask(long vcpu, boolean masked) {
    check("hv_vcpu_set_vtimer_mask", call(setVtimerMask, vcpu, masked));
  }

  void setTrapDebugExceptions(long vcpu, boolean trap) {
    check("hv_vcpu_set_trap_debug_exceptions", call(setTrapDebug, vcpu, trap));
  }
}
