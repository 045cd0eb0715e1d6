// Descriptors of processes and threads, and kcmp. Compared with the host's own kernel.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/sched.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define THREAD O_EXCL
#ifndef SYS_pidfd_open
#define SYS_pidfd_open 434
#define SYS_pidfd_send_signal 424
#define SYS_pidfd_getfd 438
#endif

static long pidfd_open(pid_t pid, unsigned flags) { return syscall(SYS_pidfd_open, pid, flags); }
static long send_signal(int fd, int signal, unsigned flags) { return syscall(SYS_pidfd_send_signal, fd, signal, NULL, flags); }
static const char *error(long r) { return r < 0 ? strerrorname_np(errno) : "done"; }
static int state(int fd) {
  struct pollfd p = {fd, POLLIN};
  poll(&p, 1, 0);
  return p.revents;
}
static int later(int fd) {
  struct pollfd p = {fd, POLLIN};
  int n = poll(&p, 1, 5000);
  return n * 100 + p.revents;
}

static volatile int tid, mine, others;
static pthread_barrier_t barrier;
static __thread int self;
static pthread_t first;
static void handler(int n) {
  if (pthread_equal(pthread_self(), first)) mine++;
  else others++;
}
static void *body(void *unused) {
  tid = syscall(SYS_gettid);
  pthread_barrier_wait(&barrier);
  pthread_barrier_wait(&barrier);
  return NULL;
}
static void nap(int ms) {
  struct timespec t = {0, ms * 1000000L};
  while (nanosleep(&t, &t) == -1)
    ;
}

static void threads(void) {
  first = pthread_self();
  pthread_barrier_init(&barrier, NULL, 2);
  pthread_t t;
  pthread_create(&t, NULL, body, NULL);
  pthread_barrier_wait(&barrier);
  signal(SIGUSR1, handler);
  printf("not a leader, refused %d\n", pidfd_open(tid, 0) == -1);
  int thread = pidfd_open(tid, THREAD), whole = pidfd_open(getpid(), 0), leader = pidfd_open(getpid(), THREAD);
  printf("opened %d %d %d\n", thread >= 0, whole >= 0, leader >= 0);
  printf("flags %s\n", error(pidfd_open(tid, 0x40)));
  printf("nonblocking %d\n", (fcntl(pidfd_open(tid, THREAD | O_NONBLOCK), F_GETFL) & O_NONBLOCK) != 0);
  printf("state %d %d %d\n", state(thread), state(whole), state(leader));
  const char *names[] = {"thread", "whole", "leader"};
  int fds[] = {thread, whole, leader};
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGUSR1);
  for (int i = 0; i < 3; i++)
    for (int flags = 0; flags < 4; flags++) {
      // blocked here, so what is sent to the process comes to the other thread
      mine = others = 0;
      sigprocmask(SIG_BLOCK, &set, NULL);
      long r = send_signal(fds[i], SIGUSR1, flags);
      nap(20);
      int early = mine + others;
      sigprocmask(SIG_UNBLOCK, &set, NULL);
      nap(2);
      printf("%s %d: %s mine %d others %d\n", names[i], flags, error(r), mine, others);
    }
  siginfo_t info;
  printf("waitid %s\n", error(waitid(P_PIDFD, thread, &info, WEXITED)));
  int copy = syscall(SYS_pidfd_getfd, thread, 1, 0);
  printf("getfd %d\n", copy >= 0);
  pthread_barrier_wait(&barrier);
  pthread_join(t, NULL);
  printf("after its end %d", later(thread));
  nap(20);
  printf(" %d\n", state(thread));
  printf("signal %s", error(send_signal(thread, 0, 0)));
  printf(" getfd %s", error(syscall(SYS_pidfd_getfd, thread, 1, 0)));
  printf(" open %s\n", error(pidfd_open(tid, THREAD)));
}

