// Event polls: level, edge, one shot, aliases, nesting, masks, threads, children. Compared with qemu-aarch64.
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
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
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

enum { IN = EPOLLIN, OUT = EPOLLOUT, ET = EPOLLET, RDHUP = EPOLLRDHUP, ONCE = EPOLLONESHOT, EXCL = EPOLLEXCLUSIVE };

static int ctl(int ep, int op, int fd, uint32_t events, uint64_t data) {
  struct epoll_event e = {.events = events, .data.u64 = data};
  return epoll_ctl(ep, op, fd, &e);
}
static int add(int ep, int fd, uint32_t events, uint64_t data) { return ctl(ep, EPOLL_CTL_ADD, fd, events, data); }
static int mod(int ep, int fd, uint32_t events, uint64_t data) { return ctl(ep, EPOLL_CTL_MOD, fd, events, data); }
static int del(int ep, int fd) { return epoll_ctl(ep, EPOLL_CTL_DEL, fd, NULL); }

static int order(const void *a, const void *b) {
  return (int)((const struct epoll_event *)a)->data.u64 - (int)((const struct epoll_event *)b)->data.u64;
}
static void show(const char *what, int ep) {
  static const struct { uint32_t bit; const char *name; } names[] = {
      {EPOLLIN, "in"}, {EPOLLPRI, "pri"}, {EPOLLOUT, "out"}, {EPOLLERR, "err"}, {EPOLLHUP, "hup"}, {EPOLLRDHUP, "rdhup"}};
  struct epoll_event e[8];
  int n = epoll_wait(ep, e, 8, 0);
  printf("%s: %d", what, n);
  if (n > 0) qsort(e, n, sizeof *e, order);
  for (int i = 0; i < n; i++) {
    printf(" [%d", (int)e[i].data.u64);
    for (int j = 0; j < 6; j++)
      if (e[i].events & names[j].bit) printf(" %s", names[j].name), e[i].events &= ~names[j].bit;
    if (e[i].events) printf(" %x", e[i].events);
    printf("]");
  }
  printf("\n");
}
static void put(int fd) { write(fd, &(uint64_t){1}, 8); }
static void take(int fd) { read(fd, &(uint64_t){0}, 8); }
static long now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1000 + t.tv_nsec / 1000000;
}
static int end_of(pid_t pid) {
  int status = -1;
  waitpid(pid, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

static volatile int handled;
static void handler(int n) { handled += n; }

static atomic_int done;
static void *waiter(void *ep) {
  struct epoll_event e;
  int n = epoll_wait((int)(long)ep, &e, 1, -1);
  done++;
  return (void *)(n == 1 ? (long)e.data.u64 : -1L);
}
static void *closer(void *fd) {
  usleep(50000);
  close((int)(long)fd);
  return NULL;
}

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  alarm(20);
  int p[2], q[2], s[2], ep = epoll_create1(EPOLL_CLOEXEC), x, y;
  char buffer[70000];
  pthread_t t;
  void *r;
  printf("cloexec %d\n", fcntl(ep, F_GETFD));

  // level
  pipe(p);
  add(ep, p[0], IN, 1), add(ep, p[1], OUT, 2);
  show("empty pipe", ep);
  write(p[1], "abc", 3);
  show("three bytes", ep);
  show("three bytes", ep);
  read(p[0], buffer, 2);
  show("one byte", ep);
  read(p[0], buffer, 1);
  show("none", ep);
  fcntl(p[1], F_SETFL, O_NONBLOCK);
  write(p[1], buffer, 65536);
  show("full", ep);
  mod(ep, p[0], 0, 3);
  show("nothing asked", ep);
  mod(ep, p[0], IN | OUT | EPOLLPRI, 4);
  show("more asked", ep);
  read(p[0], buffer, 65536);
  show("drained", ep);
  write(p[1], "abc", 3);
  close(p[1]);
  show("writer closed", ep);
  read(p[0], buffer, 3);
  show("and drained", ep);
  mod(ep, p[0], 0, 5);
  show("hup is never masked", ep);
  close(p[0]);
  show("closed", ep);
  pipe(p);
  add(ep, p[1], OUT, 6);
  close(p[0]);
  show("reader closed", ep);
  close(p[1]);

  // edge
  pipe(p);
  add(ep, p[0], IN | ET, 1);
  show("edge, empty", ep);
  write(p[1], "a", 1);
  show("data", ep);
  show("the same data", ep);
  write(p[1], "b", 1);
  show("more data", ep);
  read(p[0], buffer, 1);
  show("after a part was read", ep);
  write(p[1], "c", 1), write(p[1], "d", 1);
  show("two writes", ep);
  show("no more", ep);
  mod(ep, p[0], IN | ET, 2);
  show("changed", ep);
  show("again", ep);
  close(p[1]);
  show("edge hup", ep);
  show("edge hup again", ep);
  close(p[0]);
  int e = eventfd(0, 0);
  add(ep, e, IN | OUT | ET, 3);
  show("edge eventfd", ep);
  show("again", ep);
  put(e);
  show("put", ep);
  put(e);
  show("put again", ep);
  show("no put", ep);
  del(ep, e);
  add(ep, e, IN | ET, 4);
  show("added when ready", ep);
  del(ep, e);

  // one shot
  add(ep, e, IN | ONCE, 1);
  show("one shot", ep);
  put(e);
  show("spent", ep);
  mod(ep, e, IN | ONCE, 2);
  show("armed", ep);
  show("spent", ep);
  take(e);
  mod(ep, e, IN | ONCE | ET, 3);
  show("armed, not ready", ep);
  put(e);
  show("ready", ep);
  mod(ep, e, OUT, 4);
  show("for ever", ep);
  show("for ever", ep);
  del(ep, e);

  // sockets
  socketpair(AF_UNIX, SOCK_STREAM, 0, s);
  add(ep, s[0], IN | OUT | RDHUP, 1), add(ep, s[1], IN | RDHUP, 2);
  show("sockets", ep);
  write(s[0], "abc", 3);
  show("data", ep);
  shutdown(s[0], SHUT_WR);
  show("shut down", ep);
  read(s[1], buffer, 3);
  show("read", ep);
  mod(ep, s[1], IN, 3);
  show("no rdhup asked", ep);
  close(s[0]);
  show("peer closed", ep);
  mod(ep, s[1], RDHUP | ET, 4);
  show("edge rdhup", ep);
  show("edge rdhup again", ep);
  close(s[1]);

  // aliases
  pipe(p);
  int d = dup(p[0]);
  TRY(add(ep, p[0], IN, 1));
  TRY(add(ep, d, IN, 2));
  TRY(add(ep, d, IN, 2));
  write(p[1], "a", 1);
  show("two numbers", ep);
  TRY(del(ep, d));
  show("one removed", ep);
  TRY(mod(ep, d, IN, 2));
  TRY(add(ep, d, OUT, 2));
  int number = p[0];
  close(number);
  show("its number closed", ep);
  TRY(mod(ep, number, IN, 3));
  TRY(del(ep, number));
  dup2(d, number);
  TRY(add(ep, number, IN, 3));
  TRY(mod(ep, number, IN, 3));
  show("the number is back", ep);
  close(number);
  q[0] = dup(e);
  printf("same number %d\n", q[0] == number);
  TRY(mod(ep, number, IN, 4));
  TRY(add(ep, number, IN, 4));
  show("another file there", ep);
  close(d);
  show("the last one closed", ep);
  TRY(del(ep, number));
  show("none", ep);
  close(number), close(p[1]);
  pipe(p);
  add(ep, p[0], IN, 5);
  write(p[1], "a", 1);
  number = p[0];
  close(p[0]), close(p[1]);
  pipe(p);
  printf("number used again %d\n", p[0] == number);
  write(p[1], "a", 1);
  show("not registered", ep);
  TRY(mod(ep, number, IN, 6));
  TRY(add(ep, number, IN, 6));
  show("registered", ep);
  dup2(e, number);
  show("replaced", ep);
  close(p[0]), close(p[1]);

  // nested
  int a = epoll_create1(0), b = epoll_create1(0), c = epoll_create1(0);
  x = eventfd(0, 0), y = eventfd(0, 0);
  add(a, x, IN, 1), add(b, a, IN, 2), add(c, b, IN, 3);
  show("nothing", c);
  put(x);
  show("outer", c), show("middle", b), show("inner", a), show("outer still", c);
  take(x);
  show("outer", c), show("middle", b), show("inner", a);
  mod(a, x, IN | ET, 1);
  put(x);
  show("inner edge, outer", c), show("outer", c), show("inner", a), show("inner", a), show("outer", c);
  put(x);
  show("more, outer", c), show("inner", a), show("outer", c);
  mod(b, a, IN | ET, 2), mod(c, b, IN | ET, 3);
  take(x);
  put(x);
  show("all edge, outer", c), show("outer", c), show("middle", b), show("middle", b), show("inner", a);
  put(x);
  show("more, outer", c), show("middle", b), show("inner", a), show("outer", c);
  struct pollfd pf = {c, POLLIN | POLLOUT, 0};
  TRY(poll(&pf, 1, 0));
  take(x);
  mod(a, x, IN, 1), mod(b, a, IN, 2), mod(c, b, IN, 3);
  put(x);
  TRY(poll(&pf, 1, -1));
  printf("revents %d\n", pf.revents);
  del(b, a);
  TRY(poll(&pf, 1, 0));
  add(b, a, IN, 2);
  TRY(poll(&pf, 1, 0));
  close(a);
  show("inner closed", c);
  TRY(add(c, c, IN, 1));
  TRY(add(b, c, IN, 1));
  a = epoll_create1(0);
  add(b, a, IN, 1);
  TRY(add(a, c, IN, 1));
  TRY(add(a, b, IN, 1));
  TRY(add(a, e, IN, 1));
  TRY(add(c, a, IN | EXCL, 1));
  close(a), close(b), close(c);

  // errors
  int file = open("epoll.tmp", O_RDWR | O_CREAT, 0600), dir = open(".", O_RDONLY);
  TRY(add(ep, file, IN, 1));
  TRY(add(ep, dir, IN, 1));
  TRY(del(ep, file));
  TRY(add(ep, 77, IN, 1));
  TRY(add(77, e, IN, 1));
  TRY(add(e, x, IN, 1));
  TRY(add(file, x, IN, 1));
  TRY(del(ep, x));
  TRY(mod(ep, x, IN, 1));
  TRY(ctl(ep, 0, x, IN, 1));
  TRY(ctl(ep, 4, x, IN, 1));
  TRY(epoll_ctl(ep, EPOLL_CTL_ADD, x, BAD));
  TRY(epoll_ctl(ep, EPOLL_CTL_MOD, x, NULL));
  TRY(add(ep, x, IN, 1));
  TRY(add(ep, x, IN, 1));
  TRY(mod(ep, x, IN | EXCL, 1));
  TRY(mod(ep, x, IN, 1));
  TRY(epoll_ctl(ep, EPOLL_CTL_DEL, x, BAD));
  TRY(add(ep, x, IN | EXCL | ONCE, 1));
  TRY(add(ep, x, IN | EXCL | RDHUP, 1));
  TRY(add(ep, x, IN | EXCL | ET, 1));
  TRY(mod(ep, x, IN, 1));
  show("exclusive", ep);
  TRY(del(ep, x));
  TRY(add(ep, x, IN, 1));
  struct epoll_event ev[8];
  TRY(epoll_wait(ep, ev, 0, 0));
  TRY(epoll_wait(ep, ev, -1, 0));
  TRY(epoll_wait(ep, ev, 0x7fffffff, 0));
  TRY(epoll_wait(ep, BAD, 8, 0));
  TRY(epoll_wait(e, ev, 8, 0));
  TRY(epoll_wait(file, ev, 8, 0));
  TRY(epoll_wait(77, ev, 8, 0));
  TRY(epoll_create(0));
  TRY(epoll_create1(1));
  TRY(read(ep, buffer, 8));
  TRY(write(ep, buffer, 8));
  close(file), close(dir), unlink("epoll.tmp");
  del(ep, x);

  // fewer places than events
  int many[5], seen = 0, most = 0;
  for (int i = 0; i < 5; i++) add(ep, many[i] = eventfd(1, 0), IN, i);
  for (int i = 0; i < 10; i++) {
    int n = epoll_wait(ep, ev, 2, -1);
    if (n > most) most = n;
    for (int j = 0; j < n; j++) seen |= 1 << ev[j].data.u64;
  }
  printf("at most %d at a time, seen %x\n", most, seen);
  for (int i = 0; i < 5; i++) close(many[i]);
  show("all closed", ep);

  // all kinds together
  sigset_t usr1, none;
  sigemptyset(&none), sigemptyset(&usr1), sigaddset(&usr1, SIGUSR1);
  signal(SIGUSR1, handler);
  sigprocmask(SIG_BLOCK, &usr1, NULL);
  int sf = signalfd(-1, &usr1, 0), tf = timerfd_create(CLOCK_MONOTONIC, 0);
  take(y = eventfd(1, 0));
  pipe(p), socketpair(AF_UNIX, SOCK_STREAM, 0, s);
  add(ep, y, IN, 1), add(ep, tf, IN, 2), add(ep, sf, IN, 3), add(ep, p[0], IN, 4), add(ep, s[0], IN, 5);
  show("nothing", ep);
  put(y);
  raise(SIGUSR1);
  show("eventfd, signalfd", ep);
  timerfd_settime(tf, TFD_TIMER_ABSTIME, &(struct itimerspec){.it_value = {1, 0}}, NULL);
  write(p[1], "a", 1), write(s[1], "a", 1);
  poll(&(struct pollfd){tf, POLLIN, 0}, 1, -1);
  show("all", ep);
  take(tf), take(y), read(p[0], buffer, 1);
  show("signalfd, socket", ep);
  read(sf, buffer, 128), read(s[0], buffer, 1);
  show("nothing", ep);
  close(sf);

  // masks
  raise(SIGUSR1);
  TRY(epoll_wait(ep, ev, 8, 0));
  TRY(handled);
  TRY(epoll_pwait(ep, ev, 8, -1, &none));
  TRY(handled);
  sigset_t then;
  sigprocmask(SIG_BLOCK, NULL, &then);
  printf("mask is back %d\n", sigismember(&then, SIGUSR1));
  TRY(epoll_pwait(ep, ev, 8, 0, &none));
  put(y);
  TRY(epoll_pwait(ep, ev, 8, -1, &usr1));
  take(y);
  TRY(epoll_pwait(ep, ev, 8, 0, BAD));

  // time
  TRY(epoll_wait(ep, ev, 8, 0));
  long start = now();
  TRY(epoll_wait(ep, ev, 8, 50));
  printf("waited %d\n", now() - start >= 45);
  done = 0;
  pthread_create(&t, NULL, waiter, (void *)(long)ep);
  usleep(50000);
  printf("waits %d", !done);
  add(ep, eventfd(1, 0), IN, 42);
  pthread_join(t, &r);
  printf(", woken by an added one %ld\n", (long)r);
  ep = epoll_create1(0), done = 0;
  add(ep, y, OUT | ONCE, 1);
  epoll_wait(ep, ev, 8, -1);
  pthread_create(&t, NULL, waiter, (void *)(long)ep);
  usleep(50000);
  printf("waits %d", !done);
  mod(ep, y, OUT | ONCE, 43);
  pthread_join(t, &r);
  printf(", woken by a changed one %ld\n", (long)r);
  pipe(p);
  add(ep, p[0], IN, 44);
  pthread_create(&t, NULL, closer, (void *)(long)p[1]);
  TRY(epoll_wait(ep, ev, 8, -1));
  printf("hang up %d %ld\n", ev[0].events == EPOLLHUP, (long)ev[0].data.u64);
  pthread_join(t, NULL);
  close(p[0]);

  // children
  del(ep, y);
  x = eventfd(1, 0);
  pid_t pid = fork();
  if (pid == 0) _exit(add(ep, x, IN, 51));
  printf("child added %d\n", end_of(pid));
  show("parent sees", ep);
  TRY(add(ep, x, IN, 51));
  pid = fork();
  if (pid == 0) {
    close(x);
    show("child sees", ep);
    close(ep);
    _exit(0);
  }
  printf("child closed all %d\n", end_of(pid));
  show("parent sees", ep);
  int up = eventfd(0, 0), down = eventfd(0, 0);
  take(x);
  pid = fork();
  if (pid == 0) {
    int own[2];
    pipe(own);
    write(own[1], "a", 1);
    add(ep, own[0], IN, 52);
    put(up), take(down);
    _exit(0);
  }
  take(up);
  show("a file of the child", ep);
  put(down);
  printf("child ends %d\n", end_of(pid));
  show("and it is gone", ep);
  return 4;
}
