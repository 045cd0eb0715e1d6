/* Tracing of processes with several threads (man 2 ptrace): clone, exit and exec events, group-stops, attaching to each thread,
   breakpoints, ends. Runs on arm64 and, as the reference, natively on x86-64. */
#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <linux/ptrace.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __aarch64__
struct registers { uint64_t x[31], sp, pc, pstate; };
#define PC(r) ((r).pc)
#define BREAK 0xd4200000u
#define AFTER_BREAK 0
#else
struct registers { uint64_t r15, r14, r13, r12, rbp, rbx, r11, r10, r9, r8, rax, rcx, rdx, rsi, rdi, orig_rax, rip, cs,
  eflags, rsp, ss, fs_base, gs_base, ds, es, fs, gs; };
#define PC(r) ((r).rip)
#define BREAK 0xccu
#define AFTER_BREAK 1
#endif
#define THREADS 3

static char **program;

static long raw(long request, pid_t pid, unsigned long address, unsigned long data) {
  return syscall(SYS_ptrace, request, pid, address, data) == -1 ? -errno : 0;
}

static void registers(long request, pid_t pid, struct registers *r) {
  struct iovec v = {r, sizeof *r};
  if (raw(request, pid, NT_PRSTATUS, (unsigned long)&v)) printf("no registers %d\n", errno);
}

static const char *say(int status) {
  static char text[100];
  if (WIFEXITED(status)) sprintf(text, "exit %d", WEXITSTATUS(status));
  else if (WIFSIGNALED(status)) sprintf(text, "killed %d", WTERMSIG(status));
  else if (WIFSTOPPED(status)) sprintf(text, "stop %d event %d", WSTOPSIG(status), status >> 16);
  else sprintf(text, "0x%x", status);
  return text;
}

static unsigned long message(pid_t pid) {
  unsigned long value = 0;
  raw(PTRACE_GETEVENTMSG, pid, 0, (unsigned long)&value);
  return value;
}

static pid_t begin(void (*work)(void)) {
  fflush(stdout);
  pid_t pid = fork();
  if (pid == 0) {
    raw(PTRACE_TRACEME, 0, 0, 0);
    raise(SIGSTOP);
    work();
    _exit(7);
  }
  int status;
  waitpid(pid, &status, __WALL);
  return pid;
}

/* lines of what happened, told in order */
static char lines[100][120];
static int count;

static void note(const char *who, const char *what) { snprintf(lines[count++], sizeof lines[0], "%s: %s", who, what); }

static int compare(const void *a, const void *b) { return strcmp(a, b); }

static void tell(const char *title) {
  printf("-- %s\n", title);
  qsort(lines, count, sizeof lines[0], compare);
  for (int i = 0; i < count; i++) puts(lines[i]);
  count = 0;
}

static void *thread_work(void *n) {
  for (int i = 0; i < 5; i++) syscall(SYS_getppid);
  syscall(SYS_exit, 10 + (int)(long)n);
  return NULL;
}

static void make_threads(void) {
  pthread_t t[THREADS];
  for (long i = 0; i < THREADS; i++) {
    pthread_create(&t[i], NULL, thread_work, (void *)i);
    pthread_join(t[i], NULL);
  }
}

