// Calls on processes, threads, signals, timers, futexes and tracing with arguments that are wrong in every
// combination: the errno, and so the order of the checks, is that of the host's own kernel.
#define _GNU_SOURCE
#include <errno.h>
#include <linux/futex.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define NOBODY 4100000
#define GOOD 0x600d0001L /* zeros that may be written */
#define MORE 0x600d0002L /* others */
#define ONCE 0x600d0003L /* may be read alone */
#define ODD 0x600d0004L  /* a time with 2 s in nanoseconds */
#define AWRY 0x600d0005L /* not aligned */
#define BAD 8L
#define FAR -8L
#define MISSING 0x600d0008L
#define DIRECTORY 0x600d0009L
#define SELF 0x600d0006L
#define CHILD 0x600d0007L

static char *good, *more, *once, *odd;
static int self, child;

static long value(long v) {
  switch (v) {
    case GOOD: return (long)good;
    case MORE: return (long)more;
    case ONCE: return (long)once;
    case ODD: return (long)odd;
    case AWRY: return (long)good + 2;
    case MISSING: return (long)"missing";
    case DIRECTORY: return (long)"/";
    case SELF: return self;
    case CHILD: return child;
    default: return v;
  }
}

static const char *named(long v) {
  static char text[8][32];
  static int next;
  char *to = text[next++ & 7];
  switch (v) {
    case GOOD: return "good";
    case MORE: return "more";
    case ONCE: return "once";
    case ODD: return "odd";
    case AWRY: return "awry";
    case MISSING: return "missing";
    case DIRECTORY: return "/";
    case SELF: return "self";
    case CHILD: return "child";
    case BAD: return "bad";
    case FAR: return "far";
    case NOBODY: return "nobody";
  }
  sprintf(to, v > 65535 || v < -65535 ? "0x%lx" : "%ld", v);
  return to;
}

#define V(...) ((long[]){sizeof((long[]){__VA_ARGS__}) / sizeof(long), __VA_ARGS__})
#define SWEEP(call, ...) sweep(#call, SYS_##call, (long *[]){__VA_ARGS__ __VA_OPT__(,) NULL})
#define POINTERS V(0, BAD, FAR, ONCE, GOOD)
#define READS V(BAD, FAR)

static void sweep(const char *name, long number, long **lists) {
  int count = 0;
  long at[6] = {0};
  while (lists[count]) count++;
  for (;;) {
    long a[6] = {0};
    memset(good, 0, 4096);
    memset(more, 0, 4096);
    for (int i = 0; i < count; i++) a[i] = value(lists[i][1 + at[i]]);
    errno = 0;
    long r = syscall(number, a[0], a[1], a[2], a[3], a[4], a[5]);
    printf("%s", name);
    for (int i = 0; i < count; i++) printf(" %s", named(lists[i][1 + at[i]]));
    printf(" = %s\n", r < 0 ? strerrorname_np(errno) : r == 0 ? "0" : "more");
    int i = count - 1;
    while (i >= 0 && ++at[i] == lists[i][0]) at[i--] = 0;
    if (i < 0) return;
  }
}

static void signals(void) {
  SWEEP(rt_sigaction, V(0, 1, SIGKILL, 64, 65, -1), V(0, BAD, FAR), V(0, BAD, FAR, GOOD), V(8, 0, 16));
  SWEEP(rt_sigprocmask, V(0, 1, 2, 3, -1), POINTERS, POINTERS, V(8, 4));
  SWEEP(rt_sigpending, POINTERS, V(0, 4, 8, 9, 16));
  SWEEP(rt_sigtimedwait, POINTERS, V(0, BAD, GOOD), V(BAD, FAR, MORE, ODD), V(8, 0, 16));
  SWEEP(rt_sigsuspend, V(0, BAD, FAR), V(8, 0, 16));
  SWEEP(sigaltstack, POINTERS, POINTERS);
  SWEEP(kill, V(NOBODY, -NOBODY, 0x80000000L), V(0, 1, 64, 65, -1));
  SWEEP(kill, V(SELF, 0), V(0, 65, -1));
  SWEEP(tkill, V(NOBODY, SELF, 0, -1), V(0, 65, -1));
  SWEEP(tgkill, V(NOBODY, SELF, 0, -1), V(NOBODY, SELF, 0, -1), V(0, 65, -1));
  SWEEP(rt_sigqueueinfo, V(NOBODY, SELF, 0, -1), V(0, 65, -1), V(0, BAD, FAR, GOOD));
  SWEEP(rt_tgsigqueueinfo, V(NOBODY, SELF, 0, -1), V(NOBODY, SELF, 0), V(0, 65), V(BAD, GOOD));
  SWEEP(signalfd4, V(-2, 99, 0), V(0, BAD, FAR, GOOD), V(8, 0, 16), V(1, -1));
  SWEEP(restart_syscall);
}

