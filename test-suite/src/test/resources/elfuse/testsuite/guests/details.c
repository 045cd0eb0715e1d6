// Small print: what waitid stores, what execve leaves of an alternate stack, waits of sockets with a
// timeout, memory that was used. Compared with the host's own kernel.
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>

#ifndef SS_AUTODISARM
#define SS_AUTODISARM (1U << 31)
#endif

static char self[4096];

static void nap(int ms) {
  struct timespec t = {ms / 1000, ms % 1000 * 1000000L};
  while (nanosleep(&t, &t) == -1)
    ;
}

// waitid
static void stored(const char *what, long result, unsigned char *info, pid_t pid) {
  printf("%s: %ld %s:", what, result, result < 0 ? strerrorname_np(errno) : "");
  if (pid && memcmp(info + 16, &pid, 4) == 0) memcpy(info + 16, "PID!", 4);
  for (int i = 0; i < 40; i++) printf(i % 4 ? "%02x" : " %02x", info[i]);
  printf("\n");
  memset(info, 0xee, 128);
}
static void waiting(void) {
  unsigned char *info = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  mprotect(info + 4096, 4096, PROT_NONE);
  memset(info, 0xee, 128);
#define WAITID(what, ...) do { errno = 0; long r = syscall(SYS_waitid, __VA_ARGS__); stored(what, r, info, pid); } while (0)
  pid_t pid = 0;
  WAITID("no child", P_ALL, 0, info, WEXITED, NULL);
  WAITID("no option", P_ALL, 0, info, 0, NULL);
  WAITID("bad option", P_ALL, 0, info, 0x40, NULL);
  WAITID("bad type", 9, 0, info, WEXITED, NULL);
  WAITID("bad pidfd", P_PIDFD, 0, info, WEXITED, NULL);
  WAITID("bad pointer, bad option", P_ALL, 0, 8, 0x40, NULL);
  WAITID("bad pointer, no child", P_ALL, 0, 8, WEXITED, NULL);
  WAITID("far pointer, no child", P_ALL, 0, -64L, WEXITED, NULL);
  pid = fork();
  if (!pid) {
    nap(50);
    _exit(0x1234);
  }
  WAITID("not yet", P_PID, pid, info, WEXITED | WNOHANG, NULL);
  WAITID("kept", P_PID, pid, info, WEXITED | WNOWAIT, NULL);
  WAITID("at the edge", P_PID, pid, info + 4096 - 28, WEXITED | WNOWAIT, NULL);
  unsigned char *edge = info + 4096 - 28;
  printf("edge code %d status %d\n", *(int *)(edge + 8), *(int *)(edge + 24));
  WAITID("over the edge", P_PID, pid, info + 4096 - 24, WEXITED | WNOWAIT, NULL);
  WAITID("bad usage", P_PID, pid, info, WEXITED | WNOWAIT, 8);
  WAITID("bad pointer", P_PID, pid, 8, WEXITED, NULL);
  WAITID("gone", P_PID, pid, info, WEXITED, NULL);
  pid = fork();
  if (!pid) for (;;) pause();
  kill(pid, SIGSTOP);
  WAITID("stopped", P_PID, pid, info, WSTOPPED, NULL);
  kill(pid, SIGCONT);
  WAITID("continued", P_PID, pid, info, WCONTINUED, NULL);
  kill(pid, SIGKILL);
  WAITID("killed", P_PID, pid, info, WEXITED, NULL);
}

