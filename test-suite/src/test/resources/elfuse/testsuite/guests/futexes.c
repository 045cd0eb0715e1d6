// futex and its relatives: results, errors and their order. Compared with the same program on the host's kernel.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#ifndef FUTEX_LOCK_PI2
#define FUTEX_LOCK_PI2 13
#endif
#ifndef SYS_futex_waitv
#define SYS_futex_waitv 449
#endif
#define FUTEX2_U32 2

static int word, word2;
static void *bad = (void *)8;
static char *none;  // PROT_NONE
static int *ro;     // read-only anonymous, touched

static const char *name(long r) {
  static char text[4][32];
  static int turn;
  char *s = text[turn++ & 3];
  if (r == -1) snprintf(s, 32, "%s", strerrorname_np(errno));
  else snprintf(s, 32, "%ld", r);
  return s;
}
#define CALL(...) syscall(__VA_ARGS__)
#define TRY(...) printf("%s: %s\n", #__VA_ARGS__, name(CALL(__VA_ARGS__)))
#define FUTEX(op, u, v, t, u2, v3) syscall(SYS_futex, u, op, v, t, u2, v3)
#define P(op) ((op) | FUTEX_PRIVATE_FLAG)

static struct timespec soon(int clock, long ms) {
  struct timespec t;
  clock_gettime(clock, &t);
  t.tv_nsec += ms % 1000 * 1000000;
  t.tv_sec += ms / 1000 + t.tv_nsec / 1000000000;
  t.tv_nsec %= 1000000000;
  return t;
}

