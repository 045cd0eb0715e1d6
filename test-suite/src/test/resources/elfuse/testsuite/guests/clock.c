// Asks the clock often. Nothing of it may come to the host but the first call and one every tenth of a second.
#include <stdio.h>
#include <time.h>

int main(void) {
  struct timespec t;
  long sum = 0;
  for (int i = 0; i < 100000; i++) {
    clock_gettime(i & 1 ? CLOCK_MONOTONIC : CLOCK_REALTIME, &t);
    sum += t.tv_nsec >= 0 && t.tv_nsec < 1000000000;
  }
  printf("%ld\n", sum);
  return 0;
}