static void timers(void) {
#define CLOCKS V(0, 1, 2, 3, 4, 5, 6, 7, 10, 12, 99, -1, -2, -6)
  SWEEP(timer_create, V(0, 1, 2, 3, 4, 5, 6, 7, 10, 12, 99, -1, -2, -6), V(0, BAD, FAR), V(0, BAD, FAR, ONCE));
  SWEEP(timer_create, V(0, 4, 99), V(GOOD), V(0, BAD, MORE));
  SWEEP(timer_settime, V(-1, 99), V(0, 1, -1), V(0, BAD, GOOD, ODD), V(0, BAD, MORE));
  SWEEP(timer_gettime, V(-1, 99), POINTERS);
  SWEEP(timer_getoverrun, V(-1, 99));
  SWEEP(timer_delete, V(-1, 99));
  SWEEP(setitimer, V(0, 1, 2, 3, -1), V(0, BAD, FAR, ODD, GOOD), V(0, BAD, FAR, ONCE, MORE));
  SWEEP(getitimer, V(0, 1, 2, 3, -1), POINTERS);
  SWEEP(nanosleep, V(0, BAD, FAR, ODD, GOOD, ONCE), POINTERS);
  SWEEP(clock_nanosleep, CLOCKS, V(0, 1, 2, -1), V(0, BAD, FAR, ODD, GOOD), V(0, BAD));
  SWEEP(clock_gettime, V(0, 1, 2, 3, 4, 5, 6, 7, 10, 12, 99, -1, -2, -6), POINTERS);
  SWEEP(clock_getres, V(0, 1, 2, 3, 4, 5, 6, 7, 10, 12, 99, -1, -2, -6), POINTERS);
  SWEEP(clock_settime, V(0, 1, 2, 3, 4, 7, 99, -1), V(0, BAD, FAR, ODD));
  SWEEP(gettimeofday, POINTERS, V(0, BAD, GOOD));
  SWEEP(times, V(0, BAD, FAR, ONCE));
  SWEEP(timerfd_create, V(0, 1, 2, 3, 4, 7, 99, -1), V(1, -1));
  SWEEP(timerfd_settime, V(-1, 0, 99), V(0, 1, 2, 3, 4, -1), V(0, BAD, GOOD, ODD), V(0, BAD, MORE));
  SWEEP(timerfd_gettime, V(-1, 0, 99), V(0, BAD, GOOD));
}

static void futexes(void) {
  SWEEP(futex, V(0, BAD, FAR, AWRY, GOOD, ONCE), V(0, 128, 256, 384, 2, 99, 127, 1024), V(1), V(0, BAD, ODD), V(0), V(0));
  SWEEP(futex, V(0, BAD, FAR, AWRY, GOOD, ONCE), V(1, 1 | 128, 1 | 256, 10, 10 | 128, 10 | 256), V(1, -1), V(0, BAD), V(BAD), V(0, 1, -1));
  SWEEP(futex, V(BAD, AWRY, GOOD), V(3, 4, 5, 12, 3 | 128, 4 | 128, 5 | 128, 12 | 128, 4 | 256, 12 | 256), V(0, 1, 2, -1), V(0, 1, -1), V(0, BAD, AWRY, GOOD, MORE), V(0, 1));
  SWEEP(futex, V(BAD, FAR, AWRY, GOOD, ONCE), V(9, 9 | 128, 9 | 256), V(1), V(0, BAD, ODD), V(0), V(0, 1, -1));
  SWEEP(futex, V(0, BAD, FAR, AWRY, GOOD, ONCE), V(6, 7, 8, 13, 6 | 128, 7 | 128, 8 | 128, 13 | 128, 6 | 256, 7 | 256, 8 | 256, 13 | 256), V(1), V(0, BAD, ODD), V(0), V(0));
  SWEEP(futex, V(BAD, AWRY, GOOD), V(11, 11 | 128, 11 | 256), V(1), V(0, BAD, ODD), V(0, BAD, AWRY, GOOD, MORE), V(0));
  SWEEP(set_robust_list, V(0, BAD, GOOD), V(0, 23, 25));
  SWEEP(get_robust_list, V(NOBODY, -1, 0, SELF), V(0, BAD, GOOD), V(0, BAD, MORE));
  SWEEP(futex_waitv, V(0, BAD, FAR, GOOD), V(0, 1, 128, 129, -1), V(0, 1), V(0, BAD, ODD), V(0, 1, 7, 99));
}