/* events of clone and exit, and calls of each thread */
static void events(void) {
  pid_t pid = begin(make_threads);
  raw(PTRACE_SETOPTIONS, pid, 0, PTRACE_O_TRACECLONE | PTRACE_O_TRACEEXIT | PTRACE_O_TRACESYSGOOD);
  raw(PTRACE_SYSCALL, pid, 0, 0);
  pid_t known[10] = {pid};
  int calls[10] = {0}, n = 1, status;
  pid_t got;
  while ((got = waitpid(-1, &status, __WALL)) > 0) {
    int who = 0;
    while (who < n && known[who] != got) who++;
    if (who == n) known[n++] = got;
    char name[20];
    sprintf(name, who ? "thread" : "main", who);
    int signal = 0;
    if (WIFSTOPPED(status) && WSTOPSIG(status) == (SIGTRAP | 0x80)) {
      struct ptrace_syscall_info info;
      syscall(SYS_ptrace, PTRACE_GET_SYSCALL_INFO, got, sizeof info, &info);
      if (info.op == PTRACE_SYSCALL_INFO_ENTRY && info.entry.nr == SYS_getppid) calls[who]++;
    } else if (WIFSTOPPED(status) && status >> 16 == PTRACE_EVENT_CLONE) {
      pid_t child = message(got);
      int i = 0;
      while (i < n && known[i] != child) i++;
      if (i == n) known[n++] = child;
      note(name, "clone");
    } else if (WIFSTOPPED(status) && status >> 16 == PTRACE_EVENT_EXIT) {
      char text[40];
      sprintf(text, "ends with %lx", message(got));
      note(name, text);
    } else { /* with the status of the process if that has ended meanwhile */
      note(name, who && WIFEXITED(status) ? "over" : say(status));
    }
    if (WIFSTOPPED(status)) raw(PTRACE_SYSCALL, got, 0, signal);
  }
  for (int i = 1; i < n; i++) printf("calls %d\n", calls[i]);
  tell("events");
}

static void *execs(void *unused) {
  execv("/proc/self/exe", program);
  return NULL;
}

static void *pauses(void *unused) {
  while (1) pause();
  return NULL;
}

static void exec_in_thread(void) {
  pthread_t t;
  pthread_create(&t, NULL, pauses, NULL);
  pthread_create(&t, NULL, execs, NULL);
  while (1) pause();
}

/* execve of a thread that does not lead: it gets the leader's number, and the others end */
static void exec(int options) {
  pid_t pid = begin(exec_in_thread), threads[2] = {0, 0}, early = 0, got;
  raw(PTRACE_SETOPTIONS, pid, 0, PTRACE_O_TRACECLONE | PTRACE_O_TRACEEXEC | options);
  raw(PTRACE_CONT, pid, 0, 0);
  int status, n = 0;
  while ((got = waitpid(-1, &status, __WALL)) > 0) {
    const char *name = got == pid ? "main" : got == threads[0] ? "first" : "second";
    if (WIFSTOPPED(status) && status >> 16 == PTRACE_EVENT_CLONE) {
      threads[n++] = message(got);
      note(name, "clone");
      if (threads[n - 1] == early) raw(PTRACE_CONT, early, 0, 0);
    } else if (WIFSTOPPED(status) && status >> 16 == PTRACE_EVENT_EXEC) {
      note(name, message(got) == threads[1] ? "exec, was second" : "exec, was another");
    } else if (WIFSTOPPED(status) && WSTOPSIG(status) == SIGSTOP) {
      /* of a new thread, unless execve was quicker; its own execve would end the news of it, so it waits for that */
      if (got != pid && got != threads[0] && got != threads[1]) {
        early = got;
        continue;
      }
    } else {
      note(name, say(status));
    }
    if (WIFSTOPPED(status)) raw(PTRACE_CONT, got, 0, 0);
  }
  tell(options ? "exec, exits told" : "exec");
}

static volatile int shared;
static int tids[2];

static void *counts(void *unused) {
  pid_t tid = gettid();
  write(tids[1], &tid, sizeof tid);
  while (1) { shared++; syscall(SYS_getppid); }
  return NULL;
}

static void three_that_count(void) {
  pthread_t t;
  for (int i = 0; i < THREADS - 1; i++) pthread_create(&t, NULL, counts, NULL);
  counts(NULL);
}