static void errors(void) {
  struct timespec neg = {-1, 0}, big = {0, 1000000000}, ok = {0, 1000}, far = {0x7fffffffffffffff, 0};
  static int *mis;
  mis = (int *)((char *)&word + 1);
  int *up = (int *)(1UL << 62);
  struct timespec *t0 = &ok;
  for (int shared = 0; shared < 2; shared++) {
    int f = shared ? 0 : FUTEX_PRIVATE_FLAG;
    printf("shared %d\n", shared);
    TRY(SYS_futex, mis, FUTEX_WAIT | f, 0, NULL, NULL, 0);
    TRY(SYS_futex, mis, FUTEX_WAIT | f, 0, bad, NULL, 0);
    TRY(SYS_futex, mis, FUTEX_WAIT | f, 0, &neg, NULL, 0);
    TRY(SYS_futex, &word, FUTEX_WAIT | f, 1, &neg, NULL, 0);
    TRY(SYS_futex, &word, FUTEX_WAIT | f, 1, &big, NULL, 0);
    TRY(SYS_futex, &word, FUTEX_WAIT | f, 1, &far, NULL, 0);
    TRY(SYS_futex, &word, FUTEX_WAIT | f, 1, bad, NULL, 0);
    TRY(SYS_futex, &word, FUTEX_WAIT | f, 1, NULL, NULL, 0);
    TRY(SYS_futex, &word, FUTEX_WAIT | f, 0, &ok, NULL, 0);
    TRY(SYS_futex, bad, FUTEX_WAIT | f, 0, NULL, NULL, 0);
    TRY(SYS_futex, up, FUTEX_WAIT | f, 0, NULL, NULL, 0);
    TRY(SYS_futex, none, FUTEX_WAIT | f, 0, NULL, NULL, 0);
    TRY(SYS_futex, ro, FUTEX_WAIT | f, 1, NULL, NULL, 0);
    TRY(SYS_futex, &word, FUTEX_WAIT_BITSET | f, 0, NULL, NULL, 0);
    TRY(SYS_futex, mis, FUTEX_WAIT_BITSET | f, 0, NULL, NULL, 0);
    TRY(SYS_futex, &word, FUTEX_WAIT_BITSET | f, 0, &ok, NULL, 1);
    TRY(SYS_futex, &word, FUTEX_WAIT_BITSET | FUTEX_CLOCK_REALTIME | f, 0, &ok, NULL, 1);
    TRY(SYS_futex, &word, FUTEX_WAIT | FUTEX_CLOCK_REALTIME | f, 0, &ok, NULL, 1);
    TRY(SYS_futex, &word, FUTEX_WAIT | FUTEX_CLOCK_REALTIME | f, 0, &big, NULL, 1);
    TRY(SYS_futex, &word, FUTEX_WAKE | FUTEX_CLOCK_REALTIME | f, 0, &big, NULL, 1);
    TRY(SYS_futex, mis, FUTEX_WAKE | f, 1, NULL, NULL, 0);
    TRY(SYS_futex, bad, FUTEX_WAKE | f, 1, NULL, NULL, 0);
    TRY(SYS_futex, up, FUTEX_WAKE | f, 1, NULL, NULL, 0);
    TRY(SYS_futex, none, FUTEX_WAKE | f, 1, NULL, NULL, 0);
    TRY(SYS_futex, ro, FUTEX_WAKE | f, 1, NULL, NULL, 0);
    TRY(SYS_futex, &word, FUTEX_WAKE | f, 1, bad, NULL, 0);
    TRY(SYS_futex, &word, FUTEX_WAKE_BITSET | f, 1, NULL, NULL, 0);
    TRY(SYS_futex, mis, FUTEX_WAKE_BITSET | f, 1, NULL, NULL, 0);
    TRY(SYS_futex, &word, FUTEX_REQUEUE | f, -1, NULL, &word2, 0);
    TRY(SYS_futex, &word, FUTEX_REQUEUE | f, 0, (void *)-1L, &word2, 0);
    TRY(SYS_futex, &word, FUTEX_REQUEUE | f, 0, (void *)1L, bad, 0);
    TRY(SYS_futex, &word, FUTEX_REQUEUE | f, 0, (void *)1L, mis, 0);
    TRY(SYS_futex, &word, FUTEX_CMP_REQUEUE | f, 0, (void *)1L, &word2, 1);
    TRY(SYS_futex, &word, FUTEX_CMP_REQUEUE | f, 0, (void *)1L, &word2, 0);
    TRY(SYS_futex, none, FUTEX_CMP_REQUEUE | f, 0, (void *)1L, &word2, 0);
    TRY(SYS_futex, &word, FUTEX_WAKE_OP | f, 1, (void *)1L, bad, 0);
    TRY(SYS_futex, &word, FUTEX_WAKE_OP | f, 1, (void *)1L, ro, 0);
    TRY(SYS_futex, &word, FUTEX_WAKE_OP | f, 1, (void *)1L, none, 0);
    TRY(SYS_futex, &word, FUTEX_WAKE_OP | f, 1, (void *)1L, mis, 0);
    TRY(SYS_futex, mis, FUTEX_WAKE_OP | f, 1, (void *)1L, &word2, 0);
    TRY(SYS_futex, &word, FUTEX_LOCK_PI | f, 0, &big, NULL, 0);
    TRY(SYS_futex, mis, FUTEX_LOCK_PI | f, 0, NULL, NULL, 0);
    TRY(SYS_futex, bad, FUTEX_LOCK_PI | f, 0, NULL, NULL, 0);
    TRY(SYS_futex, ro, FUTEX_LOCK_PI | f, 0, NULL, NULL, 0);
    TRY(SYS_futex, &word, FUTEX_LOCK_PI | FUTEX_CLOCK_REALTIME | f, 0, NULL, NULL, 0);
    TRY(SYS_futex, &word, FUTEX_TRYLOCK_PI | FUTEX_CLOCK_REALTIME | f, 0, NULL, NULL, 0);
    TRY(SYS_futex, ro, FUTEX_TRYLOCK_PI | f, 0, NULL, NULL, 0);
    TRY(SYS_futex, mis, FUTEX_UNLOCK_PI | f, 0, NULL, NULL, 0);
    TRY(SYS_futex, bad, FUTEX_UNLOCK_PI | f, 0, NULL, NULL, 0);
    TRY(SYS_futex, &word, FUTEX_UNLOCK_PI | f, 0, NULL, NULL, 0);
    TRY(SYS_futex, &word, FUTEX_WAIT_REQUEUE_PI | f, 0, NULL, &word, 0);
    TRY(SYS_futex, &word, FUTEX_WAIT_REQUEUE_PI | f, 1, NULL, &word2, 0);
    TRY(SYS_futex, &word, FUTEX_WAIT_REQUEUE_PI | f, 0, &ok, &word2, 0);
    TRY(SYS_futex, &word, FUTEX_WAIT_REQUEUE_PI | f, 0, &ok, ro, 0);
    TRY(SYS_futex, &word, FUTEX_CMP_REQUEUE_PI | f, 1, (void *)1L, &word, 0);
    TRY(SYS_futex, &word, FUTEX_CMP_REQUEUE_PI | f, 0, (void *)1L, &word2, 0);
    TRY(SYS_futex, &word, FUTEX_CMP_REQUEUE_PI | f, 1, (void *)1L, &word2, 1);
    TRY(SYS_futex, &word, FUTEX_CMP_REQUEUE_PI | f, 1, (void *)1L, &word2, 0);
    TRY(SYS_futex, &word, FUTEX_CMP_REQUEUE_PI | f, 1, (void *)1L, ro, 0);
    TRY(SYS_futex, &word, FUTEX_FD | f, 1, NULL, NULL, 0);
    TRY(SYS_futex, &word, 14 | f, 1, NULL, NULL, 0);
    TRY(SYS_futex, &word, 0x400 | f, 1, NULL, NULL, 0);
  }
  printf("words %d %d\n", word, word2);
}

