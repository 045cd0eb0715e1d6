/* Tracing (man 2 ptrace): prints what a tracer sees. Runs on arm64 and, as the reference, natively on x86-64. */
#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/ptrace.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#ifdef __aarch64__
struct registers { uint64_t x[31], sp, pc, pstate; };
#define RESULT(r) ((r).x[0])
#define NUMBER(r) ((r).x[8])
#define ARGUMENT(r) ((r).x[0])
#define SECOND(r) ((r).x[1])
#define PC(r) ((r).pc)
#define BREAK_SIZE 4
#define BREAKPOINT asm volatile("brk #0")
#define AFTER_BREAK 0 /* the PC is that of the BRK */
#else
struct registers { uint64_t r15, r14, r13, r12, rbp, rbx, r11, r10, r9, r8, rax, rcx, rdx, rsi, rdi, orig_rax, rip, cs,
  eflags, rsp, ss, fs_base, gs_base, ds, es, fs, gs; };
#define RESULT(r) ((r).rax)
#define NUMBER(r) ((r).orig_rax)
#define ARGUMENT(r) ((r).rdi)
#define SECOND(r) ((r).rsi)
#define PC(r) ((r).rip)
#define BREAK_SIZE 1
#define BREAKPOINT asm volatile("int3")
#define AFTER_BREAK 1
#endif

static long raw(long request, pid_t pid, unsigned long address, unsigned long data) {
  return syscall(SYS_ptrace, request, pid, address, data) == -1 ? -errno : 0;
}

static long value(long request, pid_t pid, unsigned long address, unsigned long data) {
  long r = syscall(SYS_ptrace, request, pid, address, data);
  return r == -1 ? -errno : r;
}

static long failed(long r) { return r == -1 ? -errno : r; }

static void get(pid_t pid, struct registers *r) {
  struct iovec v = {r, sizeof *r};
  if (raw(PTRACE_GETREGSET, pid, NT_PRSTATUS, (unsigned long)&v)) printf("no registers %d\n", errno);
}

static void set(pid_t pid, struct registers *r) {
  struct iovec v = {r, sizeof *r};
  if (raw(PTRACE_SETREGSET, pid, NT_PRSTATUS, (unsigned long)&v)) printf("registers not set %d\n", errno);
}

static const char *say(int status) {
  static char text[100];
  if (WIFEXITED(status)) sprintf(text, "exit %d", WEXITSTATUS(status));
  else if (WIFSIGNALED(status)) sprintf(text, "killed %d", WTERMSIG(status));
  else if (WIFSTOPPED(status)) sprintf(text, "stop %d event %d", WSTOPSIG(status), status >> 16);
  else if (WIFCONTINUED(status)) sprintf(text, "continued");
  else sprintf(text, "0x%x", status);
  return text;
}

static int await(pid_t pid, const char *what) {
  int status = 0;
  pid_t got = waitpid(pid, &status, __WALL);
  if (got != pid) printf("%s: waited for nothing, errno %d\n", what, errno);
  else if (what) printf("%s: %s\n", what, say(status));
  return status;
}

/* a child that is traced and stopped; then it does its work */
static pid_t traced(void (*work)(void)) {
  fflush(stdout);
  pid_t pid = fork();
  if (pid == 0) {
    if (raw(PTRACE_TRACEME, 0, 0, 0)) _exit(99);
    raise(SIGSTOP);
    work();
    _exit(7);
  }
  int status;
  if (waitpid(pid, &status, 0) != pid || !WIFSTOPPED(status) || WSTOPSIG(status) != SIGSTOP)
    printf("did not begin: %s\n", say(status));
  return pid;
}

static void finish(pid_t pid) {
  kill(pid, SIGKILL);
  int status;
  pid_t got;
  do got = waitpid(pid, &status, __WALL); /* it may have stopped once more before the signal came */
  while (got == pid && WIFSTOPPED(status));
  if (got == pid && !WIFSIGNALED(status)) printf("not killed: %s\n", say(status));
}

static volatile long word = 0x1122334455667788;
static const char *volatile text = "read-only";
static volatile int caught;
static int pipes[2];

static void nothing(void) {}