/* a process that runs already: each thread is seized, stopped, looked at and let go */
static void attach(void) {
  puts("-- attach");
  pipe(tids);
  fflush(stdout);
  pid_t pid = fork(), tid[THREADS];
  if (pid == 0) three_that_count();
  int leader = 0, status, stopped = 0, moved = 0;
  for (int i = 0; i < THREADS; i++) { read(tids[0], &tid[i], sizeof tid[i]); leader += tid[i] == pid; }
  printf("leaders %d\n", leader);
  for (int i = 0; i < THREADS; i++) printf("seize %ld\n", raw(PTRACE_SEIZE, tid[i], 0, PTRACE_O_TRACESYSGOOD));
  printf("seize again %ld\n", raw(PTRACE_SEIZE, tid[0], 0, 0));
  for (int i = 0; i < THREADS; i++) {
    raw(PTRACE_INTERRUPT, tid[i], 0, 0);
    stopped += waitpid(tid[i], &status, __WALL) == tid[i] && WIFSTOPPED(status) && status >> 16 == PTRACE_EVENT_STOP;
  }
  printf("stopped %d\n", stopped);
  long before = 0, after = 0;
  raw(PTRACE_PEEKDATA, pid, (unsigned long)&shared, (unsigned long)&before);
  usleep(20000);
  raw(PTRACE_PEEKDATA, pid, (unsigned long)&shared, (unsigned long)&after);
  printf("still %d\n", (int)before == (int)after);
  /* one of them by single steps, the others stand */
  for (int i = 0; i < 50; i++) {
    raw(PTRACE_SINGLESTEP, tid[1], 0, 0);
    waitpid(tid[1], &status, __WALL);
    moved += WIFSTOPPED(status) && WSTOPSIG(status) == SIGTRAP;
  }
  printf("steps %d\n", moved);
  /* a stop of the whole process, told by each thread that runs */
  for (int i = 0; i < THREADS; i++) raw(PTRACE_CONT, tid[i], 0, 0);
  kill(pid, SIGSTOP);
  int delivered = 0, stops = 0;
  while (stops < THREADS) {
    pid_t got = waitpid(-1, &status, __WALL);
    if (!WIFSTOPPED(status)) break;
    if (status >> 16 == PTRACE_EVENT_STOP && WSTOPSIG(status) == SIGSTOP) {
      stops++;
      raw(PTRACE_LISTEN, got, 0, 0);
    } else {
      delivered += WSTOPSIG(status) == SIGSTOP;
      raw(PTRACE_CONT, got, 0, WSTOPSIG(status));
    }
  }
  printf("delivered %d, group-stops %d\n", delivered, stops);
  kill(pid, SIGCONT);
  int told = 0, continued = 0;
  while (told < THREADS || !continued) {
    pid_t got = waitpid(-1, &status, __WALL);
    if (!WIFSTOPPED(status)) break;
    if (status >> 16 == PTRACE_EVENT_STOP) told += WSTOPSIG(status) == SIGTRAP;
    else continued += WSTOPSIG(status) == SIGCONT;
    raw(PTRACE_CONT, got, 0, 0);
  }
  printf("told %d, SIGCONT %d\n", told, continued);
  for (int i = 0; i < THREADS; i++) {
    raw(PTRACE_INTERRUPT, tid[i], 0, 0);
    waitpid(tid[i], &status, __WALL);
    printf("detach %ld\n", raw(PTRACE_DETACH, tid[i], 0, 0));
  }
  printf("detached %ld\n", raw(PTRACE_INTERRUPT, tid[0], 0, 0));
  kill(pid, SIGTERM);
  waitpid(pid, &status, 0);
  printf("%s\n", say(status));
}

__attribute__((noinline, noipa)) static int target(int n) { return n * 3 + 1; }

static void *calls_target(void *n) {
  int sum = 0;
  for (int i = 0; i < 4; i++) sum += target(i);
  return (void *)(long)sum;
}

static void call_in_threads(void) {
  pthread_t t[THREADS];
  long sum = 0;
  void *part;
  for (int i = 0; i < THREADS; i++) pthread_create(&t[i], NULL, calls_target, NULL);
  for (int i = 0; i < THREADS; i++) { pthread_join(t[i], &part); sum += (long)part; }
  _exit(sum);
}

