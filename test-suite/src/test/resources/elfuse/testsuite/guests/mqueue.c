// POSIX message queues. Compared with the host's own kernel.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <mqueue.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define NAME "/elfuse-mqueue-test"
static const char *error(long r) { return r == -1 ? strerrorname_np(errno) : "done"; }
static int end_of(pid_t pid) {
  int status;
  while (waitpid(pid, &status, 0) == -1 && errno == EINTR)
    ;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}
static void nap(int ms) {
  struct timespec t = {ms / 1000, ms % 1000 * 1000000L};
  while (nanosleep(&t, &t) == -1)
    ;
}
static void attributes(const char *what, mqd_t q) {
  struct mq_attr a;
  if (mq_getattr(q, &a)) printf("%s: %s\n", what, strerrorname_np(errno));
  else printf("%s: flags %lx max %ld size %ld now %ld\n", what, a.mq_flags, a.mq_maxmsg, a.mq_msgsize, a.mq_curmsgs);
}
static void get(const char *what, mqd_t q, size_t size) {
  char text[9000];
  unsigned priority = 77;
  int n = mq_receive(q, text, size, &priority);
  if (n < 0) printf("%s: %s\n", what, strerrorname_np(errno));
  else printf("%s: '%.*s' priority %u\n", what, n, text, priority);
}
static int put(mqd_t q, const char *text, unsigned priority) { return mq_send(q, text, strlen(text), priority); }
static int state(mqd_t q) {
  struct pollfd p = {q, POLLIN | POLLOUT};
  poll(&p, 1, 0);
  return p.revents;
}
static volatile int handled, code, from, with;
static void handler(int n, siginfo_t *i, void *c) {
  handled++;
  code = i->si_code, from = i->si_pid, with = i->si_value.sival_int;
}
static struct timespec in(int ms) {
  struct timespec t;
  clock_gettime(CLOCK_REALTIME, &t);
  t.tv_nsec += ms * 1000000L;
  t.tv_sec += t.tv_nsec / 1000000000, t.tv_nsec %= 1000000000;
  return t;
}

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  umask(022);
  mq_unlink(NAME);
  // names and arguments
  struct mq_attr change = {.mq_flags = O_NONBLOCK}, before;
  struct mq_attr two = {.mq_maxmsg = 2, .mq_msgsize = 16}, odd = {.mq_maxmsg = 0, .mq_msgsize = 16}, huge = {.mq_maxmsg = 70000, .mq_msgsize = 16};
  char longest[300];
  memset(longest, 'n', 299), longest[299] = 0;
  printf("none %s", error(syscall(SYS_mq_open, NAME + 1, O_RDWR, 0, 0)));
  printf(" slash %s", error(syscall(SYS_mq_open, NAME, O_RDWR | O_CREAT, 0600, 0)));
  printf(" empty %s", error(syscall(SYS_mq_open, "", O_RDWR | O_CREAT, 0600, 0)));
  printf(" dots %s %s", error(syscall(SYS_mq_open, ".", O_RDWR, 0600, 0)), error(syscall(SYS_mq_open, "..", O_RDWR, 0600, 0)));
  printf(" long %s", error(syscall(SYS_mq_open, longest, O_RDWR | O_CREAT, 0600, 0)));
  printf(" bad %s", error(syscall(SYS_mq_open, 8, O_RDWR | O_CREAT, 0600, 0)));
  printf(" bad attributes %s", error(syscall(SYS_mq_open, NAME + 1, O_RDWR | O_CREAT, 0600, 8)));
  printf(" odd %s", error(syscall(SYS_mq_open, NAME + 1, O_RDWR | O_CREAT, 0600, &odd)));
  printf(" huge %s\n", error(syscall(SYS_mq_open, NAME + 1, O_RDWR | O_CREAT, 0600, &huge)));
  mqd_t q = mq_open(NAME, O_RDWR | O_CREAT | O_EXCL, 0660, &two);
  printf("made %d again %s", q >= 0, error(mq_open(NAME, O_RDWR | O_CREAT | O_EXCL, 0660, &two)));
  printf(" access %s", error(syscall(SYS_mq_open, NAME + 1, O_WRONLY | O_RDWR, 0, 0)));
  printf(" cloexec %d flags %x\n", fcntl(q, F_GETFD), fcntl(q, F_GETFL) & ~0100000 & ~0400000);
  struct stat s;
  fstat(q, &s);
  printf("type %o mode %o size %ld\n", s.st_mode & S_IFMT, s.st_mode & 07777, (long)s.st_size);
  attributes("fresh", q);
  mqd_t standard = mq_open(NAME "-2", O_RDWR | O_CREAT, 0600, NULL);
  attributes("by default", standard);
  mq_close(standard);
  printf("unlink %s", error(mq_unlink(NAME "-2")));
  printf(" again %s\n", error(mq_unlink(NAME "-2")));
  // order
  printf("state %x\n", state(q));
  put(q, "low", 1);
  printf("state %x\n", state(q));
  put(q, "high", 5);
  printf("state %x\n", state(q));
  attributes("full", q);
  get("first", q, 16);
  get("second", q, 100);
  put(q, "a", 3), put(q, "b", 3);
  get("in order", q, 16), get("in order", q, 16);
  printf("too long %s", error(put(q, "more than sixteen bytes", 0)));
  printf(" priority %s", error(mq_send(q, "", 0, 32768)));
  printf(" empty %s", error(mq_send(q, "", 0, 32767)));
  printf(" bad %s\n", error(syscall(SYS_mq_timedsend, q, 8, 4, 0, NULL)));
  get("empty", q, 16);
  get("small", q, 15);
  // descriptors
  int file = open("/dev/null", O_RDWR);
  mqd_t ro = mq_open(NAME, O_RDONLY), wo = mq_open(NAME, O_WRONLY | O_NONBLOCK);
  printf("of a file %s", error(put(file, "x", 0)));
  printf(" %s", error(syscall(SYS_mq_getsetattr, file, NULL, &change)));
  printf(" %s\n", error(syscall(SYS_mq_notify, file, NULL)));
  printf("closed %s", error(put(99, "x", 0)));
  printf(" read-only %s", error(put(ro, "x", 0)));
  char text[100];
  printf(" write-only %s\n", error(mq_receive(wo, text, 100, NULL)));
  put(wo, "1", 0), put(wo, "2", 0);
  printf("would wait %s\n", error(put(wo, "3", 0)));
  attributes("nonblocking", wo);
  mq_setattr(ro, &change, &before);
  printf("before %lx now %x\n", before.mq_flags, (fcntl(ro, F_GETFL) & O_NONBLOCK) != 0);
  change.mq_flags = 1;
  printf("other flags %s", error(mq_setattr(ro, &change, NULL)));
  printf(" bad %s", error(syscall(SYS_mq_getsetattr, ro, 8, NULL)));
  printf(" bad %s\n", error(syscall(SYS_mq_getsetattr, ro, NULL, 8)));
  get("1", ro, 16), get("2", ro, 16), get("none", ro, 16);
  // times
  struct timespec t = in(30), wrong = {0, 2000000000}, past = {1, 0};
  printf("over %s", error(mq_timedreceive(q, text, 100, NULL, &t)));
  printf(" past %s", error(mq_timedreceive(q, text, 100, NULL, &past)));
  printf(" wrong %s", error(mq_timedreceive(q, text, 100, NULL, &wrong)));
  printf(" bad %s", error(syscall(SYS_mq_timedreceive, q, text, 100, NULL, 8)));
  put(q, "1", 0), put(q, "2", 0);
  t = in(30);
  printf(" sending %s", error(mq_timedsend(q, "3", 1, 0, &t)));
  get(" past, but there", q, 16), get("and", q, 16);
  // waiting
  pid_t pid = fork();
  if (!pid) {
    unsigned priority;
    int n = mq_receive(q, text, 100, &priority);
    _exit(n == 5 && priority == 9 ? 0 : 1);
  }
  nap(30);
  put(q, "hello", 9);
  printf("received %d\n", end_of(pid));
  put(q, "1", 1), put(q, "2", 2);
  pid = fork();
  if (!pid) _exit(put(q, "3", 3) ? errno : 0);
  nap(30);
  get("makes room", q, 16);
  printf("sent %d\n", end_of(pid));
  get("the late one", q, 16), get("the first", q, 16);
  // signals restart it
  struct sigaction act = {.sa_sigaction = handler, .sa_flags = SA_RESTART | SA_SIGINFO};
  sigaction(SIGALRM, &act, NULL);
  struct itimerval it = {{0, 0}, {0, 30000}};
  setitimer(ITIMER_REAL, &it, NULL);
  pid = fork();
  if (!pid) {
    nap(100);
    _exit(put(q, "after", 0));
  }
  get("restarted", q, 16);
  printf("end %d", end_of(pid));
  printf(" handled %d\n", handled);
  act.sa_flags = SA_SIGINFO;
  sigaction(SIGALRM, &act, NULL);
  setitimer(ITIMER_REAL, &it, NULL);
  printf("interrupted %s\n", error(mq_receive(q, text, 100, NULL)));
  // notification
  sigaction(SIGUSR1, &act, NULL);
  struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1, .sigev_value = {.sival_int = 4711}};
  printf("notify %s", error(mq_notify(q, &event)));
  printf(" again %s", error(mq_notify(q, &event)));
  handled = 0;
  pid = fork();
  if (!pid) _exit(put(q, "news", 0) ? 1 : mq_notify(q, NULL) ? 2 : 0);
  printf(" end %d", end_of(pid));
  printf(" handled %d code %d from %d value %d\n", handled, code, from == pid, with);
  put(q, "no more news", 0);
  printf("once %d\n", handled);
  get("news", q, 16), get("more", q, 16);
  printf("anew %s", error(mq_notify(q, &event)));
  printf(" taken back %s", error(mq_notify(q, NULL)));
  put(q, "quiet", 0);
  printf(" handled %d\n", handled);
  printf("queue is not empty: %s", error(mq_notify(q, &event)));
  put(q, "quiet again", 0);
  printf(" handled %d\n", handled);
  get("1", q, 16), get("2", q, 16);
  pid = fork();
  if (!pid) _exit(mq_receive(q, text, 100, NULL) < 0);
  nap(30);
  put(q, "for the receiver", 0);
  printf("somebody waits %d", end_of(pid));
  printf(" handled %d\n", handled);
  mq_notify(q, NULL);
  event.sigev_notify = SIGEV_NONE;
  printf("nothing %s", error(mq_notify(q, &event)));
  event.sigev_notify = 9;
  printf(" unknown %s", error(mq_notify(q, &event)));
  event.sigev_notify = SIGEV_SIGNAL, event.sigev_signo = 65;
  printf(" signal %s", error(mq_notify(q, &event)));
  printf(" bad %s\n", error(syscall(SYS_mq_notify, q, 8)));
  mq_notify(q, NULL);
  // as a file
  put(q, "12345", 0);
  int n = pread(q, text, 99, 0);
  printf("%.*s", n > 0 ? n : 0, text);
  struct epoll_event e = {EPOLLIN}, got;
  int epoll = epoll_create1(0);
  printf("epoll %d", epoll_ctl(epoll, EPOLL_CTL_ADD, q, &e));
  printf(" %d", epoll_wait(epoll, &got, 1, 0));
  get("", q, 16);
  printf(" %d", epoll_wait(epoll, &got, 1, 0));
  pid = fork();
  if (!pid) {
    nap(30);
    _exit(put(q, "x", 0));
  }
  printf(" %d", epoll_wait(epoll, &got, 1, 5000));
  printf(" %d\n", end_of(pid));
  get("x", q, 16);
  // rights
  if (getuid() == 0) {
    pid = fork();
    if (!pid) {
      setgroups(0, NULL);
      if (setgid(500) || setuid(1000)) _exit(1);
      printf("other opens %s", error(mq_open(NAME, O_RDONLY)));
      printf(" to write %s", error(mq_open(NAME, O_WRONLY)));
      printf(" unlinks %s", error(mq_unlink(NAME)));
      struct mq_attr many = {.mq_maxmsg = 11, .mq_msgsize = 16}, large = {.mq_maxmsg = 1, .mq_msgsize = 8193};
      printf(" many %s", error(mq_open(NAME "-3", O_RDWR | O_CREAT, 0600, &many)));
      printf(" large %s", error(mq_open(NAME "-3", O_RDWR | O_CREAT, 0600, &large)));
      struct rlimit little = {90000, 90000};
      setrlimit(RLIMIT_MSGQUEUE, &little);
      mqd_t one = mq_open(NAME "-3", O_RDWR | O_CREAT, 0600, NULL);
      printf(" one %d", one >= 0);
      printf(" another %s", error(mq_open(NAME "-4", O_RDWR | O_CREAT, 0600, NULL)));
      mq_unlink(NAME "-3");
      printf(" still %s", error(mq_open(NAME "-4", O_RDWR | O_CREAT, 0600, NULL)));
      mq_close(one);
      one = mq_open(NAME "-4", O_RDWR | O_CREAT, 0600, NULL);
      printf(" then %d\n", one >= 0);
      mq_unlink(NAME "-4");
      _exit(0);
    }
    end_of(pid);
  }
  // names go, queues stay
  put(q, "kept", 0);
  printf("unlink %s", error(mq_unlink(NAME)));
  printf(" open %s\n", error(mq_open(NAME, O_RDWR)));
  get("still", q, 16);
  mqd_t fresh = mq_open(NAME, O_RDWR | O_CREAT, 0600, &two);
  put(fresh, "fresh", 0);
  attributes("the old one", q);
  attributes("the new one", fresh);
  mq_unlink(NAME);
  return 0;
}