static void memory(void) {
  puts("-- memory and registers");
  pid_t pid = traced(nothing);
  long got = 0;
  printf("peek %ld ", raw(PTRACE_PEEKDATA, pid, (unsigned long)&word, (unsigned long)&got));
  printf("%lx\n", got);
  printf("poke %ld ", raw(PTRACE_POKEDATA, pid, (unsigned long)&word, 42));
  raw(PTRACE_PEEKTEXT, pid, (unsigned long)&word, (unsigned long)&got);
  printf("%lx own %lx\n", got, word);
  printf("poke read-only %ld\n", raw(PTRACE_POKETEXT, pid, (unsigned long)text, 0x4141414141414141));
  raw(PTRACE_PEEKTEXT, pid, (unsigned long)text, (unsigned long)&got);
  printf("%lx own %s\n", got, text);
  printf("peek nothing %ld\n", raw(PTRACE_PEEKDATA, pid, 8, (unsigned long)&got));
  printf("poke nothing %ld\n", raw(PTRACE_POKEDATA, pid, 8, 1));
  printf("peek to nowhere %ld\n", raw(PTRACE_PEEKDATA, pid, (unsigned long)&word, 8));
  char in[8] = "", *out = "written!";
  struct iovec here = {in, 8}, there = {(void *)&word, 8};
  printf("readv %zd", process_vm_readv(pid, &here, 1, &there, 1, 0));
  printf(" %d\n", in[0]);
  here.iov_base = out;
  printf("writev %zd\n", process_vm_writev(pid, &here, 1, &there, 1, 0));
  raw(PTRACE_PEEKDATA, pid, (unsigned long)&word, (unsigned long)&got);
  printf("%.8s\n", (char *)&got);
  there.iov_base = (void *)text;
  printf("writev read-only %ld\n", failed(process_vm_writev(pid, &here, 1, &there, 1, 0)));
  printf("readv flags %ld\n", failed(process_vm_readv(pid, &here, 1, &there, 1, 1)));
  printf("readv nobody %ld\n", failed(process_vm_readv(-5, &here, 1, &there, 1, 0)));
  struct registers r;
  struct iovec v = {&r, sizeof r};
  printf("get %ld ", raw(PTRACE_GETREGSET, pid, NT_PRSTATUS, (unsigned long)&v));
  printf("%d\n", v.iov_len == sizeof r);
  v.iov_len = 8;
  printf("short %ld %zu\n", raw(PTRACE_GETREGSET, pid, NT_PRSTATUS, (unsigned long)&v), v.iov_len);
  v.iov_len = 5;
  printf("odd %ld\n", raw(PTRACE_GETREGSET, pid, NT_PRSTATUS, (unsigned long)&v));
  printf("unknown %ld\n", raw(PTRACE_GETREGSET, pid, 0x7777, (unsigned long)&v));
  printf("bad vector %ld\n", raw(PTRACE_GETREGSET, pid, NT_PRSTATUS, 8));
  v.iov_len = 1 << 20;
  char floats[1024];
  v.iov_base = floats;
  v.iov_len = sizeof floats;
  printf("floats %ld\n", raw(PTRACE_GETREGSET, pid, NT_PRFPREG, (unsigned long)&v));
  finish(pid);
}

static void calls(void) {
  syscall(SYS_getppid);
  syscall(SYS_close, -1);
  syscall(SYS_write, 99, "x", 1);
  syscall(SYS_dup, -5);
}

static void entries(void) {
  puts("-- system calls");
  pid_t pid = traced(calls);
  printf("options %ld\n", raw(PTRACE_SETOPTIONS, pid, 0, PTRACE_O_TRACESYSGOOD));
  int entry = 0;
  while (1) {
    raw(PTRACE_SYSCALL, pid, 0, 0);
    int status = 0;
    waitpid(pid, &status, 0);
    if (!WIFSTOPPED(status)) { printf("%s\n", say(status)); break; }
    if (WSTOPSIG(status) != (SIGTRAP | 0x80)) { printf("signal %s\n", say(status)); continue; }
    struct ptrace_syscall_info info;
    memset(&info, 0x55, sizeof info);
    long size = value(PTRACE_GET_SYSCALL_INFO, pid, sizeof info, (unsigned long)&info);
    siginfo_t si;
    raw(PTRACE_GETSIGINFO, pid, 0, (unsigned long)&si);
    unsigned long message = 77;
    raw(PTRACE_GETEVENTMSG, pid, 0, (unsigned long)&message);
    struct registers r;
    get(pid, &r);
    if (info.op == PTRACE_SYSCALL_INFO_ENTRY) {
      long n = info.entry.nr;
      const char *name = n == SYS_getppid ? "getppid" : n == SYS_close ? "close" : n == SYS_write ? "write" :
          n == SYS_dup ? "dup" : n == SYS_exit_group ? "exit_group" : n == SYS_exit ? "exit" : "?";
      printf("%s(%d) ", name, n == SYS_getppid ? 0 : (int)info.entry.args[0]);
      entry = n;
    } else {
      printf("%d= ", entry == SYS_getppid);
      printf("%ld error %d ", entry == SYS_getppid ? (long)info.exit.rval == getpid() : (long)info.exit.rval,
          info.exit.is_error);
      if (entry == SYS_dup) { RESULT(r) = 1234; set(pid, &r); }
    }
    printf("size %ld signal %d code %x self %d message %ld pc %d\n", size, si.si_signo, si.si_code, si.si_pid == pid,
        message, info.instruction_pointer == PC(r));
  }
}

