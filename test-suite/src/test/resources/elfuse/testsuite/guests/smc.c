// Code that changes: written, patched, mapped over, moved, protected, inherited and shared. Every function that is called says by
// its result which version of it ran, and every result is checked here: the output is the number of what was wrong, section by section.
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

typedef unsigned word;
typedef long (*function)(long);
enum { PAGE = 4096, RWX = PROT_READ | PROT_WRITE | PROT_EXEC, RX = PROT_READ | PROT_EXEC, RW = PROT_READ | PROT_WRITE };
static int rounds = 300;
static int trips = 2000; // of the loops inside the functions
static long checks, wrong;

#define RET 0xd65f03c0u
#define NOP 0xd503201fu
static word movz(int d, int value) { return 0x52800000u | value << 5 | d; }
static word add(int d, int n, int value) { return 0x11000000u | value << 10 | n << 5 | d; }
static word sub(int d, int n, int value) { return 0x51000000u | value << 10 | n << 5 | d; }
static word branch(int words) { return 0x14000000u | (words & 0x3ffffff); }
#define SUBS_X1 0xf1000421u // subs x1, x1, #1
#define BACK2 0x54ffffc1u   // b.ne to two instructions before
#define MOV_X1_X0 0xaa0003e1u

// what the Arm ARM wants after code was written at one address that is executed at another (B2.7.4.2)
static void published(const void *written, const void *executed, long size) {
  const char *w = (const char *)((uintptr_t)written & -64), *x = (const char *)((uintptr_t)executed & -64);
  const char *end = (const char *)executed + size;
  for (; x < end; w += 64, x += 64) {
    asm volatile("dc cvau, %0\n dsb ish\n ic ivau, %1" : : "r"(w), "r"(x) : "memory");
  }
  asm volatile("dsb ish\n isb" : : : "memory");
}

static void check(const char *what, long is, long expected) {
  checks++;
  if (is != expected && ++wrong <= 20) {
    printf("%s: %ld instead of %ld (check %ld)\n", what, is, expected, checks);
  }
}

static void section(const char *name) {
  printf("%s: %ld wrong\n", name, wrong);
  fflush(stdout);
  checks = wrong = 0;
}

static void *map(void *at, long size, int protection, int flags, int fd) {
  void *p = mmap(at, size, protection, flags, fd, 0);
  if (p == MAP_FAILED) {
    printf("mmap: errno %d\n", errno);
    exit(1);
  }
  return p;
}

// a loop of X0 trips whose result is trips * k, or -trips * k
static int loop(word *to, word change) {
  word code[] = {MOV_X1_X0, movz(0, 0), change, SUBS_X1, BACK2, 0x93407c00u /* sxtw x0, w0 */, RET};
  memcpy(to, code, sizeof code);
  return sizeof code;
}

static long call(const void *code, long n) { return ((function)code)(n); }

// ---- one thread ----

static void generating(void) {
  word *area = map(0, 4 * PAGE, RWX, MAP_PRIVATE | MAP_ANONYMOUS, -1);
  for (int i = 0; i < rounds; i++) {
    word *f = area + (i * 37) % (4 * 1024 - 8); // also across the ends of pages
    int size = loop(f, add(0, 0, i & 4095));
    published(f, f, size);
    check("generated", call(f, trips), (long)trips * (i & 4095));
    check("generated, again", call(f, 3), 3L * (i & 4095));
  }
  munmap(area, 4 * PAGE);
  section("functions one over the other");
}

static void patching(void) {
  word *f = map(0, PAGE, RWX, MAP_PRIVATE | MAP_ANONYMOUS, -1);
  published(f, f, loop(f, add(0, 0, 1)));
  for (int i = 0; i < rounds; i++) {
    int k = i % 7 + 1; // few, so that what was translated before comes back
    f[2] = i & 1 ? sub(0, 0, k) : add(0, 0, k);
    published(f + 2, f + 2, 4);
    check("patched", call(f, trips), (long)trips * (i & 1 ? -k : k));
    f[2] = NOP;
    published(f + 2, f + 2, 4);
    check("nothing", call(f, 10), 0);
  }
  munmap(f, PAGE);
  section("one instruction of a loop");
}

