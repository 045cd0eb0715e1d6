// Children that stop, go on, end and are orphaned; groups and sessions. Compared with the host's own kernel.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static volatile sig_atomic_t chld, cont, code, status_of;
static void on_chld(int n, siginfo_t *info, void *c) {
  chld++;
  code = info->si_code;
  status_of = info->si_status;
}
static void on_cont(int n) { cont++; }

// what is passed for status is looked at after the call that fills it in
#define show(what, call, wanted, status) do { pid_t got = call; say(what, got, wanted, status); } while (0)
static void say(const char *what, pid_t got, pid_t wanted, int status) {
  if (got != wanted)
    printf("%s: got %s %s\n", what, got == 0 ? "nothing" : got == -1 ? "error" : "another", got == -1 ? strerrorname_np(errno) : "");
  else if (WIFEXITED(status))
    printf("%s: exited %d\n", what, WEXITSTATUS(status));
  else if (WIFSIGNALED(status))
    printf("%s: killed %d core %d\n", what, WTERMSIG(status), WCOREDUMP(status) != 0);
  else if (WIFSTOPPED(status))
    printf("%s: stopped %d\n", what, WSTOPSIG(status));
  else if (WIFCONTINUED(status))
    printf("%s: continued\n", what);
}

static void nap(int ms) {
  struct timespec t = {ms / 1000, ms % 1000 * 1000000L};
  while (nanosleep(&t, &t) == -1)
    ;
}

static void wait_for(volatile sig_atomic_t *what, int value) {
  for (int i = 0; i < 5000 && *what < value; i++) nap(1);
}

// in a group of its own, whose parent is in another of the session: SIGTSTP does not stop orphaned groups, and the
// one that this program was started in may be one
static pid_t idle(void) {
  pid_t pid = fork();
  if (!pid) {
    setpgid(0, 0);
    signal(SIGCONT, SIG_DFL);
    for (;;) pause();
  }
  setpgid(pid, pid);
  return pid;
}