static void result(void) {
  long r = syscall(SYS_getppid);
  _exit(r == 55 ? 1 : 2);
}

static void skipped(void) {
  long r = syscall(SYS_getppid);
  _exit(r == 66 ? 3 : 4);
}

static void changes(void) {
  puts("-- changed results");
  struct registers r;
  pid_t pid = traced(result);
  raw(PTRACE_SYSCALL, pid, 0, 0);
  await(pid, "entry");
  raw(PTRACE_SYSCALL, pid, 0, 0);
  await(pid, "exit");
  get(pid, &r);
  RESULT(r) = 55;
  set(pid, &r);
  raw(PTRACE_CONT, pid, 0, 0);
  await(pid, "changed");
  pid = traced(skipped);
  raw(PTRACE_SYSCALL, pid, 0, 0);
  await(pid, "entry");
#ifdef __aarch64__
  int number = -1;
  struct iovec v = {&number, sizeof number};
  raw(PTRACE_SETREGSET, pid, NT_ARM_SYSTEM_CALL, (unsigned long)&v);
#else
  get(pid, &r);
  NUMBER(r) = -1;
  set(pid, &r);
#endif
  raw(PTRACE_SYSCALL, pid, 0, 0);
  await(pid, "exit");
  get(pid, &r);
  RESULT(r) = 66;
  set(pid, &r);
  raw(PTRACE_CONT, pid, 0, 0);
  await(pid, "skipped");
}

static void count(int signal) { caught = caught * 100 + signal; }

static void handlers(void) {
  struct sigaction a = {.sa_handler = count};
  sigaction(SIGUSR1, &a, NULL);
  sigaction(SIGUSR2, &a, NULL);
  signal(SIGURG, SIG_IGN);
  raise(SIGUSR1);
  raise(SIGUSR1);
  raise(SIGUSR1);
  raise(SIGURG);
  raise(SIGWINCH);
  raise(SIGTERM);
  _exit(caught == SIGUSR1 * 100 + SIGUSR2 ? 5 : 6);
}

static void signals(void) {
  puts("-- signals");
  pid_t pid = traced(handlers);
  siginfo_t si;
  raw(PTRACE_CONT, pid, 0, 0);
  await(pid, "first");
  printf("info %ld ", raw(PTRACE_GETSIGINFO, pid, 0, (unsigned long)&si));
  printf("signal %d code %d own %d\n", si.si_signo, si.si_code, si.si_pid == pid);
  raw(PTRACE_CONT, pid, 0, SIGUSR1);
  await(pid, "second");
  raw(PTRACE_CONT, pid, 0, 0); /* suppressed */
  await(pid, "third");
  raw(PTRACE_CONT, pid, 0, SIGUSR2); /* replaced */
  await(pid, "ignored");
  raw(PTRACE_CONT, pid, 0, SIGURG);
  await(pid, "ignored by default");
  raw(PTRACE_CONT, pid, 0, SIGWINCH);
  await(pid, "deadly");
  unsigned long mask = 0;
  printf("mask %ld ", raw(PTRACE_GETSIGMASK, pid, 8, (unsigned long)&mask));
  printf("%lx\n", mask);
  mask = 1UL << (SIGTERM - 1) | 1UL << (SIGKILL - 1);
  printf("set mask %ld ", raw(PTRACE_SETSIGMASK, pid, 8, (unsigned long)&mask));
  raw(PTRACE_GETSIGMASK, pid, 8, (unsigned long)&mask);
  printf("%lx\n", mask);
  printf("mask size %ld\n", raw(PTRACE_GETSIGMASK, pid, 4, (unsigned long)&mask));
  kill(pid, SIGTERM);
  struct __ptrace_peeksiginfo_args { uint64_t off; uint32_t flags; int32_t nr; } peek = {0, 1, 4};
  siginfo_t list[4];
  printf("pending %ld ", value(PTRACE_PEEKSIGINFO, pid, (unsigned long)&peek, (unsigned long)list));
  printf("%d\n", list[0].si_signo);
  printf("bad signal %ld\n", raw(PTRACE_CONT, pid, 0, 65));
  raw(PTRACE_CONT, pid, 0, 0);
  await(pid, "end");
  pid = traced(nothing);
  raw(PTRACE_CONT, pid, 0, SIGTERM); /* SIGSTOP replaced */
  await(pid, "replaced by a deadly one");
}

