package elfuse.hv.kvm.raw;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.hv.Reg;
import elfuse.hv.SysReg;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers and layouts of KVM on arm64 against what the cross compiler makes of the headers. */
class KvmHeadersTest {
  private static final String GCC = "aarch64-linux-gnu-gcc";
  private static final String QEMU = "qemu-aarch64-static";

  /** What headers of Linux 6.1 do not have yet; everything else must be there. */
  private static final Set<String> SINCE_6_4 =
      Set.of(
          "KVM_ARM_SET_COUNTER_OFFSET",
          "KVM_CAP_COUNTER_OFFSET",
          "sizeof(struct kvm_arm_counter_offset)",
          "offsetof(struct kvm_arm_counter_offset, counter_offset)",
          "KVM_ARM_VM_SMCCC_CTRL",
          "KVM_ARM_VM_SMCCC_FILTER",
          "KVM_HYPERCALL_EXIT_SMC",
          "KVM_SMCCC_FILTER_FWD_TO_USER",
          "sizeof(struct kvm_smccc_filter)",
          "offsetof(struct kvm_smccc_filter, base)",
          "offsetof(struct kvm_smccc_filter, nr_functions)",
          "offsetof(struct kvm_smccc_filter, action)");

  @TempDir Path folder;

  private final Map<String, Long> expected = new LinkedHashMap<>();

  @Test
  void everyRowIsWhatTheHeadersSay() throws Exception {
    Assumptions.assumeTrue(found(GCC), GCC + " is not installed");
    Assumptions.assumeTrue(found(QEMU), QEMU + " is not installed");
    rows();
    Map<String, Long> actual = ask();
    Set<String> missing = new TreeSet<>(expected.keySet());
    missing.removeAll(actual.keySet());
    assertThat(SINCE_6_4).containsAll(missing);
    missing.forEach(expected::remove);
    assertThat(actual).containsExactlyInAnyOrderEntriesOf(expected);
    assertThat(actual).hasSizeGreaterThan(200);
  }

  private void rows() {
    for (Request request : Request.values()) {
      expected.put(request.name(), request.number());
    }
    for (Capability capability : Capability.values()) {
      expected.put(capability.name(), (long) capability.number());
    }
    for (ExitReason reason : ExitReason.values()) {
      expected.put(reason.name(), (long) reason.number());
    }
    structures();
    registers();
  }