static void wakeop(void) {
  // shift, unknown comparison after the change, unknown operation
  int ops[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13};
  for (unsigned i = 0; i < sizeof ops / sizeof *ops; i++) {
    for (int cmp = 0; cmp < 8; cmp++) {
      unsigned code = (unsigned)ops[i] << 28 | (unsigned)cmp << 24 | (i & 1 ? 0xff5u : 0x025u) << 12 | 0xffeu;
      word2 = -2;
      long r = FUTEX(P(FUTEX_WAKE_OP), &word, 1, (void *)1L, &word2, code);
      printf("op %x: %s %x\n", code, name(r), word2);
    }
  }
  word2 = 0;
}

struct waiter {
  pthread_t thread;
  int op, value, bits;
  void *where, *where2;
  struct timespec *time;
  volatile int tid;
  volatile int done;
  long result;
  int error;
};
static void *waits(void *arg) {
  struct waiter *w = arg;
  w->tid = (int)syscall(SYS_gettid);
  w->result = syscall(SYS_futex, w->where, w->op, w->value, w->time, w->where2, w->bits);
  w->error = w->result == -1 ? errno : 0;
  w->done = 1;
  return NULL;
}

// long enough for a thread that is about to call to be waiting in the call
static void asleep(int tid) { usleep(100000); }

static void start(struct waiter *w, int op, void *where, int value, int bits) {
  memset(w, 0, sizeof *w);
  w->op = op, w->where = where, w->value = value, w->bits = bits;
  pthread_create(&w->thread, NULL, waits, w);
  while (!w->tid) usleep(100);
  asleep(w->tid);
}
static long join(struct waiter *w) {
  pthread_join(w->thread, NULL);
  return w->result;
}

