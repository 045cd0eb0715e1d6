// Children: their memory, their files, their identity, their end. Compared with qemu-aarch64.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int global = 1;
static atomic_int chld, chld_pid, chld_status, chld_code;
static void on_chld(int n, siginfo_t *info, void *c) {
  (void)n, (void)c;
  chld_pid = info->si_pid;
  chld_status = info->si_status;
  chld_code = info->si_code;
  chld++;
}

static int end_of(pid_t pid) {
  int status = -1;
  pid_t got;
  do got = waitpid(pid, &status, 0);
  while (got == -1 && errno == EINTR);
  if (got != pid) return -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : WIFSIGNALED(status) ? 1000 + WTERMSIG(status) : 2000;
}

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  pid_t self = getpid();
  int *shared = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  int *private = mmap(NULL, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  private[1000] = 5;
  int p[2];
  pipe(p);

  pid_t pid = fork();
  if (pid == 0) {
    shared[0] = getpid() != self;
    shared[1] = getppid() == self;
    shared[2] = getpid() == syscall(SYS_gettid);
    shared[3] = getpgid(0) == getpgid(getppid()) && getsid(0) == getsid(getppid());
    shared[4] = private[1000] + global;
    private[1000] = 9;
    global = 7;
    write(p[1], "from the child", 14);
    _exit(42);
  }
  char text[32] = "";
  read(p[0], text, sizeof text);
  printf("end %d, pid %d parent %d leader %d group %d memory %d\n", end_of(pid), shared[0], shared[1], shared[2],
         shared[3], shared[4]);
  printf("%s; parent keeps %d %d\n", text, private[1000], global);

  pid = fork();
  if (pid == 0) abort();
  printf("aborted %d\n", end_of(pid));
  pid = fork();
  if (pid == 0) for (;;) pause();
  kill(pid, SIGKILL);
  printf("killed %d\n", end_of(pid));
  pid = fork();
  if (pid == 0) for (;;) {}
  usleep(20000);
  kill(pid, SIGTERM);
  printf("ended while it ran %d\n", end_of(pid));
  pid = fork();
  if (pid == 0) *(volatile int *)8 = 1;
  printf("faulted %d\n", end_of(pid));

  printf("no child %d %d\n", waitpid(-1, NULL, WNOHANG), errno == ECHILD);
  pid = fork();
  if (pid == 0) usleep(50000), _exit(3);
  printf("not yet %d", waitpid(pid, NULL, WNOHANG));
  printf(", then %d\n", end_of(pid));

  struct sigaction act = {.sa_sigaction = on_chld, .sa_flags = SA_SIGINFO};
  sigaction(SIGCHLD, &act, NULL);
  pid = fork();
  if (pid == 0) _exit(9);
  int e = end_of(pid);
  printf("SIGCHLD %d for it %d status %d code %d, end %d\n", chld, chld_pid == pid, chld_status, chld_code, e);
  act.sa_flags |= SA_NOCLDWAIT;
  sigaction(SIGCHLD, &act, NULL);
  pid = fork();
  if (pid == 0) _exit(9);
  usleep(100000);
  printf("nobody waits: %d %d\n", waitpid(pid, NULL, 0) == -1, errno == ECHILD);
  signal(SIGCHLD, SIG_DFL);

  // generations: a child's child is an orphan once the child is gone
  int q[2];
  pipe(q);
  pid = fork();
  if (pid == 0) {
    pid_t middle = getpid();
    if (fork() == 0) {
      while (getppid() == middle) usleep(1000);
      int one = getppid() != middle;
      write(q[1], &one, sizeof one);
      _exit(0);
    }
    _exit(1);
  }
  int orphan = 0;
  printf("middle %d", end_of(pid));
  read(q[0], &orphan, sizeof orphan);
  printf(" orphan %d\n", orphan);

  // offsets are shared, descriptors are not
  int fd = open("a.txt", O_RDONLY);
  pid = fork();
  if (pid == 0) {
    char c[4];
    read(fd, c, 4);
    close(fd);
    _exit(fcntl(fd, F_GETFD) == -1);
  }
  printf("closed there %d, offset %ld\n", end_of(pid), lseek(fd, 0, SEEK_CUR));

  int random = open("/dev/urandom", O_RDONLY);
  unsigned char *r = (unsigned char *)(shared + 16), mine[16];
  pid = fork();
  if (pid == 0) _exit(read(random, r, 16) != 16);
  e = end_of(pid);
  read(random, mine, 16);
  printf("entropy %d differs %d\n", e, memcmp(mine, r, 16) != 0);

  struct timespec a, b;
  clock_gettime(CLOCK_MONOTONIC, &a);
  pid = fork();
  if (pid == 0) {
    clock_gettime(CLOCK_MONOTONIC, &b);
    _exit(b.tv_sec < a.tv_sec || (b.tv_sec == a.tv_sec && b.tv_nsec < a.tv_nsec));
  }
  printf("clock goes on %d\n", end_of(pid));

  pid = fork();
  if (pid == 0) {
    int s = setsid() == getpid() && getpgid(0) == getpid() && getsid(0) == getpid();
    _exit(s && setsid() == -1);
  }
  printf("setsid %d\n", end_of(pid));
  pid = fork();
  if (pid == 0) {
    int s = setpgid(0, 0) == 0 && getpgrp() == getpid() && getpgid(0) == getpid();
    if (fork() == 0) for (;;) pause();
    usleep(20000);
    signal(SIGTERM, SIG_IGN);
    kill(0, SIGTERM);
    int status;
    wait(&status);
    _exit(s && WTERMSIG(status) == SIGTERM);
  }
  printf("group %d\n", end_of(pid));

  siginfo_t info = {0};
  pid = fork();
  if (pid == 0) _exit(11);
  int w = waitid(P_PID, pid, &info, WEXITED | WNOWAIT);
  printf("waitid %d pid %d status %d code %d", w, info.si_pid == pid, info.si_status, info.si_code);
  printf(", still there %d\n", end_of(pid));

  enum { MANY = 20 };
  int sum = 0;
  for (int i = 0; i < MANY; i++)
    if (fork() == 0) _exit(i);
  for (int i = 0; i < MANY; i++) {
    int status;
    wait(&status);
    sum += WEXITSTATUS(status);
  }
  printf("many %d\n", sum);
  return 5;
}
