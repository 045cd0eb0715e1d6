// Timers: timer_create and its family, interval timers, CPU limits. What is printed does not depend
// on the machine, so the reference is Linux itself.
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define MS 1000000L
#define TRY(n, ...)                                                                          \
  do {                                                                                       \
    errno = 0;                                                                               \
    long r = syscall(n, ##__VA_ARGS__);                                                      \
    printf("%s, %s = %ld %s\n", #n, #__VA_ARGS__, r, r < 0 ? strerrorname_np(errno) : ""); \
  } while (0)

static void *bad = (void *)8;
static volatile int count;
static void counts(int s) { count++; }

static void pause_ms(long ms) {
  struct timespec t = {ms / 1000, ms % 1000 * MS};
  while (clock_nanosleep(CLOCK_MONOTONIC, 0, &t, &t) == EINTR) {
  }
}

static long now(int clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return t.tv_sec * 1000000000 + t.tv_nsec;
}

static void burn(long ms) {
  long end = now(CLOCK_THREAD_CPUTIME_ID) + ms * MS;
  while (now(CLOCK_THREAD_CPUTIME_ID) < end)
    for (volatile int i = 0; i < 20000; i++) {
    }
}

static int make(int clock, int notify, int signal, long value) {
  int id = -1;
  struct sigevent e = {.sigev_notify = notify, .sigev_signo = signal};
  e.sigev_value.sival_ptr = (void *)value;
  if (syscall(SYS_timer_create, clock, &e, &id)) printf("timer_create: %s\n", strerrorname_np(errno));
  return id;
}

static void set(int id, int flags, long value, long interval) {
  struct itimerspec s = {{interval / 1000000000, interval % 1000000000},
                         {value / 1000000000, value % 1000000000}};
  if (syscall(SYS_timer_settime, id, flags, &s, NULL)) perror("timer_settime");
}

static long left(int id) {
  struct itimerspec s;
  if (syscall(SYS_timer_gettime, id, &s)) perror("timer_gettime");
  return s.it_value.tv_sec * 1000000000 + s.it_value.tv_nsec;
}

// The overruns, or -1 if no signal comes in time.
static int take(int signal, long ms, int id, long value) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, signal);
  siginfo_t i = {0};
  struct timespec t = {ms / 1000, ms % 1000 * MS};
  int got = sigtimedwait(&set, &i, &t);
  if (got < 0) return -1;
  if (got != signal || i.si_code != SI_TIMER || i.si_timerid != id || (long)i.si_ptr != value)
    printf("wrong signal: %d code %d id %d value %ld\n", got, i.si_code, i.si_timerid - id,
           (long)i.si_ptr);
  return i.si_overrun;
}

static void errors(void) {
  struct itimerspec zero = {0}, wrong = {{0, 0}, {0, 1000000000}}, odd = {{0, -1}, {0, 0}};
  struct itimerspec old;
  int id = 0;
  TRY(SYS_timer_create, CLOCK_MONOTONIC, NULL, &id);
  printf("the first timer is %d\n", id);
  TRY(SYS_timer_create, CLOCK_MONOTONIC, NULL, &id);
  printf("the next timer is %d\n", id);
  TRY(SYS_timer_settime, 77, 0, NULL, NULL);
  TRY(SYS_timer_settime, 77, 0, bad, NULL);
  TRY(SYS_timer_settime, 77, 0, &wrong, NULL);
  TRY(SYS_timer_settime, 77, 0, &zero, NULL);
  TRY(SYS_timer_settime, 0, 0, &wrong, NULL);
  TRY(SYS_timer_settime, 0, 0, &odd, NULL);
  TRY(SYS_timer_settime, 0, 0, &zero, bad);
  TRY(SYS_timer_settime, 0, -1, &zero, &old);
  TRY(SYS_timer_gettime, 77, bad);
  TRY(SYS_timer_gettime, 0, bad);
  TRY(SYS_timer_gettime, 0, &old);
  TRY(SYS_timer_getoverrun, 77);
  TRY(SYS_timer_getoverrun, 0);
  TRY(SYS_timer_delete, 77);
  TRY(SYS_timer_delete, -1);
  TRY(SYS_timer_delete, 0);
  TRY(SYS_timer_delete, 0);
  TRY(SYS_timer_delete, id);
  for (int notify = 0; notify < 7; notify++) {
    for (int signal = -1; signal < 67; signal += 33) {
      struct sigevent e = {.sigev_notify = notify, .sigev_signo = signal};
      e._sigev_un._tid = notify == SIGEV_THREAD_ID ? gettid() : 0;
      printf("notify %d signal %d: ", notify, signal);
      TRY(SYS_timer_create, CLOCK_MONOTONIC, &e, &id);
    }
  }
  struct sigevent e = {.sigev_notify = SIGEV_THREAD_ID, .sigev_signo = SIGUSR1};
  int threads[] = {0, 1, -1, getppid()};
  for (int n = 0; n < 4; n++) {
    e._sigev_un._tid = threads[n];
    TRY(SYS_timer_create, CLOCK_MONOTONIC, &e, &id);
  }
  for (int n = 0; n < 100; n++) syscall(SYS_timer_delete, n);
}