static void queues(void) {
  struct waiter w[6];
  word = word2 = 0;
  for (int i = 0; i < 3; i++) start(&w[i], P(FUTEX_WAIT_BITSET), &word, 0, 1 << i);
  printf("shared wake of private waiters %s\n", name(FUTEX(FUTEX_WAKE, &word, 9, NULL, NULL, 0)));
  printf("bits 8: %s\n", name(FUTEX(P(FUTEX_WAKE_BITSET), &word, 9, NULL, NULL, 8)));
  printf("bits 2: %s\n", name(FUTEX(P(FUTEX_WAKE_BITSET), &word, 9, NULL, NULL, 2)));
  printf("joined %ld\n", join(&w[1]));
  printf("none is one: %s\n", name(FUTEX(P(FUTEX_WAKE), &word, 0, NULL, NULL, 0)));
  printf("joined %ld, other %d\n", join(&w[0]), w[2].done);
  printf("less than none is one: %s\n", name(FUTEX(P(FUTEX_WAKE), &word, -5, NULL, NULL, 0)));
  printf("joined %ld\n", join(&w[2]));

  for (int i = 0; i < 5; i++) start(&w[i], P(FUTEX_WAIT), &word, 0, 0);
  printf("requeue 1 and 2: %s\n", name(FUTEX(P(FUTEX_REQUEUE), &word, 1, (void *)2L, &word2, 0)));
  printf("first %ld\n", join(&w[0]));
  printf("wake two: %s\n", name(FUTEX(P(FUTEX_WAKE), &word2, 9, NULL, NULL, 0)));
  printf("moved %ld %ld\n", join(&w[1]), join(&w[2]));
  printf("compare: %s\n", name(FUTEX(P(FUTEX_CMP_REQUEUE), &word, 0, (void *)9L, &word2, 1)));
  printf("compare: %s\n", name(FUTEX(P(FUTEX_CMP_REQUEUE), &word, 0, (void *)9L, &word2, 0)));
  printf("none left: %s\n", name(FUTEX(P(FUTEX_WAKE), &word, 9, NULL, NULL, 0)));
  printf("two there: %s\n", name(FUTEX(P(FUTEX_WAKE), &word2, 9, NULL, NULL, 0)));
  join(&w[3]), join(&w[4]);

  start(&w[0], P(FUTEX_WAIT), &word, 0, 0);
  printf("to itself: %s\n", name(FUTEX(P(FUTEX_REQUEUE), &word, 0, (void *)9L, &word, 0)));
  start(&w[1], P(FUTEX_WAIT), &word2, 0, 0);
  // word2 = 5 if it is 0, which it is
  printf("op on both: %s\n", name(FUTEX(P(FUTEX_WAKE_OP), &word, 1, (void *)1L, &word2, FUTEX_OP(FUTEX_OP_SET, 5, FUTEX_OP_CMP_EQ, 0))));
  printf("%ld %ld word2 %d\n", join(&w[0]), join(&w[1]), word2);
  word2 = 0;
  start(&w[0], FUTEX_WAIT, &word, 0, 0);
  printf("private wake of a shared waiter %s\n", name(FUTEX(P(FUTEX_WAKE), &word, 9, NULL, NULL, 0)));
  printf("shared wake %s\n", name(FUTEX(FUTEX_WAKE, &word, 9, NULL, NULL, 0)));
  join(&w[0]);
}

static void times(void) {
  struct timespec t = {0, 20000000}, before, after;
  word = 0;
  clock_gettime(CLOCK_MONOTONIC, &before);
  long r = FUTEX(P(FUTEX_WAIT), &word, 0, &t, NULL, 0);
  clock_gettime(CLOCK_MONOTONIC, &after);
  long ns = (after.tv_sec - before.tv_sec) * 1000000000L + after.tv_nsec - before.tv_nsec;
  printf("relative %s early %d\n", name(r), ns < 20000000);
  int clocks[] = {CLOCK_MONOTONIC, CLOCK_REALTIME};
  for (int c = 0; c < 2; c++) {
    t = soon(clocks[c], 20);
    r = FUTEX(P(FUTEX_WAIT_BITSET) | (c ? FUTEX_CLOCK_REALTIME : 0), &word, 0, &t, NULL, -1);
    printf("absolute %d %s\n", c, name(r));
    clock_gettime(clocks[c], &after);
    printf("early %d\n", after.tv_sec < t.tv_sec || after.tv_sec == t.tv_sec && after.tv_nsec < t.tv_nsec);
  }
}

