// Calls that the shim answers, while timers are armed that do not expire.
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <signal.h>
#include <unistd.h>

int main(void) {
  struct itimerval i = {{0, 0}, {1000, 0}};
  struct itimerspec s = {{0, 0}, {1000, 0}};
  timer_t id;
  setitimer(ITIMER_REAL, &i, NULL);
  timer_create(CLOCK_MONOTONIC, NULL, &id);
  timer_settime(id, 0, &s, NULL);
  int n = 0;
  for (; n < 100000; n++) syscall(SYS_getppid);
  getitimer(ITIMER_REAL, &i);
  timer_gettime(id, &s);
  printf("%d calls, timers armed %d %d\n", n, i.it_value.tv_sec > 0, s.it_value.tv_sec > 0);
  return 0;
}
