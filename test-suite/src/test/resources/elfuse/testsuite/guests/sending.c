// Sending signals: who may, whom it reaches, what is told, and in which order Linux looks.
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#ifndef SYS_pidfd_open
#define SYS_pidfd_open 434
#define SYS_pidfd_send_signal 424
#endif

#define NOBODY 4100000
#define TRY(n, ...)                                                                          \
  do {                                                                                       \
    errno = 0;                                                                               \
    long r = syscall(n, ##__VA_ARGS__);                                                      \
    printf("%s, %s = %ld %s\n", #n, #__VA_ARGS__, r, r < 0 ? strerrorname_np(errno) : ""); \
  } while (0)

static void *bad = (void *)8;
static int self;

static sigset_t only(int s) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, s);
  return set;
}

static void got(int s) {
  sigset_t set = only(s);
  siginfo_t i;
  memset(&i, 0, sizeof i);
  struct timespec none = {0};
  int r = sigtimedwait(&set, &i, &none);
  if (r < 0) {
    printf("  nothing: %s\n", strerrorname_np(errno));
    return;
  }
  printf("  got %d errno %d code %d from %s uid %d value %d\n", r - s, i.si_errno, i.si_code,
         i.si_pid == self ? "self" : i.si_pid == 0 ? "nobody" : "another", i.si_uid,
         i.si_code < 0 && i.si_code != SI_TKILL ? i.si_value.sival_int : 0);
}

static void order(void) {
  siginfo_t i;
  memset(&i, 0, sizeof i);
  i.si_code = SI_QUEUE;
  i.si_pid = self;
  i.si_uid = 77;
  i.si_value.sival_int = 4711;
  TRY(SYS_kill, NOBODY, 77);
  TRY(SYS_kill, -NOBODY, 77);
  TRY(SYS_kill, 0x80000000, 0);
  TRY(SYS_kill, self, 65);
  TRY(SYS_kill, self, -1);
  TRY(SYS_kill, self, 0);
  TRY(SYS_kill, 0, 65);
  TRY(SYS_kill, 0, 0);
  TRY(SYS_tkill, 0, 65);
  TRY(SYS_tkill, -1, 0);
  TRY(SYS_tkill, NOBODY, 65);
  TRY(SYS_tkill, self, 65);
  TRY(SYS_tkill, self, 0);
  TRY(SYS_tgkill, 0, self, 0);
  TRY(SYS_tgkill, self, 0, 0);
  TRY(SYS_tgkill, self, NOBODY, 65);
  TRY(SYS_tgkill, NOBODY, self, 65);
  TRY(SYS_tgkill, self, self, 65);
  TRY(SYS_tgkill, self, self, 0);
  TRY(SYS_tgkill, self, self, SIGUSR1);
  got(SIGUSR1);
  TRY(SYS_kill, self, SIGUSR1);
  got(SIGUSR1);
  TRY(SYS_rt_sigqueueinfo, NOBODY, 65, bad);
  TRY(SYS_rt_sigqueueinfo, NOBODY, 65, &i);
  TRY(SYS_rt_sigqueueinfo, self, 65, &i);
  TRY(SYS_rt_sigqueueinfo, self, 0, &i);
  TRY(SYS_rt_sigqueueinfo, self, SIGUSR1, &i);
  got(SIGUSR1);
  TRY(SYS_rt_sigqueueinfo, 0, SIGUSR1, &i);
  TRY(SYS_rt_sigqueueinfo, -1, SIGUSR1, &i);
  TRY(SYS_rt_tgsigqueueinfo, 0, 0, 65, bad);
  TRY(SYS_rt_tgsigqueueinfo, 0, self, 65, &i);
  TRY(SYS_rt_tgsigqueueinfo, self, 0, 65, &i);
  TRY(SYS_rt_tgsigqueueinfo, self, NOBODY, 65, &i);
  TRY(SYS_rt_tgsigqueueinfo, NOBODY, self, 65, &i);
  TRY(SYS_rt_tgsigqueueinfo, self, self, 65, &i);
  TRY(SYS_rt_tgsigqueueinfo, self, self, SIGRTMIN + 2, &i);
  got(SIGRTMIN + 2);
  int codes[] = {SI_USER, SI_KERNEL, SI_TKILL, SI_TIMER, 7, 4711, -4711};
  for (int n = 0; n < 7; n++) {
    i.si_code = codes[n];
    printf("code %d\n", codes[n]);
    TRY(SYS_rt_sigqueueinfo, self, SIGUSR1, &i);
    sigset_t set = only(SIGUSR1);
    struct timespec none = {0};
    siginfo_t back;
    int r = sigtimedwait(&set, &back, &none);
    printf("  %d code %d\n", r, r > 0 ? back.si_code : 0);
    TRY(SYS_rt_sigqueueinfo, getppid(), SIGUSR1, &i);
    TRY(SYS_rt_tgsigqueueinfo, getppid(), getppid(), SIGUSR1, &i);
    ((char *)&i)[100] = 1;
    TRY(SYS_rt_sigqueueinfo, self, 0, &i);
    ((char *)&i)[100] = 0;
  }
}