static volatile int handled;
static void handler(int n) { handled++; }
static void interruptions(void) {
  struct waiter w;
  struct sigaction restart = {.sa_handler = handler, .sa_flags = SA_RESTART}, plain = {.sa_handler = handler};
  struct timespec t = {20, 0}, far;
  word = 0;
  for (int kind = 0; kind < 6; kind++) {
    // without, with a relative, with an absolute time limit; restarting handler or not
    sigaction(SIGUSR1, kind & 1 ? &restart : &plain, NULL);
    handled = 0;
    far = soon(CLOCK_MONOTONIC, 20000);
    memset(&w, 0, sizeof w);
    w.op = kind / 2 == 2 ? P(FUTEX_WAIT_BITSET) : P(FUTEX_WAIT);
    w.where = &word, w.bits = -1;
    w.time = kind / 2 == 0 ? NULL : kind / 2 == 1 ? &t : &far;
    pthread_create(&w.thread, NULL, waits, &w);
    while (!w.tid) usleep(100);
    asleep(w.tid);
    pthread_kill(w.thread, SIGUSR1);
    while (!handled) usleep(100);
    usleep(30000);
    if (!w.done) FUTEX(P(FUTEX_WAKE), &word, 1, NULL, NULL, 0);
    long r = join(&w);
    errno = w.error;
    printf("kind %d: %s handled %d\n", kind, name(r), handled);
  }
  // no handler: the rest of the time goes on
  signal(SIGUSR1, SIG_IGN);
  struct timespec before, after;
  clock_gettime(CLOCK_MONOTONIC, &before);
  memset(&w, 0, sizeof w);
  t = (struct timespec){0, 300000000};
  w.op = P(FUTEX_WAIT), w.where = &word, w.time = &t;
  pthread_create(&w.thread, NULL, waits, &w);
  while (!w.tid) usleep(100);
  for (int i = 0; i < 10; i++) {
    usleep(20000);
    signal(SIGCONT, SIG_DFL);
    pthread_kill(w.thread, SIGCONT);
  }
  join(&w);
  clock_gettime(CLOCK_MONOTONIC, &after);
  long ms = ((after.tv_sec - before.tv_sec) * 1000000000L + after.tv_nsec - before.tv_nsec) / 1000000;
  errno = w.error;
  printf("ignored: %s, right time %d\n", name(w.result), ms >= 299 && ms < 2000);
  printf("restart_syscall %s\n", name(syscall(SYS_restart_syscall)));
}

