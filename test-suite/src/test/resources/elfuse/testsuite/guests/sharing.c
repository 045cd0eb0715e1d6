// What clone, clone3 and unshare share and refuse. Compared with the host's own kernel.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <linux/sched.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <pthread.h>

#define STACK (1 << 16)

static char *stack;
static char self[4096];
static volatile int word;
static void handler(int n) {}

static int end_of(pid_t pid) {
  int status = -1;
  while (waitpid(pid, &status, __WALL) == -1)
    if (errno != EINTR) return -errno;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

static void reset(void) {
  chdir("/");
  umask(022);
  signal(SIGUSR1, SIG_DFL);
  signal(SIGUSR2, SIG_IGN);
  dup2(1, 70);
  close(71);
  word = 0;
}

// raw calls alone: a thread made here has its maker's thread pointer
static int change(void *unused) {
  word = 1;
  syscall(SYS_chdir, "/proc");
  syscall(SYS_umask, 077);
  struct { void *handler; unsigned long flags, restorer, mask; } act = {handler, 0, 0, 0};
  syscall(SYS_rt_sigaction, SIGUSR1, &act, NULL, 8);
  syscall(SYS_close, 70);
  syscall(SYS_dup3, 1, 71, 0);
  syscall(SYS_prctl, PR_SET_NAME, "changed", 0, 0, 0);
  syscall(SYS_exit, 7);
  return 0;
}

static void tell(const char *what, int ended) {
  char cwd[64], name[17] = "";
  struct sigaction a;
  mode_t mask = umask(0);
  sigaction(SIGUSR1, NULL, &a);
  getcwd(cwd, sizeof cwd);
  prctl(PR_GET_NAME, name);
  printf("%s: %d memory %d cwd %s umask %o handler %d closed %d opened %d name %s\n", what, ended, word, cwd, mask,
         a.sa_handler == handler, fcntl(70, F_GETFD) == -1, fcntl(71, F_GETFD) != -1, strcmp(name, "changed") ? "mine" : name);
  reset();
}

static void join(volatile int *tid) {
  int value;
  while ((value = *tid) != 0) syscall(SYS_futex, tid, FUTEX_WAIT, value, NULL, NULL, 0);
}

static int raw_thread(long flags, int (*body)(void *)) {
  static volatile int tid;
  tid = 1;
  int made = clone(body, stack + STACK, flags | CLONE_VM | CLONE_SIGHAND | CLONE_THREAD | CLONE_CHILD_CLEARTID | CLONE_PARENT_SETTID,
                   NULL, &tid, NULL, &tid);
  if (made == -1) {
    tid = 0;
    return -errno;
  }
  join(&tid);
  return 0;
}

static void combinations(void) {
  for (int i = 0; i < 64; i++) {
    long flags = (i & 1 ? CLONE_VM : 0) | (i & 2 ? CLONE_FS : 0) | (i & 4 ? CLONE_FILES : 0) | (i & 8 ? CLONE_SIGHAND : 0) |
                 (i & 16 ? CLONE_SYSVSEM : 0) | (i & 32 ? CLONE_VFORK : 0);
    char what[32];
    sprintf(what, "clone %lx", flags);
    reset();
    pid_t pid = clone(change, stack + STACK, flags | SIGCHLD, NULL);
    if (pid == -1)
      printf("%s: %s\n", what, strerrorname_np(errno));
    else
      tell(what, end_of(pid));
  }
  for (int i = 0; i < 16; i++) {
    long flags = (i & 1 ? CLONE_FS : 0) | (i & 2 ? CLONE_FILES : 0) | (i & 4 ? CLONE_SYSVSEM : 0) | (i & 8 ? CLONE_VFORK : 0);
    char what[32];
    sprintf(what, "thread %lx", flags);
    reset();
    tell(what, raw_thread(flags, change));
  }
}

// exit signals and legacy flags that make no sense
static volatile sig_atomic_t got;
static void count(int n) { got = n; }
static int quick(void *code) { syscall(SYS_exit, (int)(intptr_t)code); return 0; }

static void flags(void) {
  signal(SIGUSR2, count);
  signal(SIGCHLD, count);
  int signals[] = {0, SIGCHLD, SIGUSR2, 64, 65, 100, 255};
  for (int i = 0; i < 7; i++) {
    got = 0;
    if (signals[i] == 64) signal(64, count);
    pid_t pid = clone(quick, stack + STACK, signals[i], (void *)3);
    int status = 0, plain = waitpid(pid, &status, WNOHANG | 0), error = plain == -1 ? errno : 0;
    printf("exit signal %d: plain %s", signals[i], error ? strerrorname_np(error) : "waits");
    int ended = error ? end_of(pid) : plain == pid ? WEXITSTATUS(status) : end_of(pid);
    printf(" %d got %d\n", ended, got);
  }
  signal(SIGCHLD, SIG_DFL);
  struct { const char *what; long flags; } refused[] = {
      {"thread", CLONE_THREAD},
      {"thread, memory", CLONE_THREAD | CLONE_VM},
      {"handlers", CLONE_SIGHAND},
      {"handlers, fs", CLONE_SIGHAND | CLONE_FS},
      {"detached pidfd", CLONE_PIDFD | CLONE_DETACHED},
      {"mounts and fs", CLONE_NEWNS | CLONE_FS},
      {"users and fs", CLONE_NEWUSER | CLONE_FS},
      {"thread in users", CLONE_THREAD | CLONE_SIGHAND | CLONE_VM | CLONE_NEWUSER},
      {"thread in pids", CLONE_THREAD | CLONE_SIGHAND | CLONE_VM | CLONE_NEWPID},
      {"detached", CLONE_DETACHED},
      {"io", CLONE_IO},
      {"untraced", CLONE_UNTRACED},
      {"pidfd and tid", CLONE_PIDFD | CLONE_PARENT_SETTID},
      {"tids", CLONE_PARENT_SETTID | CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID},
  };
  for (int i = 0; i < sizeof refused / sizeof *refused; i++) {
    static int tid;
    pid_t pid = clone(quick, stack + STACK, refused[i].flags | SIGCHLD, (void *)5, &tid, NULL, &tid);
    printf("%s: ", refused[i].what);
    if (pid == -1) printf("%s\n", strerrorname_np(errno));
    else printf("%d\n", end_of(pid));
  }
}

static long clone3(void *args, size_t size) { return syscall(SYS_clone3, args, size); }

static void third(void) {
  struct args {
    uint64_t flags, pidfd, child_tid, parent_tid, exit_signal, stack, stack_size, tls, set_tid, set_tid_size, cgroup, more[4];
  };
  int number = 0, far[40] = {0}, place = 0;
  struct { const char *what; struct args args; size_t size; } bad[] = {
      {"bits of a signal", {.flags = 0x40}, 88},
      {"bits of a signal, time", {.flags = 0x11}, 88},
      {"detached", {.flags = CLONE_DETACHED}, 88},
      {"parent with signal", {.flags = CLONE_PARENT, .exit_signal = SIGCHLD}, 88},
      {"thread with signal", {.flags = CLONE_THREAD | CLONE_VM | CLONE_SIGHAND, .exit_signal = SIGCHLD}, 88},
      {"thread alone with signal", {.flags = CLONE_THREAD, .exit_signal = SIGCHLD}, 88},
      {"high signal", {.exit_signal = 0x100000011}, 88},
      {"signal 64", {.exit_signal = 64}, 88},
      {"signal 65", {.exit_signal = 65}, 88},
      {"set_tid without size", {.set_tid = (long)far}, 88},
      {"size without set_tid", {.set_tid_size = 1}, 88},
      {"set_tid too many", {.set_tid = (long)far, .set_tid_size = 33}, 88},
      {"set_tid at most", {.set_tid = (long)far, .set_tid_size = 32}, 88},
      {"set_tid bad", {.set_tid = 8, .set_tid_size = 1}, 88},
      {"set_tid zero", {.set_tid = (long)far, .set_tid_size = 1}, 88},
      {"set_tid not seen", {.set_tid = (long)far, .set_tid_size = 1, .exit_signal = SIGCHLD}, 64},
      {"cgroup, none", {.flags = CLONE_INTO_CGROUP, .cgroup = 999}, 88},
      {"cgroup, far", {.flags = CLONE_INTO_CGROUP, .cgroup = 1UL << 31}, 88},
      {"cgroup, short", {.flags = CLONE_INTO_CGROUP, .cgroup = 1}, 80},
      {"cgroup, file", {.flags = CLONE_INTO_CGROUP, .cgroup = 1}, 88},
      {"clear and share", {.flags = CLONE_CLEAR_SIGHAND | CLONE_SIGHAND | CLONE_VM}, 88},
      {"more, zero", {.exit_signal = SIGCHLD}, sizeof(struct args)},
      {"more, set", {.exit_signal = SIGCHLD, .more = {0, 0, 1}}, sizeof(struct args)},
      {"short", {.exit_signal = SIGCHLD}, 63},
      {"none", {.exit_signal = SIGCHLD}, 0},
      {"stack alone", {.stack = 65536}, 88},
      {"size alone", {.stack_size = 65536}, 88},
      {"stack far", {.stack = -4096UL, .stack_size = 4096}, 88},
      {"stack around", {.stack = 65536, .stack_size = -65536UL}, 88},
      {"mounts and fs", {.flags = CLONE_NEWNS | CLONE_FS}, 88},
      {"pidfd and tid", {.flags = CLONE_PIDFD | CLONE_PARENT_SETTID, .pidfd = (long)&place, .parent_tid = (long)&place}, 88},
      {"pidfd, bad", {.flags = CLONE_PIDFD, .pidfd = 8, .exit_signal = SIGCHLD}, 88},
      {"tid, bad", {.flags = CLONE_PARENT_SETTID | CLONE_CHILD_SETTID, .parent_tid = 8, .child_tid = 8, .exit_signal = SIGCHLD}, 88},
      {"fs, files", {.flags = CLONE_FS | CLONE_FILES, .exit_signal = SIGCHLD}, 88},
  };
  for (int i = 0; i < sizeof bad / sizeof *bad; i++) {
    long result = clone3(&bad[i].args, bad[i].size);
    if (result == 0) _exit(5);
    printf("clone3 %s: %s", bad[i].what, result == -1 ? strerrorname_np(errno) : "made");
    if (result > 0) printf(" %d", end_of(result));
    printf("\n");
  }
  printf("clone3 at the edge: %ld", clone3((void *)-8, 88));
  printf(" %s\n", strerrorname_np(errno));
  printf("clone3 too long: %ld", clone3((void *)8, 4097));
  printf(" %s\n", strerrorname_np(errno));
}

// execve gives actions of its own to whoever shared them
static int execs(void *unused) {
  char *args[] = {"again", "actions", NULL};
  execve(self, args, NULL);
  _exit(99);
}
static void exec(void) {
  reset();
  signal(SIGUSR1, handler);
  pid_t pid = clone(execs, stack + STACK, CLONE_VM | CLONE_SIGHAND | CLONE_FS | CLONE_FILES | SIGCHLD, NULL);
  int ended = end_of(pid);
  char cwd[64];
  struct sigaction a, b;
  sigaction(SIGUSR1, NULL, &a);
  sigaction(SIGUSR2, NULL, &b);
  mode_t mask = umask(022);
  printf("exec %d: handler %d ignored %d cwd %s umask %o\n", ended, a.sa_handler == handler, b.sa_handler == SIG_IGN, getcwd(cwd, 64), mask);
  reset();
}
static int again(void) {
  struct sigaction a, b;
  sigaction(SIGUSR1, NULL, &a);
  sigaction(SIGUSR2, NULL, &b);
  chdir("/dev"); // still shared: execve leaves fs_struct alone
  umask(055);
  signal(SIGUSR2, SIG_DFL);
  dup2(1, 71);
  return (a.sa_handler == SIG_DFL) * 2 + (b.sa_handler == SIG_IGN);
}

// signals taken by one whose actions another changes
static int sets(void *unused) {
  struct { void *handler; unsigned long flags, restorer, mask; } act = {SIG_IGN, 0, 0, 0};
  syscall(SYS_rt_sigaction, SIGUSR1, &act, NULL, 8);
  syscall(SYS_exit, 0);
  return 0;
}
static void pending(void) {
  sigset_t set, left;
  sigemptyset(&set);
  sigaddset(&set, SIGUSR1);
  signal(SIGUSR1, handler);
  sigprocmask(SIG_BLOCK, &set, NULL);
  raise(SIGUSR1);
  end_of(clone(sets, stack + STACK, CLONE_VM | CLONE_SIGHAND | SIGCHLD, NULL));
  sigpending(&left);
  printf("another ignores it: still pending %d\n", sigismember(&left, SIGUSR1));
  sigprocmask(SIG_UNBLOCK, &set, NULL);
  printf("and gone\n");
  reset();
}

static volatile long parts;
static int unshares(void *unused) {
  if (syscall(SYS_unshare, parts) != 0) syscall(SYS_exit, 0);
  return change(NULL);
}
static pthread_barrier_t barrier;
static void *waits(void *p) {
  pthread_barrier_wait(&barrier);
  pthread_barrier_wait(&barrier);
  return NULL;
}
#define UNSHARE(flags)                                                                      \
  do {                                                                                      \
    long r = syscall(SYS_unshare, (unsigned long)(flags));                                  \
    printf("unshare %s = %ld %s\n", #flags, r, r ? strerrorname_np(errno) : "");            \
  } while (0)
static int alone(void *unused) {
  UNSHARE(CLONE_SIGHAND);
  UNSHARE(CLONE_VM);
  UNSHARE(CLONE_THREAD);
  UNSHARE(CLONE_FILES | CLONE_FS);
  syscall(SYS_exit, 0);
  return 0;
}
static void unsharing(void) {
  UNSHARE(0);
  UNSHARE(CLONE_FS);
  UNSHARE(CLONE_FILES);
  UNSHARE(CLONE_SYSVSEM);
  UNSHARE(CLONE_THREAD);
  UNSHARE(CLONE_SIGHAND);
  UNSHARE(CLONE_VM);
  UNSHARE(CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM);
  UNSHARE(CLONE_VFORK);
  UNSHARE(CLONE_PARENT);
  UNSHARE(CLONE_IO);
  UNSHARE(SIGCHLD);
  UNSHARE(1UL << 40);
  for (int i = 0; i < 4; i++) {
    char what[40];
    parts = (i & 1 ? CLONE_FS : 0) | (i & 2 ? CLONE_FILES : 0);
    sprintf(what, "unshared %lx", parts);
    reset();
    tell(what, raw_thread(CLONE_FS | CLONE_FILES, unshares));
  }
  pthread_t t;
  pthread_barrier_init(&barrier, NULL, 2);
  pthread_create(&t, NULL, waits, NULL);
  pthread_barrier_wait(&barrier);
  UNSHARE(CLONE_THREAD);
  UNSHARE(CLONE_SIGHAND);
  UNSHARE(CLONE_VM);
  UNSHARE(CLONE_NEWUSER);
  UNSHARE(CLONE_FS);
  UNSHARE(CLONE_FILES);
  UNSHARE(CLONE_SYSVSEM);
  pthread_barrier_wait(&barrier);
  pthread_join(t, NULL);
  end_of(clone(alone, stack + STACK, CLONE_VM | CLONE_SIGHAND | CLONE_FS | CLONE_FILES | SIGCHLD, NULL));
  end_of(clone(alone, stack + STACK, CLONE_VM | SIGCHLD, NULL));
  end_of(clone(alone, stack + STACK, SIGCHLD, NULL));
  // close_range takes a table of its own
  reset();
  pid_t pid = fork();
  if (!pid) {
    int r = close_range(70, 80, 2 /* CLOSE_RANGE_UNSHARE */);
    _exit(r == 0 && fcntl(70, F_GETFD) == -1);
  }
  printf("close_range %d %d\n", end_of(pid), fcntl(70, F_GETFD) != -1);
}

int main(int argc, char **argv) {
  setvbuf(stdout, NULL, _IONBF, 0);
  if (argc > 1 && !strcmp(argv[1], "actions")) return again();
  realpath(argv[0], self);
  stack = mmap(NULL, STACK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  reset();
  combinations();
  flags();
  third();
  exec();
  pending();
  unsharing();
  printf("children left: %d\n", end_of(-1) == -ECHILD);
  return 0;
}
