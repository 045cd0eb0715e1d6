// Signals of one thread: handlers, masks, alternate stacks, faults. Compared with qemu-aarch64.
#define _GNU_SOURCE
#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

static volatile int count;
static sigjmp_buf back;
static char *page;

static void plain(int s) { count += s; }

static void info(int s, siginfo_t *i, void *c) {
  ucontext_t *u = c;
  printf("signal %d code %d sp aligned %d pc set %d\n", s, i->si_code, u->uc_mcontext.sp % 16 == 0,
         u->uc_mcontext.pc != 0);
  if (s == SIGSEGV || s == SIGBUS)
    printf("address %s %ld\n", i->si_addr ? "offset" : "null",
           i->si_addr ? (long)((char *)i->si_addr - page) : 0);
}

static void skip(int s, siginfo_t *i, void *c) {
  ucontext_t *u = c;
  info(s, i, c);
  u->uc_mcontext.pc += 4;
  u->uc_mcontext.regs[0] = 77;
}

static void jump(int s, siginfo_t *i, void *c) {
  info(s, i, c);
  siglongjmp(back, s);
}

static void where(int s) {
  stack_t now;
  sigaltstack(NULL, &now);
  printf("on the alternate stack: %d\n", (now.ss_flags & SS_ONSTACK) != 0);
}

static void on(int s, void *f, int flags) {
  struct sigaction a = {0};
  a.sa_sigaction = f;
  a.sa_flags = flags;
  if (sigaction(s, &a, NULL)) perror("sigaction");
}

static void nested(int s) {
  sigset_t m;
  sigprocmask(SIG_BLOCK, NULL, &m);
  printf("in handler of %d: itself blocked %d, USR2 blocked %d\n", s, sigismember(&m, s),
         sigismember(&m, SIGUSR2));
}

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  page = mmap(NULL, 8192, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  on(SIGUSR1, plain, 0);
  raise(SIGUSR1);
  kill(getpid(), SIGUSR1);
  printf("count %d\n", count);

  sigset_t set, old;
  sigemptyset(&set);
  sigaddset(&set, SIGUSR1);
  sigprocmask(SIG_BLOCK, &set, &old);
  raise(SIGUSR1);
  raise(SIGUSR1);
  sigpending(&set);
  printf("pending %d, count %d\n", sigismember(&set, SIGUSR1), count);
  sigprocmask(SIG_SETMASK, &old, NULL);
  printf("standard signals do not queue: count %d\n", count);

  on(SIGRTMIN, plain, 0);
  sigemptyset(&set);
  sigaddset(&set, SIGRTMIN);
  sigprocmask(SIG_BLOCK, &set, NULL);
  count = 0;
  for (int i = 0; i < 5; i++) raise(SIGRTMIN);
  sigprocmask(SIG_UNBLOCK, &set, NULL);
  printf("real-time signals queue: %d\n", count / SIGRTMIN);

  on(SIGUSR1, info, SA_SIGINFO);
  union sigval v = {.sival_int = 4711};
  sigqueue(getpid(), SIGUSR1, v);
  raise(SIGUSR1);

  on(SIGSEGV, jump, SA_SIGINFO);
  if (!sigsetjmp(back, 1)) page[16] = 1;
  if (!sigsetjmp(back, 1)) *(volatile char *)0;
  munmap(page + 4096, 4096);
  if (!sigsetjmp(back, 1)) (void)*(volatile char *)(page + 4096 + 8);
  if (!sigsetjmp(back, 1)) ((void (*)(void))page)();

  on(SIGILL, skip, SA_SIGINFO);
  register long x0 asm("x0") = 1;
  asm volatile(".inst 0x00000000" : "+r"(x0));
  printf("after udf: %ld\n", x0);
  on(SIGTRAP, skip, SA_SIGINFO);
  asm volatile("brk #0x123" : "+r"(x0));
  printf("after brk: %ld\n", x0);

  stack_t alternate = {.ss_sp = malloc(65536), .ss_size = 65536};
  sigaltstack(&alternate, NULL);
  on(SIGUSR2, where, SA_ONSTACK);
  raise(SIGUSR2);
  on(SIGUSR2, where, 0);
  raise(SIGUSR2);
  alternate.ss_size = 100;
  printf("small stack: %d %d\n", sigaltstack(&alternate, NULL), errno);

  on(SIGUSR1, nested, 0);
  raise(SIGUSR1);
  on(SIGUSR1, nested, SA_NODEFER);
  raise(SIGUSR1);
  on(SIGUSR1, nested, SA_RESETHAND);
  raise(SIGUSR1);
  struct sigaction a;
  sigaction(SIGUSR1, NULL, &a);
  printf("reset: %d\n", a.sa_handler == SIG_DFL);

  signal(SIGUSR1, SIG_IGN);
  raise(SIGUSR1);
  printf("ignored\n");
  errno = 0;
  printf("kill 9 handler: %d %d\n", sigaction(SIGKILL, &a, NULL), errno);
  printf("no such signal: %d %d\n", kill(getpid(), 65), errno);
  printf("signal 0: %d\n", kill(getpid(), 0));

  sigemptyset(&set);
  sigaddset(&set, SIGUSR2);
  sigprocmask(SIG_BLOCK, &set, NULL);
  raise(SIGUSR2);
  struct timespec none = {0};
  siginfo_t got;
  printf("sigtimedwait: %d\n", sigtimedwait(&set, &got, &none));
  printf("again: %d %d\n", sigtimedwait(&set, &got, &none), errno);

  on(SIGALRM, plain, 0);
  count = 0;
  alarm(1);
  sigemptyset(&set);
  sigsuspend(&set);
  printf("alarm came: %d\n", count);
  signal(SIGTERM, SIG_DFL);
  raise(SIGTERM);
  return 1;
}
