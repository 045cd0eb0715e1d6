// /proc by every way there is to reach it: what does not depend on the machine is the same on Linux.
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/personality.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static char text[1 << 20];

static const char *failure(void) { return errno ? strerrorname_np(errno) : "0"; }

#define TRY(call) do { errno = 0; long r_ = call; printf(#call " = %ld %s\n", r_, failure()); } while (0)

static int slurp(int at, const char *path) {
  errno = 0;
  int fd = openat(at, path, O_RDONLY);
  if (fd < 0) return -1;
  int n = 0, r;
  while ((r = read(fd, text + n, sizeof text - 1 - n)) > 0) n += r;
  text[n] = 0;
  close(fd);
  return n;
}

static void field(const char *name) {
  char *at = strstr(text, name);
  char *end = at ? strchr(at, '\n') : NULL;
  printf("%.*s\n", at ? (int)(end - at) : 4, at ? at : "none");
}

static void ask(const char *path) {
  struct stat s, l;
  char to[PATH_MAX];
  errno = 0;
  int r = stat(path, &s), e = errno;
  errno = 0;
  int r2 = lstat(path, &l), e2 = errno;
  errno = 0;
  long n = readlink(path, to, sizeof to);
  printf("%s: %d %o %d, %d %o %d, link %d %s\n", path, r, r ? 0 : s.st_mode, e, r2, r2 ? 0 : l.st_mode, e2, n > 0, failure());
}

static void *other(void *end) {
  char path[64];
  snprintf(path, sizeof path, "/proc/self/task/%ld/status", (long)syscall(SYS_gettid));
  printf("thread's own %d", slurp(AT_FDCWD, path) > 0);
  snprintf(path, sizeof path, "Pid:\t%ld\n", (long)syscall(SYS_gettid));
  printf(" %d", strstr(text, path) != NULL);
  slurp(AT_FDCWD, "/proc/thread-self/status");
  printf(" %d", strstr(text, path) != NULL);
  slurp(AT_FDCWD, "/proc/self/status");
  printf(" threads %d\n", strstr(text, "Threads:\t2\n") != NULL);
  return end;
}

