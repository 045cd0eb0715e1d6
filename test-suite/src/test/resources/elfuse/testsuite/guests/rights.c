// SCM_RIGHTS: descriptors of every kind travel through Unix sockets and are the same descriptions
// at the other end.
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
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#define TRY(call)                                                              \
  do {                                                                         \
    errno = 0;                                                                 \
    long result_ = (call);                                                     \
    printf("%s = %ld %s\n", #call, result_, errno ? strerrorname_np(errno) : ""); \
  } while (0)

enum { MOST = 16 };

static long give(int socket, const int *fds, int count) {
  char data = 'd', control[CMSG_SPACE(sizeof(int) * MOST)] = {0};
  struct iovec iov = {&data, 1};
  struct msghdr m = {.msg_iov = &iov, .msg_iovlen = 1, .msg_control = control};
  m.msg_controllen = CMSG_SPACE(sizeof(int) * count);
  struct cmsghdr *c = CMSG_FIRSTHDR(&m);
  c->cmsg_level = SOL_SOCKET, c->cmsg_type = SCM_RIGHTS;
  c->cmsg_len = CMSG_LEN(sizeof(int) * count);
  memcpy(CMSG_DATA(c), fds, sizeof(int) * count);
  return sendmsg(socket, &m, 0);
}

static int message_flags;

// Takes one message with room for so many descriptors; returns how many there were.
static int take(int socket, int *fds, int room, int flags) {
  char data = 0, control[CMSG_SPACE(sizeof(int) * MOST)] = {0};
  struct iovec iov = {&data, 1};
  struct msghdr m = {.msg_iov = &iov, .msg_iovlen = 1, .msg_control = control};
  m.msg_controllen = room ? CMSG_SPACE(sizeof(int) * room) : 0;
  long n = recvmsg(socket, &m, flags);
  message_flags = m.msg_flags;
  if (n <= 0) return n < 0 ? -errno : -1000;
  struct cmsghdr *c = CMSG_FIRSTHDR(&m);
  if (!c || c->cmsg_type != SCM_RIGHTS) return 0;
  int count = (c->cmsg_len - CMSG_LEN(0)) / sizeof(int);
  memcpy(fds, CMSG_DATA(c), sizeof(int) * count);
  return count;
}

static int ready(int fd, int timeout) {
  struct pollfd p = {fd, POLLIN | POLLOUT, 0};
  poll(&p, 1, timeout);
  return p.revents;
}

static uint64_t counter(int fd) {
  uint64_t v = 0;
  return read(fd, &v, 8) == 8 ? v : ~0ull;
}

static void add(int fd, uint64_t v) { write(fd, &v, 8); }

static void every_kind(void) {
  int s[2], p[2], fds[MOST], got[MOST], n = 0;
  socketpair(AF_UNIX, SOCK_STREAM, 0, s);
  pipe(p);
  sigset_t set;
  sigemptyset(&set), sigaddset(&set, SIGUSR1);
  sigprocmask(SIG_BLOCK, &set, NULL);
  int watched = eventfd(1, 0), ep = epoll_create1(0);
  struct epoll_event e = {EPOLLIN, {.u64 = 99}};
  epoll_ctl(ep, EPOLL_CTL_ADD, watched, &e);
  int timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK);
  struct itimerspec soon = {{0}, {0, 1000000}};
  timerfd_settime(timer, 0, &soon, NULL);
  int memory = memfd_create("m", 0);
  write(memory, "content", 7);
  close(open("watched", O_CREAT | O_RDWR, 0600));
  int notify = inotify_init1(IN_NONBLOCK);
  inotify_add_watch(notify, "watched", IN_MODIFY);
  int all[] = {eventfd(5, EFD_NONBLOCK), p[0],   p[1],   ep,
               timer,                    signalfd(-1, &set, SFD_NONBLOCK),
               memory,                   notify, open("/dev/null", O_RDWR),
               open(".", O_RDONLY),      open("/dev/urandom", O_RDONLY)};
  n = sizeof all / sizeof *all;
  pid_t pid = fork();
  if (!pid) {
    close(s[0]);
    for (int i = 0; i < n; i++) close(all[i]); // only what arrives counts
    close(watched);
    printf("arrived: %d\n", take(s[1], got, MOST, 0));
    printf("counter %lu\n", counter(got[0]));
    add(got[0], 7);
    write(got[2], "through the pipe", 16);
    int k = epoll_wait(got[3], &e, 1, 0);
    printf("epoll %d %lu\n", k, e.data.u64);
    ready(got[4], 2000);
    printf("timer %d\n", counter(got[4]) >= 1);
    kill(getpid(), SIGUSR1);
    struct signalfd_siginfo si;
    printf("signal %ld %d\n", (long)read(got[5], &si, sizeof si), si.ssi_signo);
    char text[8] = "";
    lseek(got[6], 3, SEEK_SET);
    read(got[6], text, 2);
    printf("memory %s\n", text);
    int w = open("watched", O_WRONLY);
    write(w, "x", 1);
    struct inotify_event ev;
    printf("notify %ld %x\n", (long)read(got[7], &ev, sizeof ev), ev.mask);
    printf("null %ld\n", (long)write(got[8], "x", 1));
    printf("directory %d\n", faccessat(got[9], "watched", R_OK, 0));
    printf("random %ld\n", (long)read(got[10], text, 8));
    for (int i = 0; i < n; i++) printf("%d", fcntl(got[i], F_GETFD));
    printf("\n");
    fcntl(got[0], F_SETFL, 0);
    fflush(stdout);
    _exit(0);
  }
  close(s[1]);
  long given = give(s[0], all, n);
  waitpid(pid, NULL, 0);
  printf("given %ld\n", given);
  printf("parent: counter %lu, nonblocking %d\n", counter(all[0]),
         !!(fcntl(all[0], F_GETFL) & O_NONBLOCK));
  char text[32] = "";
  printf("pipe %ld %s\n", (long)read(p[0], text, 31), text);
  printf("offset %ld\n", (long)lseek(memory, 0, SEEK_CUR));
  for (int i = 0; i < n; i++) close(all[i]);
  close(s[0]), close(watched);
}

