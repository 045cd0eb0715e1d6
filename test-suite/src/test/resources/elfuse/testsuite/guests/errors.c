// Bad arguments: each call gives Linux's error, in Linux's order. Compared with qemu-aarch64.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#define TRY(...)                                                   \
  do {                                                             \
    errno = 0;                                                     \
    long r = syscall(__VA_ARGS__);                                 \
    printf("%s = %ld %s\n", #__VA_ARGS__, r, r < 0 ? strerrorname_np(errno) : ""); \
  } while (0)

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  char *bad = mmap(NULL, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  char *ro = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  char buffer[64] = "text";
  int null = open("/dev/zero", O_RDWR), file = open("a.txt", O_RDONLY), dir = open(".", O_RDONLY);
  int sink = open("/dev/null", O_WRONLY);
  char longname[300];
  memset(longname, 'n', 299);
  longname[299] = 0;
  (void)sink;
  TRY(SYS_read, file, bad, 10);
  TRY(SYS_read, file, ro, 10);
  TRY(SYS_read, file, NULL, 10);
  TRY(SYS_read, file, bad, 0);
  TRY(SYS_read, 77, bad, 10);
  TRY(SYS_read, dir, buffer, 10);
  TRY(SYS_read, sink, buffer, 10);
  TRY(SYS_write, file, buffer, 4);
  TRY(SYS_write, -1, buffer, 4);
  TRY(SYS_pread64, file, buffer, 4, -1L);
  TRY(SYS_lseek, file, -1L, SEEK_SET);
  TRY(SYS_lseek, file, 0, 9);
  TRY(SYS_lseek, file, 3, SEEK_SET);
  TRY(SYS_openat, AT_FDCWD, bad, O_RDONLY);
  TRY(SYS_openat, AT_FDCWD, "", O_RDONLY);
  TRY(SYS_openat, AT_FDCWD, "missing", O_RDONLY);
  TRY(SYS_openat, AT_FDCWD, "a.txt/x", O_RDONLY);
  TRY(SYS_openat, AT_FDCWD, "a.txt", O_RDONLY | O_DIRECTORY);
  TRY(SYS_openat, AT_FDCWD, "a.txt", O_RDWR | O_CREAT | O_EXCL, 0600);
  TRY(SYS_openat, AT_FDCWD, "link", O_RDONLY | O_NOFOLLOW);
  TRY(SYS_openat, AT_FDCWD, ".", O_WRONLY);
  TRY(SYS_openat, AT_FDCWD, longname, O_RDONLY);
  TRY(SYS_openat, 77, "x", O_RDONLY);
  TRY(SYS_openat, file, "x", O_RDONLY);
  TRY(SYS_close, 77);
  TRY(SYS_dup, 77);
  TRY(SYS_dup3, file, file, 0);
  TRY(SYS_dup3, file, 50, 1);
  TRY(SYS_dup3, file, -1, 0);
  TRY(SYS_fcntl, file, 9999, 0);
  TRY(SYS_fcntl, file, F_GETFL);
  TRY(SYS_fcntl, file, F_DUPFD, -1);
  TRY(SYS_fcntl, 77, F_GETFD);
  TRY(SYS_newfstatat, AT_FDCWD, "missing", buffer, 0);
  TRY(SYS_newfstatat, AT_FDCWD, "a.txt", bad, 0);
  TRY(SYS_newfstatat, AT_FDCWD, "a.txt", bad, 0x40);
  TRY(SYS_fstat, 77, bad);
  TRY(SYS_readlinkat, AT_FDCWD, "a.txt", buffer, 10);
  TRY(SYS_readlinkat, AT_FDCWD, "link", buffer, 0);
  TRY(SYS_readlinkat, AT_FDCWD, "link", buffer, 3);
  TRY(SYS_mkdirat, AT_FDCWD, "a.txt", 0700);
  TRY(SYS_mkdirat, AT_FDCWD, "missing/x", 0700);
  TRY(SYS_unlinkat, AT_FDCWD, "missing", 0);
  TRY(SYS_unlinkat, AT_FDCWD, "dir", 0);
  TRY(SYS_unlinkat, AT_FDCWD, "dir", AT_REMOVEDIR);
  TRY(SYS_unlinkat, AT_FDCWD, "a.txt", AT_REMOVEDIR);
  TRY(SYS_unlinkat, AT_FDCWD, "a.txt", 0x1);
  TRY(SYS_renameat2, AT_FDCWD, "missing", AT_FDCWD, "x", 0);
  TRY(SYS_renameat2, AT_FDCWD, "a.txt", AT_FDCWD, "b.txt", 1);
  TRY(SYS_symlinkat, "x", AT_FDCWD, "a.txt");
  TRY(SYS_linkat, AT_FDCWD, "missing", AT_FDCWD, "x", 0);
  TRY(SYS_fchmodat, AT_FDCWD, "missing", 0600);
  TRY(SYS_faccessat, AT_FDCWD, "a.txt", 8);
  TRY(SYS_faccessat, AT_FDCWD, "missing", 0);
  TRY(SYS_chdir, "a.txt");
  TRY(SYS_chdir, bad);
  TRY(SYS_fchdir, file);
  TRY(SYS_getcwd, buffer, 2);
  TRY(SYS_getdents64, file, buffer, 64);
  TRY(SYS_getdents64, dir, buffer, 4);
  TRY(SYS_ftruncate, file, 1);
  TRY(SYS_ftruncate, file, -1L);
  TRY(SYS_pipe2, bad, 0);
  TRY(SYS_pipe2, buffer, 0x1);
  struct iovec iov[2] = {{buffer, 4}, {bad, 4}};
  TRY(SYS_readv, file, iov, 2);
  TRY(SYS_readv, file, bad, 2);
  TRY(SYS_readv, file, iov, 2000);
  TRY(SYS_writev, sink, iov, -1);
  struct timespec t = {-1, 0}, u = {0, 2000000000};
  TRY(SYS_nanosleep, &t, NULL);
  TRY(SYS_nanosleep, &u, NULL);
  TRY(SYS_nanosleep, bad, NULL);
  TRY(SYS_clock_gettime, 77, &t);
  TRY(SYS_clock_gettime, CLOCK_REALTIME, bad);
  TRY(SYS_clock_getres, 77, &t);
  TRY(SYS_ioctl, file, TCGETS, buffer);
  TRY(SYS_ioctl, 77, TCGETS, buffer);
  TRY(SYS_ppoll, bad, 1, NULL, NULL, 8);
  TRY(SYS_rt_sigaction, 99, NULL, NULL, 8);
  TRY(SYS_rt_sigaction, SIGUSR1, NULL, NULL, 4);
  TRY(SYS_rt_sigaction, SIGUSR1, bad, NULL, 8);
  TRY(SYS_rt_sigprocmask, 9, buffer, NULL, 8);
  TRY(SYS_rt_sigprocmask, 0, bad, NULL, 8);
  TRY(SYS_kill, 999999999, 0);
  TRY(SYS_getrandom, bad, 8, 0);
  TRY(SYS_getrandom, buffer, 8, 0x100);
  TRY(SYS_uname, bad);
  TRY(SYS_prlimit64, 0, 99, NULL, NULL);
  TRY(SYS_prlimit64, 0, RLIMIT_NOFILE, NULL, bad);
  TRY(SYS_getrusage, 9, buffer);
  TRY(SYS_fchownat, AT_FDCWD, "", -1, -1, AT_EMPTY_PATH);
  TRY(SYS_fchownat, 77, "", -1, -1, AT_EMPTY_PATH);
  TRY(SYS_fchownat, file, "", -1, -1, AT_EMPTY_PATH);
  TRY(SYS_fchownat, file, "", -1, -1, 0);
  TRY(SYS_readlinkat, AT_FDCWD, "", buffer, 10);
  TRY(SYS_readlinkat, 77, "", buffer, 10);
  TRY(SYS_readlinkat, file, "", buffer, 10);
  TRY(SYS_readlinkat, 77, "link", buffer, 10);
  TRY(SYS_readlinkat, file, "link", buffer, 10);
  TRY(SYS_sysinfo, bad);
  TRY(SYS_getcpu, bad, NULL, NULL);
  TRY(SYS_getcpu, NULL, bad, NULL);
  TRY(SYS_getcpu, NULL, NULL, bad);
  TRY(SYS_futex, 1, 0, 0, NULL, NULL, 0);
  TRY(SYS_mknodat, AT_FDCWD, "a.txt", S_IFREG | 0600, 0);
  TRY(SYS_utimensat, AT_FDCWD, "missing", NULL, 0);
  TRY(SYS_statfs, "missing", buffer);
  TRY(SYS_umask, 022);
  TRY(SYS_umask, 022);
  TRY(SYS_setuid, -1);
  TRY(SYS_set_robust_list, buffer, 3);
  TRY(9999);
  TRY(SYS_sched_getaffinity, 0, 1, buffer);
  TRY(SYS_sched_yield);
  TRY(SYS_close_range, 9, 3, 0);
  TRY(SYS_read, null, buffer, 0x7fffffffffffffff);
  return 0;
}
