// Threads, and the calls that are answered without the host while they run. Compared with qemu-aarch64.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

enum { THREADS = 8 };
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t cond = PTHREAD_COND_INITIALIZER;
static long counter;
static atomic_long sum;
static __thread int mine;
static atomic_int stop;

static void *count(void *arg) {
  mine = (int)(long)arg;
  for (int i = 0; i < 2000; i++) {
    pthread_mutex_lock(&mutex);
    counter++;
    pthread_mutex_unlock(&mutex);
    atomic_fetch_add(&sum, 1);
  }
  return (void *)(long)(mine * 10);
}

static int turn;
static void *pingpong(void *arg) {
  int me = (int)(long)arg;
  pthread_mutex_lock(&mutex);
  for (int i = 0; i < 200; i++) {
    while (turn != me) pthread_cond_wait(&cond, &mutex);
    turn = !me;
    pthread_cond_broadcast(&cond);
  }
  pthread_mutex_unlock(&mutex);
  return NULL;
}

static void *identity(void *arg) {
  pid_t *out = arg;
  out[0] = getpid();
  out[1] = (pid_t)syscall(SYS_gettid);
  return NULL;
}

static int urandom;
static void *entropy(void *arg) {
  unsigned char *all = arg; // 512 values of 8 bytes
  for (int i = 0; i < 512; i++) {
    long n = i & 1 ? read(urandom, all + 8 * i, 8) : syscall(SYS_getrandom, all + 8 * i, 8, 0);
    if (n != 8) return (void *)1L;
  }
  return NULL;
}

static int later(const void *a, const void *b) { return memcmp(a, b, 8); }

static char *page;
static void *vanish(void *arg) {
  (void)arg;
  while (!stop) {
    munmap(page, 4096);
    mmap(page, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
  }
  return NULL;
}

static atomic_int handled;
static pthread_t target;
static atomic_int on_target;
static void handler(int n) {
  (void)n;
  on_target += pthread_equal(pthread_self(), target);
  handled++;
}
static void *sleeper(void *arg) {
  (void)arg;
  struct timespec t = {30, 0};
  return (void *)(long)(nanosleep(&t, NULL) == -1 && errno == EINTR);
}

static atomic_long latest;
static void *clocks(void *arg) {
  (void)arg;
  long bad = 0;
  for (int i = 0; i < 3000; i++) {
    long before = atomic_load(&latest);
    struct timespec t;
    if (i % 16 == 0) syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &t);
    else clock_gettime(CLOCK_MONOTONIC, &t);
    long now = t.tv_sec * 1000000000L + t.tv_nsec;
    if (now < before || t.tv_nsec < 0 || t.tv_nsec > 999999999) bad++;
    while (now > before && !atomic_compare_exchange_weak(&latest, &before, now)) {}
  }
  return (void *)bad;
}

int main(void) {
  pthread_t t[THREADS];
  void *r;
  long results = 0;
  for (long i = 0; i < THREADS; i++) pthread_create(&t[i], NULL, count, (void *)i);
  for (int i = 0; i < THREADS; i++) pthread_join(t[i], &r), results += (long)r;
  printf("counted %ld %ld results %ld own %d\n", counter, sum, results, mine);

  pthread_create(&t[0], NULL, pingpong, (void *)0);
  pthread_create(&t[1], NULL, pingpong, (void *)1);
  pthread_join(t[0], NULL), pthread_join(t[1], NULL);
  printf("turns %d\n", turn);

  pid_t ids[THREADS][2];
  int distinct = 1, same = 1;
  for (int i = 0; i < THREADS; i++) pthread_create(&t[i], NULL, identity, ids[i]);
  for (int i = 0; i < THREADS; i++) {
    pthread_join(t[i], NULL);
    same &= ids[i][0] == getpid();
    distinct &= ids[i][1] != getpid();
    for (int j = 0; j < i; j++) distinct &= ids[i][1] != ids[j][1];
  }
  printf("one process %d, distinct threads %d, leader %d\n", same, distinct, getpid() == syscall(SYS_gettid));

  urandom = open("/dev/urandom", O_RDONLY);
  unsigned char *all = malloc(THREADS * 4096);
  long failed = 0;
  for (int i = 0; i < THREADS; i++) pthread_create(&t[i], NULL, entropy, all + 4096 * i);
  for (int i = 0; i < THREADS; i++) pthread_join(t[i], &r), failed += (long)r;
  qsort(all, THREADS * 512, 8, later);
  int twice = 0;
  for (int i = 1; i < THREADS * 512; i++) twice += memcmp(all + 8 * i, all + 8 * i - 8, 8) == 0;
  printf("entropy failed %ld, twice %d\n", failed, twice);

  page = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  pthread_create(&t[0], NULL, vanish, NULL);
  int odd = 0;
  for (int i = 0; i < 3000; i++) {
    long n = read(urandom, page + 4096 - 128 + i % 256, 256);
    // a part is legal: the kernel copies in pieces
    if (n <= 0 && !(n == -1 && errno == EFAULT) && n != 0) odd++;
  }
  stop = 1;
  pthread_join(t[0], NULL);
  char small[16];
  printf("race odd %d, after it %zd\n", odd, read(urandom, small, 16));

  struct sigaction act = {.sa_handler = handler};
  sigaction(SIGUSR1, &act, NULL);
  pthread_create(&target, NULL, sleeper, NULL);
  usleep(100000);
  pthread_kill(target, SIGUSR1);
  pthread_join(target, &r);
  printf("interrupted %ld handled %d on its thread %d\n", (long)r, handled, on_target);

  sigset_t block, old;
  sigemptyset(&block);
  sigaddset(&block, SIGUSR1);
  pthread_sigmask(SIG_BLOCK, &block, &old);
  kill(getpid(), SIGUSR1);
  sigset_t pending;
  sigpending(&pending);
  printf("blocked %d pending %d\n", handled, sigismember(&pending, SIGUSR1));
  pthread_sigmask(SIG_SETMASK, &old, NULL);
  printf("unblocked %d\n", handled);

  long bad = 0;
  for (int i = 0; i < THREADS; i++) pthread_create(&t[i], NULL, clocks, NULL);
  for (int i = 0; i < THREADS; i++) pthread_join(t[i], &r), bad += (long)r;
  printf("clock went back %ld\n", bad);

  int word = 5;
  printf("futex changed %ld %s", syscall(SYS_futex, &word, FUTEX_WAIT_PRIVATE, 4, NULL, NULL, 0), strerror(errno));
  struct timespec brief = {0, 1000000};
  printf(", timed out %ld %s", syscall(SYS_futex, &word, FUTEX_WAIT_PRIVATE, 5, &brief, NULL, 0), strerror(errno));
  printf(", nobody %ld\n", syscall(SYS_futex, &word, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0));

  // the end of the process takes threads with it, wherever they are
  pthread_create(&t[0], NULL, sleeper, NULL);
  stop = 0;
  pthread_create(&t[1], NULL, vanish, NULL);
  fflush(stdout);
  _exit(7);
}