// code that changes an instruction of itself and executes it: X0 times, by word X2 or X3 in turns
static void inside(void) {
  word *f = map(0, PAGE, RWX, MAP_PRIVATE | MAP_ANONYMOUS, -1);
  word code[] = {
      MOV_X1_X0, movz(0, 0),
      0x10000104u, // loop: adr x4, slot
      0xb9000082u, // str w2, [x4]
      0xd50b7b24u, // dc cvau, x4
      0xd5033b9fu, // dsb ish
      0xd50b7524u, // ic ivau, x4
      0xd5033b9fu, // dsb ish
      0xd5033fdfu, // isb
      0xca030042u, // eor x2, x2, x3: the other one the next time
      NOP,         // slot, 8 words after the adr
      SUBS_X1,
      0x54fffec1u, // b.ne loop
      RET};
  memcpy(f, code, sizeof code);
  published(f, f, sizeof code);
  long (*run)(long, long, long, long) = (void *)f;
  for (int i = 0; i < rounds / 3; i++) {
    word one = add(0, 0, 1), other = add(0, 0, 1000 + i);
    check("itself", run(100, 0, one, one ^ other), 50 + 50L * (1000 + i));
  }
  munmap(f, PAGE);
  section("a loop that changes itself");
}

// data beside the code, on its page
static void data(void) {
  word *f = map(0, PAGE, RWX, MAP_PRIVATE | MAP_ANONYMOUS, -1);
  word code[] = {
      MOV_X1_X0,
      0x100003e2u, // adr x2, 31 words on
      0xf9400043u, // ldr x3, [x2]
      0x91000463u, // add x3, x3, #1
      0xf9000043u, // str x3, [x2]
      SUBS_X1,
      0x54ffff81u, // b.ne to the ldr
      0xaa0303e0u, // mov x0, x3
      RET};
  memcpy(f, code, sizeof code);
  published(f, f, sizeof code);
  for (int i = 0; i < rounds; i++) {
    *(long *)(f + 32) = i;
    check("counter", call(f, trips), trips + i);
  }
  munmap(f, PAGE);
  section("data beside code");
}

static void twice(void) {
  int fd = memfd_create("code", 0);
  ftruncate(fd, 2 * PAGE);
  word *w = map(0, 2 * PAGE, RW, MAP_SHARED, fd);
  word *x = map(0, 2 * PAGE, RX, MAP_SHARED, fd);
  word *y = map(0, 2 * PAGE, RX, MAP_SHARED, fd);
  for (int i = 0; i < rounds; i++) {
    int at = (i * 61) % 2000;
    int size = loop(w + at, add(0, 0, i & 4095));
    published(w + at, x + at, size);
    check("other mapping", call(x + at, trips), (long)trips * (i & 4095));
    published(w + at, y + at, size);
    check("third mapping", call(y + at, 30), 30L * (i & 4095));
    w[at + 2] = sub(0, 0, 5);
    published(w + at + 2, x + at + 2, 4);
    check("other mapping, patched", call(x + at, 20), -100);
  }
  munmap(w, 2 * PAGE), munmap(x, 2 * PAGE), munmap(y, 2 * PAGE), close(fd);
  section("written here, executed there");
}

static sigjmp_buf back;
static void bad(int signal, siginfo_t *info, void *context) { siglongjmp(back, 1); }

// the result of a call, or -1 when it faults
static long attempt(const void *code, long n) { return sigsetjmp(back, 1) ? -1 : call(code, n); }

