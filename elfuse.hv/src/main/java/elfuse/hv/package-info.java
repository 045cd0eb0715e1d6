/**
 * Hypervisors, virtual machines and virtual CPUs of the A64 architecture.
 *
 * <p>One small API over three kinds of machine: macOS Hypervisor.framework, Linux KVM on arm64, and
 * the software CPU of {@code elfuse.cpu}. A {@link elfuse.hv.Hypervisor} makes a {@link
 * elfuse.hv.Vm}; host memory is mapped into it at intermediate physical addresses (IPA); a {@link
 * elfuse.hv.Vcpu} runs at EL1 and EL0 until something leaves the machine, which {@link
 * elfuse.hv.Vcpu#run()} returns as a {@link elfuse.hv.VcpuExit}.
 *
 * {@snippet :
 * try (Hypervisor hypervisor = Hypervisors.open("soft");
 *     HostMemory memory = HostMemory.reserve(4096);
 *     Vm vm = hypervisor.createVm(VmConfig.defaults())) {
 *   memory.segment().set(ValueLayout.JAVA_INT, 0, 0xd2800540); // mov x0, #42
 *   memory.segment().set(ValueLayout.JAVA_INT, 4, 0xd4000002); // hvc #0
 *   vm.map(0x8000_0000L, memory.segment(), Set.of(MemoryAccess.READ, MemoryAccess.EXECUTE));
 *   try (Vcpu vcpu = vm.createVcpu()) {
 *     vcpu.set(Reg.PC, 0x8000_0000L);
 *     VcpuExit exit = vcpu.run(); // Hypercall[immediate=0]
 *     long answer = vcpu.get(Reg.X0); // 42
 *   }
 * }
 * }
 *
 * <p><b>Promises.</b> Registers are named by closed enums. The set of exits is sealed. {@link
 * elfuse.hv.Vcpu#kick()} may be called from any thread; everything else on a vCPU belongs to the
 * thread that created it, because Hypervisor.framework allows nothing else. Providers are found
 * with {@link java.util.ServiceLoader}, and say why they cannot be used instead of failing.
 *
 * <p><b>Not here.</b> Devices, interrupt controllers and booting an operating system. AArch32. EL2.
 */
package elfuse.hv;
