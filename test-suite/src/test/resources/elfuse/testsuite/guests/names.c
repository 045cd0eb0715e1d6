// Names of threads: prctl, /proc and what clone and execve make of them. Compared with the host's own kernel.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static pthread_barrier_t barrier;
static int tids[2];
static char self[4096];

static const char *content(const char *format, ...) {
  static char text[256];
  char path[100];
  va_list list;
  __builtin_va_start(list, format);
  vsnprintf(path, sizeof path, format, list);
  int fd = open(path, O_RDONLY);
  int n = fd < 0 ? -1 : read(fd, text, 255);
  if (n < 0) return strerrorname_np(errno);
  text[n] = 0;
  if (n && text[n - 1] == '\n') text[n - 1] = 0;
  close(fd);
  return text;
}

static int put(const char *path, const char *name, int size) {
  int fd = open(path, O_WRONLY | O_TRUNC);
  if (fd < 0) return -errno;
  int n = write(fd, name, size);
  n = n < 0 ? -errno : n;
  close(fd);
  return n;
}

static void show(const char *what) {
  char name[17] = "", path[64];
  prctl(PR_GET_NAME, name);
  printf("%s: prctl '%s'", what, name);
  printf(" comm '%s'", content("/proc/self/comm"));
  printf(" thread-self '%s'", content("/proc/thread-self/comm"));
  printf(" task '%s'", content("/proc/self/task/%ld/comm", syscall(SYS_gettid)));
  char *stat = (char *)content("/proc/self/stat");
  strrchr(stat, ')')[1] = 0;
  printf(" stat '%s'", strchr(stat, '('));
  printf(" status '%.*s'\n", (int)strcspn(content("/proc/thread-self/status"), "\n"), content("/proc/thread-self/status"));
}

static void *body(void *number) {
  int i = (long)number;
  tids[i] = syscall(SYS_gettid);
  show("inherited");
  pthread_barrier_wait(&barrier);
  pthread_barrier_wait(&barrier);
  prctl(PR_SET_NAME, "a name of more than 15");
  show("set");
  char path[64];
  sprintf(path, "/proc/self/task/%d/comm", tids[i]);
  printf("written %d\n", put(path, "by file\n", 8));
  show("written");
  printf("written %d\n", put(path, "0123456789abcdefghij", 20));
  show("written");
  printf("pthread %d\n", pthread_setname_np(pthread_self(), "pthread"));
  show("pthread");
  pid_t pid = fork();
  if (!pid) {
    show("forked");
    _exit(0);
  }
  waitpid(pid, NULL, 0);
  pthread_barrier_wait(&barrier);
  return NULL;
}

static void *last(void *unused) {
  struct timespec t = {0, 50000000};
  nanosleep(&t, NULL); // until the first thread is gone
  printf("leader gone: '%s'", content("/proc/self/comm"));
  printf(" '%s'\n", content("/proc/thread-self/comm"));
  printf("write to it: %d\n", put("/proc/self/comm", "other", 5));
  printf("comm '%s'\n", content("/proc/self/comm"));
  prctl(PR_SET_NAME, "survivor");
  char *args[] = {"x", "again", NULL};
  execve(self, args, NULL);
  return NULL;
}

int main(int argc, char **argv) {
  setvbuf(stdout, NULL, _IONBF, 0);
  if (argc > 1) {
    printf("again: %d\n", getpid() == syscall(SYS_gettid));
    char name[17] = "";
    prctl(PR_GET_NAME, name);
    printf("a program's name: %d\n", strcmp(name, "survivor") != 0 && strcmp(name, "x") != 0);
    return 0;
  }
  realpath(argv[0], self);
  prctl(PR_SET_NAME, "first");
  show("first");
  pthread_barrier_init(&barrier, NULL, 2);
  pthread_t t;
  pthread_create(&t, NULL, body, (void *)0);
  pthread_barrier_wait(&barrier);
  char path[64];
  sprintf(path, "/proc/self/task/%d/comm", tids[0]);
  printf("written by another %d\n", put(path, "told", 4));
  printf("is '%s'", content(path));
  printf(" mine '%s'\n", content("/proc/self/comm"));
  pthread_barrier_wait(&barrier);
  pthread_barrier_wait(&barrier);
  pthread_join(t, NULL);
  printf("written %d\n", put("/proc/self/comm", "again", 5));
  show("first again");
  printf("empty %d\n", put("/proc/self/comm", "", 0));
  printf("zero %d\n", put("/proc/self/comm", "a\0b", 3));
  show("with a zero");
  pid_t pid = fork();
  if (!pid) {
    sprintf(path, "/proc/%d/comm", getppid());
    printf("of another process %d\n", put(path, "no", 2));
    _exit(0);
  }
  waitpid(pid, NULL, 0);
  printf("bad %ld\n", syscall(SYS_prctl, PR_SET_NAME, 8));
  printf("bad %ld\n", syscall(SYS_prctl, PR_GET_NAME, 8));
  pthread_create(&t, NULL, last, NULL);
  syscall(SYS_exit, 0);
}
