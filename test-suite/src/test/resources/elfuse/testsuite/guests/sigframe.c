// The arm64 signal frame: its records, what sigreturn brings back, alternate stacks, fault codes.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>

static char *page;
static volatile int handled;

static void on(int s, void *f, int flags) {
  struct sigaction a = {0};
  a.sa_sigaction = f;
  a.sa_flags = flags | SA_SIGINFO;
  sigaction(s, &a, NULL);
}

static uint32_t *record(ucontext_t *u, uint32_t magic) {
  char *at = (char *)u->uc_mcontext.__reserved;
  for (;;) {
    uint32_t *head = (uint32_t *)at;
    if (head[0] == magic) return head;
    if (head[0] == 0) return NULL;
    at += head[1];
  }
}

static void fault(int s, siginfo_t *i, void *c) {
  ucontext_t *u = c;
  uint32_t *esr = record(u, 0x45535201), *fp = record(u, 0x46508001);
  printf("signal %d code %d address %ld fpsimd %d", s, i->si_code,
         s == SIGTRAP || s == SIGILL ? (long)i->si_addr - (long)u->uc_mcontext.pc
                                     : (long)((char *)i->si_addr - page),
         fp ? fp[1] : 0);
  if (s == SIGSEGV || s == SIGBUS)
    printf(" esr %d class %x fault address %ld", esr ? esr[1] : 0,
           esr ? (uint32_t)(((uint64_t *)esr)[1] >> 26) : 0,
           (long)((char *)u->uc_mcontext.fault_address - page));
  printf("\n");
  u->uc_mcontext.pc += 4;
}

static void changes(int s, siginfo_t *i, void *c) {
  ucontext_t *u = c;
  uint32_t *fp = record(u, 0x46508001);
  uint64_t *v = (uint64_t *)(fp + 4);
  printf("v8 %lx fpcr %x sp aligned %d x8 %ld\n", v[16], fp[3], u->uc_mcontext.sp % 16 == 0,
         (long)u->uc_mcontext.regs[8]);
  v[16] = 77;
  u->uc_mcontext.regs[19] = 88;
  u->uc_mcontext.pstate ^= 0x80000000; // N
  handled++;
}

static void nothing(int s, siginfo_t *i, void *c) {
  ucontext_t *u = c;
  printf("interrupted: x8 %ld x0 %ld\n", (long)u->uc_mcontext.regs[8], (long)u->uc_mcontext.regs[0]);
  handled++;
}

static void where(int s, siginfo_t *i, void *c) {
  stack_t now, *was = &((ucontext_t *)c)->uc_stack;
  sigaltstack(NULL, &now);
  printf("now flags %x size %ld; was flags %x size %ld\n", now.ss_flags, now.ss_size, was->ss_flags,
         was->ss_size);
  if (s == SIGUSR1) raise(SIGHUP);
}

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  page = mmap(NULL, 3 * 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  munmap(page + 4096, 4096);
  on(SIGSEGV, fault, 0);
  on(SIGBUS, fault, 0);
  on(SIGTRAP, fault, 0);
  on(SIGILL, fault, 0);
  register char *at asm("x9");
  at = page + 24;
  asm volatile("str xzr, [%0]" ::"r"(at) : "memory");
  at = page + 4096 + 8;
  asm volatile("ldr x10, [%0]" ::"r"(at) : "memory", "x10");
  int fd = syscall(SYS_memfd_create, "f", 0);
  ftruncate(fd, 100);
  char *file = mmap(page, 2 * 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, fd, 0);
  at = file + 4096 + 16;
  asm volatile("ldr x10, [%0]" ::"r"(at) : "memory", "x10");
  at = file + 3;
  asm volatile("ldaxr x10, [%0]" ::"r"(at) : "memory", "x10");
  asm volatile("brk #7");
  asm volatile(".inst 0");

  on(SIGUSR1, changes, 0);
  uint64_t v8, x19, flags;
  asm volatile(
      "mov x19, #5\n fmov d8, x19\n cmp xzr, xzr\n mov x0, %3\n mov x1, %4\n mov x8, #129\n svc #0\n"
      "fmov %0, d8\n mov %1, x19\n mrs %2, nzcv\n"
      : "=&r"(v8), "=&r"(x19), "=&r"(flags)
      : "r"((long)getpid()), "r"((long)SIGUSR1)
      : "x0", "x1", "x8", "x19", "v8", "cc", "memory");
  printf("after: d8 %ld x19 %ld flags %lx\n", (long)v8, (long)x19, (long)flags);

  // a call that a handler interrupts keeps X8; with SA_RESTART X0 as well
  int fds[2];
  char c;
  for (int flags = 0; flags <= SA_RESTART; flags += SA_RESTART) {
    pipe(fds);
    on(SIGUSR2, nothing, flags);
    if (!fork()) {
      usleep(300000);
      kill(getppid(), SIGUSR2);
      usleep(300000);
      write(fds[1], "x", 1);
      _exit(0);
    }
    errno = 0;
    long r = syscall(SYS_read, fds[0], &c, 1);
    printf("read %ld errno %d, fd %d\n", r, errno, fds[0]);
    while (wait(NULL) < 0) {
    }
    close(fds[0]);
    close(fds[1]);
  }

  on(SIGHUP, where, 0);
  on(SIGUSR1, where, 0);
  raise(SIGUSR1);
  stack_t s = {.ss_sp = malloc(65536), .ss_size = 65536, .ss_flags = 1u << 31};
  printf("autodisarm %d\n", sigaltstack(&s, NULL));
  on(SIGUSR1, where, SA_ONSTACK);
  raise(SIGUSR1);
  stack_t now;
  sigaltstack(NULL, &now);
  printf("back: flags %x size %ld\n", now.ss_flags, now.ss_size);
  s.ss_flags = 0;
  sigaltstack(&s, NULL);
  raise(SIGUSR1);
  s.ss_flags = 4;
  printf("bad flags %d", sigaltstack(&s, NULL));
  printf(" errno %d\n", errno);
  s.ss_flags = SS_DISABLE;
  printf("disable %d\n", sigaltstack(&s, NULL));
  return 0;
}