  private void structures() {
    struct("kvm_userspace_memory_region", MemoryRegion.SIZE);
    field("slot", MemoryRegion.SLOT);
    field("flags", MemoryRegion.FLAGS);
    field("guest_phys_addr", MemoryRegion.GUEST_PHYS_ADDR);
    field("memory_size", MemoryRegion.MEMORY_SIZE);
    field("userspace_addr", MemoryRegion.USERSPACE_ADDR);
    expected.put("KVM_MEM_READONLY", (long) MemoryRegion.KVM_MEM_READONLY);
    struct("kvm_one_reg", OneReg.SIZE);
    field("id", OneReg.ID);
    field("addr", OneReg.ADDR);
    struct("kvm_vcpu_init", VcpuInit.SIZE);
    field("target", VcpuInit.TARGET);
    field("features", VcpuInit.FEATURES);
    expected.put("KVM_ARM_VCPU_PSCI_0_2", (long) VcpuInit.KVM_ARM_VCPU_PSCI_0_2);
    struct("kvm_enable_cap", EnableCap.SIZE);
    field("cap", EnableCap.CAP);
    field("flags", EnableCap.FLAGS);
    field("args", EnableCap.ARGS);
    struct("kvm_device_attr", DeviceAttr.SIZE);
    field("flags", DeviceAttr.FLAGS);
    field("group", DeviceAttr.GROUP);
    field("attr", DeviceAttr.ATTR);
    field("addr", DeviceAttr.ADDR);
    expected.put("KVM_ARM_VM_SMCCC_CTRL", (long) DeviceAttr.KVM_ARM_VM_SMCCC_CTRL);
    expected.put("KVM_ARM_VM_SMCCC_FILTER", (long) DeviceAttr.KVM_ARM_VM_SMCCC_FILTER);
    struct("kvm_smccc_filter", SmcccFilter.SIZE);
    field("base", SmcccFilter.BASE);
    field("nr_functions", SmcccFilter.NR_FUNCTIONS);
    field("action", SmcccFilter.ACTION);
    expected.put("KVM_SMCCC_FILTER_FWD_TO_USER", (long) SmcccFilter.KVM_SMCCC_FILTER_FWD_TO_USER);
    struct("kvm_arm_counter_offset", CounterOffset.SIZE);
    field("counter_offset", CounterOffset.COUNTER_OFFSET);
    struct("kvm_guest_debug", GuestDebug.SIZE);
    field("control", GuestDebug.CONTROL);
    field("arch.dbg_bcr", GuestDebug.DBG_BCR);
    field("arch.dbg_bvr", GuestDebug.DBG_BVR);
    field("arch.dbg_wcr", GuestDebug.DBG_WCR);
    field("arch.dbg_wvr", GuestDebug.DBG_WVR);
    expected.put("KVM_GUESTDBG_ENABLE", (long) GuestDebug.KVM_GUESTDBG_ENABLE);
    expected.put("KVM_GUESTDBG_SINGLESTEP", (long) GuestDebug.KVM_GUESTDBG_SINGLESTEP);
    expected.put("KVM_GUESTDBG_USE_SW_BP", (long) GuestDebug.KVM_GUESTDBG_USE_SW_BP);
    expected.put("KVM_GUESTDBG_USE_HW", (long) GuestDebug.KVM_GUESTDBG_USE_HW);
    expected.put("KVM_ARM_MAX_DBG_REGS", (long) GuestDebug.KVM_ARM_MAX_DBG_REGS);
    struct("kvm_reg_list", RegList.SIZE);
    field("n", RegList.N);
    field("reg", RegList.REG);
    struct("kvm_run", KvmRun.SIZE);
    field("immediate_exit", KvmRun.IMMEDIATE_EXIT);
    field("exit_reason", KvmRun.EXIT_REASON);
    field("hypercall.nr", KvmRun.HYPERCALL_NR);
    field("hypercall.longmode", KvmRun.HYPERCALL_FLAGS);
    expected.put("KVM_HYPERCALL_EXIT_SMC", (long) KvmRun.KVM_HYPERCALL_EXIT_SMC);
    field("debug.arch.hsr", KvmRun.DEBUG_HSR);
    field("debug.arch.far", KvmRun.DEBUG_FAR);
    field("mmio.phys_addr", KvmRun.MMIO_PHYS_ADDR);
    field("mmio.data", KvmRun.MMIO_DATA);
    field("mmio.len", KvmRun.MMIO_LEN);
    field("mmio.is_write", KvmRun.MMIO_IS_WRITE);
    field("fail_entry.hardware_entry_failure_reason", KvmRun.FAIL_ENTRY_REASON);
    field("internal.suberror", KvmRun.INTERNAL_SUBERROR);
    field("system_event.type", KvmRun.SYSTEM_EVENT_TYPE);
    field("arm_nisv.esr_iss", KvmRun.NISV_ESR_ISS);
    field("arm_nisv.fault_ipa", KvmRun.NISV_FAULT_IPA);
  }

  private String struct;

  private void struct(String name, long size) {
    struct = "struct " + name;
    expected.put("sizeof(" + struct + ")", size);
  }

  private void field(String name, long offset) {
    expected.put("offsetof(" + struct + ", " + name + ")", offset);
  }