static void steps(void) {
  BREAKPOINT;
  asm volatile("nop; nop; nop; nop; nop; nop; nop; nop");
  BREAKPOINT;
  struct sigaction a = {.sa_handler = count};
  sigaction(SIGUSR1, &a, NULL);
  BREAKPOINT;
  syscall(SYS_getppid);
  BREAKPOINT;
}

static void skip(pid_t pid) {
#ifdef __aarch64__
  struct registers r;
  get(pid, &r);
  PC(r) += BREAK_SIZE;
  set(pid, &r);
#endif
}

static void singlestep(void) {
  puts("-- single steps");
  struct registers r;
  siginfo_t si;
  pid_t pid = traced(steps);
  raw(PTRACE_CONT, pid, 0, 0);
  await(pid, "breakpoint");
  raw(PTRACE_GETSIGINFO, pid, 0, (unsigned long)&si);
#ifdef __aarch64__
  printf("breakpoint %d\n", si.si_code == TRAP_BRKPT);
#else
  printf("breakpoint %d\n", si.si_code == SI_KERNEL);
#endif
  skip(pid);
  get(pid, &r);
  uint64_t before = PC(r);
  int stepped = 0;
  for (int i = 0; i < 8; i++) {
    raw(PTRACE_SINGLESTEP, pid, 0, 0);
    int status = 0;
    waitpid(pid, &status, 0);
    raw(PTRACE_GETSIGINFO, pid, 0, (unsigned long)&si);
    stepped += WIFSTOPPED(status) && WSTOPSIG(status) == SIGTRAP && si.si_code == TRAP_TRACE;
    get(pid, &r);
  }
  printf("steps %d over %d\n", stepped, (int)(PC(r) - before) / BREAK_SIZE);
  raw(PTRACE_CONT, pid, 0, 0);
  await(pid, "second breakpoint");
  skip(pid);
  raw(PTRACE_CONT, pid, 0, 0);
  await(pid, "third breakpoint");
  skip(pid);
  get(pid, &r);
  before = PC(r);
  raw(PTRACE_SINGLESTEP, pid, 0, SIGUSR1); /* into the handler, whose first instruction is not done */
  await(pid, "into a handler");
  get(pid, &r);
  printf("handler %d\n", PC(r) == (uint64_t)count);
  raw(PTRACE_GETSIGINFO, pid, 0, (unsigned long)&si);
  printf("code %d\n", si.si_code);
  raw(PTRACE_SINGLESTEP, pid, 0, 0);
  await(pid, "in it");
  get(pid, &r);
  printf("went on %d\n", PC(r) != (uint64_t)count);
  /* over a system call: until the last breakpoint, each step stops once */
  int calls = 0, others = 0, status;
  while (1) {
    raw(PTRACE_SINGLESTEP, pid, 0, 0);
    if (waitpid(pid, &status, 0) != pid || !WIFSTOPPED(status) || WSTOPSIG(status) != SIGTRAP) break;
    raw(PTRACE_GETSIGINFO, pid, 0, (unsigned long)&si);
#ifdef __aarch64__
    if (si.si_code == TRAP_BRKPT) break;
    get(pid, &r);
    long got = 0;
    raw(PTRACE_PEEKTEXT, pid, PC(r) - 4, (unsigned long)&got);
    calls += si.si_code == SI_USER && (uint32_t)got == 0xd4000001;
#else
    if (si.si_code == SI_KERNEL) break;
    get(pid, &r);
    long got = 0;
    raw(PTRACE_PEEKTEXT, pid, PC(r) - 2, (unsigned long)&got);
    calls += (got & 0xffff) == 0x050f;
#endif
    others++;
  }
  printf("calls %d, more than ten steps %d, then %s\n", calls, others > 10, say(status));
  raw(PTRACE_CONT, pid, 0, 0);
  finish(pid);
}

