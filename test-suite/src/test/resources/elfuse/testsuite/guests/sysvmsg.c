// System V message queues. Compared with the host's own kernel.
#define _GNU_SOURCE
#include <errno.h>
#include <grp.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/mman.h>
#include <sys/msg.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define KEY 0x5e1f0003

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
struct message { long type; char text[8192]; };
static int put(long type, const char *text, int flags) {
  struct message m = {type};
  strcpy(m.text, text);
  return msgsnd(id, &m, strlen(text), flags);
}
static void get(const char *what, long type, size_t size, int flags) {
  struct message m = {0};
  int n = msgrcv(id, &m, size, type, flags);
  if (n < 0) printf("%s: %s\n", what, strerrorname_np(errno));
  else printf("%s: %d type %ld '%.*s'\n", what, n, m.type, n, m.text);
}
static void state(const char *what) {
  struct msqid_ds d;
  if (msgctl(id, IPC_STAT, &d)) {
    printf("%s: %s\n", what, strerrorname_np(errno));
    return;
  }
  time_t now = time(NULL);
  printf("%s: key %x mode %o messages %ld bytes %ld of %ld sender %s receiver %s times %d %d %d\n", what, d.msg_perm.__key, d.msg_perm.mode, (long)d.msg_qnum,
         (long)d.__msg_cbytes, (long)d.msg_qbytes, d.msg_lspid == 0 ? "none" : d.msg_lspid == self ? "self" : "other", d.msg_lrpid == 0 ? "none" : d.msg_lrpid == self ? "self" : "other",
         d.msg_stime ? now - d.msg_stime < 5 : -1, d.msg_rtime ? now - d.msg_rtime < 5 : -1, now - d.msg_ctime < 5);
}
static volatile int handled;
static void handler(int n) { handled++; }

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  self = getpid();
  int old = msgget(KEY, 0);
  if (old >= 0) msgctl(old, IPC_RMID, NULL);
  printf("none %s", error(msgget(KEY, 0)));
  id = msgget(KEY, IPC_CREAT | IPC_EXCL | 0640);
  printf(" made %d again %s same %d\n", id >= 0, error(msgget(KEY, IPC_CREAT | IPC_EXCL)), msgget(KEY, 0) == id);
  state("fresh");
  // bad arguments
  struct message m = {1};
  char *edge = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  mprotect(edge + 4096, 4096, PROT_NONE);
  printf("bad %s", error(msgsnd(id, (void *)8, 1, 0)));
  printf(" bad, negative %s", error(msgsnd(-1, (void *)8, -1, 0)));
  printf(" size %s", error(msgsnd(id, &m, -1, 0)));
  printf(" large %s", error(msgsnd(id, &m, 8193, 0)));
  printf(" id %s", error(msgsnd(-1, &m, 1, 0)));
  printf(" id %s", error(msgsnd(0x7fff0000, &m, 1, 0)));
  m.type = 0;
  printf(" type %s", error(msgsnd(id, &m, 1, 0)));
  m.type = -5;
  printf(" type %s", error(msgsnd(id, &m, 1, 0)));
  *(long *)(edge + 4096 - 16) = 3;
  printf(" text %s", error(msgsnd(id, edge + 4096 - 16, 9, 0)));
  printf(" text %s\n", error(msgsnd(id, edge + 4096 - 16, 8, 0)));
  get("zeros", 0, 0, MSG_NOERROR);
  printf("receive bad %s", error(msgrcv(id, (void *)8, 1, 0, IPC_NOWAIT)));
  printf(" size %s", error(msgrcv(id, &m, -1, 0, IPC_NOWAIT)));
  printf(" id %s", error(msgrcv(-1, &m, 1, 0, IPC_NOWAIT)));
  printf(" id %s\n", error(msgrcv(0x7fff0000, &m, 1, 0, IPC_NOWAIT)));
  // order and types
  put(3, "three", 0), put(1, "one", 0), put(2, "two", 0), put(3, "three again", 0), put(5, "", 0);
  state("five");
  get("first", 0, 100, 0);
  get("of type", 3, 100, 0);
  get("no such type", 3, 100, IPC_NOWAIT);
  get("up to", -4, 100, 0);
  get("except", 2, 100, MSG_EXCEPT);
  get("too long", 2, 2, 0);
  get("cut", 2, 2, MSG_NOERROR);
  state("empty");
  put(7, "seven", 0), put(9, "nine", 0);
  get("least of all", LONG_MIN, 100, 0);
  get("up to, none", -8, 100, IPC_NOWAIT);
  get("nine", 9, 100, 0);
  put(4, "lost", 0);
  printf("nowhere to put it %s", error(msgrcv(id, (void *)8, 100, 0, 0)));
  get(" and gone", 0, 100, IPC_NOWAIT);
  // full
  struct message big = {1};
  int count = 0;
  while (msgsnd(id, &big, 5000, IPC_NOWAIT) == 0) count++;
  printf("full after %d: %s\n", count, strerrorname_np(errno));
  printf("small still fits %s\n", error(msgsnd(id, &big, 100, IPC_NOWAIT)));
  pid_t pid = fork();
  if (!pid) _exit(msgsnd(id, &big, 5000, 0) ? errno : 0);
  nap(30);
  state("a sender waits");
  msgrcv(id, &m, 8192, 0, 0);
  printf("sent %d\n", end_of(pid));
  state("sent");
  while (msgrcv(id, &m, 8192, 0, IPC_NOWAIT) >= 0)
    ;
  // waiting
  pid = fork();
  if (!pid) {
    int n = msgrcv(id, &m, 100, 6, 0);
    _exit(n == 3 && m.type == 6 ? 0 : errno);
  }
  nap(30);
  put(5, "not it", 0);
  put(6, "yes", 0);
  printf("received %d\n", end_of(pid));
  state("one left");
  get("the other", 0, 100, 0);
  pid = fork();
  if (!pid) _exit(msgrcv(id, &m, 2, 0, 0) == -1 ? errno : 0);
  nap(30);
  put(6, "too long", 0);
  printf("waits with too little room %d\n", end_of(pid) == E2BIG);
  get("stays", 0, 100, IPC_NOWAIT);
  // signals: never again after a handler, else on
  struct sigaction act = {.sa_handler = handler, .sa_flags = SA_RESTART};
  sigaction(SIGALRM, &act, NULL);
  struct itimerval it = {{0, 0}, {0, 30000}};
  setitimer(ITIMER_REAL, &it, NULL);
  printf("interrupted %s", error(msgrcv(id, &m, 100, 0, 0)));
  printf(" handled %d", handled);
  while (msgsnd(id, &big, 8192, IPC_NOWAIT) == 0)
    ;
  setitimer(ITIMER_REAL, &it, NULL);
  printf(" sending %s", error(msgsnd(id, &big, 8192, 0)));
  printf(" handled %d\n", handled);
  while (msgrcv(id, &m, 8192, 0, IPC_NOWAIT) >= 0)
    ;
  pid = fork();
  if (!pid) _exit(msgrcv(id, &m, 100, 0, 0) == 2 ? 0 : errno);
  nap(30);
  kill(pid, SIGSTOP);
  waitpid(pid, NULL, WUNTRACED);
  kill(pid, SIGCONT);
  nap(30);
  put(1, "ok", 0);
  printf("stopped and on %d\n", end_of(pid));
  // control
  struct msqid_ds d;
  msgctl(id, IPC_STAT, &d);
  d.msg_qbytes = 100;
  d.msg_perm.mode = 0604;
  printf("set %s", error(msgctl(id, IPC_SET, &d)));
  printf(" large %s", error(msgsnd(id, &big, 101, IPC_NOWAIT)));
  printf(" fits %s\n", error(msgsnd(id, &big, 100, IPC_NOWAIT)));
  state("set");
  pid = fork();
  if (!pid) _exit(msgsnd(id, &big, 50, 0) ? errno : 0);
  nap(30);
  d.msg_qbytes = 200;
  msgctl(id, IPC_SET, &d);
  printf("room was made %d\n", end_of(pid));
  printf("stat bad %s", error(msgctl(id, IPC_STAT, (void *)8)));
  printf(" set bad %s", error(msgctl(id, IPC_SET, (void *)8)));
  printf(" command %s", error(msgctl(id, 99, &d)));
  printf(" id %s\n", error(msgctl(-1, IPC_STAT, &d)));
  struct msginfo info;
  int highest = msgctl(0, IPC_INFO, (void *)&info), found = 0;
  printf("limits %d %d %d %d %d\n", highest >= 0, info.msgmax, info.msgmnb, info.msgssz, info.msgseg);
  for (int i = 0; i <= highest; i++) found += msgctl(i, MSG_STAT, &d) == id;
  printf("found %d", found);
  msgctl(0, MSG_INFO, (void *)&info);
  printf(" used %d\n", info.msgpool > 0 && info.msgmap >= 2 && info.msgtql >= 150);
  if (getuid() == 0) {
    pid = fork();
    if (!pid) {
      setgroups(0, NULL);
      if (setgid(500) || setuid(1000)) _exit(1);
      msgctl(id, IPC_STAT, &d);
      printf("other sends %s", error(msgsnd(id, &big, 1, IPC_NOWAIT)));
      printf(" receives %s", error(msgrcv(id, &m, 8192, 0, IPC_NOWAIT)));
      printf(" gets %s", error(msgget(KEY, 0600)));
      printf(" sets %s", error(msgctl(id, IPC_SET, &d)));
      printf(" removes %s\n", error(msgctl(id, IPC_RMID, NULL)));
      int own = msgget(IPC_PRIVATE, 0600);
      msgctl(own, IPC_STAT, &d);
      d.msg_qbytes = 1 << 20;
      printf("its own, enlarged %s", error(msgctl(own, IPC_SET, &d)));
      printf(" removed %s\n", error(msgctl(own, IPC_RMID, NULL)));
      _exit(0);
    }
    end_of(pid);
  }
  while (msgrcv(id, &m, 8192, 0, IPC_NOWAIT) >= 0)
    ;
  pid = fork();
  if (!pid) _exit(msgrcv(id, &m, 100, 0, 0) == -1 ? errno : 0);
  nap(30);
  printf("remove %s", error(msgctl(id, IPC_RMID, NULL)));
  printf(" meanwhile %d", end_of(pid) == EIDRM);
  printf(" gone %s", error(msgget(KEY, 0)));
  printf(" %s\n", error(put(1, "x", 0)));
  return 0;
}
