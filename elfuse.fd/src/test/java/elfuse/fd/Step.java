package elfuse.fd;

/**
 * One call on descriptors, with arguments as the guest gives them.
 *
 * @param call which
 * @param a the first argument, mostly a descriptor
 * @param b the second
 * @param c the third
 * @param d the fourth
 */
record Step(Call call, int a, long b, long c, long d) {
  /** The calls; the arguments are those of the system call, in its order. */
  enum Call {
    /** Opens the test's file or directory: a is 0 or 1, b the flags. */
    OPEN,
    /** flags */
    PIPE,
    /** initial, flags */
    EVENTFD,
    /** flags */
    EPOLL,
    DUP,
    DUP2,
    DUP3,
    FCNTL,
    CLOSE,
    CLOSE_RANGE,
    /** fd, count */
    READ,
    /** fd, count, value of the first eight bytes */
    WRITE,
    /** fd, offset, whence */
    LSEEK,
    /** fd, events; and a second descriptor with the same events */
    POLL,
    /** epoll fd, operation, fd, events; the data are the number of the step */
    EPOLL_CTL,
    /** epoll fd, max */
    EPOLL_WAIT
  }

  static Step of(Call call, int a, long... rest) {
    return new Step(
        call,
        a,
        rest.length > 0 ? rest[0] : 0,
        rest.length > 1 ? rest[1] : 0,
        rest.length > 2 ? rest[2] : 0);
  }

  /** As it is written in a test: {@code of(READ, 259, 8)}. */
  @Override
  public String toString() {
    return "of(" + call + ", " + a + ", " + b + ", " + c + ", " + d + ")";
  }
}