static void descriptor(void) {
  siginfo_t i;
  memset(&i, 0, sizeof i);
  i.si_signo = SIGUSR1;
  i.si_code = SI_QUEUE;
  int fd = syscall(SYS_pidfd_open, self, 0), parent = syscall(SYS_pidfd_open, getppid(), 0);
  TRY(SYS_pidfd_send_signal, -1, SIGUSR1, bad, 99);
  TRY(SYS_pidfd_send_signal, -1, 65, bad, 0);
  TRY(SYS_pidfd_send_signal, 0, 65, bad, 0);
  TRY(SYS_pidfd_send_signal, fd, 65, bad, 0);
  TRY(SYS_pidfd_send_signal, fd, 65, &i, 0);
  TRY(SYS_pidfd_send_signal, fd, 65, NULL, 0);
  TRY(SYS_pidfd_send_signal, fd, 0, NULL, 0);
  TRY(SYS_pidfd_send_signal, fd, SIGUSR1, &i, 0);
  got(SIGUSR1);
  TRY(SYS_pidfd_send_signal, fd, SIGUSR1, NULL, 1);
  got(SIGUSR1);
  TRY(SYS_pidfd_send_signal, fd, SIGUSR1, NULL, 2);
  got(SIGUSR1);
  TRY(SYS_pidfd_send_signal, fd, SIGUSR1, NULL, 3);
  TRY(SYS_pidfd_send_signal, fd, 0, NULL, 4);
  TRY(SYS_pidfd_send_signal, fd, SIGUSR1, NULL, 8);
  i.si_code = SI_USER;
  TRY(SYS_pidfd_send_signal, fd, SIGUSR1, &i, 0);
  got(SIGUSR1);
  TRY(SYS_pidfd_send_signal, parent, SIGUSR1, &i, 0);
  TRY(SYS_pidfd_send_signal, parent, 0, NULL, 0);
}

static void *sleeps(void *p) {
  *(volatile int *)p = gettid();
  pause();
  return NULL;
}

static void threads(void) {
  int fds[2], word;
  pipe(fds);
  fflush(stdout);
  int child = fork();
  if (!child) {
    sigset_t set = only(SIGUSR2);
    sigprocmask(SIG_BLOCK, &set, NULL);
    pthread_t t;
    volatile int tid = 0;
    pthread_create(&t, NULL, sleeps, (void *)&tid);
    while (!tid) usleep(1000);
    write(fds[1], (void *)&tid, 4);
    siginfo_t i;
    sigwaitinfo(&set, &i);
    printf("the process is reached by a thread's number: code %d\n", i.si_code);
    fflush(stdout);
    write(fds[1], (void *)&tid, 4);
    pause();
  }
  read(fds[0], &word, 4);
  printf("another's thread: %ld", syscall(SYS_tkill, word, 0));
  printf(" %ld", syscall(SYS_tgkill, child, word, 0));
  errno = 0;
  printf(" %ld", syscall(SYS_tgkill, word, word, 0));
  printf(" %s", strerrorname_np(errno));
  printf(" %d\n", kill(word, 0));
  fflush(stdout);
  kill(word, SIGUSR2);
  read(fds[0], &word, 4);
  syscall(SYS_tgkill, child, word, SIGTERM);
  siginfo_t zombie;
  waitid(P_PID, child, &zombie, WEXITED | WNOWAIT);
  printf("a zombie: %d %ld %ld\n", kill(child, SIGKILL), syscall(SYS_tkill, child, SIGKILL),
         syscall(SYS_tgkill, child, child, SIGUSR1));
  int status;
  waitpid(child, &status, 0);
  printf("ended by %d\n", WTERMSIG(status));
  errno = 0;
  printf("gone: %d", kill(child, 0));
  printf(" %s\n", strerrorname_np(errno));
}

