/* A stop that is on its way when SIGCONT comes does not happen (man 2 kill, kernel/signal.c): whoever is sent both is running
   after. One thread and several, blocked in calls and busy; with and without news for the parent. */
#define _GNU_SOURCE
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static int ask[2], answer[2];

static void *busy(void *unused) {
  for (volatile unsigned long n = 0;; n++) ;
  return unused;
}

static void *blocked(void *unused) {
  while (1) pause();
  return unused;
}

static pid_t begin(int threads) {
  fflush(stdout);
  if (pipe(ask) || pipe(answer)) exit(9);
  pid_t pid = fork();
  if (pid == 0) {
    close(ask[1]);
    pthread_t thread;
    for (int i = 0; i < threads; i++) pthread_create(&thread, NULL, i == 0 ? busy : blocked, NULL);
    char c;
    while (read(ask[0], &c, 1) == 1) write(answer[1], &c, 1);
    _exit(3);
  }
  close(ask[0]);
  close(answer[1]);
  return pid;
}

/* whether the child answers, that is, runs */
static int runs(void) {
  char c = 'x';
  struct pollfd p = {answer[0], POLLIN, 0};
  return write(ask[1], &c, 1) == 1 && poll(&p, 1, 20000) == 1 && read(answer[0], &c, 1) == 1;
}

static void pairs(const char *name, int threads, int stop, int rounds, int wait) {
  pid_t pid = begin(threads);
  int lost = !runs(), status, i;
  for (i = 0; i < rounds && !lost; i++) {
    kill(pid, stop);
    for (volatile int pause = 0; pause < (i & 63) << 5; pause++) ; /* the next signal at various moments */
    kill(pid, SIGCONT);
    if ((i & 3) == 0) lost = !runs();
    /* what was told before may be waited for, but a stopped child is none now */
    if (wait) while (waitpid(pid, &status, WNOHANG | WUNTRACED | WCONTINUED) > 0) ;
  }
  lost |= !lost && !runs();
  printf("%s: %s\n", name, lost ? "stopped for ever" : "runs");
  if (!lost && !wait) { /* a stop was told at most, and it is over */
    pid_t got = waitpid(pid, &status, WNOHANG | WUNTRACED);
    printf("told of a stop %d\n", got != 0);
  }
  close(ask[1]);
  if (lost) kill(pid, SIGKILL);
  do waitpid(pid, &status, 0); while (WIFSTOPPED(status));
  printf("ended %x\n", status);
  close(answer[0]);
}

int main(void) {
  signal(SIGPIPE, SIG_IGN);
  pairs("SIGSTOP", 0, SIGSTOP, 2000, 0);
  pairs("SIGSTOP, waited for", 0, SIGSTOP, 2000, 1);
  pairs("threads", 3, SIGSTOP, 1000, 0);
  pairs("SIGTTIN, threads", 3, SIGTTIN, 1000, 1);
  return 0;
}