static int target(int a) { return a + 1; }

static void calling(void) {
  int (*volatile f)(int) = target;
  int sum = 0;
  for (int i = 0; i < 3; i++) sum += f(i);
  _exit(sum);
}

static void breakpoints(void) {
  puts("-- a breakpoint in text");
  pid_t pid = traced(calling);
  long original = 0;
  raw(PTRACE_PEEKTEXT, pid, (unsigned long)target, (unsigned long)&original);
#ifdef __aarch64__
  long patched = (original & ~0xffffffffL) | 0xd4200000;
#else
  long patched = (original & ~0xffL) | 0xcc;
#endif
  printf("set %ld\n", raw(PTRACE_POKETEXT, pid, (unsigned long)target, patched));
  raw(PTRACE_CONT, pid, 0, 0);
  for (int i = 0; i < 3; i++) {
    await(pid, "reached");
    struct registers r;
    get(pid, &r);
    PC(r) -= AFTER_BREAK;
    printf("there %d argument %d\n", PC(r) == (uint64_t)target, (int)ARGUMENT(r));
    ARGUMENT(r) += 10;
    set(pid, &r);
    raw(PTRACE_POKETEXT, pid, (unsigned long)target, original);
    raw(PTRACE_SINGLESTEP, pid, 0, 0);
    await(pid, "stepped");
    raw(PTRACE_POKETEXT, pid, (unsigned long)target, patched);
    raw(PTRACE_CONT, pid, 0, 0);
  }
  await(pid, "end");
  printf("own text untouched %d\n", target(1));
}

static void sleeper(void) { while (1) pause(); }

static pid_t untraced(void (*work)(void)) {
  fflush(stdout);
  pid_t pid = fork();
  if (pid == 0) { prctl(PR_SET_PDEATHSIG, SIGKILL); work(); _exit(8); }
  return pid;
}

static void attach(void) {
  puts("-- attach, seize, interrupt, detach");
  siginfo_t si;
  pid_t pid = untraced(sleeper);
  printf("attach %ld\n", raw(PTRACE_ATTACH, pid, 0, 0));
  await(pid, "attached");
  printf("again %ld\n", raw(PTRACE_ATTACH, pid, 0, 0));
  printf("info %ld ", raw(PTRACE_GETSIGINFO, pid, 0, (unsigned long)&si));
  printf("%d %d\n", si.si_signo, si.si_code == SI_KERNEL || si.si_code == SI_USER);
  printf("interrupt %ld\n", raw(PTRACE_INTERRUPT, pid, 0, 0));
  printf("listen %ld\n", raw(PTRACE_LISTEN, pid, 0, 0));
  raw(PTRACE_CONT, pid, 0, 0);
  printf("not stopped %ld\n", raw(PTRACE_CONT, pid, 0, 0));
  kill(pid, SIGUSR1);
  await(pid, "signal");
  printf("detach badly %ld\n", raw(PTRACE_DETACH, pid, 0, 99));
  printf("detach %ld\n", raw(PTRACE_DETACH, pid, 0, 0));
  printf("detached %ld\n", raw(PTRACE_CONT, pid, 0, 0));
  printf("seize at an address %ld\n", raw(PTRACE_SEIZE, pid, 1, 0));
  printf("seize with unknown options %ld\n", raw(PTRACE_SEIZE, pid, 0, 0x400));
  printf("seize %ld\n", raw(PTRACE_SEIZE, pid, 0, PTRACE_O_TRACESYSGOOD));
  int status;
  printf("runs %d\n", waitpid(pid, &status, WNOHANG));
  printf("not stopped %ld\n", raw(PTRACE_GETSIGINFO, pid, 0, (unsigned long)&si));
  printf("interrupt %ld\n", raw(PTRACE_INTERRUPT, pid, 0, 0));
  await(pid, "interrupted");
  raw(PTRACE_GETSIGINFO, pid, 0, (unsigned long)&si);
  printf("%d %x\n", si.si_signo, si.si_code);
  raw(PTRACE_CONT, pid, 0, 0);
  kill(pid, SIGSTOP);
  await(pid, "stop signal");
  raw(PTRACE_CONT, pid, 0, SIGSTOP);
  await(pid, "group-stop");
  raw(PTRACE_GETSIGINFO, pid, 0, (unsigned long)&si);
  printf("%d %x\n", si.si_signo, si.si_code);
  printf("listen %ld\n", raw(PTRACE_LISTEN, pid, 0, 0));
  printf("listening %ld\n", raw(PTRACE_CONT, pid, 0, 0));
  printf("nothing %d\n", waitpid(pid, &status, WNOHANG));
  kill(pid, SIGCONT);
  await(pid, "continued");
  raw(PTRACE_CONT, pid, 0, 0);
  await(pid, "its signal");
  raw(PTRACE_CONT, pid, 0, SIGCONT);
  printf("kill %ld\n", raw(PTRACE_KILL, pid, 0, 0));
  await(pid, "killed");

  pid = untraced(sleeper);
  kill(pid, SIGSTOP);
  waitpid(pid, &status, WUNTRACED);
  printf("stopped before: %s\n", say(status));
  printf("seize %ld\n", raw(PTRACE_SEIZE, pid, 0, 0));
  await(pid, "its stop");
  kill(pid, SIGCONT);
  raw(PTRACE_CONT, pid, 0, 0);
  await(pid, "news");
  raw(PTRACE_CONT, pid, 0, 0);
  await(pid, "its SIGCONT");
  raw(PTRACE_DETACH, pid, 0, SIGTERM);
  await(pid, "detached with SIGTERM");

  pid = untraced(sleeper);
  kill(pid, SIGSTOP);
  waitpid(pid, &status, WUNTRACED);
  printf("attach %ld\n", raw(PTRACE_ATTACH, pid, 0, 0));
  await(pid, "stopped before");
  printf("no info %ld\n", raw(PTRACE_GETSIGINFO, pid, 0, (unsigned long)&si));
  raw(PTRACE_DETACH, pid, 0, 0);
  finish(pid);
}

