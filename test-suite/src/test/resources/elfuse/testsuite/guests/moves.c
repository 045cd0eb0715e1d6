// splice, tee, vmsplice, sendfile, copy_file_range, preadv2 and extended attributes.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

static void say(const char *what, long r) { printf("%s: %ld %s\n", what, r, r < 0 ? strerrorname_np(errno) : ""); }
#define SAY(call) do { errno = 0; long r_ = (long)(call); say(#call, r_); } while (0)
static char buffer[70000];
static void show(int fd) { ssize_t n = read(fd, buffer, 100); printf("read %zd \"%.*s\"\n", n, n > 0 ? (int)n : 0, buffer); }
static void noted(int s) { printf("signal %d\n", s); }

int main() {
  setvbuf(stdout, NULL, _IONBF, 0);
  signal(SIGPIPE, noted);
  int a[2], b[2], file = open("file", O_RDWR | O_CREAT | O_TRUNC, 0644), out = open("out", O_RDWR | O_CREAT | O_TRUNC, 0644);
  pipe(a), pipe(b);
  write(file, "0123456789abcdef", 16);
  off_t from = 4, to = 2;
  SAY(splice(file, &from, a[1], NULL, 6, 0)); printf("offset %ld\n", (long)from);
  SAY(tee(a[0], b[1], 100, 0)); show(b[0]);
  SAY(splice(a[0], NULL, out, &to, 3, 0)); printf("offset %ld\n", (long)to);
  SAY(splice(a[0], NULL, b[1], NULL, 100, 0)); show(b[0]);
  SAY(splice(a[0], NULL, b[1], NULL, 100, SPLICE_F_NONBLOCK));
  SAY(tee(a[0], b[1], 100, SPLICE_F_NONBLOCK));
  SAY(splice(file, NULL, out, NULL, 5, 0));
  SAY(splice(a[0], &from, out, NULL, 5, 0));
  SAY(splice(a[1], NULL, b[1], NULL, 5, 0));
  SAY(splice(a[0], NULL, a[1], NULL, 5, 0));
  SAY(splice(99, NULL, a[1], NULL, 5, 0));
  SAY(splice(file, NULL, 99, NULL, 5, 0));
  SAY(splice(file, NULL, a[1], NULL, 5, 0x100));
  SAY(splice(99, NULL, 99, NULL, 0, 0));
  SAY(splice(file, (void *)8, a[1], NULL, 5, 0));
  SAY(tee(file, a[1], 5, 0));
  SAY(tee(a[0], a[1], 5, 0));
  lseek(file, 0, SEEK_SET);
  SAY(splice(file, NULL, a[1], NULL, 3, 0)); SAY(lseek(file, 0, SEEK_CUR)); show(a[0]);
  struct iovec v[2] = {{"one ", 4}, {"two", 3}};
  SAY(vmsplice(a[1], v, 2, 0)); show(a[0]);
  SAY(vmsplice(file, v, 2, 0));
  SAY(vmsplice(a[1], v, 2, 0x100));
  SAY(vmsplice(a[1], (void *)8, 2, 0));
  if (fork() == 0) { usleep(100000); write(a[1], "late", 4); _exit(0); }
  SAY(splice(a[0], NULL, b[1], NULL, 100, 0)); show(b[0]); wait(NULL);
  int null = open("/dev/null", O_WRONLY);
  write(a[1], "gone", 4);
  SAY(splice(a[0], NULL, null, NULL, 100, 0));
  int c[2]; pipe(c); close(c[0]); write(a[1], "broken", 6);
  SAY(splice(a[0], NULL, c[1], NULL, 100, 0));
  show(a[0]);
  int append = open("out", O_WRONLY | O_APPEND);
  write(a[1], "app", 3);
  SAY(splice(a[0], NULL, append, NULL, 3, 0)); show(a[0]);
  close(a[1]); SAY(splice(a[0], NULL, b[1], NULL, 100, 0));

  from = 2, to = 10;
  SAY(copy_file_range(file, &from, out, &to, 5, 0)); printf("%ld %ld\n", (long)from, (long)to);
  from = 100; SAY(copy_file_range(file, &from, out, &to, 5, 0));
  SAY(copy_file_range(file, NULL, append, NULL, 5, 0));
  SAY(copy_file_range(append, NULL, out, NULL, 5, 0));
  SAY(copy_file_range(file, NULL, out, NULL, 5, 1));
  SAY(copy_file_range(99, NULL, out, NULL, 5, 0));
  SAY(copy_file_range(file, (void *)8, out, NULL, 5, 0));
  SAY(copy_file_range(b[0], NULL, out, NULL, 5, 0));
  from = 0, to = 1; SAY(copy_file_range(file, &from, file, &to, 5, 0));
  from = 3; SAY(sendfile(b[1], file, &from, 4)); printf("%ld ", (long)from); show(b[0]);
  SAY(sendfile(append, file, NULL, 4));
  SAY(sendfile(out, b[0], NULL, 4));
  SAY(sendfile(file, append, NULL, 4));
  lseek(out, 0, SEEK_SET); show(out);

  struct iovec w = {buffer, 4};
  SAY(preadv2(file, &w, 1, 2, 0)); printf("%.4s\n", buffer);
  lseek(file, 5, SEEK_SET); SAY(preadv2(file, &w, 1, -1, 0)); printf("%.4s\n", buffer);
  SAY(preadv2(file, &w, 1, 0, RWF_HIPRI)); SAY(preadv2(file, &w, 1, 0, 0x4000)); SAY(preadv2(file, &w, 1, -2, 0));
  SAY(pwritev2(file, v, 2, 0, RWF_DSYNC)); SAY(pwritev2(file, v, 1, 0, RWF_APPEND)); SAY(lseek(file, 0, SEEK_END));
  SAY(readahead(file, 0, 10)); SAY(readahead(b[0], 0, 10)); SAY(readahead(append, 0, 10)); SAY(readahead(99, 0, 1));
  SAY(sync_file_range(file, 0, 10, 7)); SAY(sync_file_range(file, 0, 10, 8)); SAY(sync_file_range(file, -1, 10, 0)); SAY(sync_file_range(99, 0, 1, 0));

  mkdir("d", 0755); symlink("../file", "d/up"); symlink("/file", "d/abs"); symlink("in", "d/link"); close(open("d/in", O_CREAT | O_RDWR, 0600));
  if (setxattr("file", "user.a", "value", 5, 0) < 0 && errno == EOPNOTSUPP)
    return printf("no attributes here\n"), 0;
  SAY(getxattr("file", "user.a", buffer, 100)); printf("%.5s\n", buffer);
  SAY(getxattr("file", "user.a", NULL, 0)); SAY(getxattr("file", "user.a", buffer, 2)); SAY(getxattr("file", "user.none", buffer, 2));
  SAY(setxattr("file", "user.a", "v", 1, XATTR_CREATE)); SAY(setxattr("file", "user.b", "v", 1, XATTR_REPLACE)); SAY(setxattr("file", "user.b", "v", 1, 4));
  SAY(fsetxattr(file, "user.b", "", 0, XATTR_CREATE)); SAY(listxattr("file", buffer, 100)); SAY(flistxattr(file, buffer, 3)); SAY(llistxattr("d/link", buffer, 100));
  SAY(lsetxattr("d/link", "user.x", "v", 1, 0)); SAY(lgetxattr("d/up", "user.a", buffer, 9)); SAY(getxattr("d/up", "user.a", buffer, 9));
  SAY(removexattr("file", "user.a")); SAY(removexattr("file", "user.a")); SAY(fremovexattr(file, "user.b")); SAY(lremovexattr("missing", "user.b"));
  SAY(getxattr("file", "", buffer, 9)); memset(buffer, 'x', 300); buffer[300] = 0; SAY(getxattr("file", buffer, buffer, 9));
  SAY(setxattr("file", "user.a", buffer, 70000, 0)); SAY(setxattr("file", "user.a", (void *)8, 5, 0)); SAY(setxattr("file", (void *)8, "v", 1, 0)); SAY(getxattr((void *)8, "user.a", buffer, 2));
  SAY(setxattr("file", "nospace", "v", 1, 0)); SAY(fgetxattr(99, "user.a", buffer, 1)); SAY(fgetxattr(open("file", O_PATH), "user.a", buffer, 1)); SAY(getxattr("file", "user.a", (void *)8, 5));
  return 0;
}
