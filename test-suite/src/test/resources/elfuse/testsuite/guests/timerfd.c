// Timers behind descriptors: once, periodic, absolute, disarmed, waited for. Compared with qemu-aarch64.
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
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/timerfd.h>
#include <sys/uio.h>
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

static const long MS = 1000000;
static struct itimerspec old;

static long nanos(struct timespec t) { return t.tv_sec * 1000000000L + t.tv_nsec; }
static struct timespec spec(long ns) { return (struct timespec){ns / 1000000000, ns % 1000000000}; }
static long now(int clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return nanos(t);
}
static int set(int fd, int flags, long value, long interval) {
  struct itimerspec s = {spec(interval), spec(value)};
  return timerfd_settime(fd, flags, &s, &old);
}
static int raw(int fd, int flags, long vs, long vn, long is, long in) {
  struct itimerspec s = {{is, in}, {vs, vn}};
  return timerfd_settime(fd, flags, &s, NULL);
}
static long value(int fd) {
  struct itimerspec s;
  return timerfd_gettime(fd, &s) ? -1 : nanos(s.it_value);
}
static long interval(int fd) {
  struct itimerspec s;
  return timerfd_gettime(fd, &s) ? -1 : nanos(s.it_interval);
}
static long get(int fd) {
  uint64_t v = 0;
  long n = read(fd, &v, 8);
  return n == 8 ? (long)v : n;
}
static int ready(int fd, int ms) {
  struct pollfd p = {fd, POLLIN | POLLOUT, 0};
  return poll(&p, 1, ms) < 0 ? -1 : p.revents;
}
static int within(long x, long low, long high) { return x > low && x <= high; }

