// Policies, priorities, affinity, membarrier: results, errors, permissions, inheritance. Compared with the host's kernel.
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void *bad = (void *)8;
static const char *name(long r) {
  static char text[4][32];
  static int turn;
  char *s = text[turn++ & 3];
  if (r == -1) snprintf(s, 32, "%s", strerrorname_np(errno));
  else snprintf(s, 32, "%ld", r);
  return s;
}
#define TRY(...) printf("%s: %s\n", #__VA_ARGS__, name(syscall(__VA_ARGS__)))

struct attr {
  uint32_t size, policy;
  uint64_t flags;
  int32_t nice;
  uint32_t priority;
  uint64_t runtime, deadline, period;
  uint32_t min, max;
  char more[100];
};

static void policies(const char *who) {
  printf("== policies as %s\n", who);
  int p0[1] = {0}, p1[1] = {1}, p99[1] = {99}, p100[1] = {100}, neg[1] = {-1}, out[1] = {7};
  for (int policy = -1; policy < 10; policy++) {
    if (policy == 7) continue; // SCHED_EXT depends on the kernel's configuration
    printf("%d: max %s", policy, name(syscall(SYS_sched_get_priority_max, policy)));
    printf(" min %s", name(syscall(SYS_sched_get_priority_min, policy)));
    printf(" 0:%s", name(syscall(SYS_sched_setscheduler, 0, policy, p0)));
    printf(" 1:%s", name(syscall(SYS_sched_setscheduler, 0, policy, p1)));
    printf(" 99:%s", name(syscall(SYS_sched_setscheduler, 0, policy, p99)));
    printf(" 100:%s", name(syscall(SYS_sched_setscheduler, 0, policy, p100)));
    printf(" -1:%s", name(syscall(SYS_sched_setscheduler, 0, policy, neg)));
    printf(" now %s\n", name(syscall(SYS_sched_getscheduler, 0)));
  }
  TRY(SYS_sched_setscheduler, 0, 0, p0);
  TRY(SYS_sched_setscheduler, 0, 0, NULL);
  TRY(SYS_sched_setscheduler, 0, 0, bad);
  TRY(SYS_sched_setscheduler, -1, 0, p0);
  TRY(SYS_sched_setscheduler, -1, 0, bad);
  TRY(SYS_sched_setscheduler, 0x3fffffff, 0, bad);
  TRY(SYS_sched_setscheduler, 0x3fffffff, 0, p0);
  TRY(SYS_sched_setscheduler, 0x3fffffff, -5, p0);
  TRY(SYS_sched_setparam, 0, p0);
  TRY(SYS_sched_setparam, 0, p1);
  TRY(SYS_sched_setparam, 0, NULL);
  TRY(SYS_sched_setparam, -1, p0);
  TRY(SYS_sched_getparam, 0, out);
  printf("param %d\n", out[0]);
  TRY(SYS_sched_getparam, 0, NULL);
  TRY(SYS_sched_getparam, 0, bad);
  TRY(SYS_sched_getparam, 0x3fffffff, bad);
  TRY(SYS_sched_getscheduler, -1);
  TRY(SYS_sched_getscheduler, 0x3fffffff);
  TRY(SYS_sched_rr_get_interval, -1, out);
  TRY(SYS_sched_rr_get_interval, 0x3fffffff, bad);
  TRY(SYS_sched_rr_get_interval, 0, bad);
  TRY(SYS_sched_setscheduler, 0, SCHED_IDLE, p0);
  TRY(SYS_sched_setscheduler, 0, 0, p0);
  TRY(SYS_sched_getscheduler, 0);
  TRY(SYS_sched_setscheduler, 0, SCHED_BATCH | 0x40000000, p0);
  TRY(SYS_sched_getscheduler, 0);
  if (!fork()) {
    TRY(SYS_sched_getscheduler, 0);
    fflush(stdout);
    _exit(0);
  }
  wait(NULL);
  TRY(SYS_sched_setscheduler, 0, 0, p0);
  TRY(SYS_sched_getscheduler, 0);
}

