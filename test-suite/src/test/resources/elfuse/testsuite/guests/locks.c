// Record locks between processes: who excludes whom, who is told, what a close gives back.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static int up[2], down[2];
static pid_t child;

static int lock(int fd, int command, int type, int whence, long start, long length) {
  struct flock l = {.l_type = type, .l_whence = whence, .l_start = start, .l_len = length, .l_pid = 77};
  int r = fcntl(fd, command, &l);
  int e = r < 0 ? errno : 0;
  if (e)
    printf("%s\n", strerrorname_np(e));
  else if (command == F_GETLK)
    printf("type %d whence %d start %ld length %ld owner %s\n", l.l_type, l.l_whence, (long)l.l_start, (long)l.l_len,
           l.l_type == F_UNLCK ? "-" : l.l_pid == child ? "child" : l.l_pid == getppid() ? "parent" : l.l_pid == -1 ? "-1" : "other");
  else
    printf("ok\n");
  fflush(stdout);
  return r;
}

/** Waits for a lock. */
static int quiet(int fd, long start, long length) {
  struct flock l = {.l_type = F_WRLCK, .l_start = start, .l_len = length};
  return fcntl(fd, F_SETLKW, &l) < 0 ? errno : 0;
}

static void tell(int to) { write(to, "x", 1); }
static void hear(int from) { char c; read(from, &c, 1); }
static void alarmed(int s) {}

int main() {
  setvbuf(stdout, NULL, _IONBF, 0);
  pipe(up), pipe(down);
  int fd = open("locked", O_RDWR | O_CREAT | O_TRUNC, 0644);
  ftruncate(fd, 1000);
  child = fork();
  if (child == 0) {
    lock(fd, F_SETLK, F_WRLCK, SEEK_SET, 100, 50);
    lock(fd, F_SETLK, F_RDLCK, SEEK_SET, 120, 10);
    tell(up[1]), hear(down[0]);
    int again = open("locked", O_RDONLY); // closing any descriptor of the file drops them all
    close(again);
    tell(up[1]), hear(down[0]);
    lock(fd, F_SETLK, F_WRLCK, SEEK_SET, 0, 10);
    tell(up[1]), hear(down[0]);
    int told = quiet(fd, 500, 10); // the parent has it and waits for ours: one of both is told
    write(up[1], &told, sizeof told);
    struct flock all = {.l_type = F_UNLCK};
    fcntl(fd, F_SETLK, &all);
    hear(down[0]);
    _exit(0);
  }
  hear(up[0]);
  lock(fd, F_GETLK, F_WRLCK, SEEK_SET, 0, 0);
  lock(fd, F_GETLK, F_RDLCK, SEEK_SET, 120, 10);
  lock(fd, F_GETLK, F_WRLCK, SEEK_SET, 125, 1);
  lock(fd, F_GETLK, F_WRLCK, SEEK_SET, 0, 100);
  lock(fd, F_SETLK, F_WRLCK, SEEK_SET, 149, 1);
  lock(fd, F_SETLK, F_RDLCK, SEEK_SET, 120, 10);
  lock(fd, F_SETLK, F_UNLCK, SEEK_SET, 120, 10);
  lock(fd, F_OFD_SETLK, F_WRLCK, SEEK_SET, 100, 1); // l_pid is not 0
  struct flock ofd = {.l_type = F_WRLCK, .l_start = 100, .l_len = 1};
  int r = fcntl(fd, F_OFD_SETLK, &ofd);
  printf("ofd %d %s\n", r, strerrorname_np(errno));
  tell(down[1]), hear(up[0]);
  lock(fd, F_GETLK, F_WRLCK, SEEK_SET, 0, 0);
  lock(fd, F_SETLK, F_WRLCK, SEEK_SET, 500, 10);
  tell(down[1]), hear(up[0]);
  tell(down[1]);
  int told = quiet(fd, 5, 1), other;
  struct flock all = {.l_type = F_UNLCK, .l_start = 500, .l_len = 10};
  fcntl(fd, F_SETLK, &all);
  read(up[0], &other, sizeof other);
  printf("one is told: %d\n", (told == EDEADLK) + (other == EDEADLK));
  lock(fd, F_SETLKW, F_WRLCK, SEEK_SET, 0, 0);
  tell(down[1]);
  wait(NULL);

  lseek(fd, 300, SEEK_SET);
  lock(fd, F_SETLK, F_UNLCK, SEEK_SET, 0, 0);
  lock(fd, F_SETLK, F_WRLCK, SEEK_CUR, 10, -20);
  lock(fd, F_SETLK, F_WRLCK, SEEK_END, -5, 0);
  if ((child = fork()) == 0) {
    lock(fd, F_GETLK, F_WRLCK, SEEK_SET, 0, 0);
    lock(fd, F_GETLK, F_WRLCK, SEEK_SET, 900, 0);
    lock(fd, F_SETLK, F_UNLCK, SEEK_SET, 0, 0); // not the child's to give back
    lock(fd, F_GETLK, F_RDLCK, SEEK_SET, 0, 400);
    _exit(0);
  }
  wait(NULL);
  int reader = open("locked", O_RDONLY), writer = open("locked", O_WRONLY);
  lock(reader, F_SETLK, F_WRLCK, SEEK_SET, 0, 1);
  lock(writer, F_SETLK, F_RDLCK, SEEK_SET, 0, 1);
  lock(reader, F_GETLK, F_WRLCK, SEEK_SET, 0, 1);
  lock(fd, F_SETLK, 9, SEEK_SET, 0, 1);
  lock(fd, F_GETLK, F_UNLCK, SEEK_SET, 0, 1);
  lock(fd, F_SETLK, F_WRLCK, 9, 0, 1);
  lock(fd, F_SETLK, F_WRLCK, SEEK_SET, -1, 1);
  lock(fd, F_SETLK, F_WRLCK, SEEK_SET, 10, -11);
  lock(fd, F_SETLK, F_WRLCK, SEEK_SET, 0x7fffffffffffffff, 2);
  lock(fd, F_SETLK, F_WRLCK, SEEK_SET, 0x7fffffffffffffff, 1);
  lock(fd, F_SETLK, F_WRLCK, SEEK_CUR, 0x7fffffffffffffff, 1);
  lock(99, F_SETLK, F_WRLCK, SEEK_SET, 0, 1);
  r = fcntl(fd, F_SETLK, (void *)8);
  printf("%d %s\n", r, strerrorname_np(errno));
  // a wait that a signal ends
  lock(fd, F_SETLK, F_WRLCK, SEEK_SET, 0, 1);
  if ((child = fork()) == 0) {
    struct sigaction act = {.sa_handler = alarmed};
    sigaction(SIGALRM, &act, NULL);
    alarm(1);
    lock(fd, F_SETLKW, F_WRLCK, SEEK_SET, 0, 1);
    _exit(0);
  }
  wait(NULL);
  return 0;
}
