/* Capabilities of a process that begins as root (man 7 capabilities, man 2 capget): taking them away, what is refused then, what
   a change of users and execve do to them. Says nothing of how many there are to begin with. */
#define _GNU_SOURCE
#include <errno.h>
#include <linux/capability.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/fsuid.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

typedef struct { uint64_t effective, permitted, inheritable; } caps;

static long failed(long r) { return r == -1 ? -errno : r; }

static caps get(pid_t pid) {
  struct __user_cap_header_struct h = {_LINUX_CAPABILITY_VERSION_3, pid};
  struct __user_cap_data_struct d[2] = {{0}};
  if (syscall(SYS_capget, &h, d)) printf("capget failed %d\n", errno);
  return (caps){d[0].effective | (uint64_t)d[1].effective << 32, d[0].permitted | (uint64_t)d[1].permitted << 32,
      d[0].inheritable | (uint64_t)d[1].inheritable << 32};
}

static long set(pid_t pid, caps c) {
  struct __user_cap_header_struct h = {_LINUX_CAPABILITY_VERSION_3, pid};
  struct __user_cap_data_struct d[2] = {{c.effective, c.permitted, c.inheritable},
      {c.effective >> 32, c.permitted >> 32, c.inheritable >> 32}};
  return failed(syscall(SYS_capset, &h, d));
}

static caps first;

static const char *of(uint64_t set) { return set == 0 ? "none" : set == first.permitted ? "all" : "some"; }

static void tell(const char *when) {
  caps c = get(0);
  printf("%s: effective %s permitted %s inheritable %s; ", when, of(c.effective), of(c.permitted), of(c.inheritable));
  char line[200];
  unsigned long long effective = -1, permitted = -1;
  FILE *f = fopen("/proc/self/status", "r");
  while (fgets(line, sizeof line, f)) { sscanf(line, "CapEff: %llx", &effective); sscanf(line, "CapPrm: %llx", &permitted); }
  fclose(f);
  printf("status %d\n", effective == c.effective && permitted == c.permitted);
}

/* in a child, so that nothing lasts */
static void in_child(const char *name, void (*what)(void)) {
  printf("-- %s\n", name);
  fflush(stdout);
  pid_t pid = fork();
  if (pid == 0) { what(); fflush(stdout); _exit(0); }
  int status;
  waitpid(pid, &status, 0);
  if (status) printf("status %x\n", status);
}

static void rights(void) {
  printf("kill %ld setuid %ld setgroups %ld ", failed(kill(getppid(), 0)), failed(setresuid(-1, -1, 0)), failed(setgroups(0, NULL)));
  printf("nice %ld\n", failed(setpriority(PRIO_PROCESS, 0, -1)));
}

static void drop(void) {
  tell("before");
  caps c = first;
  c.effective = 0;
  printf("effective away %ld\n", set(0, c));
  tell("after");
  printf("as another %ld\n", failed(setresuid(-1, 1234, -1)));
  printf("back %ld\n", set(0, first));
  c.effective = c.permitted = 1UL << CAP_KILL;
  printf("but one %ld by number %ld\n", set(0, c), set(getpid(), c));
  tell("after");
  rights();
  printf("more %ld\n", set(0, first));
  c.permitted = 0;
  printf("effective without permitted %ld\n", set(0, c));
  c.effective = 0;
  c.inheritable = 1UL << CAP_SYS_ADMIN;
  printf("inherit what is not permitted %ld\n", set(0, c));
  c.inheritable = 0;
  printf("none %ld\n", set(0, c));
  rights();
  tell("after");
}

static void users(void) {
  setresuid(-1, 1234, -1);
  tell("effective user");
  setresuid(-1, 0, -1);
  tell("back");
  setfsuid(1234);
  tell("user of files");
  setfsuid(0);
  tell("back");
  setresuid(1234, 1234, 1234);
  tell("all");
  rights();
}

static void program(void) {
  caps none = {0, 0, 0};
  set(0, none);
  tell("before");
  fflush(stdout);
  execl("/proc/self/exe", "capabilities", "tell", NULL);
}

static void locked(void) {
  caps none = {0, 0, 0};
  set(0, none);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  fflush(stdout);
  execl("/proc/self/exe", "capabilities", "tell", NULL);
}

static void refused(void) {
  struct __user_cap_header_struct h = {0x12345678, 0};
  struct __user_cap_data_struct d[2] = {{0}};
  printf("no version %ld ", failed(syscall(SYS_capget, &h, NULL)));
  printf("%x ", h.version);
  h.version = 1;
  printf("%ld ", failed(syscall(SYS_capget, &h, d)));
  h.version = 1;
  printf("%ld\n", failed(syscall(SYS_capset, &h, d)));
  h.version = _LINUX_CAPABILITY_VERSION_3;
  h.pid = -1;
  printf("negative %ld ", failed(syscall(SYS_capget, &h, d)));
  h.pid = 4194303;
  printf("nobody %ld\n", failed(syscall(SYS_capget, &h, d)));
  h.pid = getppid();
  printf("parent %ld %ld\n", failed(syscall(SYS_capget, &h, d)), failed(syscall(SYS_capset, &h, d)));
  h.pid = 0;
  printf("nowhere %ld %ld %ld\n", failed(syscall(SYS_capget, &h, 8)), failed(syscall(SYS_capset, &h, 8)), failed(syscall(SYS_capget, 8, d)));
  h.version = _LINUX_CAPABILITY_VERSION_1;
  memset(d, 0x55, sizeof d);
  printf("version 1 %ld %d\n", failed(syscall(SYS_capget, &h, d)), d[1].effective == 0x55555555);
}

int main(int argc, char **argv) {
  setvbuf(stdout, NULL, _IOFBF, 1 << 16);

  if (argc > 1) {
    first = (caps){0};
    caps c = get(0);
    printf("effective %d permitted %d equal %d\n", c.effective != 0, c.permitted != 0, c.effective == c.permitted);
    return 0;
  }
  first = get(0);
  if (geteuid() != 0) { puts("not root"); return 0; }
  in_child("dropping", drop);
  in_child("users", users);
  in_child("a new program", program);
  in_child("a new program without new privileges", locked);
  in_child("refused", refused);
  return 0;
}
