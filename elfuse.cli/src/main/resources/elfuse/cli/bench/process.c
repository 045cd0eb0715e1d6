// What processes and threads cost. Prints "name nanoseconds"; each line is the mean over half a second, after
// eight seconds of the same that are not counted, unless it says first. Signals to other threads: the median of
// the times from pthread_kill to the handler, after as long. argv: the command that fork, exec and wait is measured
// with.
#define _GNU_SOURCE
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include <linux/futex.h>

static long now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1000000000L + t.tv_nsec;
}

static void tell(const char *name, long nanoseconds) {
  printf("%s %ld\n", name, nanoseconds);
  fflush(stdout);
}

#define SECOND 1000000000L
#define WARM_UP (8 * SECOND)

// so often between two looks at the clock
static long repeat(void (*operation)(void), int times, long duration) {
  long start = now(), end = start, count = 0;
  for (; end - start < duration; end = now(), count += times)
    for (int i = 0; i < times; i++) operation();
  return (end - start) / count;
}

static void measure(const char *name, void (*operation)(void), int times) {
  repeat(operation, times, WARM_UP);
  tell(name, repeat(operation, times, SECOND / 2));
}

static void fork_once(void) {
  pid_t pid = fork();
  if (pid == 0) _exit(0);
  if (pid < 0 || waitpid(pid, NULL, 0) != pid) exit(3);
}

static void forks(const char *name, long mib) {
  char text[128];
  char *memory = mmap(NULL, mib << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  for (long i = 0; i < mib << 20; i += 4096) memory[i] = 1;
  snprintf(text, sizeof text, "%s, the first", name);
  long start = now();
  fork_once();
  tell(text, now() - start);
  snprintf(text, sizeof text, "%s, the first second", name);
  tell(text, repeat(fork_once, 1, SECOND));
  measure(name, fork_once, 1);
  munmap(memory, mib << 20);
}

static char **command;
static int status;
static void exec_once(void) {
  pid_t pid = fork();
  if (pid == 0) {
    execv(command[0], command);
    _exit(99);
  }
  if (pid < 0 || waitpid(pid, &status, 0) != pid) exit(3);
}

static int there[2], back[2];
static void trip(void) {
  char c = 0;
  if (write(there[1], &c, 1) != 1 || read(back[0], &c, 1) != 1) exit(4);
}

static void pipes(void) {
  if (pipe(there) || pipe(back)) exit(5);
  pid_t pid = fork();
  if (pid == 0) {
    char c;
    close(there[1]), close(back[0]);
    while (read(there[0], &c, 1) == 1) write(back[1], &c, 1);
    _exit(0);
  }
  measure("pipe, there and back between processes", trip, 10);
  close(there[0]), close(there[1]), close(back[0]), close(back[1]);
  waitpid(pid, NULL, 0);
}

static void *nothing(void *p) { return p; }
static void thread(void) {
  pthread_t t;
  if (pthread_create(&t, NULL, nothing, NULL)) exit(6);
  pthread_join(t, NULL);
}

// whose turn it is; 2 when it is over
static atomic_int word;
static int wait_for(int value) {
  int seen;
  while ((seen = word) != value && seen != 2)
    syscall(SYS_futex, &word, FUTEX_WAIT_PRIVATE, seen, NULL, NULL, 0);
  return seen;
}
static void set(int value) {
  word = value;
  syscall(SYS_futex, &word, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0);
}
static void *partner(void *p) {
  while (wait_for(1) != 2) set(0);
  return p;
}
static void pong(void) { set(1), wait_for(0); }

static volatile int got;
static void handler(int n) { got = n; }
static void signal_itself(void) { raise(SIGUSR1); }

// how long a signal takes to reach a handler in another thread, which computes or waits
enum { SIGNALS = 400 };
static atomic_long arrived;
static atomic_int computes, over;
static int never[2];
static void arrive(int n) { arrived = now(); }
static void *target(void *p) {
  char c;
  while (!over)
    if (!computes) (void)!read(never[0], &c, 1);
  return p;
}
static int ascending(const void *a, const void *b) {
  long x = *(const long *)a, y = *(const long *)b;
  return x < y ? -1 : x > y;
}
static void deliver(const char *name, int running) {
  static long times[SIGNALS];
  struct timespec pause = {0, 500000};
  pthread_t thread;
  computes = running, over = 0;
  if (pipe(never)) exit(8);
  pthread_create(&thread, NULL, target, NULL);
  long begun = now();
  for (int i = 0; i < SIGNALS;) {
    nanosleep(&pause, NULL);
    arrived = 0;
    long start = now();
    pthread_kill(thread, SIGUSR2);
    while (arrived == 0) nanosleep(&(struct timespec){0, 100000}, NULL);
    if (start - begun > WARM_UP) times[i++] = arrived - start;
  }
  over = 1;
  pthread_kill(thread, SIGUSR2);
  close(never[1]);
  pthread_join(thread, NULL);
  qsort(times, SIGNALS, sizeof *times, ascending);
  tell(name, times[SIGNALS / 2]);
}

int main(int argc, char **argv) {
  command = argv + 1;
  forks("fork, exit, wait of 2 MiB", 2);
  forks("fork, exit, wait of 256 MiB", 256);
  if (argc > 1) {
    exec_once();
    if (status == 0) measure("fork, exec, wait of static busybox", exec_once, 1);
  }
  pipes();
  measure("thread, create and join", thread, 1);
  pthread_t other;
  pthread_create(&other, NULL, partner, NULL);
  measure("futex, there and back between threads", pong, 10);
  set(2);
  pthread_join(other, NULL);
  signal(SIGUSR1, handler);
  measure("signal to itself", signal_itself, 100);
  struct sigaction act = {.sa_handler = arrive};
  sigaction(SIGUSR2, &act, NULL);
  deliver("signal to a running thread", 1);
  deliver("signal to a thread that reads", 0);
  return 0;
}
