// Futexes with owners: PI operations, robust lists, deaths. Compared with the same program on the host's kernel.
#define _GNU_SOURCE
#include <errno.h>
#include <linux/futex.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define P(op) ((op) | FUTEX_PRIVATE_FLAG)
static int word, word2;

static const char *name(long r) {
  static char text[4][32];
  static int turn;
  char *s = text[turn++ & 3];
  if (r == -1) snprintf(s, 32, "%s", strerrorname_np(errno));
  else snprintf(s, 32, "%ld", r);
  return s;
}
static long futex(int *u, int op, int v, void *t, int *u2, int v3) { return syscall(SYS_futex, u, op, v, t, u2, v3); }
static int gettid_(void) { return (int)syscall(SYS_gettid); }
// a lock's word, with the owner's number as who it is
static const char *show(int w, int me, int other) {
  static char s[64];
  int tid = w & FUTEX_TID_MASK;
  snprintf(s, sizeof s, "%s%s%s", tid == 0 ? "nobody" : tid == me ? "me" : tid == other ? "other" : "someone",
           w & FUTEX_WAITERS ? " waiters" : "", w & FUTEX_OWNER_DIED ? " died" : "");
  return s;
}

struct locker {
  pthread_t thread;
  int op, order, hold;
  int *lock, *from;
  struct timespec *time;
  volatile int tid, done, go;
  long result;
  int error;
  int seen;
};
static volatile int turns;
static void *locks(void *arg) {
  struct locker *l = arg;
  l->tid = gettid_();
  l->result = futex(l->from ? l->from : l->lock, l->op, 0, l->time, l->lock, 0);
  l->error = l->result == -1 ? errno : 0;
  l->seen = *l->lock;
  l->order = __sync_fetch_and_add(&turns, 1);
  l->done = 1;
  while (l->hold && !l->go) usleep(1000);
  if (l->result == 0 && !l->hold) futex(l->lock, P(FUTEX_UNLOCK_PI), 0, NULL, NULL, 0);
  return NULL;
}
static void start(struct locker *l, int op, int *lock, int hold) {
  memset(l, 0, sizeof *l);
  l->op = op, l->lock = lock, l->hold = hold;
  pthread_create(&l->thread, NULL, locks, l);
  while (!l->tid) usleep(100);
  usleep(100000);
}

static void simple(void) {
  int me = gettid_();
  word = 0;
  printf("lock %s", name(futex(&word, P(FUTEX_LOCK_PI), 0, NULL, NULL, 0)));
  printf(" %s\n", show(word, me, 0));
  printf("again %s\n", name(futex(&word, P(FUTEX_LOCK_PI), 0, NULL, NULL, 0)));
  printf("try %s\n", name(futex(&word, P(FUTEX_TRYLOCK_PI), 0, NULL, NULL, 0)));
  printf("unlock %s", name(futex(&word, P(FUTEX_UNLOCK_PI), 0, NULL, NULL, 0)));
  printf(" %s\n", show(word, me, 0));
  printf("not mine %s\n", name(futex(&word, P(FUTEX_UNLOCK_PI), 0, NULL, NULL, 0)));
  word = FUTEX_OWNER_DIED;
  printf("died %s", name(futex(&word, P(FUTEX_LOCK_PI), 0, NULL, NULL, 0)));
  printf(" %s\n", show(word, me, 0));
  printf("unlock %s", name(futex(&word, P(FUTEX_UNLOCK_PI), 0, NULL, NULL, 0)));
  printf(" %s\n", show(word, me, 0));
  word = FUTEX_WAITERS;
  printf("waiters of nobody %s", name(futex(&word, P(FUTEX_TRYLOCK_PI), 0, NULL, NULL, 0)));
  printf(" %s\n", show(word, me, 0));
  word = 0x3ffffff0;
  printf("no such owner %s", name(futex(&word, P(FUTEX_LOCK_PI), 0, NULL, NULL, 0)));
  printf(" %x\n", word);
  word = 0x3ffffff0;
  printf("try %s", name(futex(&word, P(FUTEX_TRYLOCK_PI), 0, NULL, NULL, 0)));
  printf(" %x\n", word);
}

