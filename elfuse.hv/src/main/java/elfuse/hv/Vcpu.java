package elfuse.hv;

/**
 * A virtual CPU at EL1 and EL0.
 *
 * <p>Every method but {@link #kick()} may be called only by the thread that created the vCPU, and
 * throws {@link WrongThreadException} otherwise. Register access happens between runs.
 */
public interface Vcpu extends AutoCloseable {

  /**
   * {@return the value of a register}
   *
   * @param register which
   */
  long get(Reg register);

  /**
   * Sets a register.
   *
   * @param register which
   * @param value its new value; bits that the register does not hold are ignored
   */
  void set(Reg register, long value);

  /**
   * {@return the value of a system register}
   *
   * @param register which
   * @throws HypervisorException if this engine does not hold the register
   */
  long get(SysReg register);

  /**
   * Sets a system register. A change of translation registers behaves as if followed by a full TLB
   * invalidation of this vCPU.
   *
   * @param register which
   * @param value its new value
   * @throws HypervisorException if this engine does not hold the register or it is read-only
   */
  void set(SysReg register, long value);

  /**
   * {@return the low or high half of a 128-bit vector register}
   *
   * @param number the register, 0 to 31
   * @param half 0 for bits 63:0, 1 for bits 127:64
   */
  long getVector(int number, int half);

  /**
   * Sets one half of a vector register.
   *
   * @param number the register, 0 to 31
   * @param half 0 for bits 63:0, 1 for bits 127:64
   * @param value the 64 bits
   */
  void setVector(int number, int half, long value);

  /**
   * Runs until something leaves the machine.
   *
   * <p>At least one instruction is attempted unless a kick is already pending. After {@link
   * VcpuExit.MmioRead} the load is finished by {@link #completeMmioRead} and the next run.
   *
   * @return why it stopped
   * @throws HypervisorException if the engine itself failed
   */
  VcpuExit run();

  /**
   * Gives the value for the pending {@link VcpuExit.MmioRead}.
   *
   * @param value the loaded value, zero-extended
   * @throws IllegalStateException if no read is pending
   */
  void completeMmioRead(long value);

  /**
   * Makes {@link #run()} return {@link VcpuExit.Kicked} soon, from any thread: within 1 ms of guest
   * execution on an engine of this project. A kick while the vCPU is not running is kept and ends
   * the next run at once. Several kicks before a return count as one.
   */
  void kick();

  /**
   * Turns single-step on or off: when on, {@link #run()} executes one instruction and returns
   * {@link VcpuExit.Debug}.
   *
   * @param on whether to step
   */
  void setSingleStep(boolean on);

  /**
   * Sets the addresses at which {@link #run()} returns {@link VcpuExit.Debug} before executing,
   * replacing earlier ones.
   *
   * @param addresses virtual addresses, multiples of 4
   * @throws HypervisorException if there are more than the engine can hold
   */
  void setBreakpoints(long... addresses);

  /** Releases the vCPU. Idempotent. */
  @Override
  void close();
}