static void truncation(void) {
  int s[2], e = eventfd(3, 0), got[MOST];
  socketpair(AF_UNIX, SOCK_STREAM, 0, s);
  int three[] = {e, e, e};
  TRY(give(s[0], three, 3));
  TRY(take(s[1], got, MOST, MSG_CMSG_CLOEXEC));
  printf("aliases %d%d%d, new %d\n", fcntl(got[0], F_GETFD), fcntl(got[1], F_GETFD),
         fcntl(got[2], F_GETFD), got[0] != e && got[1] != got[0]);
  add(got[1], 4);
  printf("shared %lu\n", counter(got[2]));
  for (int i = 0; i < 3; i++) close(got[i]);
  TRY(give(s[0], three, 3));
  TRY(take(s[1], got, 0, 0)); // nowhere to put them
  printf("truncated %d\n", !!(message_flags & MSG_CTRUNC));
  TRY(give(s[0], three, 3));
  char c;
  TRY(read(s[1], &c, 1)); // read drops them
  TRY(give(s[0], three, 1));
  TRY(take(s[1], got, 1, MSG_PEEK));
  add(got[0], 1);
  close(got[0]);
  TRY(take(s[1], got, 1, 0));
  printf("peeked, taken %lu\n", counter(got[0]));
  close(got[0]);
  int bad[] = {e, 999};
  TRY(give(s[0], bad, 2));
  TRY(take(s[1], got, 2, MSG_DONTWAIT));
  TRY(give(s[0], three, 0));
  TRY(take(s[1], got, 2, MSG_DONTWAIT));
  close(s[0]), close(s[1]), close(e);
}

