// Files in memory: names, flags, seals, mappings, sharing. Compared with qemu-aarch64.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
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

enum { SEAL = F_SEAL_SEAL, SHRINK = F_SEAL_SHRINK, GROW = F_SEAL_GROW, WRITE = F_SEAL_WRITE, FUTURE = F_SEAL_FUTURE_WRITE };

static char buffer[16384];
static int add(int fd, int seals) { return fcntl(fd, F_ADD_SEALS, seals); }
static int seals(int fd) { return fcntl(fd, F_GET_SEALS); }
static long size(int fd) {
  struct stat s;
  return fstat(fd, &s) ? -1 : (long)s.st_size;
}
static long at(int fd) { return lseek(fd, 0, SEEK_CUR); }
static int file(const char *text) { // sealable, with this text
  int fd = memfd_create("sealed", MFD_ALLOW_SEALING);
  write(fd, text, strlen(text));
  return fd;
}
static char *map(int fd, int prot, int flags) {
  char *m = mmap(NULL, 4096, prot, flags, fd, 0);
  return m == MAP_FAILED ? NULL : m;
}
static long try_map(int fd, int prot, int flags) {
  char *m = map(fd, prot, flags);
  return m ? munmap(m, 4096) : -1;
}
static int end_of(pid_t pid) {
  int status = -1;
  waitpid(pid, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}
static int touch(volatile char *a) {
  pid_t pid = fork();
  if (pid == 0) {
    *a += 1;
    for (volatile int i = 0; i < 100000; i++)
      ; // an emulator may tell of the fault a little late
    _exit(0);
  }
  return end_of(pid);
}
static const char *all(int fd) {
  memset(buffer, 0, sizeof buffer);
  long n = pread(fd, buffer, sizeof buffer - 1, 0);
  for (long i = 0; i < n; i++)
    if (!buffer[i]) buffer[i] = '.';
  return buffer;
}

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  alarm(20);
  const int RW = PROT_READ | PROT_WRITE;
  char name[300] = "", link[64] = "";
  memset(name, 'n', 250);
  struct stat st;

  // names and flags
  TRY(memfd_create(name, 0));
  name[249] = 0;
  TRY(memfd_create(name, 0) > 0);
  TRY(memfd_create("", 0) > 0);
  TRY(memfd_create("with/slash", 0) > 0);
  TRY(memfd_create(BAD, 0));
  TRY(memfd_create("x", 0x100));
  int fd = memfd_create("same", 0), other = memfd_create("same", MFD_CLOEXEC);
  TRY(fcntl(fd, F_GETFD));
  TRY(fcntl(other, F_GETFD));
  TRY((fcntl(fd, F_GETFL) & O_ACCMODE) == O_RDWR);
  fstat(fd, &st);
  printf("regular %d, access %o, size %ld, links %d, blocks %ld\n", S_ISREG(st.st_mode), st.st_mode & 07777,
         (long)st.st_size, (int)st.st_nlink, (long)st.st_blocks);
  snprintf(name, sizeof name, "/proc/self/fd/%d", fd);
  readlink(name, link, sizeof link - 1);
  printf("%s\n", link);

  // an ordinary file
  TRY(write(fd, "0123456789", 10));
  TRY(at(fd));
  TRY(read(fd, buffer, 10));
  TRY(lseek(fd, -3, SEEK_END));
  TRY(read(fd, buffer, 10));
  printf("%.3s\n", buffer);
  TRY(pwrite(fd, "AB", 2, 15));
  TRY(pread(fd, buffer, 100, 8));
  printf("%s, other %ld\n", all(fd), size(other));
  TRY(ftruncate(fd, 4));
  TRY(at(fd));
  TRY(read(fd, buffer, 10));
  TRY(write(fd, "x", 1));
  printf("%s\n", all(fd));
  TRY(ftruncate(fd, 20));
  printf("%s\n", all(fd));
  TRY(lseek(fd, -1, SEEK_SET));
  TRY(lseek(fd, 100, SEEK_SET));
  TRY(read(fd, buffer, 10));
  TRY(ftruncate(fd, -1));
  TRY(ftruncate(77, 1));
  TRY(fallocate(fd, 0, 0, 0));
  TRY(fallocate(fd, 0, 0, 30));
  TRY(size(fd));
  TRY(fallocate(fd, FALLOC_FL_KEEP_SIZE, 0, 5000));
  TRY(size(fd));
  TRY(fallocate(fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 1, 2));
  printf("%s\n", all(fd));
  TRY(fsync(fd));
  TRY(fchmod(fd, 0640));
  fstat(fd, &st);
  printf("access %o\n", st.st_mode & 07777);
  fcntl(fd, F_SETFL, O_APPEND);
  lseek(fd, 0, SEEK_SET);
  TRY(write(fd, "end", 3));
  TRY(at(fd));
  fcntl(fd, F_SETFL, 0);

  // mappings
  char *shared = map(fd, RW, MAP_SHARED), *again = map(fd, RW, MAP_SHARED), *private = map(fd, RW, MAP_PRIVATE);
  shared[0] = 'S';
  printf("%.3s %.3s %.3s\n", again, private, all(fd));
  private[1] = 'P';
  pwrite(fd, "W", 1, 2);
  printf("%.3s %.3s\n", again, all(fd));
  printf("private keeps %c\n", private[1]);
  again[3000] = 'x';
  TRY(size(fd));
  ftruncate(fd, 5000);
  char *second = mmap(NULL, 8192, RW, MAP_SHARED, fd, 0);
  second[4999] = 'y';
  TRY(pread(fd, buffer, 10, 4998));
  printf("%d %c\n", buffer[0], buffer[1]);
  ftruncate(fd, 10);
  TRY(touch(second + 9));
  TRY(touch(second + 4095));
  TRY(touch(second + 4096));
  ftruncate(fd, 5000);
  TRY(touch(second + 4096));
  printf("%d %d\n", second[4096], second[4999]);
  ftruncate(fd, 0);
  TRY(touch(second));
  ftruncate(fd, 8192);
  printf("%d %d\n", second[0], second[9]);
  close(fd);
  second[0] = 'c';
  printf("closed, mapped %c\n", shared[0]);

  // seals
  TRY(seals(other));
  TRY(add(other, WRITE));
  int a = file("0123456789");
  TRY(seals(a));
  TRY(add(a, 0x1000));
  TRY(add(a, 0));
  TRY(seals(a));
  TRY(add(a, SHRINK));
  TRY(ftruncate(a, 9));
  TRY(ftruncate(a, 10));
  TRY(ftruncate(a, 11));
  TRY(fallocate(a, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 0, 5));
  TRY(write(a, "x", 1));
  TRY(add(a, GROW));
  TRY(seals(a));
  TRY(ftruncate(a, 12));
  TRY(ftruncate(a, 10));
  TRY(write(a, "x", 1));
  TRY(pwrite(a, "ab", 2, 10));
  TRY(pwrite(a, "ab", 2, 9));
  TRY(fallocate(a, 0, 0, 12));
  TRY(fallocate(a, FALLOC_FL_KEEP_SIZE, 0, 11));
  printf("%s %ld\n", all(a), size(a));
  shared = map(a, RW, MAP_SHARED);
  TRY(add(a, WRITE));
  TRY(seals(a));
  shared[1] = 'm';
  munmap(shared, 4096);
  private = map(a, RW, MAP_PRIVATE);
  TRY(add(dup(a), WRITE));
  TRY(seals(a));
  TRY(write(a, "x", 1));
  TRY(pwrite(a, "x", 1, 0));
  TRY(writev(a, &(struct iovec){"x", 1}, 1));
  TRY(write(a, "x", 0));
  TRY(fallocate(a, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 0, 5));
  TRY(try_map(a, RW, MAP_SHARED));
  TRY(try_map(a, RW, MAP_PRIVATE));
  TRY(try_map(a, PROT_READ, MAP_PRIVATE));
  private[0] = 'p';
  printf("%s %c\n", all(a), private[0]);
  TRY(add(a, SEAL));
  TRY(add(a, SEAL));
  TRY(add(a, 0));
  TRY(seals(a));
  int g = file("grow");
  TRY(add(g, GROW | SEAL));
  TRY(add(g, SHRINK));
  TRY(ftruncate(g, 2));
  TRY(ftruncate(g, 4));
  printf("%s\n", all(g));
  int f = file("future");
  shared = map(f, RW, MAP_SHARED);
  TRY(add(f, FUTURE));
  TRY(seals(f));
  TRY(write(f, "x", 1));
  TRY(try_map(f, RW, MAP_SHARED));
  TRY(try_map(f, RW, MAP_PRIVATE));
  shared[0] = 'F';
  printf("%s\n", all(f));
  TRY(mprotect(shared, 4096, PROT_READ));
  TRY(mprotect(shared, 4096, RW));
  munmap(shared, 4096);
  int p[2];
  pipe(p);
  int null = open("/dev/null", O_RDWR);
  TRY(seals(p[0]));
  TRY(add(p[1], SHRINK));
  TRY(seals(null));
  TRY(seals(77));

  // one offset, one content, one set of seals
  int h = memfd_create("h", MFD_ALLOW_SEALING);
  write(h, "0123456789", 10);
  lseek(h, 2, SEEK_SET);
  shared = map(h, RW, MAP_SHARED), private = map(h, RW, MAP_PRIVATE);
  private[0] = 'p';
  pid_t pid = fork();
  if (pid == 0) {
    char c[3];
    read(h, c, 3);
    int own = lseek(h, 0, SEEK_CUR) == 5 && c[0] == '2';
    write(h, "child", 5);
    shared[1] = 's', private[0] = 'c';
    add(h, GROW);
    close(h);
    _exit(own ? 51 : 1);
  }
  TRY(end_of(pid));
  TRY(at(h));
  TRY(seals(h));
  printf("%s %c%c\n", all(h), shared[1], private[0]);
  TRY(at(dup(h)));
  int reopened = -1;
  snprintf(name, sizeof name, "/proc/self/fd/%d", h);
  reopened = open(name, O_RDONLY);
  TRY(at(reopened));
  TRY(read(reopened, buffer, 2));
  TRY(at(h));
  TRY(seals(reopened));
  TRY(add(reopened, SHRINK));
  TRY(ftruncate(reopened, 1));
  TRY(write(reopened, "x", 1));
  TRY(try_map(reopened, RW, MAP_SHARED));
  TRY(try_map(reopened, PROT_READ, MAP_SHARED));
  return 10;
}