static void report(pid_t pid, int status, const char *who) {
  unsigned long message = 0;
  int event = status >> 16;
  raw(PTRACE_GETEVENTMSG, pid, 0, (unsigned long)&message);
  printf("%s: %s", who, say(status));
  if (event == PTRACE_EVENT_EXIT) printf(" code %lx", message);
  else if (event == PTRACE_EVENT_EXEC) printf(" former %d", message == pid);
  else if (event) printf(" child %d", message > 0);
  puts("");
}

static void family(void) {
  if (fork() == 0) _exit(21);
  wait(NULL);
  if (vfork() == 0) _exit(22);
  wait(NULL);
  if (syscall(SYS_clone, SIGUSR2, 0, 0, 0, 0) == 0) _exit(23);
  waitpid(-1, NULL, __WALL);
  char *argv[] = {"ptrace", "end", NULL};
  execv("/proc/self/exe", argv);
  _exit(24);
}

static void events(long options) {
  printf("-- events %lx\n", options);
  pid_t pid = traced(family);
  raw(PTRACE_SETOPTIONS, pid, 0, options);
  raw(PTRACE_CONT, pid, 0, 0);
  /* one thread at a time, so that the order is fixed: the maker waits for the child */
  while (1) {
    int status;
    pid_t got = waitpid(pid, &status, __WALL);
    if (got < 0) { printf("errno %d\n", errno); break; }
    int event = status >> 16;
    if (!WIFSTOPPED(status)) { printf("first: %s\n", say(status)); break; }
    if (!(event == 0 && (WSTOPSIG(status) == SIGCHLD || WSTOPSIG(status) == SIGUSR2))) report(got, status, "first");
    if (event == PTRACE_EVENT_FORK || event == PTRACE_EVENT_VFORK || event == PTRACE_EVENT_CLONE) {
      unsigned long child;
      raw(PTRACE_GETEVENTMSG, pid, 0, (unsigned long)&child);
      raw(PTRACE_CONT, pid, 0, 0);
      while (waitpid(child, &status, __WALL) == child) {
        if (!WIFSTOPPED(status)) { printf("child: %s\n", say(status)); break; }
        report(child, status, "child");
        raw(PTRACE_CONT, child, 0, 0);
      }
      continue;
    }
    raw(PTRACE_CONT, pid, 0, event == 0 && WSTOPSIG(status) != SIGTRAP && WSTOPSIG(status) != SIGSTOP ? 0 : 0);
  }
}

