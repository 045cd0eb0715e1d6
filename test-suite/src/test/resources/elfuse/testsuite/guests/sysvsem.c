// System V semaphores. Compared with the host's own kernel.
#define _GNU_SOURCE
#include <errno.h>
#include <grp.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/sem.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define KEY 0x5e1f0002
#ifndef SEM_STAT_ANY
#define SEM_STAT_ANY 20
#endif

union arg { int val; struct semid_ds *buf; unsigned short *array; struct seminfo *info; };
static int id, self;
static const char *error(long r) { return r == -1 ? strerrorname_np(errno) : "done"; }
static int end_of(pid_t pid) {
  int status;
  while (waitpid(pid, &status, 0) == -1 && errno == EINTR)
    ;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}
static void nap(int ms) {
  struct timespec t = {ms / 1000, ms % 1000 * 1000000L};
  while (nanosleep(&t, &t) == -1)
    ;
}
static int op(int number, int change, int flags) {
  struct sembuf s = {number, change, flags};
  return semop(id, &s, 1);
}
static void state(const char *what) {
  unsigned short v[4] = {0};
  union arg a = {.array = v};
  if (semctl(id, 0, GETALL, a)) {
    printf("%s: %s\n", what, strerrorname_np(errno));
    return;
  }
  printf("%s: %d %d %d %d pids", what, v[0], v[1], v[2], v[3]);
  for (int i = 0; i < 4; i++) {
    int pid = semctl(id, i, GETPID);
    printf(" %s", pid == 0 ? "none" : pid == self ? "self" : "other");
  }
  for (int i = 0; i < 4; i++) printf(" %d/%d", semctl(id, i, GETNCNT), semctl(id, i, GETZCNT));
  printf("\n");
}
static void until(int number, int command, int count) {
  for (int i = 0; i < 2000 && semctl(id, number, command) != count; i++) nap(1);
}
static volatile int handled;
static void handler(int n) { handled++; }