static void attributes(const char *who) {
  printf("== attributes as %s\n", who);
  struct attr a = {0};
  TRY(SYS_sched_getattr, 0, &a, 48, 0);
  printf("size %u policy %u flags %llx nice %d priority %u\n", a.size, a.policy, (unsigned long long)a.flags, a.nice, a.priority);
  TRY(SYS_sched_getattr, 0, &a, 47, 0);
  TRY(SYS_sched_getattr, 0, &a, 5000, 0);
  TRY(SYS_sched_getattr, 0, &a, 48, 1);
  TRY(SYS_sched_getattr, 0, NULL, 48, 0);
  TRY(SYS_sched_getattr, 0, bad, 48, 0);
  TRY(SYS_sched_getattr, -1, &a, 48, 0);
  TRY(SYS_sched_getattr, 0x3fffffff, &a, 48, 0);
  memset(&a, 0, sizeof a);
  TRY(SYS_sched_setattr, 0, &a, 0);
  a.size = 47;
  TRY(SYS_sched_setattr, 0, &a, 0);
  printf("told %d\n", a.size >= 56);
  a.size = 5000;
  TRY(SYS_sched_setattr, 0, &a, 0);
  a.size = 120, a.more[10] = 1;
  TRY(SYS_sched_setattr, 0, &a, 0);
  a.size = 120, a.more[10] = 0;
  TRY(SYS_sched_setattr, 0, &a, 0);
  a.size = 48;
  TRY(SYS_sched_setattr, 0, &a, 1);
  TRY(SYS_sched_setattr, -1, &a, 0);
  TRY(SYS_sched_setattr, 0x3fffffff, &a, 0);
  TRY(SYS_sched_setattr, 0, NULL, 0);
  TRY(SYS_sched_setattr, 0, bad, 0);
  a.nice = 3;
  TRY(SYS_sched_setattr, 0, &a, 0);
  TRY(SYS_getpriority, PRIO_PROCESS, 0);
  a.nice = 100;
  TRY(SYS_sched_setattr, 0, &a, 0);
  TRY(SYS_getpriority, PRIO_PROCESS, 0);
  a.nice = -5;
  TRY(SYS_sched_setattr, 0, &a, 0);
  TRY(SYS_getpriority, PRIO_PROCESS, 0);
  a.nice = 0, a.flags = 0x100;
  TRY(SYS_sched_setattr, 0, &a, 0);
  a.flags = 8, a.policy = 77;
  TRY(SYS_sched_setattr, 0, &a, 0);
  a.flags = 16, a.policy = SCHED_BATCH;
  TRY(SYS_sched_setattr, 0, &a, 0);
  TRY(SYS_sched_getscheduler, 0);
  a.flags = 0, a.policy = 0x80000001;
  TRY(SYS_sched_setattr, 0, &a, 0);
  a.policy = SCHED_RR, a.priority = 0;
  TRY(SYS_sched_setattr, 0, &a, 0);
  a.priority = 5;
  TRY(SYS_sched_setattr, 0, &a, 0);
  TRY(SYS_sched_getattr, 0, &a, 48, 0);
  printf("policy %u priority %u\n", a.policy, a.priority);
  struct timespec t = {9, 9};
  TRY(SYS_sched_rr_get_interval, 0, &t);
  if (a.policy == SCHED_RR) printf("interval %ld %ld\n", (long)t.tv_sec, t.tv_nsec);
  a = (struct attr){.size = 48, .policy = SCHED_DEADLINE, .runtime = 500000, .deadline = 1000000, .period = 100};
  TRY(SYS_sched_setattr, 0, &a, 0);
  a.period = 1000000, a.deadline = 400000;
  TRY(SYS_sched_setattr, 0, &a, 0);
  a.deadline = 0;
  TRY(SYS_sched_setattr, 0, &a, 0);
  a.deadline = 1000000, a.runtime = 1000;
  TRY(SYS_sched_setattr, 0, &a, 0);
  a.runtime = 500000, a.priority = 1;
  TRY(SYS_sched_setattr, 0, &a, 0);
  a = (struct attr){.size = 48};
  TRY(SYS_sched_setattr, 0, &a, 0);
}