static atomic_int done;
static void *reader(void *fd) {
  long v = get((int)(long)fd);
  done++;
  return (void *)v;
}
static void *poller(void *fd) {
  long v = ready((int)(long)fd, -1);
  done++;
  return (void *)v;
}

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  alarm(20);
  pthread_t t;
  void *r;
  static const int clocks[] = {CLOCK_MONOTONIC, CLOCK_REALTIME, CLOCK_BOOTTIME};
  for (int i = 0; i < 3; i++) {
    int c = clocks[i], fd = timerfd_create(c, 0);
    printf("clock %d, unarmed: %ld %ld ready %d\n", c, value(fd), interval(fd), ready(fd, 0));

    long start = now(c);
    set(fd, 0, 30 * MS, 0);
    printf("once: left %d", within(value(fd), -1, 30 * MS));
    printf(", read %ld", get(fd));
    printf(", in time %d", now(c) - start >= 29 * MS);
    printf(", left %ld, ready %d\n", value(fd), ready(fd, 0));

    set(fd, 0, 10 * MS, 10 * MS);
    usleep(60000);
    printf("periodic: ready %d", ready(fd, 0));
    printf(", at least 3 %d", get(fd) >= 3);
    printf(", goes on %d", get(fd) >= 1);
    printf(", left %d", within(value(fd), -1, 10 * MS));
    printf(", interval %ld\n", interval(fd));

    set(fd, TFD_TIMER_ABSTIME, 1, 0);
    printf("long ago: read %ld", get(fd));
    printf(", left %ld\n", value(fd));
    set(fd, TFD_TIMER_ABSTIME, now(c) - 1000 * MS, 100 * MS);
    printf("periodic for a second: at least 10 %d", get(fd) >= 10);
    printf(", goes on %d\n", get(fd) >= 1);
    start = now(c);
    set(fd, TFD_TIMER_ABSTIME, start + 40 * MS, 0);
    printf("soon: read %ld", get(fd));
    printf(", in time %d\n", now(c) >= start + 40 * MS);
    set(fd, TFD_TIMER_ABSTIME, now(c) + 100000 * MS, 0);
    printf("later: left %d", within(value(fd), 50000 * MS, 100000 * MS));
    printf(", ready %d\n", ready(fd, 0));
    close(fd);
  }

  // what was set before
  int fd = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK);
  set(fd, 0, 50000 * MS, 7000 * MS + 5);
  printf("old %ld %ld", nanos(old.it_value), nanos(old.it_interval));
  set(fd, 0, 20000 * MS, 0);
  printf(", old %d %ld", within(nanos(old.it_value), 20000 * MS, 50000 * MS), nanos(old.it_interval));
  set(fd, 0, 0, 0);
  printf(", old %d %ld", within(nanos(old.it_value), 0, 20000 * MS), nanos(old.it_interval));
  set(fd, 0, 0, 500 * MS);
  printf(", old %ld %ld", nanos(old.it_value), nanos(old.it_interval));
  printf(", now %ld\n", value(fd));
  TRY(get(fd));
  set(fd, 0, MS, 0);
  ready(fd, -1);
  set(fd, 0, 0, 0);
  printf("disarmed after it fired: old %ld, ready %d\n", nanos(old.it_value), ready(fd, 0));
  TRY(get(fd));
  set(fd, 0, MS, 0);
  ready(fd, -1);
  set(fd, 0, 50000 * MS, 0);
  TRY(get(fd));
  set(fd, 0, MS, MS);
  ready(fd, -1);
  set(fd, 0, 0, MS);
  TRY(get(fd));
  TRY(ready(fd, 20));
  set(fd, 0, MS, 0);
  TRY(ready(fd, -1));
  TRY(ready(fd, 0));
  TRY(get(fd));
  TRY(ready(fd, 0));

  // sizes, pointers, values
  char buffer[64] = "";
  TRY(read(fd, buffer, 8));
  TRY(read(fd, buffer, 7));
  TRY(read(fd, buffer, 0));
  TRY(write(fd, buffer, 8));
  set(fd, TFD_TIMER_ABSTIME, 1, 0);
  ready(fd, -1);
  TRY(read(fd, buffer, 7));
  TRY(read(fd, buffer, 64));
  printf("%d %d\n", buffer[0], buffer[8]);
  set(fd, TFD_TIMER_ABSTIME, 1, 0);
  ready(fd, -1);
  struct iovec odd[2] = {{buffer, 3}, {buffer + 10, 6}};
  TRY(readv(fd, odd, 2));
  printf("%d %d\n", buffer[0], buffer[10]);
  set(fd, TFD_TIMER_ABSTIME, 1, 0);
  ready(fd, -1);
  TRY(read(fd, BAD, 8));
  TRY(pread(fd, buffer, 8, 0));
  TRY(ioctl(fd, FIONREAD, buffer));
  TRY(timerfd_create(77, 0));
  TRY(timerfd_create(-1, 0));
  TRY(timerfd_create(CLOCK_PROCESS_CPUTIME_ID, 0));
  TRY(timerfd_create(CLOCK_MONOTONIC_RAW, 0));
  TRY(timerfd_create(CLOCK_MONOTONIC, 1));
  TRY(fcntl(fd, F_GETFD));
  TRY(fcntl(timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC), F_GETFD));
  TRY((fcntl(fd, F_GETFL) & (O_ACCMODE | O_NONBLOCK)) == (O_RDWR | O_NONBLOCK));
  set(fd, 0, 50000 * MS, 0);
  TRY(raw(fd, 0, 1, 1000000000, 0, 0));
  TRY(raw(fd, 0, 1, -1, 0, 0));
  TRY(raw(fd, 0, -1, 0, 0, 0));
  TRY(raw(fd, TFD_TIMER_ABSTIME, -1, 0, 0, 0));
  TRY(raw(fd, 0, 1, 0, 0, 1000000000));
  TRY(raw(fd, 0, 1, 0, -1, 0));
  TRY(raw(fd, 0, 0, 0, -1, 0));
  TRY(raw(fd, 8, 1, 0, 0, 0));
  TRY(raw(77, 0, 1, 0, 0, 0));
  TRY(raw(1, 0, 1, 0, 0, 0));
  TRY(timerfd_settime(fd, 0, BAD, NULL));
  TRY(timerfd_settime(fd, 0, NULL, NULL));
  TRY(timerfd_gettime(fd, BAD));
  TRY(timerfd_gettime(77, &old));
  TRY(timerfd_gettime(open("/dev/null", O_RDONLY), &old));
  TRY(within(value(fd), 20000 * MS, 50000 * MS));
  TRY(raw(fd, 0, 0, 999999999, 0, 0));
  TRY(raw(fd, 0, 0x7fffffffffff, 0, 0, 0));
  TRY(value(fd) > 1000000 * MS);
  int real = timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK);
  TRY(set(real, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, now(CLOCK_REALTIME) + 50000 * MS, 0));
  TRY(get(real));
  TRY(set(real, TFD_TIMER_CANCEL_ON_SET, 50000 * MS, 0));
  TRY(set(fd, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, now(CLOCK_MONOTONIC) + 50000 * MS, 0));
  TRY(get(fd));
  struct stat st;
  fstat(fd, &st);
  printf("type %o size %ld\n", st.st_mode & S_IFMT, (long)st.st_size);

  // waiting
  int wait = timerfd_create(CLOCK_MONOTONIC, 0);
  pthread_create(&t, NULL, reader, (void *)(long)wait);
  usleep(50000);
  printf("reader waits %d", !done);
  set(wait, 0, 10 * MS, 0);
  pthread_join(t, &r);
  printf(", gets %ld\n", (long)r);
  done = 0;
  set(wait, 0, 50000 * MS, 0);
  pthread_create(&t, NULL, poller, (void *)(long)wait);
  usleep(50000);
  printf("poller waits %d", !done);
  set(wait, TFD_TIMER_ABSTIME, 1, 0);
  pthread_join(t, &r);
  printf(", gets %ld\n", (long)r);

  // aliases and children
  int alias = dup(wait);
  TRY(get(alias));
  set(alias, 0, MS, 0);
  TRY(get(wait));
  close(wait);
  set(alias, 0, 10 * MS, 10 * MS);
  pid_t pid = fork();
  if (pid == 0) {
    int ok = get(alias) >= 1;
    set(alias, 0, 50000 * MS, 0);
    close(alias);
    _exit(ok ? 31 : 1);
  }
  int status;
  waitpid(pid, &status, 0);
  printf("child %d, parent left %d\n", WEXITSTATUS(status), within(value(alias), 20000 * MS, 50000 * MS));
  return 6;
}
