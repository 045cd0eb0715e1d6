// RLIMIT_FSIZE: writes up to it, SIGXFSZ and EFBIG past it. Compared with the host's own kernel.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/sendfile.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile sig_atomic_t signals;
static int told, code, from_self;
static void on_xfsz(int n, siginfo_t *info, void *c) {
  signals++;
  code = info->si_code;
  from_self = info->si_pid == getpid();
}

static char data[8192];
static int fd;

#define TRY(call)                                                                                        \
  do {                                                                                                   \
    signals = 0;                                                                                         \
    errno = 0;                                                                                           \
    long r = (call);                                                                                     \
    printf("%s = %ld %s, signals %d, at %ld of %ld\n", #call, r, r < 0 ? strerrorname_np(errno) : "",    \
           signals, lseek(fd, 0, SEEK_CUR), size(fd));                                                   \
  } while (0)

static long size(int f) {
  long at = lseek(f, 0, SEEK_CUR), end = lseek(f, 0, SEEK_END);
  lseek(f, at, SEEK_SET);
  return end;
}

static void fresh(int length) {
  signals = 0;
  if (fd) close(fd);
  fd = open("file", O_RDWR | O_CREAT | O_TRUNC, 0600);
  if (length) write(fd, data, length);
}

static int clamp(int limit) {
  struct rlimit l = {limit, RLIM_INFINITY};
  return setrlimit(RLIMIT_FSIZE, &l);
}

int main(void) {
  setvbuf(stdout, NULL, _IOFBF, 1 << 16); // the output may be a file, too
  struct sigaction act = {.sa_sigaction = on_xfsz, .sa_flags = SA_SIGINFO};
  sigaction(SIGXFSZ, &act, NULL);
  clamp(1000);
  fresh(0);
  TRY(write(fd, data, 900));
  TRY(write(fd, data, 0));
  TRY(write(fd, data, 200));
  printf("code %d self %d\n", code, from_self);
  TRY(write(fd, data, 1));
  printf("code %d self %d\n", code, from_self);
  TRY(write(fd, data, 0));
  TRY(write(fd, (void *)8, 10));
  TRY(write(fd, (void *)-8, 10));
  TRY(pwrite(fd, data, 10, 995));
  TRY(pwrite(fd, data, 10, 1000));
  TRY(pwrite(fd, data, 10, 5000));
  TRY(pwrite(fd, data, 0, 5000));
  TRY(pwrite(fd, data, 10, -1));
  struct iovec v[4] = {{data, 3}, {data, 0}, {data, 4}, {data, 100}};
  fresh(995);
  TRY(writev(fd, v, 4));
  TRY(writev(fd, v, 4));
  TRY(writev(fd, v, 0));
  TRY(writev(fd, v + 1, 1));
  TRY(pwritev(fd, v, 4, 998));
  TRY(pwritev2(fd, v, 4, 998, 0));
  TRY(pwritev2(fd, v, 4, -1, RWF_DSYNC));
  fresh(500);
  lseek(fd, 0, SEEK_SET);
  TRY(pwritev2(fd, v, 4, 3, RWF_APPEND));
  fresh(995);
  lseek(fd, 0, SEEK_SET);
  TRY(pwritev2(fd, v, 4, 3, RWF_APPEND));
  TRY(pwritev2(fd, v, 4, 3, RWF_APPEND));
  // appending
  close(fd);
  fd = open("file", O_RDWR | O_APPEND);
  lseek(fd, 0, SEEK_SET);
  TRY(write(fd, data, 1));
  TRY(pwrite(fd, data, 1, 0));
  TRY(ftruncate(fd, 990));
  TRY(write(fd, data, 100));
  // lengths
  fresh(100);
  TRY(ftruncate(fd, 1000));
  TRY(ftruncate(fd, 1001));
  TRY(ftruncate(fd, 10));
  TRY(truncate("file", 1001));
  TRY(truncate("file", 1000));
  TRY(truncate("none", 1001));
  TRY(truncate(".", 1001));
  TRY(ftruncate(0, 5000));
  clamp(50);
  TRY(ftruncate(fd, 1000));
  TRY(ftruncate(fd, 60));
  TRY(ftruncate(fd, 61));
  int ro = open("file", O_RDONLY);
  TRY(ftruncate(ro, 5000));
  clamp(1000);
  fresh(0);
  TRY(fallocate(fd, 0, 0, 900));
  TRY(fallocate(fd, 0, 500, 501));
  TRY(fallocate(fd, FALLOC_FL_KEEP_SIZE, 500, 5000));
  TRY(fallocate(fd, 0, 0, 1000));
  TRY(fallocate(fd, 0, -1, 1000));
  TRY(fallocate(ro, 0, 0, 5000));
  // from elsewhere
  int source = open("source", O_RDWR | O_CREAT | O_TRUNC, 0600);
  clamp(-1);
  write(source, data, 5000);
  clamp(1000);
  fresh(0);
  off_t at = 0;
  TRY(sendfile(fd, source, &at, 900));
  TRY(sendfile(fd, source, &at, 900));
  printf("source at %ld\n", (long)at);
  TRY(sendfile(fd, source, &at, 900));
  printf("source at %ld\n", (long)at);
  fresh(0);
  lseek(source, 0, SEEK_SET);
  TRY(copy_file_range(source, NULL, fd, NULL, 900, 0));
  TRY(copy_file_range(source, NULL, fd, NULL, 900, 0));
  TRY(copy_file_range(source, NULL, fd, NULL, 900, 0));
  loff_t to = 999;
  TRY(copy_file_range(source, NULL, fd, &to, 900, 0));
  printf("to %ld source %ld\n", (long)to, lseek(source, 0, SEEK_CUR));
  int p[2];
  pipe(p);
  fresh(0);
  write(p[1], data, 3000);
  TRY(splice(p[0], NULL, fd, NULL, 900, 0));
  TRY(splice(p[0], NULL, fd, NULL, 900, 0));
  TRY(splice(p[0], NULL, fd, NULL, 900, 0));
  to = 998;
  TRY(splice(p[0], NULL, fd, &to, 900, 0));
  // what is no regular file has no limit
  TRY(write(p[1], data, 2000));
  int null = open("/dev/null", O_WRONLY);
  TRY(write(null, data, 5000));
  int memory = memfd_create("m", 0);
  TRY(write(memory, data, 5000));
  TRY(ftruncate(memory, 5000));
  // a limit of nothing, ignored and by default
  clamp(0);
  fresh(0);
  TRY(write(fd, data, 1));
  signal(SIGXFSZ, SIG_IGN);
  TRY(write(fd, data, 1));
  signal(SIGXFSZ, SIG_DFL);
  pid_t pid = fork();
  if (!pid) {
    write(fd, data, 1);
    _exit(1);
  }
  int status;
  waitpid(pid, &status, 0);
  printf("killed by %d\n", WTERMSIG(status));
  clamp(-1);
  TRY(write(fd, data, 5000));
  return 0;
}