static void nice_(const char *who) {
  printf("== nice as %s\n", who);
  TRY(SYS_getpriority, 3, 0);
  TRY(SYS_getpriority, -1, 0);
  TRY(SYS_getpriority, PRIO_PROCESS, 0x3fffffff);
  TRY(SYS_getpriority, PRIO_PGRP, 0x3fffffff);
  TRY(SYS_getpriority, PRIO_USER, 0x3ffffff);
  TRY(SYS_setpriority, 3, 0, 0);
  TRY(SYS_setpriority, PRIO_PROCESS, 0x3fffffff, 0);
  TRY(SYS_setpriority, PRIO_PROCESS, 0, 5);
  TRY(SYS_getpriority, PRIO_PROCESS, 0);
  TRY(SYS_getpriority, PRIO_PGRP, 0);
  TRY(SYS_setpriority, PRIO_PROCESS, 0, 2);
  TRY(SYS_getpriority, PRIO_PROCESS, 0);
  TRY(SYS_setpriority, PRIO_PGRP, 0, 50);
  TRY(SYS_getpriority, PRIO_PROCESS, 0);
  TRY(SYS_setpriority, PRIO_PROCESS, 0, -50);
  TRY(SYS_getpriority, PRIO_PROCESS, 0);
  pid_t child = fork();
  if (!child) {
    TRY(SYS_getpriority, PRIO_PROCESS, 0);
    fflush(stdout);
    usleep(300000);
    _exit(0);
  }
  usleep(100000);
  syscall(SYS_setpriority, PRIO_PROCESS, child, 19);
  printf("child %s\n", name(syscall(SYS_getpriority, PRIO_PROCESS, child)));
  wait(NULL);
  TRY(SYS_ioprio_get, 0, 0);
  TRY(SYS_ioprio_get, 1, 0x3fffffff);
  TRY(SYS_ioprio_get, 4, 0);
  TRY(SYS_ioprio_set, 1, 0, 2 << 13 | 5);
  TRY(SYS_ioprio_get, 1, 0);
  TRY(SYS_ioprio_set, 1, 0, 3 << 13);
  TRY(SYS_ioprio_get, 1, 0);
  TRY(SYS_ioprio_set, 1, 0, 1 << 13 | 4);
  TRY(SYS_ioprio_set, 1, 0, 0 << 13 | 4);
  TRY(SYS_ioprio_set, 1, 0, 5 << 13);
  TRY(SYS_ioprio_set, 0, 0, 2 << 13);
  TRY(SYS_ioprio_set, 1, 0x3fffffff, 2 << 13);
  TRY(SYS_ioprio_set, 1, 0, 0);
}

static void *thread(void *arg) {
  printf("thread: policy %s", name(syscall(SYS_sched_getscheduler, 0)));
  printf(" nice %s\n", name(syscall(SYS_getpriority, PRIO_PROCESS, 0)));
  syscall(SYS_setpriority, PRIO_PROCESS, 0, 19);
  return NULL;
}

static void affinity(void) {
  unsigned long mask[128] = {0}, all[128] = {0}, one[128] = {0};
  long n = syscall(SYS_sched_getaffinity, 0, sizeof all, all);
  printf("size ok %d\n", n > 0 && n % 8 == 0);
  TRY(SYS_sched_getaffinity, 0, 0, mask);
  TRY(SYS_sched_getaffinity, 0, 12, mask);
  TRY(SYS_sched_getaffinity, 0x3fffffff, 12, mask);
  TRY(SYS_sched_getaffinity, -1, 128, mask);
  TRY(SYS_sched_getaffinity, 0, 128, bad);
  TRY(SYS_sched_setaffinity, 0, 8, bad);
  TRY(SYS_sched_setaffinity, 0x3fffffff, 8, bad);
  TRY(SYS_sched_setaffinity, 0x3fffffff, 8, all);
  TRY(SYS_sched_setaffinity, 0, 8, mask);
  TRY(SYS_sched_setaffinity, 0, 0, all);
  int cpu = 0;
  while (!(all[cpu / 64] >> cpu % 64 & 1)) cpu++;
  one[cpu / 64] = 1UL << cpu % 64;
  TRY(SYS_sched_setaffinity, 0, sizeof one, one);
  syscall(SYS_sched_getaffinity, 0, sizeof mask, mask);
  printf("one %d\n", !memcmp(mask, one, sizeof one));
  unsigned c = 99, node = 99;
  syscall(SYS_getcpu, &c, &node, NULL);
  printf("on it %d\n", (int)c == cpu && node != 99);
  if (!fork()) {
    memset(mask, 0, sizeof mask);
    syscall(SYS_sched_getaffinity, 0, sizeof mask, mask);
    printf("child too %d\n", !memcmp(mask, one, sizeof one));
    fflush(stdout);
    _exit(0);
  }
  wait(NULL);
  TRY(SYS_sched_setaffinity, 0, sizeof all, all);
}

