// Two functions, one of which does three times what the other does, for as many rounds as asked.
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

static unsigned long steps(unsigned long seed, long count) __attribute__((always_inline));
static unsigned long steps(unsigned long seed, long count) {
  for (long i = 0; i < count; i++) {
    seed = seed * 6364136223846793005ul + i;
    __asm__ volatile("" : "+r"(seed));
  }
  return seed;
}

__attribute__((noinline)) unsigned long heavy(unsigned long seed, long count) {
  return steps(seed, 3 * count);
}

__attribute__((noinline)) unsigned long light(unsigned long seed, long count) {
  return steps(seed, count);
}

__attribute__((noinline)) unsigned long both(unsigned long seed) {
  seed = heavy(seed, 20000);
  return light(seed, 20000) + 1;
}

int main(int argc, char **argv) {
  unsigned long seed = 1;
  for (long round = atol(argv[1]); round != 0; round--) {
    seed = both(seed);
  }
  printf("%lu\n", seed);
  fflush(stdout);
  if (argc > 2) {
    raise(SIGTERM);
  }
}
