/* What a debugger looks at: steps, registers, threads, a signal. */
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

static volatile int total;

__attribute__((noinline)) int add(int a, int b) {
  int sum = a + b;
  total += sum;
  return sum;
}

static void *work(void *n) {
  int from = (int)(long)n;
  for (int i = 0; i < 3; i++) add(from, i);
  return NULL;
}

static void caught(int signal) { total += 1000; }

int main(void) {
  signal(SIGUSR1, caught);
  int first = add(40, 2);
  pthread_t threads[3];
  for (long i = 0; i < 3; i++) {
    pthread_create(&threads[i], NULL, work, (void *)(i * 100));
    pthread_join(threads[i], NULL);
  }
  raise(SIGUSR1);
  printf("total %d first %d\n", total, first);
  return 9;
}
