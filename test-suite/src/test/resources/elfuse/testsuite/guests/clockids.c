// Every clock number and every error of the calls that take one, in Linux's order.
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/timex.h>
#include <sys/times.h>
#include <time.h>
#include <unistd.h>

#define TRY(n, ...)                                                                          \
  do {                                                                                       \
    errno = 0;                                                                               \
    long r = syscall(n, ##__VA_ARGS__);                                                      \
    printf("%s, %s = %ld %s\n", #n, #__VA_ARGS__, r, r < 0 ? strerrorname_np(errno) : ""); \
  } while (0)

int main(void) {
  void *bad = (void *)8;
  struct timespec none = {0, 0}, odd = {0, 1000000000}, before = {-1, 0}, r;
  // -1 and so on: CPU clocks of the caller and of nobody, and of descriptors
  int clocks[] = {-1, -2, -3, -4, -5, -6, -7, -8, 0,  1,  2,  3,  4,   5,          6,
                  7,  8,  9,  10, 11, 12, 13, 16, 20, 24, 25, 26, 100, 0x7fffffff, -100000};
  for (int i = 0; i < sizeof clocks / sizeof clocks[0]; i++) {
    int c = clocks[i];
    printf("clock %d\n", c);
    TRY(SYS_clock_getres, c, bad);
    TRY(SYS_clock_getres, c, NULL);
    TRY(SYS_clock_gettime, c, bad);
    TRY(SYS_clock_gettime, c, &r);
    TRY(SYS_clock_settime, c, bad);
    TRY(SYS_clock_settime, c, &odd);
    TRY(SYS_clock_nanosleep, c, 0, bad, NULL);
    TRY(SYS_clock_nanosleep, c, 0, &odd, NULL);
    TRY(SYS_clock_nanosleep, c, 0, &before, NULL);
    TRY(SYS_clock_nanosleep, c, 0, &none, NULL);
    TRY(SYS_clock_nanosleep, c, TIMER_ABSTIME, &none, NULL);
    int id = -5;
    struct sigevent e = {.sigev_notify = 99};
    TRY(SYS_timer_create, c, bad, &id);
    TRY(SYS_timer_create, c, &e, &id);
    TRY(SYS_timer_create, c, NULL, bad);
    TRY(SYS_timer_create, c, NULL, &id);
    printf("timer %d\n", id);
    TRY(SYS_clock_adjtime, c, bad);
  }
  int precise[] = {1, 2, 3, -2, -6, -8};
  for (int i = 0; i < 6; i++) {
    clock_getres(precise[i], &r);
    printf("resolution of %d: %ld\n", precise[i], r.tv_nsec);
  }
  TRY(SYS_nanosleep, bad, NULL);
  TRY(SYS_nanosleep, &odd, NULL);
  TRY(SYS_nanosleep, &none, bad);
  struct timeval much = {0, 1000001}, past = {-1, 0};
  TRY(SYS_settimeofday, bad, NULL);
  TRY(SYS_settimeofday, &much, NULL);
  TRY(SYS_settimeofday, &much, bad);
  TRY(SYS_settimeofday, &past, bad);
  TRY(SYS_settimeofday, &past, NULL);
  TRY(SYS_settimeofday, NULL, bad);
  struct timex t = {.modes = 0};
  TRY(SYS_adjtimex, bad);
  printf("adjtimex reads: %d\n", adjtimex(&t) >= 0 && t.tick == 10000);
  t.modes = 0x8000; // ADJ_ADJTIME without ADJ_OFFSET_SINGLESHOT
  TRY(SYS_adjtimex, &t);
  t.modes = 0;
  TRY(SYS_clock_adjtime, CLOCK_MONOTONIC, &t);
  TRY(SYS_clock_adjtime, CLOCK_PROCESS_CPUTIME_ID, &t);
  TRY(SYS_clock_adjtime, 12, &t);
  TRY(SYS_clock_adjtime, -1, &t);
  TRY(SYS_clock_adjtime, -5, &t);
  struct rusage u;
  TRY(SYS_getrusage, 2, bad);
  TRY(SYS_getrusage, -2, bad);
  TRY(SYS_getrusage, RUSAGE_SELF, bad);
  TRY(SYS_getrusage, RUSAGE_CHILDREN, &u);
  TRY(SYS_getrusage, RUSAGE_THREAD, &u);
  errno = 0;
  long ticks = syscall(SYS_times, bad);
  printf("times: %d %s\n", ticks == -1, strerrorname_np(errno));
  TRY(SYS_gettimeofday, bad, NULL);
  TRY(SYS_gettimeofday, NULL, bad);
  TRY(SYS_gettimeofday, NULL, NULL);
  TRY(SYS_restart_syscall);
  return 0;
}
