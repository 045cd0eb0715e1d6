package elfuse.linux.calls;

import static elfuse.linux.calls.Syscall.refused;

import elfuse.abi.Errno;

/**
 * Calls that change a machine, and calls that a kernel may be configured without: programs are
 * prepared for both answers. The first kind is EPERM, as for a process without the capability; the
 * second is what the kernel says when the feature is not built (kernel/sys_ni.c: ENOSYS).
 */
final class RefusedCalls {
  private static final String MACHINE = "a guest does not change the host";

  private RefusedCalls() {}

  private static Syscall machine(int number, String name, String arguments) {
    return refused(number, name, arguments, MACHINE, (t, a, b, c, d, e, f) -> -Errno.EPERM);
  }

  private static Syscall without(int number, String name, String arguments, String option) {
    return refused(
        number,
        name,
        arguments,
        "as by a kernel without CONFIG_" + option,
        (t, a, b, c, d, e, f) -> -Errno.ENOSYS);
  }

  static Syscall[] rows() {
    return new Syscall[] {
      machine(39, "umount2", "path hex"),
      machine(40, "mount", "path path path hex ptr"),
      machine(41, "pivot_root", "path path"),
      machine(51, "chroot", "path"),
      machine(58, "vhangup", ""),
      machine(60, "quotactl", "hex path int ptr"),
      machine(89, "acct", "path"),
      machine(104, "kexec_load", "ptr int ptr hex"),
      machine(105, "init_module", "ptr int path"),
      machine(106, "delete_module", "path hex"),
      machine(116, "syslog", "int ptr int"),
      machine(162, "setdomainname", "buf int"),
      machine(224, "swapon", "path hex"),
      machine(225, "swapoff", "path"),
      machine(262, "fanotify_init", "hex hex"),
      machine(265, "open_by_handle_at", "fd ptr hex"),
      machine(268, "setns", "fd hex"),
      machine(273, "finit_module", "fd path hex"),
      machine(280, "bpf", "int ptr int"),
      machine(428, "open_tree", "dirfd path hex"),
      machine(429, "move_mount", "dirfd path dirfd path hex"),
      machine(430, "fsopen", "path hex"),
      machine(433, "fspick", "dirfd path hex"),
      machine(442, "mount_setattr", "dirfd path hex ptr int"),
      without(0, "io_setup", "int ptr", "AIO"),
      without(1, "io_destroy", "hex", "AIO"),
      without(2, "io_submit", "hex int ptr", "AIO"),
      without(3, "io_cancel", "hex ptr ptr", "AIO"),
      without(4, "io_getevents", "hex int int ptr ptr", "AIO"),
      without(18, "lookup_dcookie", "hex ptr int", "PROFILING"),
      without(42, "nfsservctl", "int ptr ptr", "NFSD"),
      without(217, "add_key", "path path buf int int", "KEYS"),
      without(218, "request_key", "path path path int", "KEYS"),
      without(219, "keyctl", "int hex hex hex hex", "KEYS"),
      without(235, "mbind", "ptr int int ptr int hex", "NUMA"),
      without(236, "get_mempolicy", "ptr ptr int ptr hex", "NUMA"),
      without(237, "set_mempolicy", "int ptr int", "NUMA"),
      without(238, "migrate_pages", "int int ptr ptr", "MIGRATION"),
      without(239, "move_pages", "int int ptr ptr ptr hex", "MIGRATION"),
      without(241, "perf_event_open", "ptr int int fd hex", "PERF_EVENTS"),
      without(264, "name_to_handle_at", "dirfd path ptr ptr hex", "FHANDLE"),
      without(277, "seccomp", "int hex ptr", "SECCOMP"),
      without(282, "userfaultfd", "hex", "USERFAULTFD"),
      without(425, "io_uring_setup", "int ptr", "IO_URING"),
      without(426, "io_uring_enter", "fd int int hex ptr int", "IO_URING"),
      without(427, "io_uring_register", "fd int ptr int", "IO_URING"),
      without(444, "landlock_create_ruleset", "ptr int hex", "SECURITY_LANDLOCK"),
      without(445, "landlock_add_rule", "fd int ptr hex", "SECURITY_LANDLOCK"),
      without(446, "landlock_restrict_self", "fd hex", "SECURITY_LANDLOCK"),
      without(447, "memfd_secret", "hex", "SECRETMEM"),
    };
  }
}
