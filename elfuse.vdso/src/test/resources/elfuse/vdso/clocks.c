// Calls the vDSO's functions by address and tells where each answer came from.
//   clocks                                        prints CNTFRQ_EL0
//   clocks VVAR IMAGE GETTIME GETRES GETTOD GETCPU        files, then offsets in the image
//   clocks VVAR IMAGE GETTIME GETRES GETTOD GETCPU race   while another process writes VVAR
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

typedef struct timespec T;

// the layout that elfuse.vdso.VvarPage documents
static struct vvar {
  volatile uint32_t sequence, attention;
  volatile uint64_t anchor, multiplier, largest;
  volatile int64_t clocks[3][2];
} *vvar;

static int (*gettime)(int, T *);
static int (*getres)(int, T *);
static int (*gettod)(struct timeval *, void *);
static int (*getcpu_)(unsigned *, unsigned *);
static uint64_t frequency;

static uint64_t counter(void) {
  uint64_t c;
  __asm__ volatile("isb\n mrs %0, cntvct_el0" : "=r"(c)::"memory");
  return c;
}

// Calls a function and tells what it left in two registers; a system call changes neither.
struct regs { uint64_t x8, x9; };
static struct regs call(void *f, long a, void *b) {
  register long x0 __asm__("x0") = a;
  register void *x1 __asm__("x1") = b;
  register void *x2 __asm__("x2") = f;
  register uint64_t x8 __asm__("x8") = 0;
  register uint64_t x9 __asm__("x9") = 0;
  __asm__ volatile("blr x2"
                   : "+r"(x0), "+r"(x1), "+r"(x2), "+r"(x8), "+r"(x9)
                   :
                   : "x3", "x4", "x5", "x6", "x7", "x10", "x11", "x12", "x30", "cc", "memory");
  return (struct regs){x8, x9};
}

static int64_t kernel(int clock) {
  T t;
  syscall(SYS_clock_gettime, clock, &t);
  return t.tv_sec * 1000000000LL + t.tv_nsec;
}

static int64_t page(int n, uint64_t c, int64_t unit) {
  int64_t at = vvar->clocks[n][0] * 1000000000 + vvar->clocks[n][1];
  return (at + (int64_t)((c - vvar->anchor) * vvar->multiplier >> 24)) / unit * unit;
}

static const char *origin(int n, int64_t t, int64_t k, uint64_t c0, uint64_t c1, int64_t unit) {
  if (t >= page(n, c0, unit) && t <= page(n, c1, unit)) return "page";
  if (llabs(t - k) <= 50000000) return "kernel";
  return "wrong";
}

// one call with the anchor so many milliseconds ago; again if it lasted too long to tell
static const char *ask(int n, int clock, long ago, int microseconds) {
  for (int tries = 0;; tries++) {
    T t = {-1, -1};
    struct timeval v = {-1, -1};
    int64_t k = kernel(clock);
    uint64_t c0 = counter();
    vvar->anchor = c0 - ago * (int64_t)frequency / 1000;
    int result = microseconds ? gettod(&v, NULL) : gettime(clock, &t);
    uint64_t c1 = counter();
    if (c1 - c0 > frequency / 50 && tries < 1000) continue;
    if (result != 0) return "failed";
    int64_t s = microseconds ? v.tv_sec : t.tv_sec;
    int64_t ns = microseconds ? v.tv_usec * 1000 : t.tv_nsec;
    if (ns < 0 || ns > 999999999) return "not normal";
    return origin(n, s * 1000000000 + ns, k, c0, c1, microseconds ? 1000 : 1);
  }
}

static void scenario(const char *name, long ago) {
  printf("%s: %s %s %s, %s\n", name, ask(0, CLOCK_REALTIME, ago, 0),
         ask(1, CLOCK_MONOTONIC, ago, 0), ask(2, CLOCK_BOOTTIME, ago, 0),
         ask(0, CLOCK_REALTIME, ago, 1));
}

// with the true time in the page, every answer is right while the anchor ages
static void truth(void) {
  static const int ids[] = {CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_BOOTTIME};
  for (int n = 0; n < 3; n++) {
    vvar->clocks[n][0] = kernel(ids[n]) / 1000000000;
    vvar->clocks[n][1] = kernel(ids[n]) % 1000000000;
  }
  vvar->anchor = counter();
  int64_t end = kernel(CLOCK_MONOTONIC) + 300000000;
  long wrong = 0;
  while (kernel(CLOCK_MONOTONIC) < end) {
    for (int n = 0; n < 3; n++) {
      T t;
      int64_t k0 = kernel(ids[n]);
      gettime(ids[n], &t);
      int64_t k1 = kernel(ids[n]), now = t.tv_sec * 1000000000LL + t.tv_nsec;
      wrong += now < k0 - 50000000 || now > k1 + 50000000;
    }
  }
  printf("aging: %ld wrong\n", wrong);
}

// a clock that only the kernel knows: the same result
static void others(void) {
  static const int ids[] = {2, 3, 4, 5, 6, 8, 11, 12, 99, -1};
  for (unsigned i = 0; i < sizeof ids / sizeof *ids; i++) {
    T t = {0, 0};
    long raw = syscall(SYS_clock_gettime, ids[i], &t);
    if (raw == -1) raw = -errno;
    int64_t k = t.tv_sec * 1000000000LL + t.tv_nsec;
    int result = gettime(ids[i], &t);
    int close = result != 0 || llabs(t.tv_sec * 1000000000LL + t.tv_nsec - k) <= 50000000;
    printf("clock %d: %s\n", ids[i], result == raw && close ? "as the kernel" : "wrong");
  }
}