static void permission(void) {
  int ready[2];
  char c;
  pipe(ready);
  fflush(stdout);
  int other = fork();
  if (!other) {
    setsid();
    write(ready[1], "x", 1);
    pause();
    _exit(0);
  }
  int near = fork();
  if (!near) {
    write(ready[1], "x", 1);
    pause();
    _exit(0);
  }
  read(ready[0], &c, 1);
  read(ready[0], &c, 1);
  int child = fork();
  if (!child) {
    if (setresuid(1234, 1234, 1234)) perror("setresuid");
    TRY(SYS_kill, near, 0);
    TRY(SYS_kill, near, 65);
    TRY(SYS_kill, near, SIGTERM);
    TRY(SYS_kill, near, SIGCONT);
    TRY(SYS_kill, other, SIGCONT);
    TRY(SYS_kill, -other, SIGTERM);
    TRY(SYS_tgkill, near, near, SIGTERM);
    siginfo_t i = {0};
    i.si_code = SI_QUEUE;
    TRY(SYS_rt_sigqueueinfo, near, SIGTERM, &i);
    TRY(SYS_pidfd_send_signal, syscall(SYS_pidfd_open, near, 0), SIGTERM, NULL, 0);
    TRY(SYS_kill, getpid(), 0);
    fflush(stdout);
    _exit(0);
  }
  waitpid(child, NULL, 0);
  kill(near, SIGKILL);
  kill(other, SIGKILL);
  int status;
  waitpid(near, &status, 0);
  printf("neither was hurt: %d\n", WTERMSIG(status));
  waitpid(other, &status, 0);
  // an unprivileged group: whoever may be reached is, and that is a success
  child = fork();
  if (!child) {
    setpgid(0, 0);
    int other2 = fork();
    if (!other2) {
      pause();
      _exit(0);
    }
    setresuid(1234, 1234, 1234);
    sigset_t set = only(SIGUSR1);
    sigprocmask(SIG_BLOCK, &set, NULL);
    TRY(SYS_kill, 0, SIGUSR1);
    fflush(stdout);
    _exit(0);
  }
  waitpid(child, NULL, 0);
  kill(-child, SIGKILL);
}

static void limited(void) {
  fflush(stdout);
  int child = fork();
  if (!child) {
    self = getpid();
    setresuid(4321, 4321, 4321); // nobody else's signals are counted for it
    struct rlimit two = {2, 2};
    setrlimit(RLIMIT_SIGPENDING, &two);
    union sigval v = {.sival_int = 1};
    for (int n = 0; n < 4; n++) {
      v.sival_int = n;
      errno = 0;
      int r = sigqueue(self, SIGRTMIN + 3, v);
      printf("queued %d %s\n", r, r ? strerrorname_np(errno) : "");
    }
    printf("kill: %d\n", kill(self, SIGRTMIN + 4));
    printf("kill: %d\n", kill(self, SIGUSR1));
    printf("queue a standard one: %d\n", sigqueue(self, SIGUSR2, v));
    for (int n = 0; n < 3; n++) got(SIGRTMIN + 3);
    for (int n = 0; n < 2; n++) got(SIGRTMIN + 4);
    got(SIGUSR1);
    got(SIGUSR2);
    printf("room again: %d\n", sigqueue(self, SIGRTMIN + 3, v));
    fflush(stdout);
    _exit(0);
  }
  waitpid(child, NULL, 0);
}

static volatile int handled;
static volatile int last = -1, disorder;
static void count(int s, siginfo_t *i, void *c) {
  if (i->si_value.sival_int != last + 1) disorder++;
  last = i->si_value.sival_int;
  handled++;
}

static void many(void) {
  int fds[2];
  char c;
  pipe(fds);
  fflush(stdout);
  int child = fork();
  if (!child) {
    struct sigaction a = {0};
    a.sa_sigaction = count;
    a.sa_flags = SA_SIGINFO;
    sigaction(SIGRTMIN + 5, &a, NULL);
    sigset_t set = only(SIGRTMIN + 5);
    sigprocmask(SIG_UNBLOCK, &set, NULL);
    write(fds[1], "x", 1);
    while (handled < 10000) {
    }
    printf("handled %d, out of order %d\n", handled, disorder);
    fflush(stdout);
    _exit(0);
  }
  read(fds[0], &c, 1);
  int refused = 0;
  for (int n = 0; n < 10000; n++) {
    union sigval v = {.sival_int = n};
    while (sigqueue(child, SIGRTMIN + 5, v)) usleep(1000);
  }
  waitpid(child, NULL, 0);
}

