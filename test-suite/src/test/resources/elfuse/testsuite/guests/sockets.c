// Sockets: what bad arguments give, time-outs, datagrams, streams over loopback, netlink.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#define TRY(call)                                                              \
  do {                                                                         \
    errno = 0;                                                                 \
    long result_ = (call);                                                     \
    printf("%s = %ld %s\n", #call, result_, errno ? strerrorname_np(errno) : ""); \
  } while (0)

static void *const BAD = (void *)8;
static char buffer[100000];
static int signals;

static void handler(int n) { signals++; }

static void bad(void) {
  int s[2], other[2], file = open("/dev/null", O_RDWR);
  struct sockaddr_un name = {AF_UNIX, "missing/socket"};
  struct msghdr m = {0};
  socklen_t n = sizeof name;
  socketpair(AF_UNIX, SOCK_STREAM, 0, s);
  TRY(socket(AF_UNIX, 77, 0));
  TRY(socket(AF_UNIX, SOCK_STREAM | 0x100, 0));
  TRY(socket(AF_UNIX, SOCK_STREAM, 99));
  TRY(socket(AF_INET, SOCK_STREAM, IPPROTO_UDP));
  TRY(socketpair(AF_INET, SOCK_STREAM, 0, other));
  TRY(socketpair(AF_UNIX, SOCK_STREAM, 0, BAD));
  TRY(bind(999, (void *)&name, n));
  TRY(bind(file, (void *)&name, n));
  TRY(bind(s[0], (void *)&name, n));
  TRY(bind(s[0], BAD, n));
  TRY(bind(s[0], (void *)&name, -1));
  TRY(bind(s[0], (void *)&name, 1));
  TRY(connect(999, (void *)&name, n));
  TRY(connect(file, (void *)&name, n));
  int fresh = socket(AF_UNIX, SOCK_STREAM, 0);
  TRY(connect(fresh, (void *)&name, n));
  TRY(connect(fresh, BAD, n));
  TRY(accept(fresh, NULL, NULL));
  TRY(accept(file, NULL, NULL));
  TRY(accept4(fresh, NULL, NULL, 1));
  TRY(listen(fresh, 1));
  TRY(listen(file, 1));
  TRY(getsockname(file, (void *)&name, &n));
  TRY(getpeername(fresh, (void *)&name, &n));
  TRY(getsockname(fresh, (void *)&name, BAD));
  n = -1;
  TRY(getsockname(fresh, (void *)&name, &n));
  n = 2;
  TRY(getsockname(fresh, (void *)&name, &n));
  printf("length %d family %d\n", n, name.sun_family);
  TRY(shutdown(fresh, SHUT_RD));
  TRY(shutdown(s[0], 7));
  TRY(shutdown(file, 0));
  TRY(send(999, buffer, 1, 0));
  TRY(send(file, buffer, 1, 0));
  TRY(send(s[0], BAD, 1, 0));
  TRY(recv(s[1], buffer, 1, MSG_DONTWAIT));
  TRY(recv(file, buffer, 1, 0));
  TRY(sendmsg(s[0], BAD, 0));
  TRY(recvmsg(s[0], BAD, 0));
  TRY(sendmsg(file, &m, 0));
  m.msg_iovlen = 2000;
  TRY(sendmsg(s[0], &m, 0));
  m.msg_iovlen = 1, m.msg_iov = BAD;
  TRY(sendmsg(s[0], &m, 0));
  int v = 0;
  n = 4;
  TRY(getsockopt(s[0], SOL_SOCKET, 9999, &v, &n));
  TRY(getsockopt(file, SOL_SOCKET, SO_TYPE, &v, &n));
  TRY(getsockopt(s[0], SOL_SOCKET, SO_TYPE, &v, &n));
  printf("type %d length %d\n", v, n);
  TRY(getsockopt(s[0], SOL_SOCKET, SO_TYPE, &v, BAD));
  TRY(setsockopt(s[0], SOL_SOCKET, SO_RCVBUF, &v, 1));
  TRY(setsockopt(s[0], SOL_SOCKET, SO_RCVBUF, BAD, 4));
  TRY(setsockopt(file, SOL_SOCKET, SO_RCVBUF, &v, 4));
  TRY(lseek(s[0], 0, SEEK_CUR));
  TRY(pread(s[0], buffer, 1, 0));
  TRY(send(s[0], buffer, 0, 0));
  TRY(send(s[0], "abc", 3, 0));
  v = 0;
  TRY(ioctl(s[1], FIONREAD, &v));
  printf("waiting %d\n", v);
  TRY(recv(s[1], buffer, 2, MSG_PEEK));
  TRY(recv(s[1], buffer, 9, 0));
  close(s[0]);
  TRY(recv(s[1], buffer, 9, 0));
  signal(SIGPIPE, handler);
  TRY(send(s[1], buffer, 9, MSG_NOSIGNAL));
  printf("signals %d\n", signals);
  TRY(send(s[1], buffer, 9, 0));
  printf("signals %d\n", signals);
  TRY(write(s[1], buffer, 9));
  printf("signals %d\n", signals);
  close(s[1]), close(fresh), close(file);
}

static long elapsed(struct timespec *from) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (now.tv_sec - from->tv_sec) * 1000 + (now.tv_nsec - from->tv_nsec) / 1000000;
}

static void *late(void *fd) {
  usleep(30000);
  send((intptr_t)fd, "0123456789", 5, 0);
  usleep(30000);
  send((intptr_t)fd, "0123456789", 5, 0);
  return NULL;
}