static void handOver(void) {
  struct locker l[3];
  struct timespec past = {0, 1}, soon;
  int me = gettid_();
  word = me, turns = 0;
  start(&l[0], P(FUTEX_LOCK_PI), &word, 0);
  printf("contended %s\n", show(word, me, 0));
  start(&l[1], P(FUTEX_LOCK_PI2), &word, 0);
  start(&l[2], P(FUTEX_TRYLOCK_PI), &word, 0);
  errno = l[2].error;
  printf("try %s\n", name(l[2].result));
  pthread_join(l[2].thread, NULL);
  printf("plain wake %s\n", name(futex(&word, P(FUTEX_WAKE), 1, NULL, NULL, 0)));
  printf("plain requeue %s\n", name(futex(&word, P(FUTEX_REQUEUE), 1, (void *)1L, &word2, 0)));
  printf("unlock %s\n", name(futex(&word, P(FUTEX_UNLOCK_PI), 0, NULL, NULL, 0)));
  pthread_join(l[0].thread, NULL), pthread_join(l[1].thread, NULL);
  printf("in order %d, seen %s,", l[0].order < l[1].order, show(l[0].seen, me, l[0].tid));
  printf(" %s,", show(l[1].seen, me, l[1].tid));
  printf(" end %s\n", show(word, me, 0));
  // time limits
  start(&l[0], P(FUTEX_LOCK_PI), &word, 1);
  printf("held %s\n", show(word, me, l[0].tid));
  printf("past %s", name(futex(&word, P(FUTEX_LOCK_PI), 0, &past, NULL, 0)));
  printf(" %s\n", show(word, me, l[0].tid));
  clock_gettime(CLOCK_MONOTONIC, &soon);
  soon.tv_nsec = (soon.tv_nsec + 20000000) % 1000000000;
  if (soon.tv_nsec < 20000000) soon.tv_sec++;
  printf("monotonic %s\n", name(futex(&word, P(FUTEX_LOCK_PI2), 0, &soon, NULL, 0)));
  clock_gettime(CLOCK_REALTIME, &soon);
  soon.tv_nsec = (soon.tv_nsec + 20000000) % 1000000000;
  if (soon.tv_nsec < 20000000) soon.tv_sec++;
  printf("realtime %s\n", name(futex(&word, P(FUTEX_LOCK_PI), 0, &soon, NULL, 0)));
  // its owner ends without a robust list
  struct locker w;
  start(&w, P(FUTEX_LOCK_PI), &word, 1);
  l[0].go = 1;
  pthread_join(l[0].thread, NULL);
  usleep(100000);
  errno = w.error;
  printf("owner ended: %s %s\n", w.done ? name(w.result) : "waits", show(word, me, w.tid));
  w.go = 1;
  pthread_join(w.thread, NULL);
  printf("now %s\n", show(word, me, w.tid));
  printf("dead owner %s\n", name(futex(&word, P(FUTEX_LOCK_PI), 0, NULL, NULL, 0)));
}

