// A thousand threads at once, and limits on processes. Compared with the host.
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#define THREADS 1200

static pthread_barrier_t barrier;
static long sum;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static void *body(void *number) {
  pthread_barrier_wait(&barrier); // all of them are there
  pthread_mutex_lock(&lock);
  sum += (long)number;
  pthread_mutex_unlock(&lock);
  return number;
}

static void *nothing(void *p) { return p; }

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  static pthread_t thread[THREADS];
  pthread_attr_t attr;
  pthread_attr_init(&attr);
  pthread_attr_setstacksize(&attr, 64 << 10);
  pthread_barrier_init(&barrier, NULL, THREADS + 1);
  int made = 0, joined = 0;
  for (long i = 0; i < THREADS; i++) made += pthread_create(&thread[i], &attr, body, (void *)i) == 0;
  if (made == THREADS) pthread_barrier_wait(&barrier);
  for (long i = 0; i < THREADS; i++) {
    void *result = NULL;
    joined += pthread_join(thread[i], &result) == 0 && (long)result == i;
  }
  printf("threads %d %d %ld\n", made, joined, sum);

  // RLIMIT_NPROC counts threads of a user who is not root
  pid_t pid = fork();
  if (pid == 0) {
    if (getuid() == 0 && setuid(54321) != 0) _exit(1);
    struct rlimit three = {3, 3};
    setrlimit(RLIMIT_NPROC, &three);
    pid_t first = fork();
    if (first == 0) pause();
    pid_t second = fork();
    if (second == 0) pause();
    errno = 0;
    pid_t third = fork();
    if (third == 0) _exit(0);
    printf("third fork %d errno %d\n", third, errno);
    pthread_t t;
    printf("thread at the limit %d\n", pthread_create(&t, NULL, nothing, NULL));
    kill(first, SIGKILL);
    waitpid(first, NULL, 0);
    third = fork();
    if (third == 0) _exit(0);
    printf("after one ended %d\n", third > 0);
    waitpid(third, NULL, 0);
    kill(second, SIGKILL);
    waitpid(second, NULL, 0);
    _exit(7);
  }
  int status = 0;
  waitpid(pid, &status, 0);
  printf("limits %x\n", status);

  // until there are no more, twice: at the limit nothing is lost
  if (getenv("ELFUSE_UNTIL_FULL"))
    for (int round = 0; round < 2; round++) {
      int count = 0;
      int gate[2];
      pipe(gate);
      for (errno = 0; count < 2000; count++) {
        pid = fork();
        if (pid < 0) break;
        if (pid == 0) {
          char c;
          close(gate[1]);
          read(gate[0], &c, 1);
          _exit(0);
        }
      }
      printf("full at %d errno %d\n", count, errno);
      close(gate[0]), close(gate[1]);
      while (wait(NULL) > 0) count--;
      printf("left %d\n", count);
    }
  return 0;
}
