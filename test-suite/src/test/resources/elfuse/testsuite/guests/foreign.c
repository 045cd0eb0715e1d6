// Descriptors between two processes of the host: `foreign serve` takes what `foreign give` sends.
// What is the host's own arrives; what lives in the sender alone is refused, and nothing of it sent.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

static struct sockaddr_un name = {AF_UNIX, "socket"};

static const char *give(int socket, const int *fds, int count) {
  char data = 'd', control[CMSG_SPACE(sizeof(int) * 4)] = {0};
  struct iovec iov = {&data, 1};
  struct msghdr m = {.msg_iov = &iov, .msg_iovlen = 1, .msg_control = control};
  m.msg_controllen = CMSG_SPACE(sizeof(int) * count);
  struct cmsghdr *c = CMSG_FIRSTHDR(&m);
  c->cmsg_level = SOL_SOCKET, c->cmsg_type = SCM_RIGHTS;
  c->cmsg_len = CMSG_LEN(sizeof(int) * count);
  memcpy(CMSG_DATA(c), fds, sizeof(int) * count);
  return sendmsg(socket, &m, 0) == 1 ? "sent" : strerrorname_np(errno);
}

static int serve(void) {
  int s = socket(AF_UNIX, SOCK_STREAM, 0);
  bind(s, (void *)&name, sizeof name);
  listen(s, 1);
  int c = accept(s, NULL, NULL), fds[4] = {-1, -1, -1, -1};
  char data, control[CMSG_SPACE(sizeof fds)], text[16] = "";
  struct iovec iov = {&data, 1};
  struct msghdr m = {.msg_iov = &iov, .msg_iovlen = 1, .msg_control = control};
  m.msg_controllen = sizeof control;
  long n = recvmsg(c, &m, 0);
  struct cmsghdr *h = CMSG_FIRSTHDR(&m);
  int count = h ? (h->cmsg_len - CMSG_LEN(0)) / sizeof(int) : 0;
  memcpy(fds, CMSG_DATA(h), count * sizeof(int));
  uint64_t v = 0;
  read(fds[0], &v, 8);
  printf("served %ld with %d, counter %lu\n", n, count, v);
  n = read(fds[1], text, sizeof text); // waits: the pipe blocks here as it did there
  printf("pipe %ld %s, nonblocking %d\n", n, text, !!(fcntl(fds[1], F_GETFL) & O_NONBLOCK));
  printf("end %ld\n", (long)read(fds[1], text, sizeof text));
  printf("more %ld\n", (long)recv(c, &data, 1, 0));
  return 0;
}

int main(int argc, char **argv) {
  alarm(60);
  if (!strcmp(argv[1], "serve")) return serve();
  int s = socket(AF_UNIX, SOCK_STREAM, 0), p[2];
  for (int i = 0; connect(s, (void *)&name, sizeof name) && i < 2000; i++) usleep(10000);
  pipe(p);
  sigset_t set;
  sigemptyset(&set), sigaddset(&set, SIGUSR1);
  int counter = eventfd(5, 0), ours = signalfd(-1, &set, 0), epoll = epoll_create1(0);
  int process = syscall(434, getpid(), 0);
  int mixed[] = {counter, ours};
  printf("signals %s\n", give(s, &ours, 1));
  printf("epoll %s\n", give(s, &epoll, 1));
  printf("process %s\n", give(s, &process, 1));
  printf("mixed %s\n", give(s, mixed, 2));
  int hosts[] = {counter, p[0]};
  printf("counter, pipe %s\n", give(s, hosts, 2));
  usleep(100000);
  printf("wrote %ld\n", (long)write(p[1], "late", 4));
  return 0;
}
