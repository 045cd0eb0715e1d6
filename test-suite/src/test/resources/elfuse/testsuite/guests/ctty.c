// Controlling terminals, foreground groups and pseudo-terminals; needs no terminal of its own.
// The same output natively on Linux.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static volatile sig_atomic_t seen[65];

static void note(int signal) { seen[signal]++; }

static void catch(int signal) {
  struct sigaction action = {.sa_handler = note};
  sigaction(signal, &action, NULL);
}

static void say(const char *what, long result) {
  printf("%s: %s\n", what, result < 0 ? strerrorname_np(errno) : "ok");
}

#define SAY(call) (errno = 0, say(#call, (long)(call)))

static void nap(int milliseconds) {
  struct timespec time = {milliseconds / 1000, milliseconds % 1000 * 1000000L};
  while (nanosleep(&time, &time) < 0 && errno == EINTR) {
  }
}

static int made(int *slave) {
  int master = posix_openpt(O_RDWR | O_NOCTTY);
  if (master < 0 || grantpt(master) < 0 || unlockpt(master) < 0) {
    printf("no pty: %s\n", strerrorname_np(errno));
    exit(1);
  }
  *slave = open(ptsname(master), O_RDWR | O_NOCTTY);
  return master;
}

static void child(void (*body)(void)) {
  fflush(stdout);
  pid_t pid = fork();
  if (pid == 0) {
    alarm(20);
    body();
    fflush(stdout);
    _exit(0);
  }
  int status = 0;
  waitpid(pid, &status, 0);
  if (WIFSIGNALED(status)) printf("killed by %d\n", WTERMSIG(status));
}

static void without(void) {
  setsid();
  SAY(open("/dev/tty", O_RDWR));
  int slave, master = made(&slave);
  SAY(tcgetpgrp(slave));
  SAY(tcsetpgrp(slave, getpgrp()));
  SAY(tcgetsid(slave));
  SAY(ioctl(slave, TIOCNOTTY));
  SAY(tcgetpgrp(master));
  int zero;
  ioctl(master, TIOCGPGRP, &zero);
  printf("nobody in front: %d\n", zero);
  SAY(tcgetsid(master));
  int pipes[2];
  if (pipe(pipes) < 0) return;
  SAY(tcgetpgrp(pipes[0]));
  SAY(ioctl(pipes[0], TCGETS, (void *)1));
  SAY(ioctl(slave, TCGETS, (void *)1));
  SAY(ioctl(slave, TIOCSPGRP, (void *)1));
  SAY(ioctl(slave, TIOCGPTN, &zero));
  SAY(ioctl(slave, TIOCMGET, &zero));
  SAY(ioctl(slave, TCXONC, 9));
  SAY(ioctl(slave, TCFLSH, 9));
}

static void acquiring(void) {
  int slave, master = made(&slave);
  SAY(ioctl(slave, TIOCSCTTY, 0)); // not a leader
  setsid();
  int again = open(ptsname(master), O_WRONLY);
  printf("writing alone takes no terminal: %d\n", open("/dev/tty", O_RDWR) < 0);
  close(again);
  again = open(ptsname(master), O_RDWR);
  int tty = open("/dev/tty", O_RDWR);
  printf("opened: %d\n", tty >= 0);
  SAY(tcgetsid(slave));
  printf("session %d group %d\n", tcgetsid(slave) == getpid(), tcgetpgrp(slave) == getpgrp());
  printf("by the master %d %d\n", tcgetsid(master) == getpid(), tcgetpgrp(master) == getpgrp());
  SAY(ioctl(slave, TIOCSCTTY, 0)); // already
  int other, second = made(&other);
  SAY(ioctl(other, TIOCSCTTY, 0));
  SAY(tcgetpgrp(other));
  SAY(tcsetpgrp(slave, -5));
  SAY(tcsetpgrp(slave, 0));
  SAY(tcsetpgrp(slave, 0x3fffffff));
  pid_t kid = fork();
  if (kid == 0) {
    setpgid(0, 0);
    pause();
    _exit(0);
  }
  setpgid(kid, kid);
  SAY(tcsetpgrp(slave, kid));
  printf("in front %d\n", tcgetpgrp(slave) == kid);
  signal(SIGTTOU, SIG_IGN);
  SAY(tcsetpgrp(slave, getpgrp()));
  pid_t plain = fork();
  if (plain == 0) {
    pause();
    _exit(0);
  }
  SAY(tcsetpgrp(slave, plain)); // a process, but no group: session_of_pgrp takes either
  SAY(tcsetpgrp(slave, getpgrp()));
  pid_t far = fork();
  if (far == 0) {
    setsid();
    pause();
    _exit(0);
  }
  nap(200);
  SAY(tcsetpgrp(slave, far)); // another session's
  kill(kid, SIGKILL);
  kill(plain, SIGKILL);
  kill(far, SIGKILL);
  while (wait(NULL) > 0) {
  }
  signal(SIGHUP, SIG_IGN);
  SAY(ioctl(tty, TIOCNOTTY));
  SAY(open("/dev/tty", O_RDWR));
  SAY(tcgetsid(slave));
  SAY(ioctl(slave, TIOCSCTTY, 0));
  printf("again %d\n", tcgetsid(slave) == getpid());
  (void)second;
}

