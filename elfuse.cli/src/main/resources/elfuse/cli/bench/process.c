// What processes and threads cost. Prints "name nanoseconds"; each line is the mean of many, after as many
// that are not counted, unless it says first. argv: the command that fork, exec and wait is measured with.
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

static void tell(const char *name, long start, int count) {
  printf("%s %ld\n", name, (now() - start) / count);
  fflush(stdout);
}

static void fork_once(void) {
  pid_t pid = fork();
  if (pid == 0) _exit(0);
  if (pid < 0 || waitpid(pid, NULL, 0) != pid) exit(3);
}

static void forks(const char *name, long mib, int count) {
  char text[128];
  char *memory = mmap(NULL, mib << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  for (long i = 0; i < mib << 20; i += 4096) memory[i] = 1;
  snprintf(text, sizeof text, "%s, the first", name);
  long start = now();
  fork_once();
  tell(text, start, 1);
  for (int i = 0; i < count; i++) fork_once();
  start = now();
  for (int i = 0; i < count; i++) fork_once();
  tell(name, start, count);
  munmap(memory, mib << 20);
}

static char **command;
static int exec_once(void) {
  pid_t pid = fork();
  if (pid == 0) {
    execv(command[0], command);
    _exit(99);
  }
  int status = 0;
  waitpid(pid, &status, 0);
  return status == 0;
}

static void trips(int count, int there, int back) {
  char c = 0;
  for (int i = 0; i < count; i++)
    if (write(there, &c, 1) != 1 || read(back, &c, 1) != 1) exit(4);
}

static void pipes(int count) {
  int there[2], back[2];
  if (pipe(there) || pipe(back)) exit(5);
  pid_t pid = fork();
  if (pid == 0) {
    char c;
    close(there[1]), close(back[0]);
    while (read(there[0], &c, 1) == 1) write(back[1], &c, 1);
    _exit(0);
  }
  trips(count, there[1], back[0]);
  long start = now();
  trips(count, there[1], back[0]);
  tell("pipe, there and back between processes", start, count);
  close(there[0]), close(there[1]), close(back[0]), close(back[1]);
  waitpid(pid, NULL, 0);
}

static void *nothing(void *p) { return p; }
static void thread(void) {
  pthread_t t;
  if (pthread_create(&t, NULL, nothing, NULL)) exit(6);
  pthread_join(t, NULL);
}

static atomic_int word;
static void wait_for(int value) {
  int seen;
  while ((seen = word) != value) syscall(SYS_futex, &word, FUTEX_WAIT_PRIVATE, seen, NULL, NULL, 0);
}
static void set(int value) {
  word = value;
  syscall(SYS_futex, &word, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0);
}
static void *partner(void *count) {
  for (int i = 0; i < (long)count; i++) wait_for(1), set(0);
  return NULL;
}
static void pong(int count) {
  for (int i = 0; i < count; i++) set(1), wait_for(0);
}

static volatile int got;
static void handler(int n) { got = n; }

int main(int argc, char **argv) {
  command = argv + 1;
  forks("fork, exit, wait of 2 MiB", 2, 200);
  forks("fork, exit, wait of 256 MiB", 256, 50);
  if (argc > 1 && exec_once()) {
    for (int i = 0; i < 25; i++) exec_once();
    long start = now();
    for (int i = 0; i < 25; i++) exec_once();
    tell("fork, exec, wait of static busybox", start, 25);
  }
  pipes(2000);
  for (int i = 0; i < 200; i++) thread();
  long start = now();
  for (int i = 0; i < 200; i++) thread();
  tell("thread, create and join", start, 200);
  pthread_t other;
  pthread_create(&other, NULL, partner, (void *)4000L);
  pong(2000);
  start = now();
  pong(2000);
  tell("futex, there and back between threads", start, 2000);
  pthread_join(other, NULL);
  signal(SIGUSR1, handler);
  for (int i = 0; i < 20000; i++) raise(SIGUSR1);
  start = now();
  for (int i = 0; i < 20000; i++) raise(SIGUSR1);
  tell("signal to itself", start, 20000);
  return 0;
}