static void tracer_of(pid_t pid, long options) {
  fflush(stdout);
  pid_t tracer = fork();
  if (tracer == 0) {
    int status;
    if (raw(PTRACE_SEIZE, pid, 0, options)) _exit(1);
    raw(PTRACE_INTERRUPT, pid, 0, 0);
    _exit(waitpid(pid, &status, 0) == pid ? 0 : 2);
  }
  await(tracer, "tracer");
}

static void ends(void) {
  puts("-- the tracer's end");
  int status;
  pid_t pid = untraced(sleeper);
  tracer_of(pid, 0);
  usleep(50000);
  printf("goes on %d\n", waitpid(pid, &status, WNOHANG));
  finish(pid);
  pid = untraced(sleeper);
  tracer_of(pid, PTRACE_O_EXITKILL);
  await(pid, "killed with it");
}

static void quits(void) { read(pipes[0], &(char){0}, 1); }

static void reparented(void) {
  puts("-- a child that somebody else traces");
  int status, sync[2];
  pipe(pipes);
  pipe(sync);
  pid_t pid = untraced(quits);
  fflush(stdout);
  pid_t tracer = fork();
  if (tracer == 0) {
    raw(PTRACE_SEIZE, pid, 0, 0);
    write(sync[1], "x", 1);
    usleep(100000); /* the child is over by now; its parent has not heard */
    siginfo_t si;
    waitid(P_PID, pid, &si, WEXITED | WNOWAIT); /* and tell before the parent can */
    printf("tracer: %d status %d\n", si.si_pid == pid, si.si_status);
    fflush(stdout);
    _exit(waitpid(pid, &status, 0) != pid);
  }
  read(sync[0], &(char){0}, 1);
  write(pipes[1], "x", 1);
  usleep(50000);
  printf("parent: nothing yet %d\n", waitpid(pid, &status, WNOHANG));
  fflush(stdout);
  await(pid, "parent");
  await(tracer, "tracer");
}

static void errors(void) {
  puts("-- errors");
  pid_t self = getpid();
  printf("nobody %ld\n", raw(PTRACE_CONT, 999999, 0, 0));
  printf("attach nobody %ld\n", raw(PTRACE_ATTACH, 999999, 0, 0));
  printf("seize nobody at an address %ld\n", raw(PTRACE_SEIZE, 999999, 1, -1));
  printf("attach self %ld\n", raw(PTRACE_ATTACH, self, 0, 0));
  printf("own %ld\n", raw(PTRACE_CONT, self, 0, 0));
  pid_t pid = untraced(sleeper);
  printf("untraced %ld\n", raw(PTRACE_PEEKDATA, pid, 0, 0));
  printf("kill untraced %ld\n", raw(PTRACE_KILL, pid, 0, 0));
  finish(pid);
  pid = fork();
  if (pid == 0) _exit(0);
  siginfo_t si;
  waitid(P_PID, pid, &si, WEXITED | WNOWAIT);
  printf("zombie %ld %ld\n", raw(PTRACE_ATTACH, pid, 0, 0), raw(PTRACE_CONT, pid, 0, 0));
  waitpid(pid, NULL, 0);
  pid = traced(nothing);
  printf("unknown %ld\n", raw(0x7777, pid, 0, 0));
  printf("options %ld\n", raw(PTRACE_SETOPTIONS, pid, 0, 1 << 27));
  printf("message nowhere %ld\n", raw(PTRACE_GETEVENTMSG, pid, 0, 8));
  printf("info nowhere %ld\n", raw(PTRACE_GETSIGINFO, pid, 0, 8));
  printf("signal %ld\n", raw(PTRACE_SYSCALL, pid, 0, 1000));
  waitid(P_PID, pid, &si, WSTOPPED | WNOHANG | WNOWAIT);
  raw(PTRACE_CONT, pid, 0, SIGUSR1);
  waitid(P_PID, pid, &si, WEXITED | WNOWAIT);
  printf("waitid %d %d status %d signal %d\n", si.si_code == CLD_KILLED, si.si_pid == pid, si.si_status, si.si_signo);
  waitpid(pid, NULL, 0);
  pid = traced(handlers);
  raw(PTRACE_CONT, pid, 0, 0);
  memset(&si, 0, sizeof si);
  waitid(P_PID, pid, &si, WEXITED | WNOWAIT); /* a tracee's stops are told without WSTOPPED */
  printf("waitid %d status %d\n", si.si_code == CLD_TRAPPED, si.si_status);
  waitid(P_PID, pid, &si, WSTOPPED);
  printf("waitid %d status %d\n", si.si_code == CLD_TRAPPED, si.si_status);
  finish(pid);
}

