/* What a C library asks of a kernel for threads, signals and processes; says the same with every library and on every machine. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;
static __thread int local = 5;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static pthread_barrier_t barrier;
static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static int sum, onces, destroyed, forks;
static volatile sig_atomic_t caught, on_stack, value;
static char stack[1 << 16];

static void init(void) { onces++; }
static void destroy(void *p) { __sync_fetch_and_add(&destroyed, (int)(long)p); }

static void *work(void *n) {
  pthread_once(&once, init);
  pthread_setspecific(key, (void *)1);
  local += (int)(long)n;
  for (int i = 0; i < 2000; i++) {
    pthread_mutex_lock(&lock);
    sum++;
    pthread_mutex_unlock(&lock);
  }
  pthread_barrier_wait(&barrier);
  return (void *)(long)local;
}

static void *waits(void *turn) {
  pthread_mutex_lock(&lock);
  while (sum != (int)(long)turn) pthread_cond_wait(&changed, &lock);
  sum--;
  pthread_cond_broadcast(&changed);
  pthread_mutex_unlock(&lock);
  return NULL;
}

static void cleanup(void *unused) { sum = 99; }

static void *cancelled(void *unused) {
  pthread_cleanup_push(cleanup, NULL);
  while (1) sleep(100);
  pthread_cleanup_pop(0);
  return NULL;
}

static void threads(void) {
  pthread_t t[8];
  void *result;
  long total = 0;
  pthread_key_create(&key, destroy);
  pthread_barrier_init(&barrier, NULL, 8);
  for (long i = 0; i < 8; i++) pthread_create(&t[i], NULL, work, (void *)i);
  for (int i = 0; i < 8; i++) { pthread_join(t[i], &result); total += (long)result; }
  printf("sum %d, once %d, keys %d, locals %ld own %d\n", sum, onces, destroyed, total, local);
  sum = 8;
  for (long i = 0; i < 8; i++) pthread_create(&t[i], NULL, waits, (void *)(i + 1));
  for (int i = 0; i < 8; i++) pthread_join(t[i], NULL);
  printf("turns to %d\n", sum);
  pthread_create(&t[0], NULL, cancelled, NULL);
  usleep(20000);
  pthread_cancel(t[0]);
  pthread_join(t[0], &result);
  printf("cancelled %d cleaned up %d\n", result == PTHREAD_CANCELED, sum);
  pthread_attr_t a;
  pthread_attr_init(&a);
  pthread_attr_setstacksize(&a, 1 << 20);
  pthread_attr_setdetachstate(&a, PTHREAD_CREATE_DETACHED);
  pthread_barrier_init(&barrier, NULL, 2);
  printf("detached %d\n", pthread_create(&t[0], &a, work, NULL));
  pthread_barrier_wait(&barrier);
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  now.tv_nsec = (now.tv_nsec + 30000000) % 1000000000;
  now.tv_sec += now.tv_nsec < 30000000;
  pthread_mutex_lock(&lock);
  printf("timed wait %d\n", pthread_cond_timedwait(&changed, &lock, &now) == ETIMEDOUT);
  pthread_mutex_unlock(&lock);
}

static void handler(int signal, siginfo_t *info, void *context) {
  char here;
  caught++;
  value = info->si_value.sival_int;
  on_stack = &here >= stack && &here < stack + sizeof stack;
}

static void *sits(void *ready) {
  sigset_t none;
  sigemptyset(&none);
  pthread_sigmask(SIG_UNBLOCK, &none, NULL);
  sem_post(ready);
  pause();
  return (void *)(long)errno;
}

static void notified(union sigval v) { value = v.sival_int; sem_post(v.sival_ptr); }

static void signals(void) {
  stack_t s = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&s, NULL);
  struct sigaction a = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigaction(SIGUSR1, &a, NULL);
  sigaction(SIGRTMIN + 3, &a, NULL);
  raise(SIGUSR1);
  printf("caught %d on the stack %d\n", caught, on_stack);
  union sigval v = {.sival_int = 1234};
  sigqueue(getpid(), SIGRTMIN + 3, v);
  printf("value %d\n", value);
  sem_t ready;
  sem_init(&ready, 0, 0);
  pthread_t t;
  void *result;
  pthread_create(&t, NULL, sits, &ready);
  sem_wait(&ready);
  usleep(20000);
  pthread_kill(t, SIGUSR1);
  pthread_join(t, &result);
  printf("in a thread: caught %d, pause %d\n", caught, (long)result == EINTR);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGUSR2);
  pthread_sigmask(SIG_BLOCK, &set, NULL);
  kill(getpid(), SIGUSR2);
  int got = 0;
  sigwait(&set, &got);
  printf("sigwait %d\n", got == SIGUSR2);
  timer_t timer;
  struct sigevent e = {.sigev_notify = SIGEV_THREAD, .sigev_notify_function = notified, .sigev_value.sival_ptr = &ready};
  struct itimerspec in = {.it_value.tv_nsec = 10000000};
  printf("timer %d ", timer_create(CLOCK_MONOTONIC, &e, &timer));
  timer_settime(timer, 0, &in, NULL);
  printf("told %d\n", sem_wait(&ready));
  timer_delete(timer);
  /* every thread changes its identity: a library sends them all a signal for that */
  pthread_create(&t, NULL, sits, &ready);
  sem_wait(&ready);
  printf("setgid %d\n", setgid(getgid()));
  usleep(20000);
  pthread_kill(t, SIGUSR1);
  pthread_join(t, NULL);
}