static void *forever(void *unused) {
  for (;;) pause();
}
static void *spin(void *unused) {
  for (;;)
    ;
}

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  int status;
  struct sigaction action = {.sa_sigaction = on_chld, .sa_flags = SA_SIGINFO | SA_RESTART};
  sigaction(SIGCHLD, &action, NULL);

  // stop and continue
  pid_t pid = idle();
  for (int signal = 0; signal < 2; signal++) {
    kill(pid, signal ? SIGTSTP : SIGSTOP);
    show("stop", waitpid(pid, &status, WUNTRACED), pid, status);
    wait_for(&chld, 2 * signal + 1);
    printf("told: %d code %d status %d\n", chld, code, status_of);
    show("again", waitpid(pid, &status, WUNTRACED | WNOHANG), pid, status);
    kill(pid, SIGCONT);
    show("continue", waitpid(pid, &status, WCONTINUED), pid, status);
    wait_for(&chld, 2 * signal + 2);
    printf("told: %d code %d status %d\n", chld, code, status_of);
    show("again", waitpid(pid, &status, WCONTINUED | WUNTRACED | WNOHANG), pid, status);
  }
  kill(pid, SIGCONT);
  nap(20);
  show("continue while running", waitpid(pid, &status, WCONTINUED | WNOHANG), pid, status);
  kill(pid, SIGSTOP);
  siginfo_t info;
  memset(&info, 0, sizeof info);
  waitid(P_PID, pid, &info, WSTOPPED | WNOWAIT);
  printf("waitid: signo %d code %d status %d pid %d\n", info.si_signo, info.si_code, info.si_status, info.si_pid == pid);
  memset(&info, 0, sizeof info);
  waitid(P_PID, pid, &info, WSTOPPED);
  printf("waitid: code %d status %d\n", info.si_code, info.si_status);
  memset(&info, 1, sizeof info);
  printf("waitid: %d", waitid(P_PID, pid, &info, WSTOPPED | WNOHANG));
  printf(" signo %d pid %d\n", info.si_signo, info.si_pid);
  kill(pid, SIGTERM); // waits for it to go on
  nap(20);
  show("stopped with TERM", waitpid(pid, &status, WNOHANG), pid, status);
  kill(pid, SIGCONT);
  show("goes on and dies", waitpid(pid, &status, 0), pid, status);
  pid = idle();
  kill(pid, SIGSTOP);
  waitpid(pid, &status, WUNTRACED);
  kill(pid, SIGKILL);
  show("killed while stopped", waitpid(pid, &status, 0), pid, status);
  memset(&info, 0, sizeof info);

  // a process of several threads stops as a whole
  pid = fork();
  if (!pid) {
    pthread_t t;
    for (int i = 0; i < 3; i++) pthread_create(&t, NULL, forever, NULL);
    for (int i = 0; i < 2; i++) pthread_create(&t, NULL, spin, NULL);
    nap(10);
    raise(SIGSTOP);
    _exit(5);
  }
  show("threads", waitpid(pid, &status, WUNTRACED), pid, status);
  kill(pid, SIGCONT);
  show("threads", waitpid(pid, &status, 0), pid, status);

  // a call that waits goes on after a stop
  int pipes[2];
  pipe(pipes);
  pid = fork();
  if (!pid) {
    char c = 0;
    int n = read(pipes[0], &c, 1);
    _exit(n == 1 && c == 'x' ? 3 : 4);
  }
  nap(20);
  kill(pid, SIGSTOP);
  waitpid(pid, &status, WUNTRACED);
  kill(pid, SIGCONT);
  waitpid(pid, &status, WCONTINUED);
  write(pipes[1], "x", 1);
  show("read over a stop", waitpid(pid, &status, 0), pid, status);

  // SIGCONT with a handler, blocked, ignored
  int sync[2];
  pipe(sync);
  for (int how = 0; how < 3; how++) {
    pid = fork();
    if (!pid) {
      sigset_t set, old;
      sigemptyset(&set);
      sigaddset(&set, SIGCONT);
      if (how == 0) signal(SIGCONT, on_cont);
      if (how == 1) sigprocmask(SIG_BLOCK, &set, &old), signal(SIGCONT, on_cont);
      if (how == 2) signal(SIGCONT, SIG_IGN);
      raise(SIGSTOP);
      int before = cont;
      if (how == 1) sigprocmask(SIG_SETMASK, &old, NULL);
      _exit(10 * before + cont);
    }
    waitpid(pid, &status, WUNTRACED);
    kill(pid, SIGCONT);
    show("SIGCONT", waitpid(pid, &status, 0), pid, status);
  }

  // a stop signal takes SIGCONT off the queue and the other way round
  pid = fork();
  if (!pid) {
    sigset_t set;
    sigfillset(&set);
    sigprocmask(SIG_BLOCK, &set, NULL);
    raise(SIGTSTP);
    sigpending(&set);
    int a = sigismember(&set, SIGTSTP);
    raise(SIGCONT);
    sigpending(&set);
    int b = sigismember(&set, SIGTSTP), c = sigismember(&set, SIGCONT);
    raise(SIGTTIN);
    sigpending(&set);
    int d = sigismember(&set, SIGTTIN), e = sigismember(&set, SIGCONT);
    _exit(a << 4 | b << 3 | c << 2 | d << 1 | e);
  }
  show("queues", waitpid(pid, &status, 0), pid, status);

  // SA_NOCLDSTOP
  action.sa_flags |= SA_NOCLDSTOP;
  sigaction(SIGCHLD, &action, NULL);
  chld = 0;
  pid = idle();
  kill(pid, SIGSTOP);
  waitpid(pid, &status, WUNTRACED);
  kill(pid, SIGCONT);
  waitpid(pid, &status, WCONTINUED);
  nap(10);
  printf("not told: %d\n", chld);
  kill(pid, SIGKILL);
  waitpid(pid, &status, 0);
  wait_for(&chld, 1);
  printf("told of the end: %d code %d status %d\n", chld, code, status_of);

  // errors of wait
  printf("no child: %d", waitpid(-1, &status, 0));
  printf(" %s\n", strerrorname_np(errno));
  printf("not a child: %d", waitpid(1, &status, 0));
  printf(" %s\n", strerrorname_np(errno));
  printf("bad options: %d", waitpid(-1, &status, 0x40));
  printf(" %s\n", strerrorname_np(errno));
  printf("least number: %d", waitpid(0x80000000, &status, 0));
  printf(" %s\n", strerrorname_np(errno));
  printf("waitid nothing: %d", waitid(P_ALL, 0, &info, WNOHANG));
  printf(" %s\n", strerrorname_np(errno));
  printf("waitid pid 0: %d", waitid(P_PID, 0, &info, WEXITED));
  printf(" %s\n", strerrorname_np(errno));
  printf("waitid bad type: %d", waitid(77, 0, &info, WEXITED));
  printf(" %s\n", strerrorname_np(errno));
  pid = fork();
  if (!pid) _exit(0);
  nap(20);
  printf("bad status: %d", (int)syscall(SYS_wait4, pid, 8, 0, 0));
  printf(" %s\n", strerrorname_np(errno));
  printf("gone all the same: %d", waitpid(pid, &status, 0));
  printf(" %s\n", strerrorname_np(errno));

  // waiting by group, __WCLONE, __WALL
  pid = fork();
  if (!pid) {
    setpgid(0, 0);
    _exit(8);
  }
  setpgid(pid, pid);
  show("clone children alone", waitpid(pid, &status, __WCLONE | WNOHANG), pid, status);
  printf("own group: %d", waitpid(0, &status, 0));
  printf(" %s\n", strerrorname_np(errno));
  show("its group", waitpid(-pid, &status, 0), pid, status);
  pid = syscall(SYS_clone, 0, 0, 0, 0, 0);
  if (!pid) _exit(9);
  printf("no signal: %d", waitpid(pid, &status, 0));
  printf(" %s\n", strerrorname_np(errno));
  show("no signal with WCLONE", waitpid(pid, &status, __WCLONE), pid, status);
  signal(SIGUSR2, SIG_IGN);
  pid = syscall(SYS_clone, SIGUSR2, 0, 0, 0, 0);
  if (!pid) _exit(9);
  show("other signal with WALL", waitpid(pid, &status, __WALL), pid, status);

  // groups and sessions
  int go[2];
  pipe(go);
  pid = fork();
  if (!pid) {
    char c;
    close(go[1]);
    read(go[0], &c, 1);
    _exit(0);
  }
  printf("new group: %d\n", setpgid(pid, 0));
  printf("its group: %d\n", getpgid(pid) == pid);
  printf("no such group: %d", setpgid(pid, 999999));
  printf(" %s\n", strerrorname_np(errno));
  printf("negative group: %d", setpgid(pid, -3));
  printf(" %s\n", strerrorname_np(errno));
  printf("not a child: %d", setpgid(1, 0));
  printf(" %s\n", strerrorname_np(errno));
  printf("back: %d\n", setpgid(pid, getpgrp()));
  write(go[1], "x", 1);
  waitpid(pid, &status, 0);
  printf("gone: %d", getpgid(pid));
  printf(" %s\n", strerrorname_np(errno));
  pid = fork();
  if (!pid) {
    int bad = 0;
    if (setsid() != getpid()) bad |= 1;
    if (getsid(0) != getpid() || getpgrp() != getpid()) bad |= 2;
    if (setsid() != -1 || errno != EPERM) bad |= 4;
    if (setpgid(0, 0) != -1 || errno != EPERM) bad |= 8;
    _exit(bad);
  }
  show("session", waitpid(pid, &status, 0), pid, status);

  // orphans and a subreaper; death of the parent
  prctl(PR_SET_CHILD_SUBREAPER, 1);
  int reaper = 0;
  prctl(PR_GET_CHILD_SUBREAPER, &reaper);
  printf("subreaper %d\n", reaper);
  int tell[2];
  pipe(tell);
  pid = fork();
  if (!pid) {
    pid_t grandchild = fork();
    if (!grandchild) {
      nap(50);
      pid_t parent = getppid();
      write(tell[1], &parent, sizeof parent);
      _exit(21);
    }
    write(tell[1], &grandchild, sizeof grandchild);
    _exit(20);
  }
  pid_t grandchild, parent;
  read(tell[0], &grandchild, sizeof grandchild);
  show("child", waitpid(pid, &status, 0), pid, status);
  read(tell[0], &parent, sizeof parent);
  printf("adopted %d\n", parent == getpid());
  show("grandchild", waitpid(-1, &status, 0), grandchild, status);
  prctl(PR_SET_CHILD_SUBREAPER, 0);
  pid = fork();
  if (!pid) {
    grandchild = fork();
    if (!grandchild) {
      prctl(PR_SET_PDEATHSIG, SIGTERM);
      char c = 'r';
      write(tell[1], &c, 1);
      for (;;) pause();
    }
    char c;
    read(tell[0], &c, 1);
    write(tell[1], &grandchild, sizeof grandchild);
    _exit(0);
  }
  waitpid(pid, &status, 0);
  read(tell[0], &grandchild, sizeof grandchild);
  int gone = 0;
  for (int i = 0; i < 2000 && !gone; i++) {
    gone = kill(grandchild, 0) == -1 && errno == ESRCH;
    nap(1);
  }
  printf("killed by its parent's death %d\n", gone);

  // exit status of a process is what exit_group or the last word of its first thread says
  pid = fork();
  if (!pid) {
    pthread_t t;
    pthread_create(&t, NULL, forever, NULL);
    _exit(0x1234);
  }
  show("low byte", waitpid(pid, &status, 0), pid, status);
  const int deadly[] = {SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGABRT, SIGFPE, SIGKILL, SIGSEGV, SIGPIPE, SIGALRM, SIGTERM, SIGUSR1, SIGBUS, SIGSYS, SIGTRAP, SIGXCPU, SIGXFSZ, SIGVTALRM, SIGPROF, SIGIO, SIGPWR, SIGSTKFLT, 34, 64};
  for (int i = 0; i < sizeof deadly / sizeof *deadly; i++) {
    pid = idle();
    kill(pid, deadly[i]);
    show("deadly", waitpid(pid, &status, 0), pid, status);
  }
  const int harmless[] = {SIGCHLD, SIGURG, SIGWINCH, SIGCONT};
  pid = idle();
  for (int i = 0; i < 4; i++) kill(pid, harmless[i]);
  nap(20);
  show("harmless", waitpid(pid, &status, WNOHANG), pid, status);
  kill(pid, SIGKILL);
  show("killed", waitpid(pid, &status, 0), pid, status);

  // the mask is each process's own
  umask(053);
  pid = fork();
  if (!pid) {
    int old = umask(0);
    struct stat st;
    close(open("open", O_CREAT | O_WRONLY, 0777));
    stat("open", &st);
    _exit(old == 053 && (st.st_mode & 0777) == 0777);
  }
  show("mask", waitpid(pid, &status, 0), pid, status);
  struct stat st;
  close(open("masked", O_CREAT | O_WRONLY, 0666));
  stat("masked", &st);
  printf("mode %o\n", st.st_mode & 0777);
  return 0;
}