static void oneShot(void) {
  int id = -1;
  syscall(SYS_timer_create, CLOCK_MONOTONIC, NULL, &id);
  set(id, 0, 5000 * MS, 0);
  long l = left(id);
  printf("set: %d\n", l > 0 && l <= 5000 * MS);
  set(id, 0, 5 * MS, 0);
  printf("SIGALRM with the number as value: %d\n", take(SIGALRM, 5000, id, id));
  printf("expired: %ld, overruns %ld\n", left(id), syscall(SYS_timer_getoverrun, id));
  set(id, TIMER_ABSTIME, 1, 0);
  printf("a time that is past: %d\n", take(SIGALRM, 5000, id, id));
  set(id, 0, MS, 0);
  pause_ms(10);
  printf("expired, not taken: %ld\n", left(id));
  set(id, 0, 10000000 * MS, 0);
  printf("set anew: %d\n", take(SIGALRM, 0, id, id));
  set(id, 0, MS, 0);
  pause_ms(10);
  syscall(SYS_timer_delete, id);
  printf("deleted: %d\n", take(SIGALRM, 0, id, id));
  int a = make(CLOCK_MONOTONIC, SIGEV_SIGNAL, SIGUSR1, 1);
  int b = make(CLOCK_MONOTONIC, SIGEV_SIGNAL, SIGUSR1, 2);
  set(a, 0, MS, 0);
  pause_ms(10);
  set(b, 0, MS, 0);
  pause_ms(10);
  printf("two timers, one standard signal: %d", take(SIGUSR1, 0, a, 1));
  printf(" %d", take(SIGUSR1, 0, b, 2));
  printf(" %d\n", take(SIGUSR1, 0, b, 2));
  set(a, 0, 9223372036854775807L, 0);
  printf("for ever: %d\n", left(a) > 9000000000000000000L);
  struct itimerspec s = {{9223372036854775807L, 0}, {9223372036854775807L, 999999999}};
  syscall(SYS_timer_settime, a, 0, &s, NULL);
  printf("for longer: %d\n", left(a) > 9000000000000000000L);
  s.it_value.tv_sec = 0;
  s.it_value.tv_nsec = MS;
  syscall(SYS_timer_settime, a, 0, &s, NULL);
  printf("once, then never: %d", take(SIGUSR1, 5000, a, 1));
  printf(" %d\n", left(a) > 9000000000000000000L);
  struct itimerspec old;
  set(a, 0, 5000 * MS, 7 * MS);
  memset(&s, 0, sizeof s);
  s.it_interval.tv_sec = 3;
  syscall(SYS_timer_settime, a, 0, &s, &old);
  printf("old: %ld %d\n", old.it_interval.tv_nsec, old.it_value.tv_sec == 4);
  syscall(SYS_timer_gettime, a, &old);
  printf("unset: interval %ld value %ld\n", old.it_interval.tv_sec, old.it_value.tv_nsec);
  syscall(SYS_timer_delete, a);
  syscall(SYS_timer_delete, b);
}

