// Children that share: vfork, posix_spawn, CLONE_VM, CLONE_FILES, clone3 with a pidfd. Compared with the host's own kernel.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/sched.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;
static volatile int global;
static char self[4096];

static int end_of(pid_t pid, int options) {
  int status = -1;
  while (waitpid(pid, &status, options) == -1)
    if (errno != EINTR) return -errno;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

static void nap(int ms) {
  struct timespec t = {ms / 1000, ms % 1000 * 1000000L};
  nanosleep(&t, NULL);
}

static long clone3(struct clone_args *args, size_t size) { return syscall(SYS_clone3, args, size); }

static int body(void *to) {
  global++;
  close(70);
  dup2(1, 71);
  *(int *)to = getpid();
  return 6;
}

static volatile sig_atomic_t alarms;
static void on_signal(int n) { alarms++; }

static void *spawner(void *unused) {
  long ok = 0;
  char *argv[] = {"spawned", "quiet", NULL};
  for (int i = 0; i < 5; i++) {
    pid_t pid;
    if (posix_spawn(&pid, self, NULL, NULL, argv, environ) == 0 && end_of(pid, 0) == 11) ok++;
  }
  return (void *)ok;
}

int main(int argc, char **argv) {
  setvbuf(stdout, NULL, _IONBF, 0);
  if (argc > 1 && !strcmp(argv[1], "quiet")) return 11;
  if (argc > 1 && !strcmp(argv[1], "late")) {
    nap(30);
    return 12;
  }
  if (argc > 1 && !strcmp(argv[1], "mask")) {
    sigset_t set;
    sigprocmask(SIG_BLOCK, NULL, &set);
    struct sigaction a;
    sigaction(SIGUSR1, NULL, &a);
    printf("mask %d action %d group %d in %d out %d\n", sigismember(&set, SIGHUP), a.sa_handler == SIG_DFL, getpgrp() == getpid(), fcntl(0, F_GETFD) != -1, fcntl(33, F_GETFD) != -1);
    return 13;
  }
  realpath(argv[0], self);

  // vfork: the parent waits, memory is shared, the child is another process
  volatile pid_t inner = 0;
  pid_t pid = vfork();
  if (!pid) {
    nap(20);
    global = 5;
    inner = getpid();
    _exit(4);
  }
  printf("vfork: global %d other %d mine %d\n", global, inner == pid, inner != getpid());
  printf("status %d\n", end_of(pid, 0));
  pid = vfork();
  if (!pid) {
    char *args[] = {"late", "late", NULL};
    execve(self, args, environ);
    _exit(4);
  }
  int status;
  printf("back before its end: %d\n", waitpid(pid, &status, WNOHANG) == 0);
  printf("status %d\n", end_of(pid, 0));
  pid = vfork();
  if (!pid) {
    execve("/no/such/program", NULL, NULL);
    _exit(errno == ENOENT ? 0 : 1);
  }
  printf("failed exec: %d\n", end_of(pid, 0));

  // signals to a parent that waits for its vfork child come afterwards
  signal(SIGUSR1, on_signal);
  pid_t me = getpid();
  pid = vfork();
  if (!pid) {
    kill(me, SIGUSR1);
    nap(20);
    global = alarms;
    _exit(0);
  }
  printf("during %d after %d\n", global, alarms);
  end_of(pid, 0);

  // posix_spawn with attributes and actions
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGHUP);
  posix_spawnattr_setsigmask(&attributes, &set);
  sigemptyset(&set);
  sigaddset(&set, SIGUSR1);
  posix_spawnattr_setsigdefault(&attributes, &set);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addclose(&actions, 0);
  posix_spawn_file_actions_adddup2(&actions, 1, 33);
  char *mask[] = {"m", "mask", NULL};
  int spawn_result = posix_spawn(&pid, self, &actions, &attributes, mask, environ);
  int spawn_status = end_of(pid, 0);
  printf("spawn %d status %d\n", spawn_result, spawn_status);
  printf("spawn nothing: %d\n", posix_spawn(&pid, "/no/such/program", NULL, NULL, mask, environ) == ENOENT);
  printf("nobody to wait for: %d\n", end_of(-1, 0) == -ECHILD);
  pthread_t threads[4];
  for (int i = 0; i < 4; i++) pthread_create(&threads[i], NULL, spawner, NULL);
  long spawned = 0;
  for (int i = 0; i < 4; i++) {
    void *n;
    pthread_join(threads[i], &n);
    spawned += (long)n;
  }
  printf("from threads: %ld\n", spawned);

  // shared memory and descriptors, without and with waiting
  char *stack = mmap(NULL, 1 << 16, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  for (int flags = 0; flags < 8; flags++) {
    static int number;
    global = 0;
    dup2(1, 70);
    close(71);
    int how = (flags & 1 ? CLONE_VM : 0) | (flags & 2 ? CLONE_FILES : 0) | (flags & 4 ? CLONE_VFORK : 0);
    number = 0;
    pid = clone(body, stack + (1 << 16), how | SIGCHLD, &number);
    int ended = end_of(pid, 0);
    printf("clone %d: %d memory %d descriptors %d %d number %d\n", flags, ended, global, fcntl(70, F_GETFD) == -1, fcntl(71, F_GETFD) != -1, number == pid);
  }

  // clone3
  int pidfd = -1, parent_tid = 0;
  struct clone_args args = {.flags = CLONE_PIDFD | CLONE_PARENT_SETTID, .pidfd = (long)&pidfd, .parent_tid = (long)&parent_tid, .exit_signal = SIGCHLD};
  pid = clone3(&args, sizeof args);
  if (!pid) {
    nap(20);
    _exit(fcntl(3, F_GETFD) == -1 ? 17 : 18);
  }
  struct pollfd p = {pidfd, POLLIN};
  printf("pidfd %d tid %d cloexec %d\n", pidfd >= 0, parent_tid == pid, fcntl(pidfd, F_GETFD) == FD_CLOEXEC);
  printf("poll %d\n", poll(&p, 1, 5000));
  siginfo_t info;
  printf("waitid %d", waitid(P_PIDFD, pidfd, &info, WEXITED));
  printf(" %d\n", info.si_status == 17 || info.si_status == 18);
  args = (struct clone_args){.flags = CLONE_CLEAR_SIGHAND, .exit_signal = SIGCHLD};
  pid = clone3(&args, sizeof args);
  if (!pid) {
    struct sigaction a;
    sigaction(SIGUSR1, NULL, &a);
    _exit(a.sa_handler == SIG_DFL);
  }
  printf("handlers cleared %d\n", end_of(pid, 0));

  // refused
  struct { const char *what; struct clone_args args; size_t size; } bad[] = {
      {"thread alone", {.flags = CLONE_THREAD}, sizeof args},
      {"handlers alone", {.flags = CLONE_SIGHAND}, sizeof args},
      {"signal in flags", {.flags = SIGCHLD}, sizeof args},
      {"signal 65", {.exit_signal = 65}, sizeof args},
      {"stack without size", {.stack = 65536}, sizeof args},
      {"size without stack", {.stack_size = 65536}, sizeof args},
      {"clear and share", {.flags = CLONE_CLEAR_SIGHAND | CLONE_SIGHAND | CLONE_VM}, sizeof args},
      {"short", {0}, 32},
      {"long", {0}, 5000},
      {"unknown flag", {.flags = 1ULL << 60}, sizeof args},
      {"thread with signal", {.flags = CLONE_THREAD | CLONE_SIGHAND | CLONE_VM, .exit_signal = SIGCHLD}, sizeof args},
      {"bad pidfd address", {.flags = CLONE_PIDFD, .pidfd = 8, .exit_signal = SIGCHLD}, sizeof args},
  };
  for (int i = 0; i < sizeof bad / sizeof *bad; i++) {
    long result = clone3(&bad[i].args, bad[i].size);
    if (result == 0) _exit(0);
    printf("%s: %s\n", bad[i].what, result == -1 ? strerrorname_np(errno) : "made");
  }
  printf("bad pointer: %ld", clone3((void *)8, sizeof args));
  printf(" %s\n", strerrorname_np(errno));
  printf("children left: %d\n", end_of(-1, 0) == -ECHILD);
  struct rlimit before, few = {0, 0};
  printf("done\n");
  return 0;
}