// A leader with a terminal and a child in a background group of its session.
static int line, keys;
static pid_t background(void (*body)(void)) {
  setsid();
  keys = made(&line);
  ioctl(line, TIOCSCTTY, 0);
  fflush(stdout);
  pid_t kid = fork();
  if (kid == 0) {
    setpgid(0, 0);
    body();
    fflush(stdout);
    _exit(0);
  }
  setpgid(kid, kid);
  return kid;
}

static void follow(pid_t kid, int rounds) {
  for (int i = 0; i < rounds; i++) {
    int status;
    if (waitpid(kid, &status, WUNTRACED) < 0) break;
    if (WIFSTOPPED(status)) {
      printf("stopped by %s\n", sigabbrev_np(WSTOPSIG(status)));
      if (i == 0) tcsetpgrp(line, kid);
      kill(-kid, SIGCONT);
    } else {
      printf("ended %d %d\n", WIFEXITED(status), WIFSIGNALED(status) ? WTERMSIG(status) : 0);
      break;
    }
  }
  signal(SIGTTOU, SIG_IGN);
  tcsetpgrp(line, getpgrp());
}

static void reads(void) {
  char c;
  SAY(read(line, &c, 1));
}

static void readsIgnoring(void) {
  signal(SIGTTIN, SIG_IGN);
  reads();
}

static void readsBlocking(void) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGTTIN);
  sigprocmask(SIG_BLOCK, &set, NULL);
  reads();
  sigpending(&set);
  printf("pending %d\n", sigismember(&set, SIGTTIN));
}

static void readsCatching(void) {
  catch(SIGTTIN);
  reads();
  printf("caught %d\n", seen[SIGTTIN]);
}

static void changes(void) {
  struct termios t;
  SAY(tcgetattr(line, &t));
  SAY(tcsetattr(line, TCSANOW, &t));
  SAY(tcflush(line, TCIFLUSH));
  SAY(tcdrain(line));
  SAY(tcflow(line, TCOON));
  SAY(tcsendbreak(line, 0));
}

static void changesCatching(void) {
  catch(SIGTTOU);
  changes();
  SAY(tcsetpgrp(line, getpgrp()));
  printf("caught %d\n", seen[SIGTTOU]);
}

static void changesIgnoring(void) {
  signal(SIGTTOU, SIG_IGN);
  changes();
  SAY(tcsetpgrp(line, getpgrp()));
}

static void writesStopped(void) {
  catch(SIGTTOU);
  SAY(write(line, "a", 1));
  struct termios t;
  tcgetattr(line, &t);
  t.c_lflag |= TOSTOP;
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGTTOU);
  sigprocmask(SIG_BLOCK, &set, NULL);
  tcsetattr(line, TCSANOW, &t);
  SAY(write(line, "b", 1));
  sigprocmask(SIG_UNBLOCK, &set, NULL);
  SAY(write(line, "c", 1));
  printf("caught %d\n", seen[SIGTTOU]);
}