static void periodic(int clock) {
  int id = make(clock, SIGEV_SIGNAL, SIGRTMIN + 1, 4711);
  set(id, 0, 2 * MS, 2 * MS);
  pause_ms(60);
  long l = left(id);
  printf("clock %d: remaining %d\n", clock, l > 0 && l <= 2 * MS);
  int over = take(SIGRTMIN + 1, 5000, id, 4711);
  printf("one signal, overruns %d as told %d\n", over >= 20,
         over == syscall(SYS_timer_getoverrun, id));
  printf("next one: %d\n", take(SIGRTMIN + 1, 5000, id, 4711) >= 0);
  set(id, 0, 0, 0);
  printf("stopped: %d %ld\n", take(SIGRTMIN + 1, 20, id, 4711), left(id));
  syscall(SYS_timer_delete, id);
  id = make(clock, SIGEV_NONE, 0, 0);
  set(id, 0, 50 * MS, 0);
  printf("silent: %d", left(id) > 0);
  pause_ms(60);
  printf(" then %ld\n", left(id));
  set(id, 0, 5 * MS, 3 * MS);
  pause_ms(10);
  l = left(id);
  printf("silent and periodic: %d %ld\n", l > 0 && l <= 3 * MS, syscall(SYS_timer_getoverrun, id));
  syscall(SYS_timer_delete, id);
}

static void ignored(void) {
  signal(SIGUSR2, SIG_IGN);
  sigset_t set2, old;
  sigemptyset(&set2);
  sigaddset(&set2, SIGUSR2);
  sigprocmask(SIG_UNBLOCK, &set2, &old);
  int id = make(CLOCK_MONOTONIC, SIGEV_SIGNAL, SIGUSR2, 9);
  set(id, 0, MS, MS);
  pause_ms(30);
  long l = left(id);
  printf("ignored: remaining %d\n", l > 0 && l <= MS);
  sigprocmask(SIG_BLOCK, &set2, NULL);
  signal(SIGUSR2, counts);
  printf("not ignored any more: %d\n", take(SIGUSR2, 0, id, 9) >= 10);
  set(id, 0, MS, 0);
  pause_ms(10);
  signal(SIGUSR2, SIG_IGN);
  signal(SIGUSR2, counts);
  printf("dropped with its number: %d\n", take(SIGUSR2, 0, id, 9));
  set(id, 0, MS, MS);
  pause_ms(10);
  signal(SIGUSR2, SIG_IGN);
  signal(SIGUSR2, counts);
  printf("a periodic one comes again: %d\n", take(SIGUSR2, 0, id, 9) >= 0);
  syscall(SYS_timer_delete, id);
  sigprocmask(SIG_SETMASK, &old, NULL);
}

static volatile int ready;
static void *thread(void *p) {
  int *tid = p;
  *tid = gettid();
  ready = 1;
  sigset_t s;
  sigemptyset(&s);
  sigaddset(&s, SIGUSR1);
  siginfo_t i;
  int got = sigwaitinfo(&s, &i);
  printf("the thread has it: %d code %d\n", got == SIGUSR1, i.si_code);
  return NULL;
}

static void toThread(void) {
  pthread_t t;
  int tid;
  pthread_create(&t, NULL, thread, &tid);
  while (!ready) usleep(1000);
  int id = -1;
  struct sigevent e = {.sigev_notify = SIGEV_THREAD_ID, .sigev_signo = SIGUSR1};
  e._sigev_un._tid = tid;
  TRY(SYS_timer_create, CLOCK_MONOTONIC, &e, &id);
  set(id, 0, 5 * MS, 0);
  pthread_join(t, NULL);
  printf("and nobody else: %d\n", take(SIGUSR1, 0, id, 0));
  set(id, 0, MS, 0);
  printf("nor when it is gone: %d\n", take(SIGUSR1, 20, id, 0));
  syscall(SYS_timer_delete, id);
}