static void traced_by_parent(int sig, siginfo_t *i, void *c) {
  printf("SIGCHLD code %d status %d\n", i->si_code, i->si_status);
}

static void told(void) {
  puts("-- SIGCHLD");
  struct sigaction a = {.sa_sigaction = traced_by_parent, .sa_flags = SA_SIGINFO | SA_RESTART}, old;
  sigset_t set, before;
  sigemptyset(&set);
  sigaddset(&set, SIGCHLD);
  sigprocmask(SIG_BLOCK, &set, &before);
  siginfo_t si;
  pid_t pid = traced(handlers);
  sigwaitinfo(&set, &si);
  printf("code %d status %d\n", si.si_code == CLD_TRAPPED, si.si_status);
  raw(PTRACE_CONT, pid, 0, 0);
  sigwaitinfo(&set, &si);
  printf("code %d status %d\n", si.si_code == CLD_TRAPPED, si.si_status);
  kill(pid, SIGKILL);
  sigwaitinfo(&set, &si);
  printf("code %d status %d\n", si.si_code == CLD_KILLED, si.si_status);
  waitpid(pid, NULL, 0);
  sigprocmask(SIG_SETMASK, &before, NULL);
}

static void restarts(void) {
  char c;
  long n = read(pipes[0], &c, 1);
  _exit(n == 1 ? c : 50);
}

static void interrupted(void) {
  puts("-- an interrupted call");
  pipe(pipes);
  struct registers r;
  pid_t pid = traced(restarts);
  raw(PTRACE_SETOPTIONS, pid, 0, PTRACE_O_TRACESYSGOOD);
  raw(PTRACE_SYSCALL, pid, 0, 0);
  await(pid, "entry");
  raw(PTRACE_SYSCALL, pid, 0, 0);
  usleep(20000);
  kill(pid, SIGUSR1);
  await(pid, "exit");
  get(pid, &r);
  printf("result %ld\n", (long)RESULT(r));
  raw(PTRACE_SYSCALL, pid, 0, 0);
  await(pid, "signal");
  raw(PTRACE_SYSCALL, pid, 0, 0);
  await(pid, "entry again");
  raw(PTRACE_CONT, pid, 0, 0);
  write(pipes[1], "\x2a", 1);
  await(pid, "end");
}

/* As strace begins: a SIGCONT that meets the group-stop of a process that is being seized is always told. */
static void continued(void) {
  int ended = 0;
  alarm(300); // a fork is half a second under an emulated hypervisor
  for (int i = 0; i < 200; i++) {
    pid_t pid = fork();
    if (pid == 0) {
      raise(SIGSTOP);
      _exit(i & 63);
    }
    int status;
    waitpid(pid, &status, WUNTRACED);
    if (raw(PTRACE_SEIZE, pid, 0, 0) || kill(pid, SIGCONT)) break;
    while (waitpid(pid, &status, 0) == pid && WIFSTOPPED(status)) {
      int stop = status >> 16 == PTRACE_EVENT_STOP, signal = WSTOPSIG(status);
      raw(stop && signal != SIGTRAP ? PTRACE_LISTEN : PTRACE_CONT, pid, 0, stop ? 0 : signal);
    }
    ended += WIFEXITED(status) && WEXITSTATUS(status) == (i & 63);
  }
  printf("continued %d\n", ended);
  alarm(60);
}

int main(int argc, char **argv) {
  setvbuf(stdout, NULL, _IOLBF, 0);
  if (argc > 1) return 25;
  alarm(60);
  memory();
  entries();
  changes();
  signals();
  singlestep();
  breakpoints();
  attach();
  events(PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK | PTRACE_O_TRACECLONE | PTRACE_O_TRACEEXEC | PTRACE_O_TRACEVFORKDONE |
      PTRACE_O_TRACEEXIT);
  events(0);
  ends();
  reparented();
  told();
  interrupted();
  continued();
  errors();
  return 0;
}