static void shared(void) {
  // fork: shared anonymous memory at one address
  int *both = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  pid_t child = fork();
  if (!child) {
    struct timespec t = {5, 0};
    both[1] = 1;
    long r = FUTEX(FUTEX_WAIT, &both[0], 0, &t, NULL, 0);
    _exit(r == 0 ? 42 : errno);
  }
  while (!both[1]) usleep(100);
  usleep(100000);
  printf("private wake %s\n", name(FUTEX(P(FUTEX_WAKE), &both[0], 1, NULL, NULL, 0)));
  printf("shared wake %s\n", name(FUTEX(FUTEX_WAKE, &both[0], 1, NULL, NULL, 0)));
  int status;
  waitpid(child, &status, 0);
  printf("child %d\n", WEXITSTATUS(status));
  // one file, two addresses, two processes
  int fd = memfd_create("words", 0);
  ftruncate(fd, 8192);
  int *one = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  int *two = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 4096);
  struct waiter w;
  start(&w, FUTEX_WAIT, &one[1024 + 3], 0, 0);
  printf("other word %s\n", name(FUTEX(FUTEX_WAKE, &two[4], 1, NULL, NULL, 0)));
  printf("other mapping %s\n", name(FUTEX(FUTEX_WAKE, &two[3], 1, NULL, NULL, 0)));
  join(&w);
  child = fork();
  if (!child) {
    int *third = mmap(NULL, 4096, PROT_READ, MAP_SHARED, fd, 4096);
    struct timespec t = {5, 0};
    two[9] = 1;
    long r = FUTEX(FUTEX_WAIT, &third[8], 0, &t, NULL, 0);
    _exit(r == 0 ? 43 : errno);
  }
  while (!two[9]) usleep(100);
  usleep(100000);
  printf("read-only mapping %s\n", name(FUTEX(FUTEX_WAKE, &one[1024 + 8], 1, NULL, NULL, 0)));
  waitpid(child, &status, 0);
  printf("child %d\n", WEXITSTATUS(status));
  // a private mapping of the file is other memory
  int *cow = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);
  start(&w, FUTEX_WAIT, &one[0], 0, 0);
  printf("private mapping %s\n", name(FUTEX(FUTEX_WAKE, &cow[0], 1, NULL, NULL, 0)));
  printf("shared mapping %s\n", name(FUTEX(FUTEX_WAKE, &one[0], 1, NULL, NULL, 0)));
  join(&w);
  // moved from private memory to the file
  word = 0;
  start(&w, FUTEX_WAIT, &word, 0, 0);
  printf("moved %s\n", name(FUTEX(FUTEX_REQUEUE, &word, 0, (void *)1L, &two[20], 0)));
  printf("woken there %s\n", name(FUTEX(FUTEX_WAKE, &one[1024 + 20], 1, NULL, NULL, 0)));
  printf("joined %ld\n", join(&w));
}

struct waitv { uint64_t val, uaddr; uint32_t flags, reserved; };
static struct waitv *vector;
static int vcount;
static struct timespec *vtime;
static void *vwaits(void *arg) {
  struct waiter *w = arg;
  w->tid = (int)syscall(SYS_gettid);
  w->result = syscall(SYS_futex_waitv, vector, vcount, 0, vtime, CLOCK_MONOTONIC);
  w->error = w->result == -1 ? errno : 0;
  w->done = 1;
  return NULL;
}

static void waitv(void) {
  static int words[130];
  static struct waitv v[130];
  struct timespec past = {0, 1}, big = {0, 1000000000};
  for (int i = 0; i < 130; i++) v[i] = (struct waitv){0, (uintptr_t)&words[i], FUTEX2_U32 | FUTEX_PRIVATE_FLAG, 0};
  TRY(SYS_futex_waitv, v, 0, 0, NULL, 0);
  TRY(SYS_futex_waitv, v, 129, 0, NULL, 0);
  TRY(SYS_futex_waitv, NULL, 1, 0, NULL, 0);
  TRY(SYS_futex_waitv, bad, 1, 0, NULL, 0);
  TRY(SYS_futex_waitv, v, 1, 1, NULL, 0);
  TRY(SYS_futex_waitv, v, 1, 0, &past, 2);
  TRY(SYS_futex_waitv, v, 1, 0, bad, 2);
  TRY(SYS_futex_waitv, v, 1, 0, bad, 1);
  TRY(SYS_futex_waitv, v, 1, 0, &big, 1);
  TRY(SYS_futex_waitv, bad, 1, 0, &big, 1);
  TRY(SYS_futex_waitv, v, 128, 0, &past, 1);
  TRY(SYS_futex_waitv, v, 128, 0, &past, 0);
  v[1].val = 1;
  TRY(SYS_futex_waitv, v, 2, 0, &past, 1);
  v[1].val = 1ULL << 32;
  TRY(SYS_futex_waitv, v, 2, 0, &past, 1);
  v[1].val = 0, v[1].reserved = 1;
  TRY(SYS_futex_waitv, v, 2, 0, &past, 1);
  v[1].reserved = 0, v[1].flags = 1;
  TRY(SYS_futex_waitv, v, 2, 0, &past, 1);
  v[1].flags = 3;
  TRY(SYS_futex_waitv, v, 2, 0, &past, 1);
  v[1].flags = FUTEX2_U32 | 0x10;
  TRY(SYS_futex_waitv, v, 2, 0, &past, 1);
  v[1].flags = FUTEX2_U32, v[1].uaddr = 8;
  TRY(SYS_futex_waitv, v, 2, 0, &past, 1);
  v[1].uaddr = (uintptr_t)&words[1] + 2;
  TRY(SYS_futex_waitv, v, 2, 0, &past, 1);
  v[1].uaddr = (uintptr_t)&words[1];
  struct waiter w = {0};
  vector = v, vcount = 128;
  pthread_create(&w.thread, NULL, vwaits, &w);
  while (!w.tid) usleep(100);
  asleep(w.tid);
  printf("wake 77: %s\n", name(FUTEX(P(FUTEX_WAKE), &words[77], 1, NULL, NULL, 0)));
  printf("index %ld\n", join(&w));
  printf("nobody left %s\n", name(FUTEX(P(FUTEX_WAKE), &words[3], 1, NULL, NULL, 0)));
  memset(&w, 0, sizeof w);
  pthread_create(&w.thread, NULL, vwaits, &w);
  while (!w.tid) usleep(100);
  asleep(w.tid);
  printf("shared entry: %s\n", name(FUTEX(FUTEX_WAKE, &words[1], 1, NULL, NULL, 0)));
  printf("index %ld\n", join(&w));
}