int main(int argc, char **argv) {
  char path[PATH_MAX], to[PATH_MAX];
  setvbuf(stdout, NULL, _IONBF, 0);
  int proc = open("/proc", O_RDONLY | O_DIRECTORY), self = openat(proc, "self", O_RDONLY | O_DIRECTORY);
  TRY(slurp(proc, "self/maps") > 0);
  TRY(slurp(self, "maps") > 0);
  TRY(slurp(AT_FDCWD, "/proc/../proc/./self//maps") > 0);
  printf("stack %d, nothing of a JVM %d\n", strstr(text, "[stack]") != NULL, !strstr(text, "libjvm"));
  TRY(chdir("/proc/self"));
  TRY(slurp(AT_FDCWD, "maps") > 0);
  TRY(slurp(AT_FDCWD, "../self/status") > 0);
  snprintf(path, sizeof path, "/proc/%d", getpid());
  printf("cwd %d\n", getcwd(to, sizeof to) && !strcmp(to, path));
  TRY(chdir(".."));
  puts(getcwd(to, sizeof to));
  TRY(chdir("../tmp"));
  puts(getcwd(to, sizeof to));
  symlink("/proc/self/status", "elfuse-link-to-proc");
  printf("by a link %d\n", slurp(AT_FDCWD, "elfuse-link-to-proc") > 0);
  unlink("elfuse-link-to-proc");
  const char *asked[] = {"/proc/self", "/proc/self/", "/proc/self/exe", "/proc/self/exe/", "/proc/self/exe/..", "/proc/self/fd/0", "/proc/self/fd/999",
    "/proc/self/fd/x", "/proc/self/cwd", "/proc/self/root", "/proc/self/root/proc/self/comm", "/proc/self/fdinfo/0", "/proc/self/maps/", "/proc/self/maps/x",
    "/proc/1x", "/proc/01", "/proc/999999999", "/proc/nothing", "/proc/mounts", "/proc/self/task", "/proc/cpuinfo", "/proc/sys/kernel/ostype", "/dev/fd", "/dev/stdin",
    "/dev/null", "/dev/null/", "/dev/full", "/dev/urandom", "/dev/pts", "/dev/shm", "/proc/self/environ", "/proc/self/attr/../comm"};
  for (int i = 0; i < (int)(sizeof asked / sizeof *asked) - 1; i++) ask(asked[i]);
  printf("exe %d\n", readlink("/proc/self/exe", to, sizeof to) > 0 && open("/proc/self/exe", O_RDONLY) > 0);
  slurp(AT_FDCWD, "/proc/self/cmdline");
  printf("cmdline %d\n", !strcmp(text, argv[0]));
  slurp(AT_FDCWD, "/proc/self/comm");
  int comm = open("/proc/self/comm", O_RDWR);
  TRY(write(comm, "a name that is too long", 23));
  slurp(AT_FDCWD, "/proc/self/comm");
  printf(" is %s", text);
  slurp(AT_FDCWD, "/proc/self/status");
  field("Name:"), field("TracerPid:"), field("SigBlk:"), field("NoNewPrivs:"), field("Threads:");
  signal(SIGUSR1, SIG_IGN), signal(SIGUSR2, exit);
  sigset_t set;
  sigemptyset(&set), sigaddset(&set, SIGUSR2), sigaddset(&set, SIGHUP), sigprocmask(SIG_BLOCK, &set, NULL);
  kill(getpid(), SIGUSR2);
  slurp(AT_FDCWD, "/proc/self/status");
  field("SigPnd:"), field("ShdPnd:"), field("SigBlk:"), field("SigIgn:"), field("SigCgt:");
  int fd = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
  lseek(fd, 77, SEEK_SET);
  snprintf(path, sizeof path, "/proc/self/fdinfo/%d", fd);
  slurp(AT_FDCWD, path);
  field("pos:");
  snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
  int again = open(path, O_RDONLY);
  printf("opened again, at %ld\n", (long)lseek(again, 0, SEEK_CUR));
  int ends[2];
  pipe(ends);
  snprintf(path, sizeof path, "/proc/self/fd/%d", ends[1]);
  int third = open(path, O_WRONLY);
  TRY(write(third, "x", 1));
  TRY(read(ends[0], to, 9));
  TRY(mkdir("/proc/new", 0700));
  TRY(mkdir("/proc/self", 0700));
  TRY(open("/proc/new", O_CREAT | O_RDWR, 0600));
  TRY(open("/proc/self/comm", O_CREAT | O_EXCL | O_RDWR, 0600));
  TRY(open("/proc/self", O_RDONLY | O_NOFOLLOW));
  TRY(open("/proc/self/fd/0", O_RDONLY | O_NOFOLLOW));
  TRY(open("/proc/self/maps", O_RDONLY | O_DIRECTORY));
  TRY(open("/proc/self/task", O_RDWR));
  TRY(rmdir("/proc"));
  TRY(rmdir("/proc/."));
  TRY(unlink("/proc/nothing"));
  TRY(rename("/proc/self/comm", "/tmp/elfuse-comm"));
  TRY(link("/proc/self/comm", "/tmp/elfuse-comm"));
  TRY(symlink("x", "/proc/version"));
  TRY(access("/proc/version", R_OK));
  TRY(access("/proc/version", X_OK));
  TRY(access("/proc", X_OK));
  TRY(stat((char *)8, NULL));
  TRY(open("/proc/self/fd/3/../version", O_RDONLY) > 0);
  struct statfs f;
  TRY(statfs("/proc/self/status", &f));
  printf("%lx\n", (long)f.f_type);
  TRY(fstatfs(proc, &f));
  printf("%lx\n", (long)f.f_type);
  DIR *d = opendir("/proc/self/fd");
  int count = 0, self_seen = 0;
  for (struct dirent *e; (e = readdir(d));) count += e->d_type == DT_LNK, self_seen |= atoi(e->d_name) == dirfd(d);
  printf("fd directory: itself %d, entries %d\n", self_seen, count > 5);
  closedir(d);
  pid_t child = fork();
  if (!child) pause(), exit(0);
  snprintf(path, sizeof path, "/proc/%d/stat", child);
  printf("child %d", slurp(AT_FDCWD, path) > 0);
  int dead = open(path, O_RDONLY);
  kill(child, SIGKILL);
  siginfo_t info;
  waitid(P_PID, child, &info, WEXITED | WNOWAIT);
  slurp(AT_FDCWD, path);
  printf(" zombie %.1s", strrchr(text, ')') + 2);
  snprintf(path, sizeof path, "/proc/%d/exe", child);
  puts("");
  TRY(readlink(path, to, sizeof to));
  waitpid(child, NULL, 0);
  TRY(read(dead, to, sizeof to));
  TRY(access(path, F_OK));
  pthread_t thread;
  pthread_create(&thread, NULL, other, NULL);
  pthread_join(thread, NULL);

  // memory by address, and execution domains
  static volatile int word = 7;
  int value = 0, mem = open("/proc/self/mem", O_RDWR);
  printf("mem: %d", pread(mem, &value, sizeof value, (off_t)(long)&word) == sizeof value);
  printf(" %d", value);
  value = 9;
  printf(" %d", pwrite(mem, &value, sizeof value, (off_t)(long)&word) == sizeof value);
  printf(" %d", word);
  printf(" %zd", pread(mem, &value, 1, 0));
  printf(" %s", strerrorname_np(errno));
  static const char constant[] = "read only";
  printf(" %zd", pwrite(mem, "R", 1, (off_t)(long)constant));
  printf(" %s\n", *(const char *volatile)constant == 'R' ? "changed" : constant);
  close(mem);
  printf("personality %d", personality(0xffffffff));
  printf(" %d", personality(ADDR_NO_RANDOMIZE));
  printf(" %d\n", personality(0xffffffff) == ADDR_NO_RANDOMIZE);
}