// alternate stacks
static volatile int context_flags, inner_flags;
static void look(int n, siginfo_t *i, void *context) {
  context_flags = ((ucontext_t *)context)->uc_stack.ss_flags;
  stack_t s;
  sigaltstack(NULL, &s);
  inner_flags = s.ss_flags;
}
static void altstack(const char *what) {
  stack_t s;
  sigaltstack(NULL, &s);
  struct sigaction act = {.sa_sigaction = look, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigaction(SIGUSR1, &act, NULL);
  raise(SIGUSR1);
  stack_t t;
  sigaltstack(NULL, &t);
  printf("%s: flags %x size %d; in a handler %x %x; after %x %d\n", what, s.ss_flags, (int)s.ss_size, context_flags, inner_flags, t.ss_flags, (int)t.ss_size);
}
static void set(int flags) {
  static char stack[65536];
  stack_t s = {stack, flags, sizeof stack};
  if (sigaltstack(&s, NULL)) printf("sigaltstack %x: %s\n", flags, strerrorname_np(errno));
}
static void *in_thread(void *unused) {
  altstack("thread");
  return NULL;
}
static void stacks(void) {
  set(SS_DISABLE); // what is left of whoever started this differs
  altstack("none");
  set(0);
  altstack("set");
  pthread_t t;
  pthread_create(&t, NULL, in_thread, NULL);
  pthread_join(t, NULL);
  pid_t pid = fork();
  if (!pid) {
    altstack("forked");
    set(SS_AUTODISARM);
    altstack("autodisarm");
    set(SS_DISABLE);
    altstack("disabled");
    set(SS_ONSTACK);
    altstack("onstack flag");
    set(SS_DISABLE | SS_AUTODISARM);
    altstack("disabled, autodisarm");
    set(SS_AUTODISARM);
    char *args[] = {"x", "stack", NULL};
    execv(self, args);
  }
  waitpid(pid, NULL, 0);
  pid = vfork();
  if (!pid) {
    stack_t s;
    sigaltstack(NULL, &s);
    _exit(s.ss_size != 0);
  }
  int status;
  waitpid(pid, &status, 0);
  printf("vfork keeps it: %d\n", WEXITSTATUS(status));
}

// waits of sockets: with a timeout no handler restarts them
static volatile int handled;
static void on_alarm(int n) { handled++; }
static void *peer(void *to) {
  nap(120);
  struct sockaddr_un *name = to;
  int s = socket(AF_UNIX, SOCK_STREAM, 0);
  connect(s, (struct sockaddr *)name, sizeof *name);
  write(s, "x", 1);
  return (void *)(long)s;
}
#define ALARMED(what, call)                                                         \
  do {                                                                              \
    struct itimerval it = {{0, 0}, {0, 40000}};                                     \
    handled = 0;                                                                    \
    setitimer(ITIMER_REAL, &it, NULL);                                              \
    errno = 0;                                                                      \
    long r = (call);                                                                \
    printf("%s: %ld %s handled %d\n", what, r < 0 ? r : 1, r < 0 ? strerrorname_np(errno) : "", handled); \
  } while (0)
static void timeouts(void) {
  struct sigaction act = {.sa_handler = on_alarm, .sa_flags = SA_RESTART};
  sigaction(SIGALRM, &act, NULL);
  sigset_t set, old;
  for (int timed = 0; timed < 2; timed++) {
    int pair[2];
    struct timeval second = {1, 0};
    char c[10], *big = calloc(1, 1 << 22);
    printf("%s a timeout\n", timed ? "with" : "without");
    socketpair(AF_UNIX, SOCK_STREAM, 0, pair);
    if (timed) setsockopt(pair[0], SOL_SOCKET, SO_RCVTIMEO, &second, sizeof second), setsockopt(pair[0], SOL_SOCKET, SO_SNDTIMEO, &second, sizeof second);
    pid_t pid = fork();
    if (!pid) {
      nap(120);
      write(pair[1], "x", 1);
      nap(120);
      write(pair[1], "y", 1);
      nap(120);
      struct iovec v = {"z", 1};
      writev(pair[1], &v, 1);
      nap(120);
      _exit(0);
    }
    ALARMED("read", read(pair[0], c, 10));
    if (timed) read(pair[0], c, 10);
    ALARMED("recv", recv(pair[0], c, 10, 0));
    if (timed) read(pair[0], c, 10);
    struct iovec v = {c, 10};
    struct msghdr m = {.msg_iov = &v, .msg_iovlen = 1};
    ALARMED("recvmsg", recvmsg(pair[0], &m, 0));
    waitpid(pid, NULL, 0);
    // filled up: the rest of a send comes to a part
    while (send(pair[0], big, 1 << 16, MSG_DONTWAIT) > 0)
      ;
    pid = fork();
    if (!pid) {
      nap(120);
      while (recv(pair[1], big, 1 << 20, MSG_DONTWAIT) > 0)
        ;
      nap(50);
      _exit(0);
    }
    ALARMED("send", send(pair[0], big, 1, 0));
    waitpid(pid, NULL, 0);
    int l = socket(AF_UNIX, SOCK_STREAM, 0);
    static struct sockaddr_un name = {AF_UNIX, "socket"};
    unlink("socket");
    bind(l, (struct sockaddr *)&name, sizeof name);
    listen(l, 5);
    if (timed) setsockopt(l, SOL_SOCKET, SO_RCVTIMEO, &second, sizeof second);
    sigemptyset(&set);
    sigaddset(&set, SIGALRM);
    sigprocmask(SIG_BLOCK, &set, &old);
    pthread_t t;
    pthread_create(&t, NULL, peer, &name);
    sigprocmask(SIG_SETMASK, &old, NULL);
    ALARMED("accept", accept(l, NULL, NULL));
    pthread_join(t, NULL);
    if (timed) {
      struct timeval short_time = {0, 30000};
      setsockopt(pair[0], SOL_SOCKET, SO_RCVTIMEO, &short_time, sizeof short_time);
      printf("over: %ld %s\n", (long)recv(pair[0], c, 10, 0), strerrorname_np(errno));
    }
  }
}

// who traces
static int tracer_of(int pid) {
  char path[64], line[200];
  int tracer = -1;
  sprintf(path, "/proc/%d/status", pid);
  FILE *f = fopen(path, "r");
  while (fgets(line, sizeof line, f)) sscanf(line, "TracerPid: %d", &tracer);
  fclose(f);
  return tracer;
}
static void traced(void) {
  pid_t pid = fork();
  if (!pid) {
    raise(SIGSTOP);
    ptrace(PTRACE_TRACEME, 0, 0, 0);
    raise(SIGSTOP);
    _exit(0);
  }
  waitpid(pid, NULL, WUNTRACED);
  printf("tracer %d", tracer_of(pid));
  kill(pid, SIGCONT);
  waitpid(pid, NULL, 0);
  printf(" %d\n", tracer_of(pid) == getpid());
  ptrace(PTRACE_DETACH, pid, 0, 0);
  waitpid(pid, NULL, 0);
}

// memory
static void memory(void) {
  struct rusage a, b, c;
  getrusage(RUSAGE_SELF, &a);
  volatile char *p = mmap(NULL, 30 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  getrusage(RUSAGE_SELF, &b);
  for (int i = 0; i < 30 << 20; i += 4096) p[i] = 1;
  getrusage(RUSAGE_SELF, &c);
  printf("small %d untouched %d touched %d\n", a.ru_maxrss > 0 && a.ru_maxrss < 8000, b.ru_maxrss - a.ru_maxrss < 1000, c.ru_maxrss - b.ru_maxrss > 30000 && c.ru_maxrss - b.ru_maxrss < 32000);
  munmap((void *)p, 30 << 20);
  getrusage(RUSAGE_SELF, &b);
  printf("never less %d\n", b.ru_maxrss >= c.ru_maxrss);
  pid_t pid = fork();
  if (!pid) {
    p = mmap(NULL, 60 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    for (int i = 0; i < 60 << 20; i += 4096) p[i] = 1;
    _exit(0);
  }
  int status;
  wait4(pid, &status, 0, &a);
  getrusage(RUSAGE_CHILDREN, &b);
  printf("child %d children %d\n", a.ru_maxrss > 60000 && a.ru_maxrss < 66000, b.ru_maxrss == a.ru_maxrss);
}

int main(int argc, char **argv) {
  setvbuf(stdout, NULL, _IONBF, 0);
  if (argc > 1) {
    altstack("after execve");
    return 0;
  }
  realpath(argv[0], self);
  waiting();
  stacks();
  timeouts();
  traced();
  pid_t pid = fork(); // whose memory is its own alone, and not also that of whoever started this
  if (!pid) {
    memory();
    _exit(0);
  }
  waitpid(pid, NULL, 0);
  return 0;
}
