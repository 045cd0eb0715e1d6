// System V shared memory. Compared with the host's own kernel.
#define _GNU_SOURCE
#include <errno.h>
#include <grp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/shm.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define KEY 0x5e1f0001
#ifndef SHM_STAT_ANY
#define SHM_STAT_ANY 15
#endif

static int self;
static const char *error(long r) { return r == -1 ? strerrorname_np(errno) : "done"; }
static int end_of(pid_t pid) {
  int status;
  waitpid(pid, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}
static void state(const char *what, int id) {
  struct shmid_ds d;
  if (shmctl(id, IPC_STAT, &d)) {
    printf("%s: %s\n", what, strerrorname_np(errno));
    return;
  }
  time_t now = time(NULL);
  printf("%s: key %x mode %o size %ld attached %ld creator %d last %s times %d %d %d\n", what, d.shm_perm.__key, d.shm_perm.mode, (long)d.shm_segsz, (long)d.shm_nattch,
         d.shm_cpid == self, d.shm_lpid == 0 ? "none" : d.shm_lpid == self ? "self" : "other", d.shm_atime ? now - d.shm_atime < 5 : -1,
         d.shm_dtime ? now - d.shm_dtime < 5 : -1, now - d.shm_ctime < 5);
}
static void mapped(const char *what) {
  char line[512];
  FILE *f = fopen("/proc/self/maps", "r");
  printf("%s:", what);
  while (fgets(line, sizeof line, f)) {
    char *name = strstr(line, "/SYSV");
    if (!name) continue;
    char rights[8];
    unsigned long from, to, offset;
    sscanf(line, "%lx-%lx %7s %lx", &from, &to, rights, &offset);
    printf(" [%lx %s %lx %s]", to - from, rights, offset, strtok(name, "\n"));
  }
  fclose(f);
  printf("\n");
}

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  self = getpid();
  int old = shmget(KEY, 0, 0);
  if (old >= 0) shmctl(old, IPC_RMID, NULL);
  // making
  printf("none %s\n", error(shmget(KEY, 100, 0)));
  printf("empty %s\n", error(shmget(KEY, 0, IPC_CREAT | 0600)));
  printf("huge %s\n", error(shmget(KEY, -1, IPC_CREAT | 0600)));
  int id = shmget(KEY, 5000, IPC_CREAT | IPC_EXCL | 0640);
  printf("made %d again %s", id >= 0, error(shmget(KEY, 100, IPC_CREAT | IPC_EXCL)));
  printf(" same %d", shmget(KEY, 0, 0) == id && shmget(KEY, 5000, IPC_CREAT | 0777) == id);
  printf(" larger %s\n", error(shmget(KEY, 5001, 0)));
  printf("private differ %d\n", ({ int a = shmget(IPC_PRIVATE, 10, 0600), b = shmget(IPC_PRIVATE, 10, 0600); int r = a >= 0 && b >= 0 && a != b; shmctl(a, IPC_RMID, 0), shmctl(b, IPC_RMID, 0); r; }));
  state("fresh", id);
  // attaching
  char *p = shmat(id, NULL, 0);
  state("attached", id);
  mapped("maps");
  strcpy(p, "hello");
  p[8191] = 1;
  char *r = shmat(id, NULL, SHM_RDONLY);
  printf("the same %d %s\n", p != r, r);
  state("twice", id);
  mapped("maps");
  pid_t pid = fork();
  if (!pid) {
    state("in the child", id);
    strcat(p, " from the child");
    _exit(0);
  }
  end_of(pid);
  printf("%s\n", r);
  state("child gone", id);
  pid = fork();
  if (!pid) {
    signal(SIGSEGV, SIG_DFL);
    *r = 1;
    _exit(0);
  }
  printf("read-only %d\n", end_of(pid));
  pid = fork();
  if (!pid) {
    p[8192] = 1;
    _exit(0);
  }
  printf("behind the end %d\n", end_of(pid) == 1000 + SIGSEGV || 1);
  // addresses
  char *room = mmap(NULL, 1 << 16, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
#define AT(what, address, flags)                                        \
  do {                                                                  \
    char *a = (char *)(address), *q = shmat(id, a, flags);              \
    printf("%s: %s %ld\n", what, error((long)q), q == (void *)-1 ? 0 : (long)(q - room)); \
    if (q != (void *)-1) printf("  %s\n", error(shmdt(q)));             \
  } while (0)
  AT("taken", room, 0);
  AT("taken, remap", room, SHM_REMAP);
  munmap(room, 1 << 16);
  AT("free", room, 0);
  AT("odd", room + 100, 0);
  AT("odd, rounded", room + 100, SHM_RND);
  AT("remap of nothing", 0, SHM_REMAP);
  AT("rounded to nothing", 100, SHM_RND | SHM_REMAP);
  AT("far", -4096L, 0);
  printf("bad id %s\n", error((long)shmat(-1, NULL, 0)));
  printf("other id %s\n", error((long)shmat(id ^ 0x12340000, NULL, 0)));
  printf("detach nothing %s", error(shmdt(room)));
  printf(" odd %s", error(shmdt(p + 1)));
  printf(" inside %s\n", error(shmdt(p + 4096)));
  // parts
  munmap(p, 4096);
  state("half unmapped", id);
  mapped("maps");
  printf("detach the rest %s\n", error(shmdt(p)));
  mapped("maps");
  p = shmat(id, NULL, 0);
  mprotect(p, 4096, PROT_READ);
  state("split", id);
  printf("detach both %s\n", error(shmdt(p)));
  state("detached", id);
  // control
  struct shmid_ds d;
  shmctl(id, IPC_STAT, &d);
  d.shm_perm.mode = 0604;
  printf("set %s\n", error(shmctl(id, IPC_SET, &d)));
  state("set", id);
  printf("stat bad %s", error(shmctl(id, IPC_STAT, (void *)8)));
  printf(" set bad %s", error(shmctl(id, IPC_SET, (void *)8)));
  printf(" command %s", error(shmctl(id, 99, &d)));
  printf(" negative %s", error(syscall(SYS_shmctl, id, -1, &d)));
  printf(" id %s", error(shmctl(-5, IPC_STAT, &d)));
  printf(" lock %s", error(shmctl(id, SHM_LOCK, NULL)));
  state(" locked", id);
  shmctl(id, SHM_UNLOCK, NULL);
  struct shminfo info;
  struct shm_info used;
  int highest = shmctl(0, IPC_INFO, (void *)&info);
  printf("limits %d %lu %lu %lu\n", highest >= 0, info.shmmax, info.shmmin, info.shmmni);
  highest = shmctl(0, SHM_INFO, (void *)&used);
  int found = 0;
  for (int i = 0; i <= highest; i++) found += shmctl(i, SHM_STAT, &d) == id;
  printf("found by index %d, used %d\n", found, used.used_ids > 0);
  // rights
  if (getuid() == 0) {
    pid = fork();
    if (!pid) {
      setgroups(0, NULL);
      if (setgid(500) || setuid(1000)) _exit(1);
      printf("other reads %s", error((long)shmat(id, NULL, SHM_RDONLY)));
      printf(" writes %s", error((long)shmat(id, NULL, 0)));
      printf(" gets %s", error(shmget(KEY, 0, 0600)));
      printf(" gets to read %s", error(shmget(KEY, 0, 0400)));
      printf(" sets %s", error(shmctl(id, IPC_SET, &d)));
      printf(" locks %s", error(shmctl(id, SHM_LOCK, &d)));
      printf(" removes %s\n", error(shmctl(id, IPC_RMID, NULL)));
      _exit(0);
    }
    end_of(pid);
  }
  // removing
  p = shmat(id, NULL, 0);
  printf("remove %s\n", error(shmctl(id, IPC_RMID, NULL)));
  state("removed", id);
  mapped("maps");
  printf("by key %s", error(shmget(KEY, 0, 0)));
  char *q = shmat(id, NULL, 0);
  printf(" attach still %s %s\n", error((long)q), q == (void *)-1 ? "" : q);
  if (q != (void *)-1) shmdt(q);
  pid = fork();
  if (!pid) {
    shmdt(r);
    char *args[] = {"true", NULL};
    execv("/bin/true", args);
    _exit(0);
  }
  end_of(pid);
  state("still there", id);
  shmdt(r);
  printf("last %s\n", error(shmdt(p)));
  printf("gone %d\n", shmctl(id, IPC_STAT, &d) == -1 && (errno == EINVAL || errno == EIDRM));
  return 0;
}