static void replacing(void) {
  int fds[4];
  word code[16];
  for (int i = 0; i < 4; i++) {
    fds[i] = memfd_create("code", 0);
    ftruncate(fds[i], PAGE);
    pwrite(fds[i], code, loop(code, add(0, 0, i + 1)), 0);
  }
  word *f = map(0, 2 * PAGE, RX, MAP_PRIVATE | MAP_ANONYMOUS, -1);
  for (int i = 0; i < rounds; i++) {
    map(f, PAGE, RX, MAP_FIXED | (i & 4 ? MAP_SHARED : MAP_PRIVATE), fds[i & 3]);
    check("mapped over", call(f, trips), (long)trips * ((i & 3) + 1));
    if (i % 5 == 0) {
      munmap(f, PAGE);
      check("unmapped", attempt(f, 1), -1);
      map(f, PAGE, RWX, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1);
      published(f, f, loop(f, add(0, 0, 9)));
      check("fresh", call(f, 100), 900);
    }
    if (i % 7 == 0) { // zeros again: UDF
      map(f, PAGE, RWX, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1);
      check("zeros", attempt(f, 1), -1);
    }
    if (i % 11 == 0) {
      map(f, PAGE, RWX, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1);
      published(f, f, loop(f, add(0, 0, 10)));
      check("before it is dropped", call(f, 100), 1000);
      madvise(f, PAGE, MADV_DONTNEED);
      check("dropped", attempt(f, 1), -1);
    }
  }
  munmap(f, 2 * PAGE);
  // a function over the end of a page, whose second page is replaced
  f = map(0, 2 * PAGE, RWX, MAP_PRIVATE | MAP_ANONYMOUS, -1);
  word *start = f + 1024 - 2;
  for (int i = 0; i < rounds / 3; i++) {
    map(f + 1024, PAGE, RWX, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1);
    published(start, start, loop(start, add(0, 0, i & 4095)));
    check("second page", call(start, trips), (long)trips * (i & 4095));
    mprotect(f + 1024, PAGE, PROT_NONE);
    check("second page without rights", attempt(start, 1), -1);
  }
  munmap(f, 2 * PAGE);
  for (int i = 0; i < 4; i++) {
    close(fds[i]);
  }
  section("pages replaced");
}

static void protecting(void) {
  word *f = map(0, PAGE, RWX, MAP_PRIVATE | MAP_ANONYMOUS, -1);
  for (int i = 0; i < rounds; i++) {
    mprotect(f, PAGE, RW);
    published(f, f, loop(f, add(0, 0, i % 5)));
    check("not executable", attempt(f, 1), -1);
    mprotect(f, PAGE, RX);
    check("executable", call(f, trips), (long)trips * (i % 5));
    mprotect(f, PAGE, PROT_NONE);
    check("nothing allowed", attempt(f, 1), -1);
    mprotect(f, PAGE, RX);
    check("executable again", call(f, 50), 50L * (i % 5));
  }
  munmap(f, PAGE);
  section("rights taken and given");
}

static void moving(void) {
  word *a = map(0, 8 * PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1);
  word *b = a + 4 * 1024;
  for (int i = 0; i < rounds; i++) {
    map(a, PAGE, RWX, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1);
    published(a, a, loop(a, add(0, 0, i & 4095)));
    check("before the move", call(a, trips), (long)trips * (i & 4095));
    mremap(a, PAGE, PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, b);
    check("where it was", attempt(a, 1), -1);
    check("where it is", call(b, 100), 100L * (i & 4095));
  }
  munmap(a, 8 * PAGE);
  section("moved");
}

static void reading(void) {
  int pipes[2];
  pipe(pipes);
  word *f = map(0, PAGE, RWX, MAP_PRIVATE | MAP_ANONYMOUS, -1);
  word code[16];
  for (int i = 0; i < rounds; i++) {
    int size = loop(code, add(0, 0, i & 4095));
    write(pipes[1], code, size);
    if (read(pipes[0], f, size) != size) {
      wrong++;
    }
    published(f, f, size);
    check("read", call(f, trips), (long)trips * (i & 4095));
  }
  munmap(f, PAGE), close(pipes[0]), close(pipes[1]);
  section("read from a pipe");
}

// ---- processes ----

static void inheriting(void) {
  word *own = map(0, PAGE, RWX, MAP_PRIVATE | MAP_ANONYMOUS, -1);
  published(own, own, loop(own, add(0, 0, 1)));
  word *shared = map(0, PAGE, RWX, MAP_SHARED | MAP_ANONYMOUS, -1);
  published(shared, shared, loop(shared, add(0, 0, 2)));
  for (int i = 0; i < 8; i++) {
    int down[2], up[2];
    pipe(down), pipe(up);
    check("before fork", call(own, trips), trips);
    pid_t child = fork();
    if (child == 0) {
      wrong = 0;
      for (int j = 0; j < rounds / 10; j++) {
        int k = j % 50 + 2;
        own[2] = add(0, 0, k);
        published(own + 2, own + 2, 4);
        check("own in the child", call(own, trips), (long)trips * k);
        shared[2] = add(0, 0, k);
        published(shared + 2, shared + 2, 4);
        char c;
        write(up[1], "x", 1), read(down[0], &c, 1);
      }
      _exit(wrong != 0);
    }
    close(up[1]), close(down[0]);
    char c;
    for (int j = 0; read(up[0], &c, 1) == 1; j++) {
      check("own in the parent", call(own, trips), trips);
      // the instruction cache is that of all processors; coming back from the kernel is an ISB
      check("shared in the parent", call(shared, trips), (long)trips * (j % 50 + 2));
      write(down[1], "x", 1);
    }
    int status;
    waitpid(child, &status, 0);
    check("child", status, 0);
    close(up[0]), close(down[1]);
  }
  munmap(own, PAGE), munmap(shared, PAGE);
  section("after fork");
}