static void *cycle(void *arg) {
  struct locker *l = arg;
  l->tid = gettid_();
  word2 = l->tid;
  while (!l->go) usleep(1000);
  l->result = futex(&word, P(FUTEX_LOCK_PI), 0, NULL, NULL, 0);
  if (l->result == 0) futex(&word, P(FUTEX_UNLOCK_PI), 0, NULL, NULL, 0);
  futex(&word2, P(FUTEX_UNLOCK_PI), 0, NULL, NULL, 0);
  return NULL;
}
static void deadlock(void) {
  struct locker l = {0};
  word = gettid_(), word2 = 0;
  pthread_create(&l.thread, NULL, cycle, &l);
  while (!l.tid) usleep(100);
  l.go = 1;
  usleep(100000);
  printf("cycle %s\n", name(futex(&word2, P(FUTEX_LOCK_PI), 0, NULL, NULL, 0)));
  printf("unlock %s\n", name(futex(&word, P(FUTEX_UNLOCK_PI), 0, NULL, NULL, 0)));
  pthread_join(l.thread, NULL);
  printf("other got it %ld, ends %x %d\n", l.result, word & FUTEX_TID_MASK, word2 & FUTEX_TID_MASK);
  // a plain waiter is no waiter for a lock
  struct locker p;
  word = 0;
  start(&p, P(FUTEX_WAIT), &word, 0);
  printf("over a plain waiter %s\n", name(futex(&word, P(FUTEX_LOCK_PI), 0, NULL, NULL, 0)));
  word = gettid_();
  printf("unlock over one %s\n", name(futex(&word, P(FUTEX_UNLOCK_PI), 0, NULL, NULL, 0)));
  printf("wake %s\n", name(futex(&word, P(FUTEX_WAKE), 1, NULL, NULL, 0)));
  pthread_join(p.thread, NULL);
}

static volatile int handled;
static void handler(int n) { handled++; }
static void interrupted(void) {
  struct sigaction plain = {.sa_handler = handler};
  sigaction(SIGUSR1, &plain, NULL);
  struct locker l;
  word = gettid_();
  start(&l, P(FUTEX_LOCK_PI), &word, 0);
  for (int i = 0; i < 3; i++) {
    pthread_kill(l.thread, SIGUSR1);
    while (handled <= i) usleep(1000);
    usleep(20000);
  }
  printf("handled %d, still waits %d\n", handled, !l.done);
  futex(&word, P(FUTEX_UNLOCK_PI), 0, NULL, NULL, 0);
  pthread_join(l.thread, NULL);
  printf("then %ld\n", l.result);
}

static void requeuePi(void) {
  struct locker l[3];
  int me = gettid_(), cond = 0;
  word = me, turns = 0;
  for (int i = 0; i < 3; i++) {
    memset(&l[i], 0, sizeof l[i]);
    l[i].op = P(FUTEX_WAIT_REQUEUE_PI), l[i].lock = &word, l[i].from = &cond;
    pthread_create(&l[i].thread, NULL, locks, &l[i]);
    while (!l[i].tid) usleep(100);
    usleep(60000);
  }
  printf("plain wake %s\n", name(futex(&cond, P(FUTEX_WAKE), 1, NULL, NULL, 0)));
  printf("other target %s\n", name(futex(&cond, P(FUTEX_CMP_REQUEUE_PI), 1, (void *)0L, &word2, 0)));
  printf("changed %s\n", name(futex(&cond, P(FUTEX_CMP_REQUEUE_PI), 1, (void *)0L, &word, 1)));
  printf("one %s", name(futex(&cond, P(FUTEX_CMP_REQUEUE_PI), 1, (void *)0L, &word, 0)));
  printf(" %s\n", show(word, me, 0));
  printf("all %s\n", name(futex(&cond, P(FUTEX_CMP_REQUEUE_PI), 1, (void *)9L, &word, 0)));
  usleep(50000);
  printf("waiting %d\n", !l[0].done && !l[1].done && !l[2].done);
  printf("unlock %s\n", name(futex(&word, P(FUTEX_UNLOCK_PI), 0, NULL, NULL, 0)));
  for (int i = 0; i < 3; i++) pthread_join(l[i].thread, NULL);
  printf("results %ld %ld %ld order %d\n", l[0].result, l[1].result, l[2].result, l[0].order < l[1].order && l[1].order < l[2].order);
  // to a free lock: the first waiter has it
  word = 0;
  memset(&l[0], 0, sizeof l[0]);
  l[0].op = P(FUTEX_WAIT_REQUEUE_PI), l[0].lock = &word, l[0].from = &cond, l[0].hold = 1;
  pthread_create(&l[0].thread, NULL, locks, &l[0]);
  while (!l[0].tid) usleep(100);
  usleep(60000);
  printf("free %s\n", name(futex(&cond, P(FUTEX_CMP_REQUEUE_PI), 1, (void *)0L, &word, 0)));
  while (!l[0].done) usleep(1000);
  printf("result %ld %s\n", l[0].result, show(l[0].seen, me, l[0].tid));
  l[0].go = 1;
  pthread_join(l[0].thread, NULL);
}