static void before(void) { forks += 1; }
static void in_parent(void) { forks += 10; }
static void in_child(void) { forks += 100; }

static void *forks_too(void *unused) {
  pid_t pid = fork();
  int status;
  if (pid == 0) _exit(forks == 101 ? 4 : 5);
  waitpid(pid, &status, 0);
  return (void *)(long)WEXITSTATUS(status);
}

static void processes(void) {
  int status;
  void *result;
  pthread_atfork(before, in_parent, in_child);
  pthread_t t;
  pthread_create(&t, NULL, forks_too, NULL);
  pthread_join(t, &result);
  printf("fork in a thread %ld, handlers %d\n", (long)result, forks);
  fflush(stdout);
  printf("system %d\n", WEXITSTATUS(system("echo from the shell; exit 3")));
  printf("killed %d\n", WTERMSIG(system("kill -9 $$")));
  FILE *p = popen("echo piped; exit 6", "r");
  char line[100] = "";
  fgets(line, sizeof line, p);
  printf("%.5s %d\n", line, WEXITSTATUS(pclose(p)));
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 1, "spawned", O_WRONLY | O_CREAT | O_TRUNC, 0644);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t all;
  sigfillset(&all);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP);
  posix_spawnattr_setsigdefault(&attributes, &all);
  char *arguments[] = {"sh", "-c", "echo to a file; exit 2", NULL};
  pid_t pid = 0;
  printf("spawn %d ", posix_spawnp(&pid, "sh", &actions, &attributes, arguments, environ));
  waitpid(pid, &status, 0);
  p = fopen("spawned", "r");
  printf("%d %s", WEXITSTATUS(status), fgets(line, sizeof line, p));
  fclose(p);
  unlink("spawned");
  char *nobody[] = {"nothing", NULL};
  printf("spawn nothing %d\n", posix_spawn(&pid, "/no/such", NULL, NULL, nobody, environ) == ENOENT);
  sem_t *shared = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  sem_init(shared, 1, 0);
  fflush(stdout);
  pid = fork();
  if (pid == 0) { usleep(10000); sem_post(shared); pause(); }
  printf("shared semaphore %d\n", sem_wait(shared));
  kill(pid, SIGTERM);
  waitpid(pid, &status, 0);
  printf("ended by %d\n", WTERMSIG(status));
  pthread_mutexattr_t m;
  pthread_mutexattr_init(&m);
  pthread_mutexattr_setpshared(&m, PTHREAD_PROCESS_SHARED);
  pthread_mutexattr_setrobust(&m, PTHREAD_MUTEX_ROBUST);
  pthread_mutex_t *robust = (pthread_mutex_t *)(shared + 4);
  pthread_mutex_init(robust, &m);
  pid = fork();
  if (pid == 0) { pthread_mutex_lock(robust); _exit(0); }
  waitpid(pid, &status, 0);
  printf("owner died %d\n", pthread_mutex_lock(robust) == EOWNERDEAD);
  printf("consistent %d ", pthread_mutex_consistent(robust));
  printf("unlocked %d\n", pthread_mutex_unlock(robust));
  pid = fork();
  if (pid == 0) abort();
  waitpid(pid, &status, 0);
  printf("abort %d\n", WTERMSIG(status));
  fflush(stdout);
  execlp("sh", "sh", "-c", "echo replaced; exit 8", NULL);
}

int main(int argc, char **argv) {
  setvbuf(stdout, NULL, _IOLBF, 0);
  threads();
  signals();
  processes();
  return 1;
}
