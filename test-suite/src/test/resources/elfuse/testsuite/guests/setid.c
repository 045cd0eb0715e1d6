// Set-user-ID and set-group-ID programs, and what execve makes of ids. Compared with the host's own
// kernel; without root there is nothing to be seen.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <grp.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static int program;

static void tell(const char *what) {
  uid_t r, e, s;
  gid_t rg, eg, sg;
  int death = 0;
  getresuid(&r, &e, &s);
  getresgid(&rg, &eg, &sg);
  prctl(PR_GET_PDEATHSIG, &death);
  printf("%s: uid %d %d %d gid %d %d %d", what, r, e, s, rg, eg, sg);
  printf(" aux %ld %ld %ld %ld secure %ld", getauxval(AT_UID), getauxval(AT_EUID), getauxval(AT_GID), getauxval(AT_EGID), getauxval(AT_SECURE));
  printf(" dumpable %d death %d personality %x nnp %d\n", prctl(PR_GET_DUMPABLE) == 1, death, personality(-1), prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0));
}

static void starts(const char *what) {
  char *args[] = {"setid", (char *)what, NULL}, *none[] = {NULL};
  syscall(SYS_execveat, program, "", args, none, AT_EMPTY_PATH);
  printf("%s: %s\n", what, strerrorname_np(errno));
  _exit(1);
}

static int end_of(pid_t pid) {
  int status;
  waitpid(pid, &status, __WALL);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

static void become(uid_t r, uid_t e, uid_t s) {
  gid_t groups[] = {7, 8};
  if (setgroups(2, groups) || setresgid(500, 500, 500) || setresuid(r, e, s)) _exit(9);
}

static void try(const char *what, int mode, uid_t owner, gid_t group, void (*prepare)(void)) {
  fchown(program, owner, group);
  fchmod(program, mode);
  pid_t pid = fork();
  if (!pid) {
    prepare();
    starts(what);
  }
  end_of(pid);
}

static void user(void) { become(1000, 1000, 1000); }
static void root(void) { become(0, 0, 0); }
static void apart(void) { become(1000, 1001, 1002); }
static void half(void) { become(1000, 0, 0); }
static void nnp(void) { user(); prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); }
static void death(void) { user(); prctl(PR_SET_PDEATHSIG, SIGUSR1); personality(ADDR_NO_RANDOMIZE | ADDR_COMPAT_LAYOUT | STICKY_TIMEOUTS); }

static char stack[65536];
static int shares(void *what) { user(); starts(what); return 0; }
static void *waits(void *p) { pause(); return NULL; }
static void threads(void) { pthread_t t; pthread_create(&t, NULL, waits, NULL); user(); }

int main(int argc, char **argv) {
  setvbuf(stdout, NULL, _IONBF, 0);
  if (argc > 1) {
    tell(argv[1]);
    if (!strcmp(argv[1], "back")) printf("back to root %d\n", setuid(0));
    return 0;
  }
  if (geteuid() != 0) {
    printf("no root\n");
    return 0;
  }
  char self[4096], copy[70000];
  realpath("/proc/self/exe", self);
  int from = open(self, O_RDONLY), to = open("program", O_WRONLY | O_CREAT | O_TRUNC, 0755), n;
  while ((n = read(from, copy, sizeof copy)) > 0) write(to, copy, n);
  close(to);
  program = open("program", O_RDONLY | O_CLOEXEC);
  try("plain", 0755, 0, 0, user);
  try("set user", 04755, 0, 0, user);
  try("set other user", 04755, 77, 88, user);
  try("set group", 02755, 77, 88, user);
  try("set group of ours", 02755, 77, 8, user);
  try("set group not executable", 02745, 77, 88, user);
  try("set both", 06755, 77, 88, user);
  try("set own", 04755, 1000, 500, user);
  try("of root", 04755, 77, 88, root);
  try("ids apart", 0755, 0, 0, apart);
  try("ids apart, set", 04755, 77, 88, apart);
  try("half root", 0755, 0, 0, half);
  try("no new privileges", 06755, 0, 0, nnp);
  try("death and personality", 0755, 0, 0, death);
  try("death and personality, set", 04755, 0, 0, death);
  try("with threads", 04755, 0, 0, threads);
  fchown(program, 0, 0);
  fchmod(program, 04755);
  end_of(clone(shares, stack + sizeof stack, CLONE_FS | SIGCHLD, "shared directory"));
  fchown(program, 77, 88);
  fchmod(program, 06755);
  end_of(clone(shares, stack + sizeof stack, CLONE_FS | SIGCHLD, "shared directory, both"));
  try("back", 04755, 0, 0, user);
  pid_t pid = fork();
  if (!pid) {
    prctl(PR_SET_PDEATHSIG, SIGUSR1);
    int signal = 1;
    become(1000, 1000, 1000);
    prctl(PR_GET_PDEATHSIG, &signal);
    printf("setuid: dumpable %d death %d\n", prctl(PR_GET_DUMPABLE) == 1, signal);
    prctl(PR_SET_DUMPABLE, 1);
    setresuid(1000, 1000, 1000);
    printf("the same again: dumpable %d\n", prctl(PR_GET_DUMPABLE) == 1);
    _exit(0);
  }
  end_of(pid);
  return 0;
}