/* a breakpoint in a function that all threads call; each is stepped over it by itself, the others wait */
static void breakpoint(void) {
  pid_t pid = begin(call_in_threads), got;
  raw(PTRACE_SETOPTIONS, pid, 0, PTRACE_O_TRACECLONE);
  long old = 0;
  raw(PTRACE_PEEKTEXT, pid, (unsigned long)target, (unsigned long)&old);
#ifdef __aarch64__
  long trap = (old & ~0xffffffffL) | BREAK;
#else
  long trap = (old & ~0xffL) | BREAK;
#endif
  raw(PTRACE_POKETEXT, pid, (unsigned long)target, trap);
  raw(PTRACE_CONT, pid, 0, 0);
  int status, hits = 0, inside = 0;
  while ((got = waitpid(-1, &status, __WALL)) > 0) {
    if (!WIFSTOPPED(status)) {
      note(got == pid ? "main" : "thread", got == pid ? say(status) : "over");
      continue;
    }
    if (WSTOPSIG(status) == SIGTRAP && status >> 16 == 0) {
      struct registers r;
      registers(PTRACE_GETREGSET, got, &r);
      inside += PC(r) == (uint64_t)target + AFTER_BREAK;
      hits++;
      /* over it with the old instruction in place; other threads may pass unseen meanwhile */
      raw(PTRACE_POKETEXT, got, (unsigned long)target, old);
      PC(r) = (uint64_t)target;
      registers(PTRACE_SETREGSET, got, &r);
      raw(PTRACE_SINGLESTEP, got, 0, 0);
      waitpid(got, &status, __WALL);
      raw(PTRACE_POKETEXT, got, (unsigned long)target, trap);
    }
    raw(PTRACE_CONT, got, 0, 0);
  }
  printf("hits %d, at the function %d\n", hits > 0, hits == inside);
  tell("breakpoint");
}

static void wait_in_threads(void) {
  pthread_t t;
  for (int i = 0; i < THREADS; i++) pthread_create(&t, NULL, pauses, NULL);
  raise(SIGUSR1);
  while (1) pause();
}

/* SIGKILL ends every thread, stopped or not; the leader's end is told last */
static void killed(void) {
  pid_t pid = begin(wait_in_threads), got;
  raw(PTRACE_SETOPTIONS, pid, 0, PTRACE_O_TRACECLONE);
  raw(PTRACE_CONT, pid, 0, 0);
  int status, waiting = 1, begun = 0, asked = 0;
  while (!asked || begun < THREADS) {
    got = waitpid(-1, &status, __WALL);
    asked |= WSTOPSIG(status) == SIGUSR1;
    begun += WSTOPSIG(status) == SIGSTOP;
    if (WSTOPSIG(status) != SIGUSR1) raw(PTRACE_CONT, got, 0, 0);
  }
  kill(pid, SIGKILL);
  pid_t last = 0;
  while ((got = waitpid(-1, &status, __WALL)) > 0) {
    last = got;
    note(got == pid ? "main" : "thread", say(status));
  }
  printf("leader last %d\n", last == pid);
  tell("killed");
}

/* news that are there already end PTRACE_LISTEN at once, and later ones when they come */
static void listening(void) {
  puts("-- listen");
  int heard = 0, interrupted = 0;
  fflush(stdout);
  for (int i = 0; i < 300; i++) {
    pid_t pid = fork();
    if (pid == 0) { raise(SIGSTOP); _exit(0); }
    int status;
    waitpid(pid, &status, WUNTRACED);
    raw(PTRACE_SEIZE, pid, 0, 0);
    waitpid(pid, &status, __WALL);
    alarm(20); /* a lost wake-up ends the program */
    if (i % 3 == 0) {
      raw(PTRACE_LISTEN, pid, 0, 0);
      raw(PTRACE_INTERRUPT, pid, 0, 0);
      interrupted += waitpid(pid, &status, __WALL) == pid && WIFSTOPPED(status) && status >> 8 == (SIGSTOP | PTRACE_EVENT_STOP << 8);
    }
    kill(pid, SIGCONT);
    raw(PTRACE_LISTEN, pid, 0, 0);
    heard += waitpid(pid, &status, __WALL) == pid && WIFSTOPPED(status) && status >> 8 == (SIGTRAP | PTRACE_EVENT_STOP << 8);
    alarm(0);
    kill(pid, SIGKILL);
    do waitpid(pid, &status, __WALL); while (WIFSTOPPED(status));
  }
  printf("heard %d, interrupted %d\n", heard, interrupted);
}

int main(int argc, char **argv) {
  static char *arguments[] = {"tracethreads", "executed", NULL};
  program = arguments;
  if (argc > 1) return 5;
  events();
  exec(0);
  exec(PTRACE_O_TRACEEXIT);
  attach();
  breakpoint();
  killed();
  listening();
  return 0;
}