static void processes(void) {
  SWEEP(wait4, V(-1, 0, NOBODY, SELF, -NOBODY, 0x80000000L), V(0, BAD, FAR, GOOD), V(0, 1, 2, 4, 8, 16, 0x80000000L, 0x40000000L, -1), V(0, BAD));
  SWEEP(waitid, V(0, 1, 2, 3, 4, -1), V(0, -1, NOBODY, 99), V(0, BAD, FAR, GOOD), V(0, 1, 4, 5, 0x1000004, 64), V(0, BAD));
  SWEEP(setpgid, V(NOBODY, -1, 0, SELF), V(NOBODY, -1));
  SWEEP(getpgid, V(NOBODY, -1, -NOBODY));
  SWEEP(getsid, V(NOBODY, -1, -NOBODY));
  SWEEP(getrlimit, V(0, 7, 15, 16, -1), POINTERS);
  SWEEP(setrlimit, V(0, 7, 15, 16, -1), V(0, BAD, FAR));
  SWEEP(prlimit64, V(0, NOBODY, -1, SELF), V(0, 15, 16, -1), V(0, BAD, FAR), V(0, BAD, FAR, ONCE, GOOD));
  SWEEP(getrusage, V(-3, -2, -1, 0, 1, 2), POINTERS);
  SWEEP(getgroups, V(-1, 70000), POINTERS);
  SWEEP(setgroups, V(-1, 70000, 1), V(0, BAD, FAR));
  SWEEP(getresuid, V(0, BAD, GOOD), V(0, BAD, GOOD), V(0, BAD, GOOD));
  SWEEP(getresgid, V(0, BAD, GOOD), V(0, BAD, GOOD), V(0, BAD, GOOD));
  SWEEP(uname, V(0, BAD, FAR, ONCE));
  SWEEP(sysinfo, V(0, BAD, FAR, ONCE));
  SWEEP(getcpu, V(0, BAD), V(0, BAD), V(0, BAD));
  SWEEP(execve, V(0, BAD, FAR, GOOD, ONCE), V(0, BAD, MORE), V(0, BAD, FAR, MORE));
  SWEEP(execve, V(MISSING, DIRECTORY), V(0, BAD, MORE), V(0, BAD, FAR, MORE));
  SWEEP(execveat, V(-1, 0, 99, -100), V(0, BAD, GOOD), V(0, BAD, MORE), V(0, BAD), V(0, 1, 0x100, 0x1000, -1));
  SWEEP(pidfd_open, V(NOBODY, 0, -1, SELF), V(1, -1));
  SWEEP(pidfd_open, V(NOBODY, 0, -1), V(0, 04000));
  SWEEP(pidfd_send_signal, V(-1, 0, 99), V(0, 65), V(0, BAD), V(0, 8, -1));
  SWEEP(pidfd_getfd, V(-1, 0, 99), V(0, -1), V(0, 1));
  SWEEP(process_vm_readv, V(NOBODY, 0, -1, SELF), V(0, BAD, GOOD), V(0, 1, 2000, -1), V(0, BAD, MORE), V(0, 1, 2000, -1), V(0, 1));
  SWEEP(process_vm_writev, V(NOBODY, SELF), V(0, BAD, GOOD), V(0, 1, 2000, -1), V(0, BAD, MORE), V(0, 1, 2000, -1), V(0, 1));
  SWEEP(kcmp, V(NOBODY, SELF, 0, -1), V(NOBODY, SELF), V(0, 1, 8, -1), V(0, 999, -1), V(0, 999));
  SWEEP(prctl, V(-1, 1, 2, 3, 4, 15, 16, 36, 37, 38, 39, 9999), V(0, BAD, FAR, 65, 99), V(0, 1), V(0, 1), V(0));
}

