// Opening named pipes: waiting for the other end, and what ends the wait. Compared with the host's own kernel.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static void nap(int ms) {
  struct timespec t = {ms / 1000, ms % 1000 * 1000000L};
  nanosleep(&t, NULL);
}
static volatile sig_atomic_t caught;
static void on_alarm(int n) { caught++; }
static void *opener(void *mode) {
  open("f", (long)mode);
  return NULL;
}
static int end_of(pid_t pid) {
  int status;
  while (waitpid(pid, &status, 0) == -1)
    ;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  char buffer[10];
  mkfifo("f", 0600);
  int fd = open("f", O_WRONLY | O_NONBLOCK);
  printf("writer without reader: %d %s\n", fd, strerrorname_np(errno));
  fd = open("f", O_RDONLY | O_NONBLOCK);
  printf("reader without writer: %d flags %o\n", fd >= 0, fcntl(fd, F_GETFL) & O_NONBLOCK);
  printf("end: %zd\n", read(fd, buffer, 10));
  close(fd);
  fd = open("f", O_RDWR);
  int wrote = write(fd, "x", 1);
  printf("both: %d wrote %d read %zd\n", fd >= 0, wrote, read(fd, buffer, 1));
  close(fd);
  for (int mode = O_RDONLY; mode <= O_WRONLY; mode++) {
    pid_t pid = fork();
    if (!pid) {
      fd = open("f", mode);
      int blocking = (fcntl(fd, F_GETFL) & O_NONBLOCK) == 0;
      int n = mode == O_RDONLY ? read(fd, buffer, 10) : write(fd, "four", 4);
      _exit(blocking * 100 + n);
    }
    nap(30);
    fd = open("f", mode == O_RDONLY ? O_WRONLY : O_RDONLY);
    int n = mode == O_RDONLY ? write(fd, "three", 5) : read(fd, buffer, 10);
    close(fd);
    printf("met: %d other %d\n", n, end_of(pid));

    struct sigaction action = {.sa_handler = on_alarm};
    sigaction(SIGUSR1, &action, NULL);
    pid_t me = getpid();
    caught = 0;
    pid = fork();
    if (!pid) {
      nap(30);
      kill(me, SIGUSR1);
      _exit(0);
    }
    fd = open("f", mode);
    printf("interrupted: %d %s caught %d\n", fd, strerrorname_np(errno), caught);
    end_of(pid);
    action.sa_flags = SA_RESTART;
    sigaction(SIGUSR1, &action, NULL);
    pid = fork();
    if (!pid) {
      nap(30);
      kill(me, SIGUSR1);
      nap(30);
      fd = open("f", mode == O_RDONLY ? O_WRONLY : O_RDONLY);
      _exit(fd < 0);
    }
    fd = open("f", mode);
    printf("restarted: %d caught %d\n", fd >= 0, caught);
    printf("other %d\n", end_of(pid));
    close(fd);

    pid = fork();
    if (!pid) {
      open("f", mode);
      _exit(1);
    }
    nap(30);
    kill(pid, SIGTERM);
    printf("killed: %d\n", end_of(pid));
    pid = fork();
    if (!pid) {
      pthread_t t;
      for (int i = 0; i < 3; i++) pthread_create(&t, NULL, opener, (void *)(long)mode);
      nap(30);
      _exit(9);
    }
    printf("ended with threads in open: %d\n", end_of(pid));
    fd = open("f", mode | O_NONBLOCK);
    printf("nobody left: %d\n", mode == O_RDONLY ? fd >= 0 : fd == -1 && errno == ENXIO);
    close(fd);
  }
  return 0;
}