static void stopsReading(void) {
  char text[8] = "";
  long n = read(line, text, sizeof text - 1);
  printf("read %ld %s", n, text);
}

#define BACKGROUND(name)                 \
  static void name##Behind(void) {       \
    follow(background(name), 3);         \
  }
BACKGROUND(readsIgnoring)
BACKGROUND(readsBlocking)
BACKGROUND(readsCatching)
BACKGROUND(changesCatching)
BACKGROUND(changesIgnoring)
BACKGROUND(writesStopped)

static void stopsReadingBehind(void) {
  pid_t kid = background(stopsReading);
  nap(200);
  if (write(keys, "text\n", 5) != 5) return;
  follow(kid, 3);
}

// Typed characters.
static void typed(void) {
  catch(SIGINT);
  catch(SIGQUIT);
  catch(SIGTSTP);
  setsid();
  keys = made(&line);
  ioctl(line, TIOCSCTTY, 0);
  const char *all = "\003\034\032";
  for (int i = 0; i < 3; i++) {
    if (write(keys, all + i, 1) != 1) return;
    nap(50);
  }
  printf("typed: INT %d QUIT %d TSTP %d\n", seen[SIGINT], seen[SIGQUIT], seen[SIGTSTP]);
  if (write(keys, "\026\003x\003", 4) != 4) return; // the first one is literal
  nap(50);
  printf("literal: INT %d\n", seen[SIGINT]);
  struct termios t;
  tcgetattr(line, &t);
  t.c_cc[VINTR] = 'q';
  t.c_cc[VSUSP] = 0;
  tcsetattr(line, TCSANOW, &t);
  if (write(keys, "q\003\032", 3) != 3) return;
  nap(50);
  printf("other characters: INT %d TSTP %d\n", seen[SIGINT], seen[SIGTSTP]);
  cfmakeraw(&t);
  tcsetattr(line, TCSANOW, &t);
  if (write(keys, "q\003\034\032", 4) != 4) return;
  nap(50);
  printf("raw: INT %d QUIT %d TSTP %d\n", seen[SIGINT], seen[SIGQUIT], seen[SIGTSTP]);
  SAY(ioctl(keys, TIOCSIG, SIGHUP));
  SAY(ioctl(keys, TIOCSIG, SIGINT));
  SAY(ioctl(line, TIOCSIG, SIGINT));
  nap(50);
  printf("sent: INT %d\n", seen[SIGINT]);
}

static void sizes(void) {
  catch(SIGWINCH);
  setsid();
  keys = made(&line);
  ioctl(line, TIOCSCTTY, 0);
  struct winsize size = {25, 80, 0, 0};
  SAY(ioctl(keys, TIOCSWINSZ, &size));
  nap(50);
  printf("new size: %d\n", seen[SIGWINCH]);
  SAY(ioctl(keys, TIOCSWINSZ, &size));
  nap(50);
  printf("same size: %d\n", seen[SIGWINCH]);
  size.ws_col = 132;
  SAY(ioctl(line, TIOCSWINSZ, &size));
  nap(50);
  printf("from the other side: %d\n", seen[SIGWINCH]);
  memset(&size, 0, sizeof size);
  ioctl(keys, TIOCGWINSZ, &size);
  printf("%d x %d\n", size.ws_row, size.ws_col);
}

static void hangsUp(void) {
  catch(SIGHUP);
  catch(SIGCONT);
  setsid();
  keys = made(&line);
  ioctl(line, TIOCSCTTY, 0);
  pid_t kid = fork();
  if (kid == 0) {
    close(keys);
    nap(1500);
    printf("in the same group: HUP %d CONT %d\n", seen[SIGHUP], seen[SIGCONT]);
    SAY(open("/dev/tty", O_RDWR));
    fflush(stdout);
    _exit(0);
  }
  nap(50);
  close(keys);
  nap(50);
  printf("leader: HUP %d CONT %d\n", seen[SIGHUP], seen[SIGCONT]);
  char c;
  printf("read %zd\n", read(line, &c, 1));
  SAY(write(line, "x", 1));
  struct pollfd p = {line, POLLIN | POLLOUT, 0};
  poll(&p, 1, 0);
  printf("poll %d %d\n", (p.revents & POLLHUP) != 0, (p.revents & POLLIN) != 0);
  SAY(tcgetpgrp(line));
  struct termios t;
  SAY(tcgetattr(line, &t));
  SAY(tcsetpgrp(line, getpgrp()));
  SAY(open("/dev/tty", O_RDWR));
  waitpid(kid, NULL, 0);
}