static long fixed(int k) {
  word *f = map((void *)0x3000000000, PAGE, RWX, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1);
  published(f, f, loop(f, add(0, 0, k)));
  return call(f, trips);
}

static void executing(char *self) {
  for (int i = 0; i < 3; i++) {
    check("before execve", fixed(i + 1), (long)trips * (i + 1));
    pid_t child = fork();
    if (child == 0) {
      char number[20];
      sprintf(number, "%d", i + 50);
      execl(self, self, "again", number, (char *)0);
      _exit(99);
    }
    int status;
    waitpid(child, &status, 0);
    check("after execve", status, 0);
    check("here still", call((void *)0x3000000000, 10), 10L * (i + 1));
  }
  munmap((void *)0x3000000000, PAGE);
  section("after execve");
}

// ---- threads ----

enum { TARGETS = 16, THREADS = 3 };
static word *code;
static _Atomic long generation, mistakes, calls[THREADS];
static _Atomic int done;

// a branch may be changed while it is executed: whoever comes takes the old or the new one (B2.2.5)
static void *executor(void *argument) {
  int number = (int)(long)argument;
  while (!done) {
    long before = atomic_load_explicit(&generation, memory_order_acquire);
    asm volatile("isb" : : : "memory");
    long is = call(code, 0);
    long after = atomic_load_explicit(&generation, memory_order_acquire);
    if (after + 1 - before < TARGETS) {
      long age = (is - before) & (TARGETS - 1);
      if (age > after + 1 - before) {
        mistakes++;
      }
    }
    atomic_fetch_add(&calls[number], 1);
  }
  return 0;
}

static void branches(void) {
  code = map(0, PAGE, RWX, MAP_PRIVATE | MAP_ANONYMOUS, -1);
  code[0] = branch(16);
  for (int i = 0; i < TARGETS; i++) {
    word target[] = {movz(0, i), RET};
    memcpy(code + 16 + 4 * i, target, sizeof target);
  }
  published(code, code, PAGE);
  pthread_t threads[THREADS];
  for (long i = 0; i < THREADS; i++) {
    pthread_create(threads + i, 0, executor, (void *)i);
  }
  for (long g = 1; g <= rounds * 3; g++) {
    long called = calls[g % THREADS];
    *(volatile word *)code = branch(16 + 4 * (g & (TARGETS - 1)));
    published(code, code, 4);
    atomic_store_explicit(&generation, g, memory_order_release);
    check("the patcher's own call", call(code, 0), g & (TARGETS - 1));
    while (g % 8 == 0 && calls[g % THREADS] == called) {
      sched_yield();
    }
  }
  done = 1;
  for (int i = 0; i < THREADS; i++) {
    pthread_join(threads[i], 0);
  }
  wrong += mistakes;
  munmap(code, PAGE);
  section("branches changed under threads");
}

// functions replaced while others execute: published by release, taken by acquire and ISB
static word *slots[2];
static _Atomic(word *) current;
static _Atomic long in_use[2];

static void *caller(void *argument) {
  int number = (int)(long)argument;
  while (!done) {
    word *f = atomic_load(&current);
    int slot = f == slots[1];
    atomic_fetch_add(&in_use[slot], 1);
    if (atomic_load(&current) == f) { // it is not rewritten as long as it is in use
      asm volatile("isb" : : : "memory");
      long expected = (f[2] >> 10 & 4095) * 50L;
      if (call(f, 50) != expected) {
        mistakes++;
      }
      calls[number]++;
    }
    atomic_fetch_sub(&in_use[slot], 1);
  }
  return 0;
}