// ---- robust lists ----
struct entry { struct entry *next; int word; };
struct { struct robust_list_head head; struct entry e[4]; } *robust;

static void listOf(int n, int tid, int flags, int pi) {
  robust->head.futex_offset = offsetof(struct entry, word);
  robust->head.list_op_pending = NULL;
  robust->head.list.next = (void *)robust->e;
  for (int i = 0; i < n; i++) {
    robust->e[i].word = tid | flags;
    robust->e[i].next = i + 1 < n ? (void *)((uintptr_t)&robust->e[i + 1] | pi) : (void *)&robust->head;
  }
}
static void *dies(void *arg) {
  int kind = (int)(long)arg, tid = gettid_();
  syscall(SYS_set_robust_list, &robust->head, sizeof robust->head);
  listOf(3, tid, kind == 1 ? FUTEX_WAITERS : 0, kind == 6);
  if (kind == 2) robust->e[1].word = tid + 1;
  if (kind == 3) robust->head.list_op_pending = (void *)&robust->e[3], robust->e[3].word = tid;
  if (kind == 4) robust->e[0].next = (void *)8;
  if (kind == 5) robust->e[2].next = (void *)&robust->e[0]; // a ring
  if (kind == 7) robust->head.list_op_pending = (void *)&robust->e[1];
  if (kind == 8) robust->head.futex_offset = 9;
  if (kind == 9) robust->head.list.next = (void *)8;
  return NULL;
}
static void *waitsFor(void *arg) {
  struct timespec t = {10, 0};
  int *w = arg;
  return (void *)(futex(w, FUTEX_WAIT, *w, &t, NULL, 0) == 0 ? 1L : -(long)errno);
}
static void robustness(void) {
  struct robust_list_head *head;
  size_t size;
  printf("set %s %s\n", name(syscall(SYS_set_robust_list, &head, 12)), name(syscall(SYS_set_robust_list, &head, 25)));
  printf("get %s", name(syscall(SYS_get_robust_list, 0, &head, &size)));
  printf(" size %zu\n", size);
  printf("get %s", name(syscall(SYS_get_robust_list, 0, (void *)8, &size)));
  printf(" %s", name(syscall(SYS_get_robust_list, 0, &head, (void *)8)));
  printf(" %s", name(syscall(SYS_get_robust_list, 0x3fffffff, &head, &size)));
  printf(" %s\n", name(syscall(SYS_get_robust_list, -1, &head, &size)));
  robust = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  for (long kind = 0; kind < 10; kind++) {
    memset(robust, 0, sizeof *robust);
    pthread_t t;
    pthread_create(&t, NULL, dies, (void *)kind);
    pthread_join(t, NULL);
    printf("kind %ld:", kind);
    for (int i = 0; i < 4; i++) printf(" %x%s", robust->e[i].word & ~FUTEX_TID_MASK, robust->e[i].word & FUTEX_TID_MASK ? "+" : "");
    printf("\n");
  }
  // another process dies with locks in shared memory: by _exit, by a signal, by execve
  for (int how = 0; how < 4; how++) {
    memset(robust, 0, sizeof *robust);
    int ready[2];
    pipe(ready);
    pid_t child = fork();
    if (!child) {
      int tid = gettid_();
      syscall(SYS_get_robust_list, 0, &head, &size);
      if (how == 0 && head != NULL && 0) _exit(9);
      syscall(SYS_set_robust_list, &robust->head, sizeof robust->head);
      listOf(2, tid, FUTEX_WAITERS, 0);
      write(ready[1], "", 1);
      usleep(150000);
      if (how == 0) _exit(0);
      if (how == 1) kill(getpid(), SIGKILL);
      if (how == 2) *(volatile int *)8 = 0;
      execl("/nowhere", "nowhere", NULL); // fails, and keeps the list
      if (robust->e[0].word & FUTEX_OWNER_DIED) _exit(7);
      execl("/proc/self/exe", "again", "again", NULL);
      _exit(8);
    }
    char c;
    read(ready[0], &c, 1);
    close(ready[0]), close(ready[1]);
    pthread_t t;
    void *r;
    pthread_create(&t, NULL, waitsFor, &robust->e[1].word);
    pthread_join(t, &r);
    int status;
    waitpid(child, &status, 0);
    printf("how %d: waiter %ld", how, (long)r);
    for (int i = 0; i < 2; i++) printf(" %x%s", robust->e[i].word & ~FUTEX_TID_MASK, robust->e[i].word & FUTEX_TID_MASK ? "+" : "");
    printf(" status %d %d\n", WIFSIGNALED(status) ? WTERMSIG(status) : 0, WIFEXITED(status) ? WEXITSTATUS(status) : 0);
  }
  // a PI lock of another process, handed over at its death
  int *lock = &robust->e[3].word;
  memset(robust, 0, sizeof *robust);
  pid_t child = fork();
  if (!child) {
    syscall(SYS_set_robust_list, &robust->head, sizeof robust->head);
    listOf(0, 0, 0, 0);
    robust->head.list.next = (void *)((uintptr_t)&robust->e[3] | 1);
    robust->e[3].next = (void *)&robust->head;
    futex(lock, FUTEX_LOCK_PI, 0, NULL, NULL, 0);
    usleep(200000);
    kill(getpid(), SIGKILL);
  }
  while (!*lock) usleep(1000);
  long r = futex(lock, FUTEX_LOCK_PI, 0, NULL, NULL, 0);
  printf("inherited %s", name(r));
  printf(" %s\n", show(*lock, gettid_(), child));
  printf("unlock %s", name(futex(lock, FUTEX_UNLOCK_PI, 0, NULL, NULL, 0)));
  printf(" %s\n", show(*lock, gettid_(), child));
  waitpid(child, NULL, 0);
}