static void waiting(void) {
  int s[2];
  struct timespec start;
  struct timeval limit = {0, 60000};
  socketpair(AF_UNIX, SOCK_STREAM, 0, s);
  setsockopt(s[1], SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
  clock_gettime(CLOCK_MONOTONIC, &start);
  TRY(recv(s[1], buffer, 1, 0));
  printf("in time %d\n", elapsed(&start) >= 55);
  TRY(read(s[1], buffer, 1));
  limit.tv_usec = 0;
  setsockopt(s[1], SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
  pthread_t thread;
  pthread_create(&thread, NULL, late, (void *)(intptr_t)s[0]);
  TRY(recv(s[1], buffer, 10, MSG_WAITALL));
  pthread_join(thread, NULL);
  fcntl(s[0], F_SETFL, O_NONBLOCK);
  long n, total = 0;
  while ((n = send(s[0], buffer, 50000, 0)) > 0) total += n;
  printf("full: %s, some %d\n", strerrorname_np(errno), total > 0);
  limit.tv_usec = 30000;
  fcntl(s[0], F_SETFL, 0);
  setsockopt(s[0], SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
  TRY(send(s[0], buffer, 50000, 0) == -1);
  long got = 0;
  while (got < total && (n = recv(s[1], buffer, sizeof buffer, 0)) > 0) got += n;
  printf("all of it %d\n", got == total);
  close(s[0]), close(s[1]);
}

static void internet(void) {
  struct sockaddr_in a = {AF_INET, 0, {htonl(INADDR_LOOPBACK)}}, b;
  socklen_t n = sizeof a;
  int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), one = 1, v = 0;
  TRY(fcntl(listener, F_GETFD));
  TRY(setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one));
  TRY(bind(listener, (void *)&a, sizeof a));
  TRY(listen(listener, 8));
  TRY(getsockname(listener, (void *)&a, &n));
  int client = socket(AF_INET, SOCK_STREAM, 0);
  TRY(connect(client, (void *)&a, sizeof a));
  n = sizeof b;
  int server = accept(listener, (void *)&b, &n);
  printf("family %d length %d loopback %d\n", b.sin_family, n,
         b.sin_addr.s_addr == htonl(INADDR_LOOPBACK));
  TRY(setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one));
  n = sizeof v;
  TRY(getsockopt(client, IPPROTO_TCP, TCP_NODELAY, &v, &n));
  TRY(send(client, buffer, sizeof buffer, 0));
  TRY(recv(server, buffer, sizeof buffer, MSG_WAITALL));
  struct iovec parts[2] = {{"one ", 4}, {"two", 3}};
  TRY(writev(server, parts, 2));
  memset(buffer, 0, 16);
  TRY(recv(client, buffer, 7, MSG_WAITALL));
  printf("%s\n", buffer);
  TRY(shutdown(client, SHUT_WR));
  TRY(read(server, buffer, 5));
  close(server), close(client), close(listener);
  TRY(connect(client = socket(AF_INET, SOCK_STREAM, 0), (void *)&a, sizeof a));
  close(client);

  int u1 = socket(AF_INET, SOCK_DGRAM, 0), u2 = socket(AF_INET, SOCK_DGRAM, 0);
  a.sin_port = 0;
  bind(u1, (void *)&a, sizeof a);
  n = sizeof a;
  getsockname(u1, (void *)&a, &n);
  TRY(sendto(u2, "datagram", 8, 0, (void *)&a, sizeof a));
  n = sizeof b;
  memset(buffer, 0, 16);
  TRY(recvfrom(u1, buffer, 4, MSG_TRUNC, (void *)&b, &n));
  printf("%s from family %d\n", buffer, b.sin_family);
  struct mmsghdr many[3] = {0};
  struct iovec iov[3];
  for (int i = 0; i < 3; i++) {
    iov[i] = (struct iovec){"abcdef" + i, 3};
    many[i].msg_hdr = (struct msghdr){&a, sizeof a, &iov[i], 1};
  }
  TRY(sendmmsg(u2, many, 3, 0));
  static char in[3][8];
  for (int i = 0; i < 3; i++) {
    iov[i] = (struct iovec){in[i], 8};
    many[i].msg_hdr = (struct msghdr){NULL, 0, &iov[i], 1};
  }
  TRY(recvmmsg(u1, many, 3, MSG_WAITFORONE, NULL));
  printf("%s %s %s %d\n", in[0], in[1], in[2], many[2].msg_len);
  close(u1), close(u2);
}

static void netlink(void) {
  int s = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
  struct sockaddr_nl a = {AF_NETLINK};
  printf("netlink %d\n", s >= 0);
  TRY(bind(s, (void *)&a, sizeof a));
  struct {
    struct nlmsghdr h;
    struct ifinfomsg i;
  } ask = {{sizeof ask, RTM_GETLINK, NLM_F_REQUEST | NLM_F_DUMP, 1}, {AF_UNSPEC}};
  TRY(send(s, &ask, sizeof ask, 0) == sizeof ask);
  int lo = 0, done = 0;
  while (!done) {
    long n = recv(s, buffer, sizeof buffer, 0);
    struct nlmsghdr *h = (void *)buffer;
    if (n <= 0) break;
    for (; NLMSG_OK(h, n); h = NLMSG_NEXT(h, n)) {
      if (h->nlmsg_type == NLMSG_DONE) done = 1;
      if (h->nlmsg_type != RTM_NEWLINK) continue;
      struct ifinfomsg *i = NLMSG_DATA(h);
      struct rtattr *r = IFLA_RTA(i);
      int left = IFLA_PAYLOAD(h);
      for (; RTA_OK(r, left); r = RTA_NEXT(r, left))
        if (r->rta_type == IFLA_IFNAME && !strcmp(RTA_DATA(r), "lo")) lo = 1;
    }
  }
  printf("loopback found %d, end %d\n", lo, done);
  close(s);
}

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  alarm(30);
  bad();
  waiting();
  internet();
  netlink();
  return 0;
}