// A message keeps what it carries open, and nothing else does.
static void lifetime(void) {
  int s[2], p[2], got[MOST];
  char c;
  socketpair(AF_UNIX, SOCK_STREAM, 0, s);
  pipe(p);
  give(s[0], &p[1], 1);
  close(p[1]);
  fcntl(p[0], F_SETFL, O_NONBLOCK);
  TRY(read(p[0], &c, 1)); // a writer is under way
  close(s[1]);            // and thrown away
  printf("hang up %d\n", ready(p[0], 2000) & POLLHUP ? 1 : 0);
  TRY(read(p[0], &c, 1));
  close(p[0]), close(s[0]);

  socketpair(AF_UNIX, SOCK_DGRAM, 0, s);
  pipe(p);
  give(s[0], &p[1], 1);
  close(p[1]);
  TRY(take(s[1], got, 1, 0));
  TRY(write(got[0], "late", 4));
  close(got[0]);
  char text[8] = "";
  TRY(read(p[0], text, 8));
  printf("%s\n", text);
  TRY(read(p[0], text, 8));
  close(p[0]), close(s[0]), close(s[1]);

  int outer[2], inner[2];
  socketpair(AF_UNIX, SOCK_SEQPACKET, 0, outer);
  socketpair(AF_UNIX, SOCK_STREAM, 0, inner);
  give(outer[0], &inner[0], 1); // a socket through a socket
  close(inner[0]);
  TRY(take(outer[1], got, 1, 0));
  TRY(write(got[0], "hi", 2));
  TRY(read(inner[1], text, 8));
  close(got[0]);
  TRY(read(inner[1], text, 8));
  close(inner[1]), close(outer[0]), close(outer[1]);
}

static void named(void) {
  struct sockaddr_un a = {AF_UNIX, "socket"}, b = {0};
  socklen_t n = sizeof b;
  int listener = socket(AF_UNIX, SOCK_STREAM, 0), got[MOST], e = eventfd(8, 0);
  unlink("socket");
  TRY(bind(listener, (void *)&a, sizeof a));
  TRY(bind(listener, (void *)&a, sizeof a));
  TRY(listen(listener, 4));
  TRY(getsockname(listener, (void *)&b, &n));
  printf("%s\n", b.sun_path);
  int client = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  TRY(connect(client, (void *)&a, sizeof a));
  n = sizeof b;
  int server = accept4(listener, (void *)&b, &n, SOCK_NONBLOCK);
  printf("accepted %d, length %d, nonblocking %d\n", server >= 0, n,
         !!(fcntl(server, F_GETFL) & O_NONBLOCK));
  memset(&b, 0, sizeof b), n = sizeof b;
  TRY(getpeername(client, (void *)&b, &n));
  printf("%s\n", b.sun_path);
  TRY(give(client, &e, 1));
  TRY(take(server, got, 1, 0));
  printf("counter %lu\n", counter(got[0]));
  TRY(take(server, got, 1, 0));
  close(client);
  TRY(take(server, got, 1, 0));
  TRY(give(server, &e, 1));
  int d = socket(AF_UNIX, SOCK_DGRAM, 0), d2 = socket(AF_UNIX, SOCK_DGRAM, 0);
  struct sockaddr_un da = {AF_UNIX, "datagrams"};
  unlink("datagrams");
  TRY(bind(d, (void *)&da, sizeof da));
  TRY(connect(d2, (void *)&da, sizeof da));
  TRY(give(d2, &e, 1));
  TRY(take(d, got, 1, 0));
  add(got[0], 2);
  printf("counter %lu\n", counter(e));
  unlink("socket");
  TRY(connect(client = socket(AF_UNIX, SOCK_STREAM, 0), (void *)&a, sizeof a));
  close(listener), close(server), close(client), close(d), close(d2);
}

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  signal(SIGPIPE, SIG_IGN);
  alarm(20);
  every_kind();
  truncation();
  lifetime();
  named();
  int next = eventfd(0, 0);
  printf("nothing is left open: %d\n", next);
  return 0;
}