  private void registers() {
    for (int n = 0; n <= 30; n++) {
      expected.put(core("U64", "regs.regs[" + n + "]"), RegisterId.of(Reg.x(n)));
    }
    expected.put(core("U64", "regs.pc"), RegisterId.of(Reg.PC));
    expected.put(core("U64", "regs.pstate"), RegisterId.of(Reg.PSTATE));
    expected.put(core("U32", "fp_regs.fpcr"), RegisterId.of(Reg.FPCR));
    expected.put(core("U32", "fp_regs.fpsr"), RegisterId.of(Reg.FPSR));
    for (int n = 0; n <= 31; n++) {
      expected.put(core("U128", "fp_regs.vregs[" + n + "]"), RegisterId.vector(n));
    }
    for (SysReg register : SysReg.values()) {
      int e = register.encoding();
      String name =
          switch (register) {
            case SP_EL0 -> core("U64", "regs.sp");
            case SP_EL1 -> core("U64", "sp_el1");
            case ELR_EL1 -> core("U64", "elr_el1");
            case SPSR_EL1 -> core("U64", "spsr[KVM_SPSR_EL1]");
            case CNTVCT_EL0 -> "KVM_REG_ARM_TIMER_CNT";
            case CNTV_CVAL_EL0 -> "KVM_REG_ARM_TIMER_CVAL";
            case CNTV_CTL_EL0 -> "KVM_REG_ARM_TIMER_CTL";
            case CNTPCT_EL0 -> "KVM_REG_ARM_PTIMER_CNT";
            case CCSIDR_EL1 ->
                "(KVM_REG_ARM64 | KVM_REG_SIZE_U32 | KVM_REG_ARM_DEMUX |"
                    + " KVM_REG_ARM_DEMUX_ID_CCSIDR)";
            default ->
                "ARM64_SYS_REG(%d, %d, %d, %d, %d)"
                    .formatted(e >> 14, e >> 11 & 7, e >> 7 & 15, e >> 3 & 15, e & 7);
          };
      expected.put(name, RegisterId.of(register));
    }
  }

  private static String core(String size, String field) {
    return "(KVM_REG_ARM64 | KVM_REG_SIZE_"
        + size
        + " | KVM_REG_ARM_CORE | KVM_REG_ARM_CORE_REG("
        + field
        + "))";
  }

  /** {@return what a C program prints for each expression that the headers have} */
  private Map<String, Long> ask() throws Exception {
    StringBuilder source =
        new StringBuilder("#include <stdio.h>\n#include <stddef.h>\n#include <linux/kvm.h>\n");
    source.append("int main(void) {\n");
    List<String> order = new ArrayList<>(expected.keySet());
    for (int i = 0; i < order.size(); i++) {
      String expression = order.get(i);
      String guard =
          SINCE_6_4.contains(expression) && !expression.startsWith("KVM_SMCCC")
              ? expression.startsWith("KVM") ? expression : "KVM_ARM_VM_SMCCC_FILTER"
              : expression.startsWith("KVM_SMCCC") ? "KVM_ARM_VM_SMCCC_FILTER" : null;
      if (guard != null) {
        source.append("#ifdef ").append(guard).append('\n');
      }
      source.append(
          "printf(\"%d %%llu\\n\", (unsigned long long)(%s));\n".formatted(i, expression));
      if (guard != null) {
        source.append("#endif\n");
      }
    }
    source.append("}\n");
    Path file = folder.resolve("layout.c");
    Path program = folder.resolve("layout");
    Files.writeString(file, source);
    run(List.of(GCC, "-static", "-o", program.toString(), file.toString()));
    Map<String, Long> answers = new LinkedHashMap<>();
    for (String line : run(List.of(QEMU, program.toString())).split("\n")) {
      String[] words = line.split(" ");
      answers.put(order.get(Integer.parseInt(words[0])), Long.parseUnsignedLong(words[1]));
    }
    return answers;
  }

  private String run(List<String> command) throws Exception {
    Path output = folder.resolve("output");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(command.toString()).isTrue();
    String text = Files.readString(output);
    assertThat(process.exitValue()).as(text).isZero();
    return text;
  }

  private static boolean found(String program) {
    for (String folder : System.getenv("PATH").split(":")) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }
}