static void futex2(void) {
  struct timespec past = {0, 1};
  unsigned long any = 0xffffffffUL;
  word = 0;
  TRY(454, &word, any, 1, FUTEX2_U32);
  TRY(454, &word, any, 1, 0);
  TRY(454, &word, any, 1, FUTEX2_U32 | 0x20);
  TRY(454, &word, any << 1, 1, FUTEX2_U32);
  TRY(454, &word, 0, 1, FUTEX2_U32);
  TRY(454, &word, 0, 0, FUTEX2_U32);
  TRY(454, bad, any, 0, FUTEX2_U32);
  TRY(454, (char *)&word + 1, any, 0, FUTEX2_U32);
  TRY(455, &word, 0, any, FUTEX2_U32, &past, 1);
  TRY(455, &word, 1, any, FUTEX2_U32, &past, 1);
  TRY(455, &word, 0, 0, FUTEX2_U32, &past, 1);
  TRY(455, &word, 0, any, 0, &past, 1);
  TRY(455, &word, 0, any, FUTEX2_U32, &past, 5);
  TRY(455, &word, 1UL << 32, any, FUTEX2_U32, &past, 1);
  struct waiter w;
  start(&w, P(FUTEX_WAIT), &word, 0, 0);
  TRY(454, &word, any, 0, FUTEX2_U32 | FUTEX_PRIVATE_FLAG);
  struct waitv v[2] = {{0, (uintptr_t)&word, FUTEX2_U32 | FUTEX_PRIVATE_FLAG}, {0, (uintptr_t)&word2, FUTEX2_U32}};
  TRY(456, v, 1, 0, 1);
  TRY(456, NULL, 0, 0, 1);
  TRY(456, v, 0, -1, 1);
  v[0].val = 1;
  TRY(456, v, 0, 0, 1);
  v[1].flags |= FUTEX_PRIVATE_FLAG;
  TRY(456, v, 0, 0, 1);
  v[0].val = 0;
  TRY(456, v, 0, 0, 1);
  TRY(454, &word2, any, 1, FUTEX2_U32);
  TRY(454, &word2, any, 1, FUTEX2_U32 | FUTEX_PRIVATE_FLAG);
  printf("joined %ld\n", join(&w));
}

int main(int argc, char **argv) {
  none = mmap(NULL, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  ro = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  *ro = 0;
  mprotect(ro, 4096, PROT_READ);
  setvbuf(stdout, NULL, _IOLBF, 0);
  errors();
  wakeop();
  queues();
  times();
  interruptions();
  shared();
  waitv();
  futex2();
  return 0;
}