static void cpu(int clock) {
  int id = make(clock, SIGEV_SIGNAL, SIGUSR1, 5);
  set(id, 0, 30 * MS, 0);
  printf("CPU clock %d: asleep %d", clock, take(SIGUSR1, 100, id, 5));
  printf(" left %d", left(id) > 0);
  burn(60);
  printf(" at work %d\n", take(SIGUSR1, 5000, id, 5));
  set(id, TIMER_ABSTIME, 1, 0);
  printf("a time that is past: %d\n", take(SIGUSR1, 5000, id, 5));
  set(id, 0, 10 * MS, 10 * MS);
  burn(80);
  pause_ms(20);
  printf("overruns: %d\n", take(SIGUSR1, 5000, id, 5) >= 3);
  syscall(SYS_timer_delete, id);
}


static void goneThread(void) {
  pthread_t t;
  int tid;
  clockid_t clock;
  ready = 0;
  pthread_create(&t, NULL, thread, &tid);
  while (!ready) usleep(1000);
  pthread_getcpuclockid(t, &clock);
  int id = make(clock, SIGEV_SIGNAL, SIGUSR2, 0);
  set(id, 0, 1000 * MS, 0);
  printf("another thread's clock: %d\n", left(id) > 0);
  pthread_kill(t, SIGUSR1);
  pthread_join(t, NULL);
  pause_ms(20);
  struct itimerspec s = {0};
  TRY(SYS_timer_settime, id, 0, &s, NULL);
  printf("left: %ld\n", left(id));
  TRY(SYS_clock_gettime, clock, &s.it_value);
  syscall(SYS_timer_delete, id);
}

static void forked(void) {
  int id = make(CLOCK_MONOTONIC, SIGEV_SIGNAL, SIGUSR1, 6);
  set(id, 0, 20 * MS, 0);
  struct itimerval i = {{0, 0}, {1000, 0}}, got;
  setitimer(ITIMER_REAL, &i, NULL);
  fflush(stdout);
  int child = fork();
  if (!child) {
    struct itimerspec s;
    TRY(SYS_timer_gettime, id, &s);
    getitimer(ITIMER_REAL, &got);
    printf("child's itimer %ld\n", got.it_value.tv_sec + got.it_value.tv_usec);
    printf("child's next timer %d\n", make(CLOCK_MONOTONIC, SIGEV_NONE, 0, 0));
    clockid_t clock;
    printf("parent's clock %d\n", clock_getcpuclockid(getppid(), &clock));
    int other = make(clock, SIGEV_NONE, 0, 0);
    set(other, 0, 1000000 * MS, 0);
    printf("can be counted %d\n", left(other) > 0);
    fflush(stdout);
    _exit(0);
  }
  waitpid(child, NULL, 0);
  printf("the parent's own: %d\n", take(SIGUSR1, 5000, id, 6));
  memset(&i, 0, sizeof i);
  setitimer(ITIMER_REAL, &i, &got);
  printf("and its itimer: %d\n", got.it_value.tv_sec >= 990);
  syscall(SYS_timer_delete, id);
}