static void resolutions(void) {
  for (int id = -1; id <= 12; id++) {
    T ours = {-1, -1}, theirs = {-1, -1};
    long raw = syscall(SYS_clock_getres, id, &theirs);
    if (raw == -1) raw = -errno;
    int same = getres(id, &ours) == raw && getres(id, NULL) == raw;
    same &= memcmp(&ours, &theirs, sizeof ours) == 0;
    long asked = call(getres, id, NULL).x8;
    if (asked)
      printf("resolution %d: call %ld, %s\n", id, asked, same ? "the same" : "wrong");
    else
      printf("resolution %d: %ld %ld\n", id, (long)ours.tv_sec, (long)ours.tv_nsec);
  }
}

static void pointers(void) {
  struct timeval v = {-1, -1};
  uint32_t zone[3] = {7, 7, 7};
  unsigned cpu = 7, node = 7;
  printf("no pointer: %d %d\n", gettod(NULL, NULL), getcpu_(NULL, NULL));
  printf("zone alone: %d", gettod(NULL, zone));
  printf(" %u %u %u\n", zone[0], zone[1], zone[2]);
  zone[0] = zone[1] = 7;
  vvar->anchor = counter();
  printf("both: %d", gettod(&v, zone));
  printf(" %d %u %u %u\n", v.tv_sec >= 0 && v.tv_usec >= 0, zone[0], zone[1], zone[2]);
  printf("cpu: %d", getcpu_(&cpu, NULL));
  printf(" %u, node: %d", cpu, getcpu_(NULL, &node));
  printf(" %u\n", node);
}

// the host finds the counter in X9 when the system call is made
static void seedling(void) {
  vvar->sequence = 0;
  T t;
  struct timeval v;
  uint64_t c0 = counter();
  struct regs first = call(gettime, CLOCK_REALTIME, &t);
  uint64_t c1 = counter();
  struct regs second = call(gettod, (long)&v, NULL);
  uint64_t c2 = counter();
  printf("calls: %lu %lu", first.x8, second.x8);
  printf(", counter in x9: %d", first.x9 >= c0 && first.x9 <= c1);
  printf(" %d\n", second.x9 >= c1 && second.x9 <= c2);
}

// Another process seeds the page over and over with this anchor, a tenth of the true rate, and one
// of two times: 5 s or 900.4 s. A second of one with nanoseconds of the other is torn.
static void race(void) {
  uint64_t anchor = counter();
  long early = 0, late = 0, torn = 0;
  printf("%lu\n", (unsigned long)anchor);
  fflush(stdout);
  while (counter() - anchor < frequency * 9 / 10) {
    T t;
    uint64_t c0 = counter();
    gettime(CLOCK_REALTIME, &t);
    uint64_t c1 = counter();
    if (t.tv_sec > 1000000000) continue; // the kernel's answer
    uint64_t multiplier = vvar->multiplier;
    int64_t ns = t.tv_nsec - (t.tv_sec == 900 ? 400000000 : 0);
    int good = ns >= (int64_t)((c0 - anchor) * multiplier >> 24) &&
               ns <= (int64_t)((c1 - anchor) * multiplier >> 24);
    if (good && t.tv_sec == 5) early++;
    else if (good && t.tv_sec == 900) late++;
    else torn++;
  }
  printf("early %d late %d torn %ld\n", early > 0, late > 0, torn);
}

static void *map(void *at, const char *name, int flags, int prot) {
  int fd = open(name, prot & PROT_WRITE ? O_RDWR : O_RDONLY);
  void *p = mmap(at, 4096, prot, flags, fd, 0);
  if (p == MAP_FAILED) perror(name), exit(2);
  close(fd);
  return p;
}

int main(int argc, char **argv) {
  __asm__("mrs %0, cntfrq_el0" : "=r"(frequency));
  if (argc < 7) return printf("%lu\n", (unsigned long)frequency), 0;
  char *base = mmap(NULL, 8192, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  map(base, argv[1], MAP_SHARED | MAP_FIXED, PROT_READ);
  char *image = map(base + 4096, argv[2], MAP_PRIVATE | MAP_FIXED, PROT_READ | PROT_EXEC);
  vvar = map(NULL, argv[1], MAP_SHARED, PROT_READ | PROT_WRITE);
  gettime = (void *)(image + atol(argv[3]));
  getres = (void *)(image + atol(argv[4]));
  gettod = (void *)(image + atol(argv[5]));
  getcpu_ = (void *)(image + atol(argv[6]));

  if (argc == 8) return race(), 0;
  uint32_t sequence = vvar->sequence;
  scenario("fresh", 0);
  scenario("half", 50); // the nanoseconds that the test stores carry by then
  scenario("stale", 200);
  scenario("regression", -10000);
  vvar->attention = 0x80000000;
  scenario("attention", 0);
  vvar->attention = 0;
  vvar->sequence = sequence + 1;
  scenario("being written", 0);
  vvar->sequence = 0;
  scenario("unseeded", 0);
  vvar->sequence = 0xfffffffe;
  scenario("any even sequence", 0);
  others();
  resolutions();
  pointers();
  truth();
  seedling();
}