static atomic_int x, y, phase;
static int seenByFast;
static void *fast(void *arg) {
  // the cheap half of an asymmetric barrier: no fence between the store and the load
  for (int i = 1; i <= 2000; i++) {
    while (atomic_load_explicit(&phase, memory_order_acquire) != i) sched_yield();
    atomic_store_explicit(&x, i, memory_order_relaxed);
    atomic_signal_fence(memory_order_seq_cst);
    seenByFast = atomic_load_explicit(&y, memory_order_relaxed);
    atomic_store_explicit(&phase, -i, memory_order_release);
  }
  return NULL;
}
static void barriers(void) {
  long query = syscall(SYS_membarrier, 0, 0, 0);
  printf("query %lx\n", query & 0x7f);
  TRY(SYS_membarrier, 0, 1, 0);
  TRY(SYS_membarrier, 8, 1, 0);
  TRY(SYS_membarrier, 3, 0, 0);
  TRY(SYS_membarrier, -1, 0, 0);
  TRY(SYS_membarrier, 8, 0, 0);
  TRY(SYS_membarrier, 0x20, 0, 0);
  TRY(SYS_membarrier, 0x200, 0, 0);
  TRY(SYS_membarrier, 1, 0, 0);
  TRY(SYS_membarrier, 2, 0, 0);
  TRY(SYS_membarrier, 4, 0, 0);
  TRY(SYS_membarrier, 0x200, 0, 0);
  TRY(SYS_membarrier, 0x10, 0, 0);
  TRY(SYS_membarrier, 8, 0, 0);
  TRY(SYS_membarrier, 0x20, 0, 0);
  TRY(SYS_membarrier, 0x200, 0, 0);
  TRY(SYS_membarrier, 0x40, 0, 0);
  TRY(SYS_membarrier, 0x20, 0, 0);
  TRY(SYS_membarrier, 0x200, 0, 0);
  if (!fork()) {
    TRY(SYS_membarrier, 0x200, 0, 0);
    TRY(SYS_membarrier, 8, 0, 0);
    fflush(stdout);
    _exit(0);
  }
  wait(NULL);
  pthread_t t;
  pthread_create(&t, NULL, fast, NULL);
  int both = 0;
  for (int i = 1; i <= 2000; i++) {
    atomic_store_explicit(&phase, i, memory_order_release);
    atomic_store_explicit(&y, i, memory_order_relaxed);
    syscall(SYS_membarrier, 8, 0, 0);
    int seenBySlow = atomic_load_explicit(&x, memory_order_relaxed);
    while (atomic_load_explicit(&phase, memory_order_acquire) != -i) sched_yield();
    both += seenBySlow != i && seenByFast != i;
  }
  pthread_join(t, NULL);
  printf("both missed %d\n", both);
}

int main(int argc, char **argv) {
  pthread_t t;
  setvbuf(stdout, NULL, _IOLBF, 0);
  setpgid(0, 0); // whoever started this has a nice value, too
  policies("whoever");
  attributes("whoever");
  nice_("whoever");
  pthread_create(&t, NULL, thread, NULL);
  pthread_join(t, NULL);
  printf("mine %s\n", name(syscall(SYS_getpriority, PRIO_PROCESS, 0)));
  affinity();
  barriers();
  if (geteuid() == 0) {
    syscall(SYS_setpriority, PRIO_PROCESS, 0, 0);
    struct rlimit none = {0, 0};
    setrlimit(RLIMIT_NICE, &none), setrlimit(RLIMIT_RTPRIO, &none);
    pid_t other = fork();
    if (!other) {
      usleep(600000);
      _exit(0);
    }
    syscall(SYS_setresuid, 1234, 1234, 1234);
    printf("of another: nice %s", name(syscall(SYS_setpriority, PRIO_PROCESS, other, 5)));
    int p0[1] = {0};
    printf(" policy %s", name(syscall(SYS_sched_setscheduler, other, SCHED_BATCH, p0)));
    unsigned long all[16];
    memset(all, 0xff, sizeof all);
    printf(" affinity %s", name(syscall(SYS_sched_setaffinity, other, sizeof all, all)));
    printf(" io %s", name(syscall(SYS_ioprio_set, 1, other, 2 << 13 | 1)));
    void *head;
    size_t size;
    printf(" list %s\n", name(syscall(SYS_get_robust_list, other, &head, &size)));
    policies("nobody");
    attributes("nobody");
    nice_("nobody");
  }
  return 0;
}
