// Calls that may be answered without the host agree with what the host would say. Compared with qemu-aarch64.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static void ids(const char *when) {
  uid_t r, e, s;
  gid_t g, h, i;
  getresuid(&r, &e, &s);
  getresgid(&g, &h, &i);
  printf("%s: uid %d %d gid %d %d\n", when, getuid() == r, geteuid() == e, getgid() == g, getegid() == h);
}

static atomic_int alarms;
static void on_alarm(int n) {
  (void)n;
  alarms++;
}

static atomic_int stop;
static int urandom, zero;
enum { SLOT = 60 };
static void *rebind(void *arg) {
  (void)arg;
  while (!stop) {
    dup2(urandom, SLOT);
    dup2(zero, SLOT);
    close(SLOT);
    int fd = open("/dev/urandom", O_WRONLY);
    close(fd);
  }
  return NULL;
}

static int readable(int fd) { // 0 nothing, 1 zeros, 2 random
  unsigned char b[16] = {0}, none[16] = {0};
  if (read(fd, b, 16) != 16) return 0;
  return memcmp(b, none, 16) ? 2 : 1;
}

static long raw_clock(struct timespec *t, long junk) {
  register long x0 asm("x0") = CLOCK_MONOTONIC;
  register struct timespec *x1 asm("x1") = t;
  register long x8 asm("x8") = SYS_clock_gettime;
  register long x9 asm("x9") = junk;
  asm volatile("svc #0" : "+r"(x0), "+r"(x9) : "r"(x1), "r"(x8) : "memory");
  return x0 == 0 && x9 == junk;
}

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  printf("pid %d group %d session %d\n", getpid() == syscall(SYS_gettid), getpgid(0) == getpgrp(),
         getsid(0) == getsid(getpid()));
  printf("parent %d\n", getppid() > 0);
  ids("first");
  int root = geteuid() == 0;
  printf("setregid %d\n", root ? setresgid(-1, 1234, -1) : 0);
  printf("setresuid %d\n", root ? setresuid(-1, 1000, -1) : 0);
  ids("effective changed");
  if (root) printf("geteuid %d getegid %d getuid %d\n", geteuid(), getegid(), getuid());
  else printf("geteuid 1000 getegid 1234 getuid 0\n");
  printf("back %d\n", root ? setresuid(-1, 0, -1) : 0);
  printf("drop %d\n", root ? setresuid(1001, 1001, 1001) : 0);
  if (root) printf("geteuid %d getuid %d, again %d %d\n", geteuid(), getuid(), setuid(0), errno);
  else printf("geteuid 1001 getuid 1001, again -1 1\n");
  ids("dropped");

  // a signal is delivered although the program makes nothing but calls that need no host
  struct sigaction act = {.sa_handler = on_alarm};
  sigaction(SIGALRM, &act, NULL);
  struct itimerval timer = {{0, 5000}, {0, 5000}};
  setitimer(ITIMER_REAL, &timer, NULL);
  long calls = 0;
  while (alarms < 3 && calls < 200000000) calls += getppid() != -1;
  timer.it_value.tv_usec = timer.it_interval.tv_usec = 0;
  setitimer(ITIMER_REAL, &timer, NULL);
  printf("alarms %d\n", alarms >= 3);

  urandom = open("/dev/urandom", O_RDONLY);
  zero = open("/dev/zero", O_RDONLY);
  int out = open("/dev/urandom", O_WRONLY);
  printf("urandom %d zero %d write-only %d\n", readable(urandom), readable(zero), readable(out));
  int copy = dup(urandom), fixed = dup3(urandom, 50, O_CLOEXEC);
  printf("dup %d dup3 %d", readable(copy), readable(fixed));
  dup2(zero, fixed);
  printf(" replaced %d", readable(fixed));
  close(copy);
  printf(" closed %d", readable(copy));
  int again = open("/dev/zero", O_RDONLY);
  printf(" reopened %d %d\n", again == copy, readable(again));
  pthread_t t;
  pthread_create(&t, NULL, rebind, NULL);
  int seen[3] = {0};
  for (int i = 0; i < 5000; i++) seen[readable(SLOT)]++;
  stop = 1;
  pthread_join(t, NULL);
  printf("settled %d", readable(SLOT));
  dup2(urandom, SLOT);
  printf(" %d", readable(SLOT));
  dup2(zero, SLOT);
  printf(" %d\n", readable(SLOT));
  close(SLOT);

  unsigned char buffer[300];
  for (int flags = 0; flags < 10; flags++) {
    errno = 0;
    long n = syscall(SYS_getrandom, buffer, 32, flags);
    printf("getrandom flags %d: %ld %d\n", flags, n, errno);
  }
  printf("lengths %ld %ld %ld %ld\n", syscall(SYS_getrandom, buffer, 0, 0), syscall(SYS_getrandom, buffer, 256, 0),
         syscall(SYS_getrandom, buffer, 257, 0), syscall(SYS_getrandom, NULL, 16, 0));

  // whatever X9 holds in a system call of the program's own, the clock stays what it is
  struct timespec a, b, c;
  clock_gettime(CLOCK_MONOTONIC, &a);
  int kept = 1;
  for (int i = 0; i < 100; i++) kept &= raw_clock(&b, i & 1 ? -1L : (long)i << 40);
  clock_gettime(CLOCK_MONOTONIC, &c);
  double apart = (c.tv_sec - a.tv_sec) + (c.tv_nsec - a.tv_nsec) / 1e9;
  printf("poison kept %d clock sane %d\n", kept, apart >= 0 && apart < 5);
  int same = 1;
  int clocks[] = {CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_BOOTTIME, CLOCK_REALTIME_COARSE, CLOCK_MONOTONIC_COARSE};
  for (int i = 0; i < 5; i++) {
    clock_gettime(clocks[i], &a);
    syscall(SYS_clock_gettime, clocks[i], &b);
    clock_gettime(clocks[i], &c);
    double d = (b.tv_sec - a.tv_sec) + (b.tv_nsec - a.tv_nsec) / 1e9;
    double e = (c.tv_sec - b.tv_sec) + (c.tv_nsec - b.tv_nsec) / 1e9;
    same &= d > -0.02 && d < 1 && e > -0.02 && e < 1;
  }
  struct timespec resolution;
  struct timeval tv;
  gettimeofday(&tv, NULL);
  printf("clocks agree %d, getres %d %ld, gettimeofday %d\n", same, clock_getres(CLOCK_MONOTONIC, &resolution),
         resolution.tv_nsec, labs(tv.tv_sec - time(NULL)) <= 1);
  unsigned cpu = 9, node = 9;
  syscall(SYS_getcpu, &cpu, &node, NULL);
  printf("getcpu %d %d\n", sched_getcpu() >= 0, cpu < 4096 && node == 0);
  return 0;
}