static void functions(void) {
  word *area = map(0, 2 * PAGE, RWX, MAP_PRIVATE | MAP_ANONYMOUS, -1);
  slots[0] = area + 100;
  slots[1] = area + 1024 + 200;
  published(slots[0], slots[0], loop(slots[0], add(0, 0, 1)));
  published(slots[1], slots[1], loop(slots[1], add(0, 0, 1)));
  current = slots[0];
  done = 0;
  mistakes = 0;
  pthread_t threads[THREADS];
  for (long i = 0; i < THREADS; i++) {
    pthread_create(threads + i, 0, caller, (void *)i);
  }
  for (int i = 0; i < rounds * 2; i++) {
    word *other = slots[current == slots[0]];
    while (atomic_load(&in_use[other == slots[1]]) != 0) {
      sched_yield();
    }
    published(other, other, loop(other, add(0, 0, i & 4095)));
    atomic_store(&current, other);
    long called = calls[i % THREADS];
    while (calls[i % THREADS] == called && i % 4 == 0) {
      sched_yield();
    }
  }
  done = 1;
  for (int i = 0; i < THREADS; i++) {
    pthread_join(threads[i], 0);
  }
  wrong += mistakes;
  munmap(area, 2 * PAGE);
  section("functions changed under threads");
}

// a loop in one thread whose page another takes away: it stops there, before mprotect returns
static _Atomic long ticks, faults;
static int resume[2];

static void stopped(int signal, siginfo_t *info, void *context) {
  char c;
  faults++;
  read(resume[0], &c, 1);
}

static void *ticker(void *argument) {
  ((long (*)(long, void *))argument)(0, &ticks);
  return 0;
}

static void taking(void) {
  word *f = map(0, PAGE, RWX, MAP_PRIVATE | MAP_ANONYMOUS, -1);
  word endless[] = {
      0xf9400022u, // loop: ldr x2, [x1]
      0x91000442u, // add x2, x2, #1
      0xf9000022u, // str x2, [x1]
      0x14000000u | (-3 & 0x3ffffff), // b loop
      RET};
  memcpy(f, endless, sizeof endless);
  published(f, f, sizeof endless);
  pipe(resume);
  struct sigaction action = {.sa_sigaction = stopped, .sa_flags = SA_SIGINFO};
  sigaction(SIGSEGV, &action, 0);
  pthread_t thread;
  pthread_create(&thread, 0, ticker, f);
  int times = rounds / 15;
  for (int i = 0; i < times; i++) {
    long before = ticks;
    while (ticks - before < 20000) {
      sched_yield();
    }
    if (i & 1) {
      mprotect(f, PAGE, RW);
    } else {
      mprotect(f, PAGE, PROT_NONE);
    }
    long at = ticks;
    usleep(2000);
    check("ticks without the page", ticks - at, 0);
    while (faults != i + 1) {
      sched_yield();
    }
    mprotect(f, PAGE, RX);
    write(resume[1], "x", 1);
  }
  // and the end: the loop becomes one that returns
  mprotect(f, PAGE, RWX);
  *(volatile word *)(f + 3) = branch(1);
  published(f + 3, f + 3, 4);
  pthread_join(thread, 0);
  check("faults", faults, times);
  munmap(f, PAGE);
  section("taken away from a thread");
}

int main(int argc, char **argv) {
  if (argc == 3 && strcmp(argv[1], "again") == 0) {
    int k = atoi(argv[2]);
    return fixed(k) != (long)trips * k;
  }
  if (argc > 1) {
    rounds = atoi(argv[1]);
  }
  if (argc > 2) {
    trips = atoi(argv[2]);
  }
  struct sigaction action = {.sa_sigaction = bad, .sa_flags = SA_SIGINFO};
  sigaction(SIGSEGV, &action, 0);
  sigaction(SIGILL, &action, 0);
  sigaction(SIGBUS, &action, 0);
  generating();
  patching();
  inside();
  data();
  twice();
  replacing();
  protecting();
  moving();
  reading();
  inheriting();
  executing(argv[0]);
  branches();
  functions();
  taking();
  return 0;
}