static void itimers(void) {
  struct itimerval s = {{0, 0}, {1000, 0}}, wrong = {{0, 0}, {0, 1000000}}, old;
  TRY(SYS_setitimer, 3, bad, NULL);
  TRY(SYS_setitimer, 3, &wrong, NULL);
  TRY(SYS_setitimer, 3, &s, NULL);
  TRY(SYS_setitimer, -1, &s, NULL);
  TRY(SYS_setitimer, 0, &s, bad);
  TRY(SYS_setitimer, 0, NULL, &old);
  printf("was %d\n", old.it_value.tv_sec >= 990);
  TRY(SYS_getitimer, 3, bad);
  TRY(SYS_getitimer, 0, bad);
  printf("alarm: %d", alarm(100));
  printf(" %d\n", alarm(0) >= 99);
  memset(&s, 0, sizeof s);
  s.it_value.tv_usec = 1000;
  s.it_interval.tv_usec = 1000;
  setitimer(ITIMER_REAL, &s, NULL);
  pause_ms(20);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGALRM);
  siginfo_t i;
  struct timespec t = {5, 0}, none = {0};
  int got = sigtimedwait(&set, &i, &t);
  printf("SIGALRM %d code %d\n", got == SIGALRM, i.si_code);
  printf("again %d\n", sigtimedwait(&set, &i, &t) == SIGALRM);
  memset(&s, 0, sizeof s);
  setitimer(ITIMER_REAL, &s, NULL);
  sigtimedwait(&set, &i, &none);
  signal(SIGALRM, SIG_IGN);
  sigset_t old2;
  sigprocmask(SIG_UNBLOCK, &set, &old2);
  s.it_value.tv_usec = 1000;
  s.it_interval.tv_sec = 100;
  setitimer(ITIMER_REAL, &s, NULL);
  pause_ms(300);
  getitimer(ITIMER_REAL, &old);
  printf("ignored, so it stands still: %ld %d\n", old.it_interval.tv_sec,
         old.it_value.tv_sec + old.it_value.tv_usec != 0);
  memset(&s, 0, sizeof s);
  setitimer(ITIMER_REAL, &s, NULL);
  signal(SIGALRM, SIG_DFL);
  sigprocmask(SIG_SETMASK, &old2, NULL);
  int signals[] = {0, SIGVTALRM, SIGPROF};
  for (int which = 1; which < 3; which++) {
    count = 0;
    signal(signals[which], counts);
    s.it_interval.tv_usec = s.it_value.tv_usec = 50000;
    setitimer(which, &s, NULL);
    pause_ms(100);
    getitimer(which, &old);
    printf("itimer %d asleep: %d left %d\n", which, count,
           old.it_value.tv_sec == 0 && old.it_value.tv_usec > 0);
    burn(400);
    printf("at work: %d\n", count >= 3 && count <= 12);
    memset(&s, 0, sizeof s);
    s.it_interval.tv_sec = 5;
    setitimer(which, &s, NULL);
    getitimer(which, &old);
    printf("unset: interval %ld value %ld\n", old.it_interval.tv_sec,
           old.it_value.tv_sec + old.it_value.tv_usec);
    memset(&s, 0, sizeof s);
    setitimer(which, &s, NULL);
  }
}

static void limits(void) {
  fflush(stdout);
  int child = fork();
  if (!child) {
    struct rlimit none = {0, 0};
    setrlimit(RLIMIT_SIGPENDING, &none);
    int id = -1;
    TRY(SYS_timer_create, CLOCK_MONOTONIC, NULL, &id);
    printf("number %d\n", id);
    fflush(stdout);
    _exit(0);
  }
  waitpid(child, NULL, 0);
  child = fork();
  if (!child) {
    struct rlimit cpu = {0, 2};
    count = 0;
    signal(SIGXCPU, counts);
    setrlimit(RLIMIT_CPU, &cpu);
    long end = now(CLOCK_PROCESS_CPUTIME_ID) + 500 * MS;
    while (!count && now(CLOCK_PROCESS_CPUTIME_ID) < end) {
    }
    getrlimit(RLIMIT_CPU, &cpu);
    printf("SIGXCPU %d limit %ld %ld\n", count, (long)cpu.rlim_cur, (long)cpu.rlim_max);
    fflush(stdout);
    cpu.rlim_cur = cpu.rlim_max = 1;
    setrlimit(RLIMIT_CPU, &cpu);
    for (;;) {
    }
  }
  int status;
  struct rusage usage;
  wait4(child, &status, 0, &usage);
  double used = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec +
                (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
  printf("killed by %d after %d\n", WTERMSIG(status), used > 0.5 && used < 4);
}

int main(void) {
  sigset_t all;
  sigemptyset(&all);
  sigaddset(&all, SIGALRM);
  sigaddset(&all, SIGUSR1);
  sigaddset(&all, SIGUSR2);
  sigaddset(&all, SIGRTMIN + 1);
  sigprocmask(SIG_BLOCK, &all, NULL);
  errors();
  oneShot();
  periodic(CLOCK_MONOTONIC);
  periodic(CLOCK_REALTIME);
  periodic(CLOCK_BOOTTIME);
  ignored();
  toThread();
  cpu(CLOCK_PROCESS_CPUTIME_ID);
  cpu(CLOCK_THREAD_CPUTIME_ID);
  goneThread();
  forked();
  itimers();
  limits();
  return 0;
}