static void masterSees(void) {
  keys = made(&line);
  char c;
  fcntl(keys, F_SETFL, O_NONBLOCK);
  SAY(read(keys, &c, 1));
  close(line);
  nap(20);
  SAY(read(keys, &c, 1));
  struct pollfd p = {keys, POLLIN, 0};
  poll(&p, 1, 0);
  printf("poll %d\n", (p.revents & POLLHUP) != 0);
  line = open(ptsname(keys), O_RDWR | O_NOCTTY);
  SAY(read(keys, &c, 1));
  if (write(line, "out\n", 4) != 4) return;
  char text[16] = "";
  nap(20);
  printf("read %zd\n", read(keys, text, sizeof text));
}

static void leaderGoes(void) {
  keys = -1;
  int slave, master = made(&slave);
  pid_t leader = fork();
  if (leader == 0) {
    setsid();
    ioctl(slave, TIOCSCTTY, 0);
    pid_t kid = fork();
    if (kid == 0) {
      catch(SIGHUP);
      catch(SIGCONT);
      nap(300);
      printf("foreground: HUP %d\n", seen[SIGHUP]);
      SAY(open("/dev/tty", O_RDWR));
      fflush(stdout);
      _exit(0);
    }
    nap(100);
    _exit(0);
  }
  waitpid(leader, NULL, 0);
  nap(500);
  SAY(tcgetsid(master));
}

// Groups that nobody could continue: no stops by the terminal, and an end of those there are.
static void orphans(void) {
  pid_t leader = fork();
  if (leader == 0) {
    setsid();
    keys = made(&line);
    ioctl(line, TIOCSCTTY, 0);
    pid_t middle = fork();
    if (middle == 0) {
      pid_t kid = fork();
      if (kid == 0) {
        setpgid(0, 0);
        catch(SIGHUP);
        catch(SIGCONT);
        raise(SIGSTOP);
        nap(50);
        printf("orphan: HUP %d CONT %d\n", seen[SIGHUP], seen[SIGCONT]);
        raise(SIGTSTP);
        printf("not stopped by TSTP\n");
        char c;
        SAY(read(line, &c, 1));
        struct termios t;
        tcgetattr(line, &t);
        SAY(tcsetattr(line, TCSANOW, &t));
        SAY(tcsetpgrp(line, getpgrp()));
        fflush(stdout);
        _exit(0);
      }
      setpgid(kid, kid);
      int status;
      waitpid(kid, &status, WUNTRACED);
      printf("stopped %d\n", WIFSTOPPED(status));
      fflush(stdout);
      _exit(0);
    }
    waitpid(middle, NULL, 0);
    nap(300);
    _exit(0);
  }
  waitpid(leader, NULL, 0);
  nap(100);
}

static void locks(void) {
  int master = open("/dev/ptmx", O_RDWR | O_NOCTTY);
  int lock = 7, number = -1;
  SAY(ioctl(master, TIOCGPTLCK, &lock));
  printf("locked %d\n", lock);
  SAY(ioctl(master, TIOCGPTN, &number));
  char path[32];
  snprintf(path, sizeof path, "/dev/pts/%d", number);
  SAY(open(path, O_RDWR | O_NOCTTY));
  SAY(ioctl(master, TIOCGPTPEER, O_RDWR | O_NOCTTY));
  lock = 0;
  SAY(ioctl(master, TIOCSPTLCK, &lock));
  int peer = ioctl(master, TIOCGPTPEER, O_RDWR | O_NOCTTY | O_CLOEXEC);
  printf("peer %d close-on-exec %d\n", peer >= 0, fcntl(peer, F_GETFD));
  printf("named %d\n", strcmp(ttyname(peer), path) == 0);
  char link[64] = "", proc[64];
  snprintf(proc, sizeof proc, "/proc/self/fd/%d", peer);
  printf("linked %d\n", readlink(proc, link, sizeof link - 1) > 0 && strcmp(link, path) == 0);
  struct stat a, b;
  printf("same file %d\n", fstat(peer, &a) == 0 && stat(path, &b) == 0 && a.st_ino == b.st_ino &&
                               a.st_rdev == b.st_rdev && a.st_dev == b.st_dev && S_ISCHR(b.st_mode));
  printf("flags %d\n", fcntl(peer, F_GETFL) & (O_ACCMODE | O_NONBLOCK));
}