static void processes(void) {
  pid_t pid = fork();
  if (!pid) {
    nap(20);
    _exit(3);
  }
  int fd = pidfd_open(pid, 0), thread = pidfd_open(pid, THREAD);
  printf("child %d %d\n", state(fd), state(thread));
  printf("ended %d %d\n", later(fd), later(thread));
  printf("open zombie %d %d\n", pidfd_open(pid, 0) >= 0, pidfd_open(pid, THREAD) >= 0);
  printf("getfd of zombie %s\n", error(syscall(SYS_pidfd_getfd, fd, 1, 0)));
  siginfo_t info;
  printf("waitid %s\n", error(waitid(P_PIDFD, thread, &info, WEXITED)));
  printf("reaped %d %d\n", state(fd), state(thread));
  printf("signal %s", error(send_signal(fd, 0, 0)));
  printf(" getfd %s", error(syscall(SYS_pidfd_getfd, fd, 1, 0)));
  printf(" waitid %s\n", error(waitid(P_PIDFD, fd, &info, WEXITED)));
  struct { uint64_t flags, pidfd, child_tid, parent_tid, exit_signal, stack, stack_size, tls; } args = {
      CLONE_PIDFD | CLONE_PARENT_SETTID, (uintptr_t)&fd, 0, (uintptr_t)&tid, SIGCHLD};
  pid = syscall(SYS_clone3, &args, sizeof args);
  if (!pid) _exit(5);
  printf("clone3 %d %d\n", pid == tid, later(fd));
  waitpid(pid, NULL, 0);
}

static char stack[65536];
static volatile int ctid = 1;
static int thread_body(void *unused) {
  nap(20);
  syscall(SYS_exit, 0);
  return 0;
}
static void of_clone(void) {
  int fd = -1;
  long flags = CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_PIDFD | CLONE_CHILD_CLEARTID;
  int made = clone(thread_body, stack + sizeof stack, flags, NULL, &fd, NULL, &ctid);
  printf("thread with a descriptor %d, %d", made > 0, state(fd));
  printf(" %d", later(fd));
  nap(30);
  printf(" %d\n", state(fd));
}

// kcmp
static const char *compare(pid_t a, pid_t b, int type, long x, long y) {
  long r = syscall(SYS_kcmp, a, b, type, x, y);
  return r < 0 ? strerrorname_np(errno) : r == 0 ? "same" : r < 3 ? "differ" : "odd";
}
static void all(const char *what, pid_t a, pid_t b) {
  const char *names[] = {"file", "vm", "files", "fs", "sighand", "io", "sysvsem"};
  printf("%s:", what);
  for (int i = 0; i < 7; i++) printf(" %s %s", names[i], compare(a, b, i, 1, 1));
  printf("\n");
}
static int waits(void *unused) {
  pause();
  return 0;
}
static void comparing(void) {
  pid_t me = getpid();
  all("myself", me, me);
  pid_t child = fork();
  if (!child) waits(NULL);
  all("child", me, child);
  int again = dup(1), other = open("/dev/null", O_RDONLY), same = open("/dev/null", O_RDONLY);
  printf("dup %s open %s across %s", compare(me, me, 0, 1, again), compare(me, me, 0, other, same), compare(me, child, 0, again, 1));
  printf(" bad %s", compare(me, me, 0, 1, 999));
  printf(" type %s", compare(me, me, 99, 0, 0));
  printf(" nobody %s\n", compare(me, 4100000, 1, 0, 0));
  long one = syscall(SYS_kcmp, me, me, 0, other, same), two = syscall(SYS_kcmp, me, me, 0, same, other);
  printf("an order %d\n", one + two == 3 && one == syscall(SYS_kcmp, me, me, 0, other, same));
  int epoll = epoll_create1(0), pipes[2];
  pipe(pipes);
  struct epoll_event event = {EPOLLIN};
  epoll_ctl(epoll, EPOLL_CTL_ADD, pipes[0], &event);
  struct { int efd, tfd, offset; } slots[] = {{epoll, pipes[0], 0}, {epoll, pipes[0], 1}, {epoll, pipes[1], 0}, {pipes[0], pipes[0], 0}, {999, pipes[0], 0}};
  for (int i = 0; i < 5; i++) printf("watched %s %s\n", compare(me, me, 7, pipes[0], (long)&slots[i]), compare(me, me, 7, pipes[1], (long)&slots[i]));
  printf("bad %s %s\n", compare(me, me, 7, 999, (long)slots), compare(me, me, 7, pipes[0], 8));
  kill(child, SIGKILL);
  waitpid(child, NULL, 0);
  int flags[] = {CLONE_VM, CLONE_FILES, CLONE_FS, CLONE_VM | CLONE_SIGHAND, CLONE_VM | CLONE_FILES | CLONE_FS};
  for (int i = 0; i < 5; i++) {
    char what[20];
    sprintf(what, "clone %x", flags[i]);
    child = clone(waits, stack + sizeof stack, flags[i] | SIGCHLD, NULL);
    all(what, me, child);
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
  }
}

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  threads();
  processes();
  of_clone();
  comparing();
  return 0;
}
