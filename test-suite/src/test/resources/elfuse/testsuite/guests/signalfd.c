// Signals read from descriptors: who sent them, in which order, and who sees them. Compared with qemu-aarch64.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#define BAD ((void *)8)
#define TRY(x)                                                                       \
  do {                                                                               \
    errno = 0;                                                                       \
    long r_ = (x);                                                                   \
    printf("%s = %ld %s\n", #x, r_, r_ == -1 && errno ? strerrorname_np(errno) : ""); \
  } while (0)

static sigset_t set(int a, int b, int c) {
  sigset_t s;
  sigemptyset(&s);
  if (a) sigaddset(&s, a);
  if (b) sigaddset(&s, b);
  if (c) sigaddset(&s, c);
  return s;
}
static int make(int fd, int flags, int a, int b, int c) {
  sigset_t s = set(a, b, c);
  return signalfd(fd, &s, flags);
}
static int ready(int fd) {
  struct pollfd p = {fd, POLLIN | POLLOUT, 0};
  return poll(&p, 1, 0) < 0 ? -1 : p.revents;
}
static int pending(int n) {
  sigset_t s;
  sigpending(&s);
  return sigismember(&s, n);
}
static long get(int fd) { // the signal's number
  struct signalfd_siginfo i;
  long n = read(fd, &i, sizeof i);
  return n == sizeof i ? (long)i.ssi_signo : n;
}
static void show(const char *what, int fd, pid_t from) {
  struct signalfd_siginfo i[8];
  memset(i, 0xff, sizeof i);
  long n = read(fd, i, sizeof i);
  printf("%s: %ld", what, n < 0 ? -1L : n / 128);
  for (int j = 0; j < n / 128; j++)
    printf(" [%d code %d from %d uid %d value %d %d]", i[j].ssi_signo, i[j].ssi_code, i[j].ssi_pid == from,
           i[j].ssi_uid == getuid(), i[j].ssi_int, (int)i[j].ssi_ptr);
  printf("\n");
}
static void queue(int n, int v) { sigqueue(getpid(), n, (union sigval){.sival_int = v}); }

static int handled;
static void handler(int n) { handled += n; }

static pthread_t leader;
static atomic_int sent, done;
static int target;
static void *killer(void *n) {
  usleep(50000);
  sent++;
  kill(getpid(), (int)(long)n);
  return NULL;
}
static void *thread_killer(void *n) {
  usleep(50000);
  sent++;
  pthread_kill(leader, (int)(long)n);
  return NULL;
}
static void *reader(void *fd) {
  long n = get((int)(long)fd);
  done++;
  return (void *)n;
}
static void *once(void *fd) {
  long seen = ready((int)(long)fd), n = get((int)(long)fd);
  return (void *)(seen * 100 + (n == -1 && errno == EAGAIN));
}
static void *at_thread(void *fd) { // its own, and the one for all
  pthread_kill(pthread_self(), SIGUSR2);
  long n = get((int)(long)fd), m = get((int)(long)fd);
  return (void *)(n * 100 + m);
}

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  alarm(20);
  pid_t self = getpid(), pid;
  pthread_t t;
  void *r;
  int status;
  leader = pthread_self();
  signal(SIGUSR1, handler), signal(SIGUSR2, handler), signal(SIGHUP, handler);
  sigset_t all = set(SIGUSR1, SIGUSR2, SIGCHLD), rest = set(SIGRTMIN, SIGRTMIN + 1, SIGHUP);
  sigprocmask(SIG_BLOCK, &all, NULL), sigprocmask(SIG_BLOCK, &rest, NULL);

  int fd = make(-1, SFD_NONBLOCK, SIGUSR1, 0, 0);
  TRY(get(fd));
  TRY(ready(fd));
  kill(self, SIGUSR1);
  TRY(ready(fd));
  TRY(pending(SIGUSR1));
  show("kill", fd, self);
  TRY(pending(SIGUSR1));
  TRY(ready(fd));
  TRY(get(fd));
  raise(SIGUSR1);
  struct signalfd_siginfo i;
  read(fd, &i, sizeof i);
  printf("raise: %d code %d from %d\n", i.ssi_signo, i.ssi_code, i.ssi_pid == self);
  queue(SIGUSR1, 4711);
  show("sigqueue", fd, self);
  kill(self, SIGUSR1), queue(SIGUSR1, 12), kill(self, SIGUSR1);
  show("standard signals do not queue", fd, self);
  TRY(handled);

  // the mask, and its change
  kill(self, SIGUSR2);
  TRY(ready(fd));
  TRY(get(fd));
  TRY(make(fd, 0, SIGUSR1, SIGUSR2, 0) == fd);
  TRY(ready(fd));
  TRY(get(fd));
  kill(self, SIGUSR1), kill(self, SIGUSR2);
  TRY(make(fd, 0, SIGUSR2, 0, 0) == fd);
  TRY(get(fd));
  TRY(get(fd));
  TRY(pending(SIGUSR1));
  int both = make(-1, SFD_NONBLOCK | SFD_CLOEXEC, SIGUSR1, SIGUSR2, 0);
  kill(self, SIGUSR2);
  TRY(ready(fd));
  TRY(ready(both));
  TRY(get(both));
  TRY(get(fd));
  TRY(get(both));
  TRY(make(fd, 0, SIGKILL, SIGSTOP, SIGUSR1) == fd);
  kill(self, SIGUSR1);
  TRY(get(fd));
  TRY(make(fd, 0, SIGKILL, SIGSTOP, 0) == fd);
  TRY(get(fd));
  kill(self, SIGHUP), kill(self, SIGUSR1);
  sigset_t hup = set(SIGHUP, 0, 0);
  make(fd, 0, SIGHUP, SIGUSR1, 0);
  sigprocmask(SIG_UNBLOCK, &hup, NULL);
  TRY(handled);
  TRY(get(fd));
  kill(self, SIGHUP);
  TRY(handled);
  TRY(get(fd));

  // order, and several at once
  int many = make(-1, SFD_NONBLOCK, SIGRTMIN, SIGUSR1, SIGUSR2);
  for (int k = 0; k < 5; k++) queue(SIGRTMIN, k);
  kill(self, SIGUSR2), queue(SIGUSR1, 5);
  char buffer[1024];
  TRY(read(many, buffer, 127));
  TRY(read(many, buffer, 128 + 127));
  TRY(((struct signalfd_siginfo *)buffer)->ssi_signo);
  TRY(read(many, buffer, 256));
  TRY(((struct signalfd_siginfo *)buffer)->ssi_signo);
  TRY(((struct signalfd_siginfo *)(buffer + 128))->ssi_int);
  struct iovec odd[3] = {{buffer, 100}, {buffer + 200, 28}, {buffer + 300, 100}};
  TRY(readv(many, odd, 3));
  TRY(((struct signalfd_siginfo *)buffer)->ssi_code);
  read(many, &i, sizeof i);
  printf("value %d ", i.ssi_int);
  read(many, &i, sizeof i);
  printf("%d", i.ssi_int);
  read(many, &i, sizeof i);
  printf(" %d\n", i.ssi_int);
  TRY(read(many, buffer, 1024));
  make(many, 0, SIGRTMIN, SIGRTMIN + 1, SIGUSR2);
  queue(SIGRTMIN + 1, 1), queue(SIGRTMIN, 2), queue(SIGRTMIN + 1, 3), queue(SIGUSR2, 4);
  for (int k = 0; k < 4; k++) {
    read(many, &i, sizeof i);
    printf("%d value %d%s", i.ssi_signo, i.ssi_int, k < 3 ? ", " : "\n");
  }
  close(many);

  // children's ends
  int chld = make(-1, 0, SIGCHLD, 0, 0);
  pid = fork();
  if (pid == 0) _exit(5);
  read(chld, &i, sizeof i);
  printf("SIGCHLD %d code %d status %d pid %d uid %d", i.ssi_signo, i.ssi_code, i.ssi_status, i.ssi_pid == pid,
         i.ssi_uid == getuid());
  printf(", waited for %d\n", waitpid(pid, &status, WNOHANG) == pid && WEXITSTATUS(status) == 5);
  pid = fork();
  if (pid == 0) for (;;) pause();
  kill(pid, SIGKILL);
  read(chld, &i, sizeof i);
  printf("SIGCHLD %d code %d status %d pid %d\n", i.ssi_signo, i.ssi_code, i.ssi_status, i.ssi_pid == pid);
  waitpid(pid, NULL, 0);

  // threads
  make(fd, 0, SIGUSR1, SIGUSR2, 0);
  int wait = make(-1, 0, SIGUSR1, SIGUSR2, 0);
  pthread_create(&t, NULL, killer, (void *)(long)SIGUSR1);
  printf("waits, gets %ld", get(wait));
  printf(" after it was sent %d\n", sent);
  pthread_join(t, NULL);
  pthread_create(&t, NULL, thread_killer, (void *)(long)SIGUSR2);
  printf("waits, gets %ld", get(wait));
  printf(" after it was sent %d\n", sent);
  pthread_join(t, NULL);
  pthread_create(&t, NULL, killer, (void *)(long)SIGUSR1);
  struct pollfd p = {wait, POLLIN, 0};
  printf("polls %d", poll(&p, 1, -1));
  printf(" %d, sent %d", p.revents, sent);
  pthread_join(t, NULL);
  printf(", gets %ld\n", get(fd));
  pthread_kill(leader, SIGUSR1);
  pthread_create(&t, NULL, once, (void *)(long)fd);
  pthread_join(t, &r);
  printf("another thread's %ld, its own %ld\n", (long)r, get(fd));
  kill(self, SIGUSR1);
  pthread_create(&t, NULL, at_thread, (void *)(long)fd);
  pthread_join(t, &r);
  printf("the thread's and the process's %ld", (long)r);
  printf(", left %d\n", get(fd) == -1 && errno == EAGAIN);
  pthread_create(&t, NULL, reader, (void *)(long)wait);
  usleep(50000);
  printf("reader waits %d", !done);
  kill(self, SIGUSR2);
  pthread_join(t, &r);
  printf(", gets %ld\n", (long)r);
  make(wait, 0, SIGUSR2, 0, 0);
  kill(self, SIGUSR1);
  done = 0;
  pthread_create(&t, NULL, reader, (void *)(long)wait);
  usleep(50000);
  printf("reader waits %d", !done);
  make(wait, 0, SIGUSR1, SIGUSR2, 0);
  pthread_join(t, &r);
  printf(", woken by the new mask %ld\n", (long)r);

  // aliases and children
  int alias = dup(wait), up = eventfd(0, 0);
  close(wait);
  kill(self, SIGUSR1);
  TRY(ready(alias));
  pid = fork();
  if (pid == 0) { // the parent's signal is not the child's
    int a = ready(alias), b = get(fd) == -1 && errno == EAGAIN;
    kill(getpid(), SIGUSR2);
    long c = get(alias);
    kill(getppid(), SIGUSR2);
    int d = ready(alias);
    make(fd, 0, SIGUSR2, 0, 0);
    close(alias), close(fd);
    printf("child: ready %d empty %d own %ld ready %d\n", a, b, c, d);
    _exit(33);
  }
  waitpid(pid, &status, 0);
  printf("child %d, parent gets %ld", WEXITSTATUS(status), get(alias));
  printf(" and %d", read(alias, &i, sizeof i) == 128 ? (int)i.ssi_signo : -1);
  printf(" from the child %d code %d\n", i.ssi_pid == pid, i.ssi_code);
  kill(self, SIGUSR1);
  TRY(get(fd));
  TRY(get(alias));

  // errors
  sigset_t m = set(SIGUSR1, 0, 0);
  TRY(syscall(SYS_signalfd4, -1, &m, 8, 1));
  TRY(syscall(SYS_signalfd4, -1, BAD, 8, 0));
  TRY(syscall(SYS_signalfd4, 77, &m, 8, 0));
  TRY(syscall(SYS_signalfd4, -2, &m, 8, 0));
  TRY(syscall(SYS_signalfd4, up, &m, 8, 0));
  TRY(syscall(SYS_signalfd4, 1, &m, 8, 0));
  TRY(syscall(SYS_signalfd4, fd, &m, 8, 1));
  TRY(fcntl(fd, F_GETFD));
  TRY(fcntl(both, F_GETFD));
  TRY((fcntl(both, F_GETFL) & (O_ACCMODE | O_NONBLOCK)) == (O_RDWR | O_NONBLOCK));
  TRY((fcntl(alias, F_GETFL) & O_NONBLOCK) != 0);
  TRY(read(fd, buffer, 127));
  TRY(read(fd, buffer, 0));
  TRY(write(fd, buffer, 128));
  TRY(pread(fd, buffer, 128, 0));
  TRY(ioctl(fd, FIONREAD, buffer));
  make(fd, 0, SIGUSR1, 0, 0);
  kill(self, SIGUSR1);
  TRY(read(fd, BAD, 128));
  get(fd); // Linux has lost the signal, qemu has not
  struct stat st;
  fstat(fd, &st);
  printf("type %o size %ld\n", st.st_mode & S_IFMT, (long)st.st_size);
  TRY(close(fd));
  TRY(get(fd));
  kill(self, SIGUSR1);
  TRY(pending(SIGUSR1));
  sigprocmask(SIG_UNBLOCK, &m, NULL);
  TRY(handled);
  return 7;
}