static void libraries(void) {
  // the C library's own mutexes
  pthread_mutexattr_t a;
  pthread_mutexattr_init(&a);
  pthread_mutexattr_setpshared(&a, PTHREAD_PROCESS_SHARED);
  pthread_mutexattr_setrobust(&a, PTHREAD_MUTEX_ROBUST);
  struct { pthread_mutex_t m, pi; int count; } *s = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  pthread_mutex_init(&s->m, &a);
  pthread_mutexattr_setprotocol(&a, PTHREAD_PRIO_INHERIT);
  pthread_mutex_init(&s->pi, &a);
  for (int i = 0; i < 3; i++) {
    if (!fork()) {
      for (int j = 0; j < 300; j++) {
        pthread_mutex_lock(&s->m), pthread_mutex_lock(&s->pi);
        s->count++;
        pthread_mutex_unlock(&s->pi), pthread_mutex_unlock(&s->m);
      }
      _exit(0);
    }
  }
  for (int i = 0; i < 3; i++) wait(NULL);
  printf("count %d\n", s->count);
  if (!fork()) {
    pthread_mutex_lock(&s->m), pthread_mutex_lock(&s->pi);
    _exit(0);
  }
  wait(NULL);
  int r = pthread_mutex_lock(&s->m), q = pthread_mutex_lock(&s->pi);
  printf("owner died %d %d\n", r == EOWNERDEAD, q == EOWNERDEAD);
  printf("consistent %d %d\n", pthread_mutex_consistent(&s->m), pthread_mutex_consistent(&s->pi));
  pthread_mutex_unlock(&s->m), pthread_mutex_unlock(&s->pi);
  printf("locks again %d %d\n", pthread_mutex_lock(&s->m), pthread_mutex_lock(&s->pi));
}

int main(int argc, char **argv) {
  if (argc > 1) return 0;
  setvbuf(stdout, NULL, _IONBF, 0);
  simple();
  handOver();
  deadlock();
  interrupted();
  requeuePi();
  robustness();
  libraries();
  return 0;
}
