// Event counters: values, waiting, readiness, aliases and children. Compared with qemu-aarch64.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
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

static long put(int fd, uint64_t v) { return write(fd, &v, 8); }
static long get(int fd) {
  uint64_t v = 0;
  long n = read(fd, &v, 8);
  return n == 8 ? (long)v : n;
}
static int ready(int fd) { // 1 readable, 4 writable
  struct pollfd p = {fd, POLLIN | POLLOUT | POLLPRI, 0};
  return poll(&p, 1, 0) < 0 ? -1 : p.revents;
}
static int nonblock(int fd) { return (fcntl(fd, F_GETFL) & O_NONBLOCK) != 0; }
static int end_of(pid_t pid) {
  int status = -1;
  waitpid(pid, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

static atomic_int done;
static void *reader(void *fd) {
  long v = get((int)(long)fd);
  done++;
  return (void *)v;
}
static void *writer(void *fd) {
  long v = put((int)(long)fd, 1);
  done++;
  return (void *)v;
}
static void *poller(void *fd) {
  struct pollfd p = {(int)(long)fd, POLLIN, 0};
  long n = poll(&p, 1, -1);
  done++;
  return (void *)(n * 100 + p.revents);
}

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  alarm(20);
  pthread_t t, u;
  void *r, *s;

  int e = eventfd(3, EFD_NONBLOCK);
  TRY(get(e));
  TRY(get(e));
  TRY(put(e, 3));
  TRY(put(e, 4));
  TRY(put(e, 0));
  TRY(get(e));
  TRY(put(e, 0));
  TRY(get(e));
  TRY(put(e, ~0UL));
  int m = eventfd(2, EFD_NONBLOCK | EFD_SEMAPHORE);
  TRY(get(m));
  TRY(put(m, 1));
  TRY(get(m));
  TRY(get(m));
  TRY(get(m));
  TRY(eventfd(0, 2));
  TRY(eventfd(0, 0x1000));

  TRY(ready(e));
  put(e, 1);
  TRY(ready(e));
  TRY(put(e, 0xfffffffffffffffdUL));
  TRY(ready(e));
  TRY(put(e, 1));
  TRY(put(e, 0));
  TRY(get(e));
  TRY(ready(e));
  TRY(put(e, 0xfffffffffffffffdUL));
  TRY(ready(e));
  TRY(put(e, 2));
  TRY(put(e, 1));
  TRY(put(m, 0xfffffffffffffffeUL));
  TRY(ready(m));
  TRY(get(m));
  TRY(ready(m));
  close(m);

  // wrong sizes, pointers and calls
  char buffer[64] = "";
  get(e);
  TRY(read(e, buffer, 7));
  TRY(write(e, buffer, 7));
  TRY(read(e, buffer, 0));
  TRY(write(e, buffer, 0));
  TRY(read(e, buffer, 64));
  TRY(write(e, BAD, 8));
  TRY(read(e, buffer + 8, 64));
  printf("%d\n", buffer[8]);
  put(e, 1);
  TRY(read(e, BAD, 8));
  get(e); // Linux has lost the value, qemu has not
  TRY(get(77));
  TRY(put(-1, 1));
  TRY(pread(e, buffer, 8, 0));
  TRY(pwrite(e, buffer, 8, 0));
  TRY(ftruncate(e, 0));
  TRY(fsync(e));
  TRY(ioctl(e, FIONREAD, buffer));
  TRY((long)mmap(NULL, 4096, PROT_READ, MAP_SHARED, e, 0));
  TRY(send(e, buffer, 8, 0));
  struct stat st;
  TRY(fstat(e, &st));
  printf("type %o size %ld links %d\n", st.st_mode & S_IFMT, (long)st.st_size, (int)st.st_nlink);

  put(e, 0x0102030405060708);
  struct iovec odd[3] = {{buffer, 3}, {buffer + 10, 0}, {buffer + 20, 6}};
  TRY(readv(e, odd, 2));
  TRY(readv(e, odd, 3));
  printf("%d %d %d %d, %d %d %d\n", buffer[0], buffer[1], buffer[2], buffer[3], buffer[20], buffer[24], buffer[25]);
  TRY(readv(e, odd, 0));
  uint64_t five = 5, six = 6;
  struct iovec two[2] = {{&five, 8}, {&six, 8}};
  TRY(writev(e, two, 2));
  TRY(get(e));
  TRY(writev(e, odd, 3));
  two[1].iov_len = 4;
  TRY(writev(e, two, 2));
  TRY(get(e));

  // waiting
  e = eventfd(0, 0);
  pthread_create(&t, NULL, reader, (void *)(long)e);
  usleep(50000);
  printf("reader waits %d", !done);
  put(e, 12);
  pthread_join(t, &r);
  printf(", gets %ld\n", (long)r);
  put(e, 0xfffffffffffffffeUL);
  done = 0;
  pthread_create(&t, NULL, writer, (void *)(long)e);
  usleep(50000);
  printf("writer waits %d", !done);
  long full = get(e);
  pthread_join(t, &r);
  printf(", reader gets %ld, writer %ld", full, (long)r);
  printf(", then %ld\n", get(e));
  done = 0;
  pthread_create(&t, NULL, poller, (void *)(long)e);
  usleep(50000);
  printf("poller waits %d", !done);
  put(e, 3);
  pthread_join(t, &r);
  printf(", gets %ld", (long)r);
  printf(", still %ld\n", get(e));
  m = eventfd(0, EFD_SEMAPHORE);
  done = 0;
  pthread_create(&t, NULL, reader, (void *)(long)m);
  pthread_create(&u, NULL, reader, (void *)(long)m);
  usleep(20000);
  put(m, 1);
  while (!done) usleep(1000);
  usleep(20000);
  printf("one of two woke %d", done == 1);
  put(m, 2);
  pthread_join(t, &r), pthread_join(u, &s);
  printf(", both got %ld %ld", (long)r, (long)s);
  printf(", left %ld\n", get(m));

  // aliases: whichever goes first, the counter stays
  static const int orders[6][3] = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
  for (int i = 0; i < 6; i++) {
    int a[3] = {eventfd(0, EFD_NONBLOCK)};
    a[1] = i & 1 ? dup(a[0]) : dup2(a[0], 100);
    a[2] = fcntl(a[0], F_DUPFD, 60);
    int x = a[orders[i][0]], y = a[orders[i][1]], z = a[orders[i][2]];
    printf("order %d:", i);
    printf(" %ld", put(x, 5));
    printf(" %d", close(x));
    printf(" %ld", put(y, 1));
    printf(" %ld", get(z));
    printf(" %d", close(y));
    printf(" %ld", put(z, 2));
    printf(" %d", ready(z));
    printf(" %ld", get(z));
    printf(" %d", get(x) == -1 && errno == EBADF && get(y) == -1 && errno == EBADF);
    printf(" %d", close(z));
    printf(" %d\n", get(z) == -1 && errno == EBADF);
  }
  int f = eventfd(40, 0), g = dup(f);
  put(e, 9);
  TRY(dup2(e, f) == f);
  TRY(get(f));
  TRY(get(g));
  TRY(dup2(e, e) == e);
  TRY(dup3(e, e, 0));
  TRY(dup2(e, -1));
  TRY(dup2(77, e));
  put(e, 2);
  TRY(get(f));

  // flags: of the descriptor, and of all its aliases
  int c = eventfd(0, EFD_CLOEXEC);
  TRY(fcntl(c, F_GETFD));
  int d = dup(c);
  TRY(fcntl(d, F_GETFD));
  TRY(fcntl(e, F_GETFD));
  TRY(fcntl(dup3(c, 101, O_CLOEXEC), F_GETFD));
  TRY(fcntl(fcntl(c, F_DUPFD_CLOEXEC, 70), F_GETFD));
  TRY(fcntl(c, F_SETFD, 0));
  TRY(fcntl(c, F_GETFD));
  TRY(fcntl(101, F_GETFD));
  TRY((fcntl(c, F_GETFL) & O_ACCMODE) == O_RDWR);
  TRY(nonblock(c));
  TRY(fcntl(d, F_SETFL, O_NONBLOCK));
  TRY(nonblock(c));
  TRY(get(101));
  int zero = 0, one = 1;
  TRY(ioctl(c, FIONBIO, &zero));
  TRY(nonblock(d));
  TRY(ioctl(101, FIONBIO, &one));
  TRY(nonblock(d));
  TRY(get(c));
  TRY(ioctl(c, FIONBIO, BAD));

  // one counter for parent and child
  int down = eventfd(0, 0), up = eventfd(0, 0);
  pid_t pid = fork();
  if (pid == 0) {
    long v = get(down);
    put(up, v + 1);
    v = get(down);
    put(up, v + 1);
    fcntl(up, F_SETFL, O_NONBLOCK);
    close(up), close(down);
    _exit(get(up) == -1 && errno == EBADF ? 21 : 1);
  }
  put(down, 7);
  printf("child answers %ld", get(up));
  put(down, 17);
  printf(" %ld", get(up));
  printf(", end %d", end_of(pid));
  printf(", nonblock %d", nonblock(up));
  put(down, 4);
  printf(", parent has %ld", get(down));
  printf(" and %ld\n", get(up));

  put(up, 5);
  int alias = dup(up);
  pid = fork();
  if (pid == 0) {
    put(alias, 6);
    close(up);
    pid_t p = fork();
    if (p == 0) {
      put(alias, 7);
      _exit(22);
    }
    _exit(end_of(p));
  }
  printf("grandchild %d", end_of(pid));
  close(up);
  printf(", sum %ld\n", get(alias));
  return 3;
}