static void *waiter(void *p) {
  int r = op(0, -1, 0);
  return (void *)(long)r;
}
static void *undoes(void *p) {
  op(2, 5, SEM_UNDO);
  return NULL;
}
static char stack[65536];
static int shares_undo(void *p) {
  op(3, 4, SEM_UNDO);
  return 0;
}

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  self = getpid();
  int old = semget(KEY, 0, 0);
  if (old >= 0) semctl(old, 0, IPC_RMID);
  printf("none %s", error(semget(KEY, 1, 0)));
  printf(" empty %s", error(semget(KEY, 0, IPC_CREAT)));
  printf(" negative %s", error(semget(KEY, -1, IPC_CREAT)));
  printf(" many %s\n", error(semget(KEY, 40000, IPC_CREAT)));
  id = semget(KEY, 4, IPC_CREAT | IPC_EXCL | 0640);
  printf("made %d again %s", id >= 0, error(semget(KEY, 4, IPC_CREAT | IPC_EXCL)));
  printf(" more %s", error(semget(KEY, 5, 0)));
  printf(" same %d\n", semget(KEY, 0, 0) == id && semget(KEY, 4, IPC_CREAT) == id);
  state("fresh");
  struct semid_ds d;
  union arg a = {.buf = &d};
  semctl(id, 0, IPC_STAT, a);
  time_t now = time(NULL);
  printf("key %x mode %o count %ld times %ld %d\n", d.sem_perm.__key, d.sem_perm.mode, (long)d.sem_nsems, (long)d.sem_otime, now - d.sem_ctime < 5);
  // values
  a.val = 3;
  printf("set %s", error(semctl(id, 1, SETVAL, a)));
  a.val = -1;
  printf(" negative %s", error(semctl(id, 1, SETVAL, a)));
  a.val = 32768;
  printf(" large %s", error(semctl(id, 1, SETVAL, a)));
  a.val = 1;
  printf(" number %s", error(semctl(id, 4, SETVAL, a)));
  printf(" number %s", error(semctl(id, -1, SETVAL, a)));
  a.val = 40000;
  printf(" both %s\n", error(semctl(id, 9, SETVAL, a)));
  state("set");
  unsigned short values[4] = {1, 2, 3, 4}, wrong[4] = {1, 2, 3, 40000};
  a.array = wrong;
  printf("all wrong %s", error(semctl(id, 0, SETALL, a)));
  a.array = (void *)8;
  printf(" bad %s", error(semctl(id, 0, SETALL, a)));
  printf(" get bad %s", error(semctl(id, 0, GETALL, a)));
  a.array = values;
  printf(" right %s\n", error(semctl(id, 0, SETALL, a)));
  state("all set");
  printf("get %d %d", semctl(id, 3, GETVAL), semctl(id, 2, GETVAL));
  printf(" number %s", error(semctl(id, 4, GETVAL)));
  printf(" command %s", error(semctl(id, 0, 99)));
  printf(" id %s\n", error(semctl(-1, 0, GETVAL)));
  // operations
  printf("down %s", error(op(0, -1, 0)));
  printf(" again %s", error(op(0, -1, IPC_NOWAIT)));
  printf(" zero %s", error(op(0, 0, 0)));
  printf(" not zero %s", error(op(1, 0, IPC_NOWAIT)));
  printf(" number %s", error(op(4, 1, 0)));
  printf(" range %s", error(op(1, 32767, 0)));
  printf(" none %s", error(semop(id, NULL, 0)));
  printf(" many %s", error(semop(id, (void *)8, 501)));
  printf(" bad %s", error(semop(id, (void *)8, 1)));
  printf(" id %s", error(semop(-1, (void *)8, 1)));
  struct sembuf one = {0, 1, 0};
  printf(" id %s", error(semop(-1, &one, 1)));
  printf(" id %s\n", error(semop(0x7fff0000, &one, 1)));
  state("after");
  struct sembuf several[] = {{0, 2, 0}, {1, -1, 0}, {2, -9, IPC_NOWAIT}};
  printf("all or nothing %s\n", error(semop(id, several, 3)));
  state("nothing");
  several[2].sem_op = -3;
  printf("all %s\n", error(semop(id, several, 3)));
  state("all");
  struct sembuf twice[] = {{0, -2, 0}, {0, 0, 0}, {0, 5, 0}};
  printf("in order %s", error(semop(id, twice, 3)));
  printf(" %d\n", semctl(id, 0, GETVAL));
  semctl(id, 0, IPC_STAT, (union arg){.buf = &d});
  printf("operated %d\n", time(NULL) - d.sem_otime < 5);
  // waiting
  a.val = 0;
  semctl(id, 0, SETVAL, a);
  pthread_t t[3];
  for (int i = 0; i < 3; i++) pthread_create(&t[i], NULL, waiter, NULL);
  until(0, GETNCNT, 3);
  state("three wait");
  printf("up %s\n", error(op(0, 3, 0)));
  for (int i = 0; i < 3; i++) pthread_join(t[i], NULL);
  state("nobody waits");
  a.val = 2;
  semctl(id, 0, SETVAL, a);
  pid_t pid = fork();
  if (!pid) _exit(op(0, 0, 0) ? errno : 0);
  until(0, GETZCNT, 1);
  state("waits for zero");
  op(0, -2, 0);
  printf("zero came %d\n", end_of(pid));
  pid = fork();
  if (!pid) _exit(op(0, -1, 0) ? errno : 0);
  until(0, GETNCNT, 1);
  a.val = 1;
  semctl(id, 0, SETVAL, a);
  printf("by SETVAL %d\n", end_of(pid));
  pid = fork();
  if (!pid) {
    struct sembuf both[] = {{0, -1, 0}, {1, -1, 0}};
    a.val = 0;
    semctl(id, 1, SETVAL, a);
    _exit(semop(id, both, 2) ? errno : 0);
  }
  until(0, GETNCNT, 1);
  op(0, 1, 0);
  until(1, GETNCNT, 1);
  state("the other blocks now");
  op(1, 1, 0);
  printf("both %d\n", end_of(pid));
  // times and signals
  struct timespec shortly = {0, 30000000}, none = {0, 0}, odd = {0, -1};
  struct sembuf down = {0, -1, 0};
  printf("over %s", error(semtimedop(id, &down, 1, &shortly)));
  printf(" at once %s", error(semtimedop(id, &down, 1, &none)));
  printf(" odd %s", error(semtimedop(id, &down, 1, &odd)));
  printf(" bad %s\n", error(syscall(SYS_semtimedop, id, &down, 1, 8)));
  struct sigaction act = {.sa_handler = handler, .sa_flags = SA_RESTART};
  sigaction(SIGALRM, &act, NULL);
  struct itimerval it = {{0, 0}, {0, 30000}};
  setitimer(ITIMER_REAL, &it, NULL);
  printf("interrupted %s", error(semop(id, &down, 1)));
  printf(" handled %d waiting %d\n", handled, semctl(id, 0, GETNCNT));
  // taking back
  unsigned short ten[4] = {10, 10, 10, 10};
  a.array = ten;
  semctl(id, 0, SETALL, a);
  pid = fork();
  if (!pid) {
    op(0, -3, SEM_UNDO);
    op(1, 5, SEM_UNDO);
    op(1, -1, SEM_UNDO);
    op(2, -2, 0);
    state("before the end");
    _exit(0);
  }
  end_of(pid);
  state("taken back");
  pid = fork();
  if (!pid) {
    op(0, -3, SEM_UNDO);
    op(1, 5, SEM_UNDO);
    a.val = 7;
    semctl(id, 0, SETVAL, a);
    raise(SIGKILL);
  }
  end_of(pid);
  state("forgotten by SETVAL");
  pid = fork();
  if (!pid) {
    op(3, 20, SEM_UNDO);
    op(3, -25, 0);
    _exit(0);
  }
  end_of(pid);
  state("not below zero");
  pid = fork();
  if (!pid) {
    pthread_t t;
    pthread_create(&t, NULL, undoes, NULL);
    pthread_join(t, NULL);
    state("a thread ended");
    _exit(0);
  }
  end_of(pid);
  state("all threads ended");
  pid = fork();
  if (!pid) {
    int child = clone(shares_undo, stack + sizeof stack, CLONE_SYSVSEM | SIGCHLD, NULL);
    end_of(child);
    state("a sharer ended");
    unshare(CLONE_SYSVSEM);
    state("unshared");
    _exit(0);
  }
  end_of(pid);
  state("everybody ended");
  pid = fork();
  if (!pid) {
    for (int i = 0; i < 3; i++) printf("%s ", error(op(0, i == 0 ? 32767 - semctl(id, 0, GETVAL) : -1, SEM_UNDO)));
    printf("\n");
    _exit(0);
  }
  end_of(pid);
  // a waiter goes on when something is taken back
  a.val = 1;
  semctl(id, 0, SETVAL, a);
  int p[2];
  pipe(p);
  pid = fork();
  if (!pid) {
    char c;
    op(0, -1, SEM_UNDO);
    read(p[0], &c, 1);
    _exit(0);
  }
  for (int i = 0; i < 1000 && semctl(id, 0, GETVAL); i++) nap(1);
  pid_t other = fork();
  if (!other) _exit(op(0, -1, 0) ? errno : 0);
  until(0, GETNCNT, 1);
  kill(pid, SIGKILL);
  printf("killed %d, the other %d\n", end_of(pid), end_of(other));
  // limits, indexes, rights
  struct seminfo info;
  int highest = semctl(0, 0, IPC_INFO, (union arg){.info = &info});
  printf("limits %d %d %d %d %d %d %d\n", highest >= 0, info.semmni, info.semmsl, info.semopm, info.semvmx, info.semaem, info.semusz);
  highest = semctl(0, 0, SEM_INFO, (union arg){.info = &info});
  int found = 0;
  for (int i = 0; i <= highest; i++) found += semctl(i, 0, SEM_STAT, (union arg){.buf = &d}) == id;
  printf("found %d used %d\n", found, info.semusz > 0 && info.semaem >= 4);
  if (getuid() == 0) {
    pid = fork();
    if (!pid) {
      setgroups(0, NULL);
      if (setgid(500) || setuid(1000)) _exit(1);
      printf("other gets %s", error(semctl(id, 0, GETVAL)));
      printf(" sets %s", error(semctl(id, 0, SETVAL, a)));
      printf(" looks %s", error(op(0, 0, IPC_NOWAIT)));
      printf(" changes %s", error(op(0, 1, 0)));
      printf(" stats %s", error(semctl(id, 0, IPC_STAT, (union arg){.buf = &d})));
      printf(" owns %s", error(semctl(id, 0, IPC_SET, (union arg){.buf = &d})));
      printf(" removes %s\n", error(semctl(id, 0, IPC_RMID)));
      _exit(0);
    }
    end_of(pid);
  }
  semctl(id, 0, IPC_STAT, (union arg){.buf = &d});
  d.sem_perm.mode = 0606;
  printf("mode %s", error(semctl(id, 0, IPC_SET, (union arg){.buf = &d})));
  semctl(id, 0, IPC_STAT, (union arg){.buf = &d});
  printf(" %o\n", d.sem_perm.mode);
  // many processes count together
  a.val = 1;
  semctl(id, 1, SETVAL, a);
  a.val = 0;
  semctl(id, 2, SETVAL, a);
  for (int i = 0; i < 6; i++)
    if (!fork()) {
      for (int n = 0; n < 200; n++) {
        op(1, -1, SEM_UNDO);
        int v = semctl(id, 2, GETVAL);
        semctl(id, 2, SETVAL, (union arg){.val = v + 1});
        op(1, 1, SEM_UNDO);
      }
      _exit(0);
    }
  while (wait(NULL) > 0)
    ;
  printf("counted %d\n", semctl(id, 2, GETVAL));
  a.val = 0;
  semctl(id, 0, SETVAL, a);
  pid = fork();
  if (!pid) {
    _exit(op(0, -1, 0) ? errno : 0);
  }
  until(0, GETNCNT, 1);
  printf("remove %s\n", error(semctl(id, 0, IPC_RMID)));
  printf("removed meanwhile %d\n", end_of(pid) == EIDRM);
  printf("gone %s", error(op(0, 1, 0)));
  printf(" %s\n", error(semget(KEY, 0, 0)));
  return 0;
}
