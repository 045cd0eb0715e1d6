package elfuse.shim;

/** Why the shim left the machine. The number travels as the immediate of {@code HVC}. */
public enum HostCall {
  /** {@code SVC} from EL0. Number in X8, arguments in X0 to X5 of the frame, result to its X0. */
  SYSCALL(1),
  /** Any other synchronous exception from EL0; ESR and FAR are in the frame. */
  EXCEPTION(2),
  /**
   * An exception that must not happen: taken at EL1, or an interrupt. No frame is written; EL1's
   * own ESR, FAR, ELR and SPSR registers tell about it. The vCPU must not be run again.
   */
  BAD(3);

  private final int number;

  HostCall(int number) {
    this.number = number;
  }

  /** {@return the number by which the shim names this call, 1 to 3} */
  public int number() {
    return number;
  }

  /**
   * {@return the host call with a number, or null if there is none}
   *
   * @param number the immediate of a {@code HVC}, or the value stored to the doorbell
   */
  public static HostCall of(long number) {
    return number == 1 ? SYSCALL : number == 2 ? EXCEPTION : number == 3 ? BAD : null;
  }
}
