package elfuse.testsuite.engine;

/**
 * One case of the suite.
 *
 * @param group what it is about
 * @param name what must hold
 * @param notEmulated what QEMU's processors lack for it, or null: a KVM on such a one cannot do it
 * @param body throws if it does not
 */
record Case(String group, String name, String notEmulated, Body body) {

  Case(String group, String name, Body body) {
    this(group, name, null, body);
  }

  /** What a case does with a fresh machine. */
  interface Body {
    void run(Guest guest) throws Exception;
  }
}
