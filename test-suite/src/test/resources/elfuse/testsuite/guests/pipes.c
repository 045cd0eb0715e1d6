// Pipes and FIFOs: sizes, full and empty, their ends, packets, interruptions. Compared with qemu-aarch64.
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
#include <sys/ioctl.h>
#include <sys/mman.h>
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

enum { MIB = 1 << 20, NB = O_NONBLOCK, TAKEN = 65436 };
static _Alignas(8) unsigned char data[MIB], buffer[MIB];
static int p[2];

static int ready(int fd) { // 1 in, 4 out, 8 error, 16 hang up
  struct pollfd f = {fd, POLLIN | POLLOUT, 0};
  return poll(&f, 1, 0) < 0 ? -1 : f.revents;
}
static int waiting(int fd) {
  int n = -1;
  return ioctl(fd, FIONREAD, &n) ? -1 : n;
}
static void both(const char *what) { printf("%s: in %d out %d, waiting %d\n", what, ready(p[0]), ready(p[1]), waiting(p[0])); }
static void again(int flags) {
  close(p[0]), close(p[1]);
  pipe2(p, flags);
}
static uint32_t sum(const unsigned char *b, long n) {
  uint64_t s = n;
  for (; n >= 8; n -= 8, b += 8) s = s * 31 + *(const uint64_t *)b;
  while (n-- > 0) s = s * 31 + *b++;
  return s ^ s >> 32;
}
static int end_of(pid_t pid) {
  int status = -1;
  waitpid(pid, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

static atomic_int handled, broken, done, stop;
static void handler(int n) { n == SIGPIPE ? broken++ : handled++; }
static void on(int n, int flags) {
  struct sigaction a = {.sa_handler = handler, .sa_flags = flags};
  sigaction(n, &a, NULL);
}

static pthread_t leader;
static void *pest(void *arg) { // the n-th time, it also writes
  for (long i = 1; !stop; i++) {
    usleep(20000);
    pthread_kill(leader, SIGUSR1);
    if (i == (long)arg) usleep(20000), write(p[1], "z", 1);
  }
  return NULL;
}
static void *writer(void *n) { return (void *)write(p[1], data, (long)n); }
static void *reader(void *n) {
  long r = read(p[0], buffer, (long)n);
  done++;
  return (void *)r;
}
static void *writes(void *letter) { // records of 1000, none of them torn
  char record[1000];
  memset(record, (int)(long)letter, sizeof record);
  for (int i = 0; i < 100; i++) write(p[1], record, sizeof record);
  return NULL;
}
static void *closer(void *fd) {
  usleep(50000);
  close((int)(long)fd);
  return NULL;
}
static void *full_closer(void *fd) {
  while (waiting((int)(long)fd) < 65536) usleep(1000);
  return closer(fd);
}
static void *opener(void *flags) {
  int fd = open("pipes.fifo", (int)(long)flags);
  done++;
  return (void *)(long)fd;
}

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  alarm(20);
  leader = pthread_self();
  on(SIGPIPE, SA_RESTART);
  pthread_t t, u;
  void *r;
  uint64_t x = 1;
  for (int i = 0; i < MIB / 8; i++) ((uint64_t *)data)[i] = x = x * 6364136223846793005 + 1442695040888963407;

  // every size arrives whole
  pipe(p);
  static const int sizes[] = {1, 4095, 4096, 4097, 65535, 65536, 65537, MIB};
  for (int i = 0; i < 8; i++) {
    long n = sizes[i], got = 0;
    pthread_create(&t, NULL, writer, (void *)n);
    while (got < n) {
      long k = read(p[0], buffer + got, i & 1 ? n - got : 5000);
      if (k <= 0) break;
      got += k;
    }
    pthread_join(t, &r);
    printf("%ld: written %ld read %ld, same %d sum %08x\n", n, (long)r, got, memcmp(data, buffer, n) == 0,
           sum(buffer, n));
  }
  pthread_create(&t, NULL, writes, (void *)'a'), pthread_create(&u, NULL, writes, (void *)'b');
  int torn = 0, letters[256] = {0};
  for (long got = 0; got < 200000;) got += read(p[0], buffer + got, 200000 - got);
  for (int i = 0; i < 200; i++) {
    letters[buffer[i * 1000]]++;
    torn += memcmp(buffer + i * 1000, buffer + i * 1000 + 1, 999) != 0;
  }
  pthread_join(t, NULL), pthread_join(u, NULL);
  printf("records %d %d torn %d\n", letters['a'], letters['b'], torn);

  // capacity
  again(NB);
  TRY(fcntl(p[0], F_GETPIPE_SZ));
  for (long size = 4096; size <= MIB; size *= 4) {
    printf("set %ld: %d", size, fcntl(p[1], F_SETPIPE_SZ, size));
    printf(" %d", fcntl(p[0], F_GETPIPE_SZ));
    printf(", holds %ld", (long)write(p[1], data, MIB));
    printf(", more %d", write(p[1], data, 1) == -1 && errno == EAGAIN);
    printf(", read %ld\n", (long)read(p[0], buffer, MIB));
  }
  TRY(fcntl(p[1], F_SETPIPE_SZ, 0));
  TRY(fcntl(p[1], F_SETPIPE_SZ, 1));
  TRY(fcntl(p[0], F_SETPIPE_SZ, 4097));
  TRY(fcntl(p[0], F_SETPIPE_SZ, 65537));
  TRY(write(p[1], data, 5000));
  TRY(fcntl(p[1], F_SETPIPE_SZ, 4096));
  TRY(fcntl(p[1], F_SETPIPE_SZ, 8192));
  TRY(write(p[1], data, 5000));
  TRY(fcntl(p[1], F_SETPIPE_SZ, 65536));
  TRY(write(p[1], data, 5000));
  TRY(waiting(p[0]));
  TRY(read(p[0], buffer, MIB));
  TRY(fcntl(77, F_GETPIPE_SZ));
  int null = open("/dev/null", O_RDWR);
  TRY(fcntl(null, F_GETPIPE_SZ));
  TRY(fcntl(null, F_SETPIPE_SZ, 4096));

  // not waiting
  again(NB);
  both("empty");
  TRY(read(p[0], buffer, 10));
  TRY(write(p[1], data, 65537));
  both("full");
  TRY(write(p[1], data, 1));
  TRY(write(p[1], data, 0));
  TRY(read(p[0], buffer, 4095));
  TRY(write(p[1], data, 1));
  TRY(ready(p[1]));
  TRY(read(p[0], buffer, 1));
  TRY(ready(p[1]));
  TRY(write(p[1], data, 8192));
  TRY(read(p[0], buffer, 4096));
  TRY(write(p[1], data, 4097));
  again(NB);
  TRY(write(p[1], data, TAKEN));
  TRY(ready(p[1]));
  TRY(write(p[1], data, 4096));
  TRY(write(p[1], data, 101));
  TRY(write(p[1], data, 99));
  TRY(write(p[1], data, 1));
  TRY(write(p[1], data, 1));
  TRY(waiting(p[0]));
  again(NB);
  TRY(write(p[1], data, 5000));
  TRY(write(p[1], data, 100));
  TRY(write(p[1], data, 60000));
  TRY(write(p[1], data, 60000));
  TRY(read(p[0], buffer, MIB));
  printf("sum %08x\n", sum(buffer, 65536));

  // the ends
  again(0);
  both("empty");
  write(p[1], data, 10);
  both("data");
  TRY(read(p[0], buffer, 4));
  both("less data");
  int d = dup(p[1]);
  close(p[1]);
  TRY(ready(p[0]));
  close(d);
  TRY(ready(p[0]));
  TRY(waiting(p[0]));
  TRY(read(p[0], buffer, 10));
  TRY(ready(p[0]));
  TRY(read(p[0], buffer, 10));
  TRY(read(p[0], buffer, 10));
  again(0);
  close(p[0]);
  TRY(ready(p[1]));
  TRY(write(p[1], data, 10));
  TRY(broken);
  TRY(write(p[1], data, 0));
  TRY(broken);
  signal(SIGPIPE, SIG_IGN);
  TRY(write(p[1], data, 10));
  TRY(broken);
  on(SIGPIPE, SA_RESTART);
  again(NB);
  write(p[1], data, 65536);
  close(p[0]);
  TRY(ready(p[1]));
  TRY(write(p[1], data, 10));
  TRY(broken);
  again(0);
  pthread_create(&t, NULL, closer, (void *)(long)p[1]);
  TRY(read(p[0], buffer, 10));
  pthread_join(t, NULL);
  again(0);
  write(p[1], data, 65536);
  pthread_create(&t, NULL, closer, (void *)(long)p[0]);
  TRY(write(p[1], data, 10));
  TRY(broken);
  pthread_join(t, NULL);
  again(0);
  pthread_create(&t, NULL, full_closer, (void *)(long)p[0]);
  TRY(write(p[1], data, 70000));
  TRY(broken);
  pthread_join(t, NULL);
  again(0);
  pid_t pid = fork();
  if (pid == 0) {
    close(p[0]);
    write(p[1], "child", 5);
    _exit(8);
  }
  close(p[1]);
  TRY(read(p[0], buffer, 10));
  TRY(read(p[0], buffer, 10));
  TRY(end_of(pid));
  again(0);
  pid = fork();
  if (pid == 0) {
    signal(SIGPIPE, SIG_DFL);
    close(p[0]);
    for (;;) write(p[1], data, 1000);
  }
  read(p[0], buffer, 1);
  close(p[0]);
  TRY(end_of(pid));

  // calls that do not go with pipes
  again(0);
  TRY(read(p[0], buffer, 0));
  TRY(write(p[1], data, 0));
  TRY(read(p[1], buffer, 1));
  TRY(write(p[0], data, 1));
  TRY(lseek(p[0], 0, SEEK_CUR));
  TRY(pread(p[0], buffer, 1, 0));
  TRY(pwrite(p[1], data, 1, 0));
  TRY(ftruncate(p[1], 0));
  TRY(fsync(p[1]));
  TRY((long)mmap(NULL, 4096, PROT_READ, MAP_SHARED, p[0], 0));
  TRY(write(p[1], BAD, 1));
  TRY(waiting(p[0]));
  write(p[1], "abcdefghij", 10);
  TRY(read(p[0], BAD, 1));
  TRY(ioctl(p[0], FIONREAD, BAD));
  struct iovec v[3] = {{buffer, 3}, {buffer + 10, 0}, {buffer + 20, 20}};
  TRY(readv(p[0], v, 3));
  printf("%.3s %.7s\n", buffer, buffer + 20);
  struct iovec w[2] = {{"one", 3}, {"three", 5}};
  TRY(writev(p[1], w, 2));
  TRY(read(p[0], buffer, 100));
  struct stat st;
  fstat(p[0], &st);
  printf("fifo %d, access %o, size %ld\n", S_ISFIFO(st.st_mode), st.st_mode & 07777, (long)st.st_size);
  printf("flags %d %d", fcntl(p[0], F_GETFL) & O_ACCMODE, fcntl(p[1], F_GETFL) & O_ACCMODE);
  again(O_CLOEXEC | NB);
  printf(", %d %d %d\n", fcntl(p[0], F_GETFD), fcntl(p[1], F_GETFD), (fcntl(p[0], F_GETFL) & NB) != 0);
  fcntl(p[0], F_SETFL, 0);
  printf("only one end %d\n", (fcntl(p[1], F_GETFL) & NB) != 0);
  int q[2] = {-7, -7}, before = dup(null);
  close(before);
  TRY(pipe2(q, O_APPEND));
  TRY(q[0] == -7 && q[1] == -7);
  int next = dup(null);
  printf("next %d\n", next == before);
  TRY(pipe2(BAD, 0)); // qemu leaks two descriptors here, Linux does not

  // packets
  again(O_DIRECT | NB);
  TRY(write(p[1], data, 10));
  TRY(write(p[1], data, 20));
  TRY(write(p[1], data, 0));
  TRY(waiting(p[0]));
  TRY(read(p[0], buffer, 100));
  TRY(read(p[0], buffer, 5));
  TRY(waiting(p[0]));
  TRY(read(p[0], buffer, 100));
  TRY(write(p[1], data, 5000));
  TRY(read(p[0], buffer, 9000));
  TRY(read(p[0], buffer, 9000));
  int packets = 0;
  while (write(p[1], data, 1) == 1) packets++;
  TRY(packets);
  TRY(read(p[0], buffer, 100));
  TRY(ready(p[1]));

  // interrupted
  again(0);
  on(SIGUSR1, 0);
  pthread_create(&t, NULL, pest, (void *)-1L);
  TRY(read(p[0], buffer, 10));
  TRY(write(p[1], data, 70000));
  TRY(write(p[1], data, 1));
  TRY(poll(&(struct pollfd){p[1], POLLOUT, 0}, 1, -1));
  stop = 1;
  pthread_join(t, NULL);
  TRY(handled > 0);
  again(0);
  on(SIGUSR1, SA_RESTART);
  handled = stop = 0;
  pthread_create(&t, NULL, pest, (void *)3L);
  TRY(read(p[0], buffer, 10));
  stop = 1;
  pthread_join(t, NULL);
  TRY(handled > 0);

  // with a name
  TRY(mkfifo("pipes.fifo", 0600));
  TRY(mkfifo("pipes.fifo", 0600));
  stat("pipes.fifo", &st);
  printf("fifo %d, access %o, size %ld\n", S_ISFIFO(st.st_mode), st.st_mode & 07777, (long)st.st_size);
  TRY(open("pipes.fifo", O_WRONLY | NB));
  int in = open("pipes.fifo", O_RDONLY | NB), out = open("pipes.fifo", O_WRONLY | NB);
  TRY(in >= 0 && out >= 0);
  TRY(read(in, buffer, 10));
  TRY(write(out, "fifo", 4));
  close(out);
  TRY(read(in, buffer, 10));
  TRY(read(in, buffer, 10));
  close(in);
  int rw = open("pipes.fifo", O_RDWR);
  TRY(write(rw, "both", 4));
  TRY(read(rw, buffer, 10));
  TRY(lseek(rw, 0, SEEK_SET));
  close(rw);
  done = 0;
  pthread_create(&t, NULL, opener, (void *)(long)O_WRONLY);
  usleep(50000);
  printf("writer waits %d", !done);
  in = open("pipes.fifo", O_RDONLY);
  pthread_join(t, &r);
  out = (int)(long)r;
  printf(", opened %d %d\n", in >= 0, out >= 0);
  done = 0;
  pthread_create(&t, NULL, opener, (void *)(long)O_RDONLY);
  pthread_join(t, &r);
  printf("another reader %d\n", (int)(long)r >= 0);
  close((int)(long)r);
  close(in), close(out), done = 0;
  pthread_create(&t, NULL, opener, (void *)(long)O_RDONLY);
  usleep(50000);
  printf("reader waits %d", !done);
  out = open("pipes.fifo", O_WRONLY);
  pthread_join(t, &r);
  p[0] = (int)(long)r, p[1] = out;
  printf(", opened %d %d\n", p[0] >= 0, out >= 0);
  TRY(unlink("pipes.fifo"));
  done = 0;
  pthread_create(&t, NULL, reader, (void *)10L);
  usleep(50000);
  printf("reads while empty %d", !done);
  write(out, "unlinked", 8);
  pthread_join(t, &r);
  printf(", gets %ld %.8s\n", (long)r, buffer);
  TRY(fcntl(out, F_GETPIPE_SZ));
  TRY(open("pipes.fifo", O_RDONLY));
  return 8;
}
