// Sleeping: what interrupts it, what is left, and what goes on after a stop.
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define MS 1000000L

static void *bad = (void *)8;
static void nothing(int s) {}

static long now(int clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return t.tv_sec * 1000000000 + t.tv_nsec;
}

static struct timespec at(long nanos) {
  struct timespec t = {nanos / 1000000000, nanos % 1000000000};
  return t;
}

static void on(int s, void *f, int flags) {
  struct sigaction a = {0};
  a.sa_handler = f;
  a.sa_flags = flags;
  sigaction(s, &a, NULL);
}

static void after(long ms, int signal) {
  if (fork()) return;
  struct timespec t = at(ms * MS);
  nanosleep(&t, NULL);
  kill(getppid(), signal);
  _exit(0);
}

static void result(const char *what, long r, long took, struct timespec *rest, long least) {
  long left = rest ? rest->tv_sec * 1000000000 + rest->tv_nsec : 0;
  printf("%s: %ld %s, late enough %d", what, r, r < 0 ? strerrorname_np(errno) : "", took >= least * MS);
  if (rest) printf(", left %s", left == 4711 ? "untouched" : left <= 0 ? "none" : "some");
  printf("\n");
}

static void handled(const char *what, int clock, int flags, int action) {
  struct timespec rest = {0, 4711};
  on(SIGUSR1, nothing, action);
  after(300, SIGUSR1);
  long start = now(CLOCK_MONOTONIC);
  struct timespec t = at(flags & TIMER_ABSTIME ? now(clock) + 2000 * MS : 2000 * MS);
  long r = syscall(SYS_clock_nanosleep, clock, flags, &t, &rest);
  result(what, r, now(CLOCK_MONOTONIC) - start, &rest, 20);
  long left = rest.tv_sec * 1000000000 + rest.tv_nsec;
  if (left != 4711) printf("  a rest of %d\n", left > 0 && left < 2000 * MS);
  wait(NULL);
}

static void unreadable(void) {
  on(SIGUSR1, nothing, 0);
  after(300, SIGUSR1);
  struct timespec t = at(2000 * MS);
  result("no room for the rest", syscall(SYS_nanosleep, &t, bad), 1 << 30, NULL, 0);
  wait(NULL);
}

// Runs f in a child that is stopped after 60 ms and goes on after 60 more.
static void stopped(void f(void), long first, long second) {
  fflush(stdout);
  int begun[2];
  if (pipe(begun)) perror("pipe");
  int child = fork();
  if (!child) {
    write(begun[1], "", 1); // a fork may take long where much else runs
    f();
    fflush(stdout);
    _exit(0);
  }
  char c;
  read(begun[0], &c, 1);
  close(begun[0]);
  close(begun[1]);
  struct timespec t = at(first * MS), u = at(second * MS);
  nanosleep(&t, NULL);
  kill(child, SIGSTOP);
  int status;
  waitpid(child, &status, WUNTRACED);
  printf("stopped by %d\n", WIFSTOPPED(status) ? WSTOPSIG(status) : 0);
  fflush(stdout);
  nanosleep(&u, NULL);
  kill(child, SIGCONT);
  waitpid(child, &status, 0);
}

static void relative(void) {
  struct timespec t = at(400 * MS), rest = {0, 4711};
  long start = now(CLOCK_MONOTONIC);
  long r = syscall(SYS_nanosleep, &t, &rest);
  long took = now(CLOCK_MONOTONIC) - start;
  result("relative over a stop", r, took, &rest, 400);
}

static void brief(void) {
  struct timespec t = at(250 * MS);
  long start = now(CLOCK_MONOTONIC);
  long r = syscall(SYS_clock_nanosleep, CLOCK_BOOTTIME, 0, &t, NULL);
  result("relative, over during a stop", r, now(CLOCK_MONOTONIC) - start, NULL, 400);
}

static void absolute(void) {
  long start = now(CLOCK_REALTIME);
  struct timespec t = at(start + 400 * MS), rest = {0, 4711};
  long r = syscall(SYS_clock_nanosleep, CLOCK_REALTIME, TIMER_ABSTIME, &t, &rest);
  result("absolute over a stop", r, now(CLOCK_REALTIME) - start, &rest, 400);
}

static void epoll(void) {
  int fd = epoll_create1(0);
  struct epoll_event e;
  result("epoll_wait over a stop", epoll_wait(fd, &e, 1, 1000), 0, NULL, 0);
}

static void sigwaiting(void) {
  sigset_t s;
  sigemptyset(&s);
  sigaddset(&s, SIGUSR2);
  sigprocmask(SIG_BLOCK, &s, NULL);
  struct timespec t = at(1000 * MS);
  result("sigtimedwait over a stop", sigtimedwait(&s, NULL, &t), 0, NULL, 0);
}

static volatile int burning = 1;
static void *burn(void *p) {
  while (burning) {
  }
  return NULL;
}

static void cpuTime(void) {
  pthread_t t;
  pthread_create(&t, NULL, burn, NULL);
  long start = now(CLOCK_PROCESS_CPUTIME_ID);
  struct timespec d = at(60 * MS);
  long r = syscall(SYS_clock_nanosleep, CLOCK_PROCESS_CPUTIME_ID, 0, &d, NULL);
  result("CPU time, relative", r, now(CLOCK_PROCESS_CPUTIME_ID) - start, NULL, 60);
  clockid_t id;
  pthread_getcpuclockid(t, &id);
  long end = now(id) + 60 * MS;
  d = at(end);
  r = syscall(SYS_clock_nanosleep, id, TIMER_ABSTIME, &d, NULL);
  result("a thread's, absolute", r, now(id), NULL, end / MS);
  burning = 0;
  pthread_join(t, NULL);
  clock_getcpuclockid(0, &id);
  struct timespec rest = {0, 4711};
  on(SIGUSR1, nothing, 0);
  after(300, SIGUSR1);
  d = at(2000 * MS);
  result("nobody burns it", syscall(SYS_clock_nanosleep, CLOCK_PROCESS_CPUTIME_ID, 0, &d, &rest), 0,
         &rest, 0);
  wait(NULL);
}

int main(void) {
  handled("relative", CLOCK_MONOTONIC, 0, 0);
  handled("relative, SA_RESTART", CLOCK_MONOTONIC, 0, SA_RESTART);
  handled("absolute", CLOCK_MONOTONIC, TIMER_ABSTIME, 0);
  handled("absolute, SA_RESTART", CLOCK_REALTIME, TIMER_ABSTIME, SA_RESTART);
  handled("atomic time", CLOCK_TAI, 0, 0);
  handled("boot time", CLOCK_BOOTTIME, TIMER_ABSTIME, 0);
  unreadable();
  signal(SIGUSR1, SIG_IGN);
  after(20, SIGUSR1);
  struct timespec t = at(100 * MS);
  long start = now(CLOCK_MONOTONIC);
  long r = syscall(SYS_nanosleep, &t, NULL);
  result("an ignored signal", r, now(CLOCK_MONOTONIC) - start, NULL, 100);
  wait(NULL);
  stopped(relative, 100, 100);
  stopped(brief, 100, 400);
  stopped(absolute, 100, 100);
  stopped(epoll, 100, 50);
  stopped(sigwaiting, 100, 50);
  cpuTime();
  return 0;
}
