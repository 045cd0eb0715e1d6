package elfuse.testsuite.engine;

/**
 * One case of the suite.
 *
 * @param group what it is about
 * @param name what must hold
 * @param body throws if it does not
 */
record Case(String group, String name, Body body) {

  /** What a case does with a fresh machine. */
  interface Body {
    void run(Guest guest) throws Exception;
  }
}
