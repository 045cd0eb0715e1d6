// One descriptor of every kind in parent and child: what they share, and what stays. Compared with qemu-aarch64.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/mman.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define BAD ((void *)8)
#define TRY(x)                                                                       \
  do {                                                                               \
    errno = 0;                                                                       \
    long r_ = (x);                                                                   \
    printf("%s = %ld %s\n", #x, r_, r_ == -1 && errno ? strerrorname_np(errno) : ""); \
  } while (0)

static int pidfd_open(pid_t pid, unsigned flags) { return (int)syscall(434, pid, flags); }
static int pidfd_send(int fd, int n, void *info, unsigned flags) { return (int)syscall(424, fd, n, info, flags); }
static int pidfd_getfd(int fd, int target, unsigned flags) { return (int)syscall(438, fd, target, flags); }

static long put(int fd, uint64_t v) { return write(fd, &v, 8); }
static long get(int fd) {
  uint64_t v = 0;
  long n = read(fd, &v, 8);
  return n == 8 ? (long)v : n;
}
static int ready(int fd, int ms) {
  struct pollfd p = {fd, POLLIN, 0};
  return poll(&p, 1, ms) < 0 ? -1 : p.revents & (POLLIN | POLLNVAL);
}
static int end_of(pid_t pid) {
  int status = -1;
  if (waitpid(pid, &status, 0) != pid) return -errno;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

static int counter, semaphore, timer, signals, ep, watched, notes, memory, p[2], s[2], exiting, go[2], back[2];
static pid_t other;
static char *map;

static long event(void) {
  struct epoll_event e;
  int n = epoll_wait(ep, &e, 1, 0);
  return n == 1 ? (long)e.data.u64 : n;
}
static int wd;
static void note(void) { // the events that wait, and the order they came in
  char b[4096] __attribute__((aligned(8)));
  long n = read(notes, b, sizeof b);
  printf("notes %s", n < 0 ? strerrorname_np(errno) : "");
  for (long i = 0; i < n;) {
    struct inotify_event *e = (void *)(b + i);
    printf(" %x%s", e->mask, e->wd == wd ? "" : "?");
    i += sizeof *e + e->len;
  }
  printf("\n");
}
static long signal_of(void) {
  struct signalfd_siginfo i;
  return read(signals, &i, sizeof i) == sizeof i ? (long)i.ssi_signo : -1;
}
static char text[64];
static const char *data(int fd, int n) {
  memset(text, 0, sizeof text);
  if (read(fd, text, n) < 0) strcpy(text, strerrorname_np(errno));
  return text;
}

static void child(void) {
  printf("child: eventfd %ld", get(counter));
  put(counter, 100);
  printf(", semaphore %ld", get(semaphore));
  printf(", timer ticks %d", get(timer) >= 1);
  printf(", signal %ld", signal_of());
  kill(getpid(), SIGUSR2);
  printf(" %ld\n", signal_of());
  printf("child: epoll %ld", event());
  put(watched, 1);
  printf(" %ld", event());
  get(watched);
  printf(" %ld", event());
  put(watched, 2);
  printf(" %ld\n", event());
  note();
  int file = open("forkfds.tmp", O_WRONLY);
  note();
  write(file, "x", 1);
  close(file);
  printf("child: memfd %s", data(memory, 4));
  printf(" at %ld", (long)lseek(memory, 0, SEEK_CUR));
  write(memory, "CHILD", 5);
  map[20] = '!';
  ftruncate(memory, 40);
  printf(", pipe %s", data(p[0], 4));
  write(p[1], "from child", 10);
  printf(", socket %s", data(s[1], 5));
  write(s[1], "reply", 5);
  printf(", nobody else's %s\n", data(s[1], 5));
  printf("child: pidfd %d", ready(exiting, 0));
  siginfo_t info;
  printf(", not its child %d", waitid(3, exiting, &info, WEXITED | WNOHANG) == -1 && errno == ECHILD);
  printf(", signal %d", pidfd_send(exiting, 0, NULL, 0));
  int fds[] = {counter, semaphore, timer, signals, watched, notes, memory, p[0], p[1], s[0], s[1], exiting};
  for (int i = 0; i < 12; i++) close(fds[i]);
  printf(", still watched %ld", event());
  close(ep);
  printf(", closed %d\n", get(counter) == -1 && errno == EBADF);
  _exit(41);
}

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  alarm(20);
  sigset_t m;
  sigemptyset(&m), sigaddset(&m, SIGUSR1), sigaddset(&m, SIGUSR2);
  sigprocmask(SIG_BLOCK, &m, NULL);

  pipe(go);
  other = fork();
  if (other == 0) {
    close(go[1]);
    char c;
    read(go[0], &c, 1);
    _exit(17);
  }
  exiting = pidfd_open(other, 0);
  counter = eventfd(5, EFD_NONBLOCK), semaphore = eventfd(3, EFD_SEMAPHORE | EFD_NONBLOCK);
  timer = timerfd_create(CLOCK_MONOTONIC, 0);
  struct itimerspec often = {{0, 10000000}, {0, 10000000}};
  timerfd_settime(timer, 0, &often, NULL);
  signals = signalfd(-1, &m, SFD_NONBLOCK);
  kill(getpid(), SIGUSR1);
  ep = epoll_create1(0), watched = eventfd(0, EFD_NONBLOCK);
  struct epoll_event e = {EPOLLIN, {.u64 = 77}};
  epoll_ctl(ep, EPOLL_CTL_ADD, watched, &e);
  int file = open("forkfds.tmp", O_RDWR | O_CREAT | O_TRUNC, 0600);
  notes = inotify_init1(IN_NONBLOCK);
  wd = inotify_add_watch(notes, "forkfds.tmp", IN_MODIFY | IN_OPEN | IN_CLOSE_WRITE);
  note();
  memory = memfd_create("shared", 0);
  write(memory, "0123456789abcdefghijklmnopqrst", 30);
  lseek(memory, 2, SEEK_SET);
  map = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, memory, 0);
  pipe(p), pipe(back), socketpair(AF_UNIX, SOCK_STREAM, 0, s);
  fcntl(s[1], F_SETFL, O_NONBLOCK);
  write(p[1], "pipe", 4), write(s[0], "hello", 5);
  printf("pidfd %d, closes on exec %d, ready %d\n", exiting >= 0, fcntl(exiting, F_GETFD), ready(exiting, 0));

  pid_t pid = fork();
  if (pid == 0) child();
  printf("end %d\n", end_of(pid));
  printf("eventfd %ld, ", get(counter));
  printf("again %d", get(counter) == -1 && errno == EAGAIN);
  put(counter, 6);
  printf(", again %ld\n", get(counter));
  printf("semaphore %ld", get(semaphore));
  printf(" %ld", get(semaphore));
  printf(" %d\n", get(semaphore) == -1 && errno == EAGAIN);
  get(timer);
  printf("timer goes on %d\n", get(timer) >= 1);
  struct itimerspec left;
  timerfd_gettime(timer, &left);
  printf("interval %ld\n", (long)left.it_interval.tv_nsec);
  printf("signal %ld", signal_of());
  printf(" %ld\n", signal_of());
  printf("epoll %ld", event());
  printf(", eventfd %ld", get(watched));
  printf(", epoll %ld", event());
  put(watched, 1);
  printf(" %ld\n", event());
  note();
  note();
  write(file, "y", 1);
  note();
  struct stat st;
  fstat(memory, &st);
  printf("memfd at %ld, size %ld", (long)lseek(memory, 0, SEEK_CUR), (long)st.st_size);
  pread(memory, text, 31, 0);
  printf(", %.30s, mapped %.30s\n", text, map);
  printf("pipe %s", data(p[0], 20));
  printf(", socket %s", data(s[0], 20));
  write(s[0], "alive", 5);
  printf(", %s\n", data(s[1], 20));
  close(s[1]);
  printf("end of socket %ld", (long)read(s[0], text, 20));
  close(p[1]);
  printf(", of pipe %ld\n", (long)read(p[0], text, 20));

  // a process behind a descriptor
  printf("runs: ready %d", ready(exiting, 20));
  siginfo_t info = {0};
  printf(", waited for %d pid %d", waitid(3, exiting, &info, WEXITED | WNOHANG), info.si_pid);
  int alias = dup(exiting);
  e.data.u64 = 88;
  epoll_ctl(ep, EPOLL_CTL_ADD, alias, &e);
  get(watched);
  printf(", epoll %ld\n", event());
  write(go[1], "x", 1);
  printf("ends: ready %d", ready(exiting, -1));
  printf(" %d", ready(alias, 0));
  printf(", epoll %ld", event());
  printf(", signal to a zombie %d", pidfd_send(exiting, 0, NULL, 0));
  int w = waitid(3, exiting, &info, WEXITED | WNOWAIT);
  printf(", waitid %d pid %d status %d code %d", w, info.si_pid == other, info.si_status, info.si_code);
  printf(", waitpid %d", end_of(other));
  printf(", ready %d\n", ready(exiting, 0));
  TRY(pidfd_send(exiting, 0, NULL, 0));
  TRY(waitid(3, exiting, &info, WEXITED));
  TRY(waitid(3, 77, &info, WEXITED));
  TRY(waitid(3, counter, &info, WEXITED));
  TRY(pidfd_open(other, 0));
  TRY(pidfd_open(0, 0));
  TRY(pidfd_open(-1, 0));
  TRY(pidfd_open(getpid(), 1));
  TRY(pidfd_open(0x7ffffff0, 0));
  int self = pidfd_open(getpid(), O_NONBLOCK);
  TRY((fcntl(self, F_GETFL) & O_NONBLOCK) != 0);
  TRY(pidfd_send(self, SIGUSR1, NULL, 0));
  TRY(signal_of());
  TRY(pidfd_send(self, 0, NULL, 0x100));
  TRY(pidfd_send(self, 99, NULL, 0));
  TRY(pidfd_send(self, 0, BAD, 0));
  TRY(pidfd_send(77, 0, NULL, 0));
  TRY(pidfd_send(counter, 0, NULL, 0));
  siginfo_t queue = {.si_signo = SIGUSR2, .si_code = SI_QUEUE};
  TRY(pidfd_send(self, SIGUSR1, &queue, 0));
  queue.si_value.sival_int = 4711, queue.si_pid = getpid();
  TRY(pidfd_send(self, SIGUSR2, &queue, 0));
  struct signalfd_siginfo got;
  read(signals, &got, sizeof got);
  printf("signal %d code %d value %d\n", got.ssi_signo, got.ssi_code, got.ssi_int);
  TRY(read(self, text, 1));
  TRY(write(self, text, 1));
  TRY(pidfd_getfd(self, 77, 0));
  TRY(pidfd_getfd(self, counter, 1));
  TRY(pidfd_getfd(77, counter, 0));
  TRY(pidfd_getfd(counter, counter, 0));
  TRY(pidfd_getfd(exiting, counter, 0));
  int copy = pidfd_getfd(self, counter, 0);
  printf("copy closes on exec %d", fcntl(copy, F_GETFD));
  put(copy, 9);
  printf(", shares %ld\n", get(counter));

  pid = fork();
  if (pid == 0) {
    int own = eventfd(0, 0);
    write(back[1], &own, sizeof own);
    _exit((int)get(own));
  }
  int number, its = pidfd_open(pid, 0);
  read(back[0], &number, sizeof number);
  copy = pidfd_getfd(its, number, 0);
  put(copy, 23);
  printf("through the child's descriptor %d\n", end_of(pid));
  close(copy), close(its);
  pid = fork();
  if (pid == 0) for (;;) pause();
  its = pidfd_open(pid, 0);
  TRY(pidfd_send(its, SIGTERM, NULL, 0));
  TRY(ready(its, -1));
  TRY(end_of(pid));
  close(file), unlink("forkfds.tmp");
  note();
  return 9;
}