// MIN and TIME (man 3 termios).
static long timed(long *milliseconds, char *text, int count) {
  struct timespec a, b;
  clock_gettime(CLOCK_MONOTONIC, &a);
  long n = read(line, text, count);
  clock_gettime(CLOCK_MONOTONIC, &b);
  *milliseconds = (b.tv_sec - a.tv_sec) * 1000 + (b.tv_nsec - a.tv_nsec) / 1000000;
  return n;
}

static void type(int after, const char *text) {
  if (fork() == 0) {
    while (*text) {
      nap(after);
      if (write(keys, text++, 1) != 1) break;
    }
    _exit(0);
  }
}

static void minimum(int min, int time, int count, int after, const char *text, int least) {
  struct termios t;
  tcgetattr(line, &t);
  cfmakeraw(&t);
  t.c_cc[VMIN] = min;
  t.c_cc[VTIME] = time;
  tcsetattr(line, TCSAFLUSH, &t);
  if (*text) type(after, text);
  char buffer[16] = "";
  long ms, n = timed(&ms, buffer, count);
  printf("MIN %d TIME %d count %d: %ld %s, waited %d\n", min, time, count, n, buffer, ms >= least);
  while (wait(NULL) > 0) {
  }
}

static void minimums(void) {
  keys = made(&line);
  minimum(0, 0, 4, 0, "", 0);
  minimum(0, 3, 4, 0, "", 299);
  minimum(1, 0, 4, 100, "a", 90);
  minimum(3, 0, 8, 100, "abc", 290);
  minimum(3, 0, 2, 100, "ab", 190);
  minimum(3, 20, 8, 100, "abc", 290);
  minimum(3, 5, 8, 10, "ab", 499);
  minimum(0, 20, 4, 100, "a", 90);
  catch(SIGUSR1);
  pid_t self = getpid();
  if (fork() == 0) {
    nap(300);
    kill(self, SIGUSR1);
    _exit(0);
  }
  minimum(3, 0, 8, 50, "ab", 100);
  struct termios t;
  tcgetattr(line, &t);
  t.c_lflag |= ICANON;
  tcsetattr(line, TCSAFLUSH, &t);
  if (fork() == 0) {
    nap(200);
    kill(self, SIGUSR1);
    _exit(0);
  }
  char c;
  SAY(read(line, &c, 1));
}

int main(void) {
  setvbuf(stdout, NULL, _IOLBF, 0);
  struct {
    const char *name;
    void (*body)(void);
  } all[] = {{"without", without},
             {"acquiring", acquiring},
             {"reads ignoring", readsIgnoringBehind},
             {"reads blocking", readsBlockingBehind},
             {"reads catching", readsCatchingBehind},
             {"changes catching", changesCatchingBehind},
             {"changes ignoring", changesIgnoringBehind},
             {"writes with TOSTOP", writesStoppedBehind},
             {"typed", typed},
             {"sizes", sizes},
             {"hang-up", hangsUp},
             {"master", masterSees},
             {"leader goes", leaderGoes},
             {"orphans", orphans},
             {"locks", locks},
             {"minimums", minimums},
             {"stops reading", stopsReadingBehind}};
  for (unsigned i = 0; i < sizeof all / sizeof *all; i++) {
    printf("-- %s\n", all[i].name);
    child(all[i].body);
  }
  return 0;
}