static void scheduling(void) {
  SWEEP(sched_setscheduler, V(NOBODY, -1, 0), V(-1, 0, 1, 4, 6, 99), V(0, BAD, FAR, ODD));
  SWEEP(sched_getscheduler, V(NOBODY, -1));
  SWEEP(sched_setparam, V(NOBODY, -1, 0), V(0, BAD, FAR, ODD));
  SWEEP(sched_getparam, V(NOBODY, -1, 0), POINTERS);
  SWEEP(sched_setaffinity, V(NOBODY, -1, 0), V(0, 1, 8), V(0, BAD, FAR, GOOD));
  SWEEP(sched_getaffinity, V(NOBODY, -1, 0), V(0, 1, 3, 8), V(0, BAD, FAR));
  SWEEP(sched_rr_get_interval, V(NOBODY, -1, 0), POINTERS);
  SWEEP(sched_setattr, V(NOBODY, -1, 0), V(0, BAD, FAR), V(0, 1));
  SWEEP(sched_getattr, V(NOBODY, -1, 0), V(0, BAD, FAR, GOOD), V(0, 47, 48, 56, 4097, -1), V(0, 1));
  SWEEP(sched_get_priority_max, V(-1, 0, 1, 2, 3, 4, 5, 6, 8, 99));
  SWEEP(sched_get_priority_min, V(-1, 0, 1, 2, 3, 4, 5, 6, 8, 99));
  SWEEP(setpriority, V(-1, 0, 1, 2, 3), V(NOBODY, -1), V(0, 5));
  SWEEP(getpriority, V(-1, 0, 1, 2, 3), V(NOBODY, -1));
  SWEEP(ioprio_get, V(-1, 0, 1, 2, 3, 4), V(NOBODY, -1));
  SWEEP(ioprio_set, V(-1, 0, 1, 2, 3, 4), V(NOBODY, -1), V(0, 0x2004, 0x8000, -1));
  SWEEP(membarrier, V(-1, 3, 99), V(0, 1));
}

static void tracing(void) {
  child = fork();
  if (!child) for (;;) pause();
  SWEEP(ptrace, V(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 99), V(NOBODY, 0, -1, SELF), V(0, BAD), V(0, BAD));
  SWEEP(ptrace, V(16, 17, 24, 0x4200, 0x4201, 0x4202, 0x4203, 0x4204, 0x4205, 0x4206, 0x4207, 0x4208, 0x4209, 0x420a, 0x420b, -1), V(NOBODY, 0, -1, SELF), V(0, BAD), V(0, BAD));
  SWEEP(ptrace, V(1, 2, 4, 5, 7, 8, 9, 17, 24, 0x4200, 0x4201, 0x4202, 0x4203, 0x4204, 0x4205, 0x4207, 0x4208, 0x4209, 0x420a, 0x420b), V(CHILD), V(0, BAD), V(0, BAD));
  kill(child, SIGKILL);
  waitpid(child, NULL, 0);
}

int main(int argc, char **argv) {
  static char buffer[1 << 16];
  setvbuf(stdout, buffer, _IOFBF, sizeof buffer);
  good = mmap(NULL, 4096 * 4, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  more = good + 4096, once = good + 8192, odd = good + 3 * 4096;
  ((long *)odd)[1] = ((long *)odd)[3] = 2000000000;
  mprotect(once, 4096, PROT_READ);
  self = getpid();
  stack_t none = {.ss_flags = SS_DISABLE};
  sigaltstack(&none, NULL); // what is left of whoever started this differs
  signals();
  timers();
  futexes();
  processes();
  scheduling();
  tracing();
  return 0;
}