static void ignoredWhileAwaited(void) {
  // SIGCHLD is ignored by default, but not while somebody waits for it
  sigset_t set = only(SIGCHLD);
  sigprocmask(SIG_BLOCK, &set, NULL);
  fflush(stdout);
  if (!fork()) {
    usleep(50000);
    _exit(7);
  }
  siginfo_t i;
  struct timespec t = {20, 0};
  int r = sigtimedwait(&set, &i, &t);
  printf("SIGCHLD %d code %d status %d\n", r == SIGCHLD, i.si_code, i.si_status);
  wait(NULL);
  sigprocmask(SIG_UNBLOCK, &set, NULL);
}

static void awaiting(void) {
  struct timespec odd = {0, 1000000000}, none = {0};
  sigset_t set = only(SIGUSR1), all;
  sigfillset(&all);
  siginfo_t i;
  TRY(SYS_rt_sigtimedwait, bad, bad, bad, 4);
  TRY(SYS_rt_sigtimedwait, bad, bad, bad, 8);
  TRY(SYS_rt_sigtimedwait, &set, bad, bad, 8);
  TRY(SYS_rt_sigtimedwait, &set, bad, &odd, 8);
  TRY(SYS_rt_sigtimedwait, &set, bad, &none, 8);
  kill(self, SIGUSR1);
  TRY(SYS_rt_sigtimedwait, &set, &i, &odd, 8);
  TRY(SYS_rt_sigtimedwait, &set, bad, &none, 8);
  TRY(SYS_rt_sigtimedwait, &set, NULL, &none, 8);
  kill(self, SIGUSR2);
  syscall(SYS_tkill, self, SIGUSR1);
  kill(self, SIGUSR1);
  TRY(SYS_rt_sigtimedwait, &all, &i, &none, 8);
  printf("the thread's own first: code %d\n", i.si_code);
  TRY(SYS_rt_sigtimedwait, &all, &i, &none, 8);
  TRY(SYS_rt_sigtimedwait, &all, &i, &none, 8);
  TRY(SYS_rt_sigtimedwait, &all, &i, &none, 8);
  TRY(SYS_rt_sigsuspend, bad, 4);
  TRY(SYS_rt_sigsuspend, bad, 8);
  TRY(SYS_rt_sigprocmask, 99, bad, bad, 4);
  TRY(SYS_rt_sigprocmask, 99, bad, bad, 8);
  TRY(SYS_rt_sigprocmask, 99, &set, bad, 8);
  TRY(SYS_rt_sigprocmask, 99, NULL, NULL, 8);
  TRY(SYS_rt_sigprocmask, 99, NULL, bad, 8);
  TRY(SYS_rt_sigprocmask, SIG_BLOCK, &set, bad, 8);
  TRY(SYS_rt_sigpending, bad, 9);
  TRY(SYS_rt_sigpending, bad, 8);
  sigset_t pending = {0};
  TRY(SYS_rt_sigpending, &pending, 4);
  TRY(SYS_rt_sigaction, 65, bad, bad, 4);
  TRY(SYS_rt_sigaction, 65, bad, bad, 8);
  TRY(SYS_rt_sigaction, 65, NULL, bad, 8);
  TRY(SYS_rt_sigaction, 0, NULL, NULL, 8);
  TRY(SYS_rt_sigaction, SIGKILL, NULL, NULL, 8);
  TRY(SYS_rt_sigaction, SIGUSR1, NULL, bad, 8);
}

int main(void) {
  self = getpid();
  sigset_t all;
  sigemptyset(&all);
  sigaddset(&all, SIGUSR1);
  sigaddset(&all, SIGUSR2);
  for (int n = 2; n < 6; n++) sigaddset(&all, SIGRTMIN + n);
  sigprocmask(SIG_BLOCK, &all, NULL);
  // a group and a parent of its own
  if (setpgid(0, 0) && errno != EPERM) perror("setpgid");
  fflush(stdout);
  int child = fork();
  if (!child) {
    self = getpid();
    setpgid(0, 0);
    order();
    descriptor();
    awaiting();
    threads();
    permission();
    limited();
    many();
    ignoredWhileAwaited();
    fflush(stdout);
    _exit(0);
  }
  int status;
  waitpid(child, &status, 0);
  printf("status %x\n", status);
  return 0;
}
