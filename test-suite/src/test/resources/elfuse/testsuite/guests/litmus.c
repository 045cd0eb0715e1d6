// Litmus tests of the A64 memory model (Arm ARM B2.3): two to four threads over arrays of variables, and how often an outcome was
// seen that the architecture forbids. Plain accesses promise coherence and dependencies, barriers and ordered accesses the rest, and
// memory is multi-copy atomic. With a second argument, also how often something was seen to change.
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

asm(".arch armv8.4-a");

enum { CELLS = 2048, STRIDE = 64, THREADS = 4 };
static char x[CELLS * STRIDE] __attribute__((aligned(4096)));
static char y[CELLS * STRIDE] __attribute__((aligned(4096)));
static int results[THREADS][CELLS][2];
static int batches = 40;

// One thread's part: X0 and X1 are the addresses of the two variables, W3 is 1; what it saw is to be in W4 and W5.
typedef void body(char *, char *, int *, long);
#define BODY(name, code)                                                                                                            \
  static void name(char *a, char *b, int *to, long count) {                                                                         \
    register char *r0 asm("x0") = a, *r1 asm("x1") = b;                                                                             \
    register int *r9 asm("x9") = to;                                                                                                \
    register long r10 asm("x10") = count;                                                                                           \
    asm volatile("1: mov w3, #1\n mov w4, #0\n mov w5, #0\n" code                                                                    \
                 "\n stp w4, w5, [x9], #8\n add x0, x0, #64\n add x1, x1, #64\n subs x10, x10, #1\n b.ne 1b"                         \
                 : "+r"(r0), "+r"(r1), "+r"(r9), "+r"(r10)                                                                          \
                 :                                                                                                                  \
                 : "x3", "x4", "x5", "x6", "x7", "x8", "v0", "v1", "cc", "memory");                                                           \
  }

// stores to both, in order by...
BODY(ww, "str w3, [x0]\n str w3, [x1]")
BODY(ww_dmb, "str w3, [x0]\n dmb ish\n str w3, [x1]")
BODY(ww_st, "str w3, [x0]\n dmb ishst\n str w3, [x1]")
BODY(ww_rel, "str w3, [x0]\n stlr w3, [x1]")
BODY(ww_swpl, "str w3, [x0]\n swpl w3, w6, [x1]")
BODY(ww_stlxr, "str w3, [x0]\n 2: ldxr w6, [x1]\n stlxr w7, w3, [x1]\n cbnz w7, 2b")
BODY(ww_vector, "fmov s0, w3\n str s0, [x0]\n dmb ishst\n str s0, [x1]")
// loads of both, the second variable's first, in order by...
BODY(rr, "ldr w4, [x1]\n ldr w5, [x0]")
BODY(rr_dmb, "ldr w4, [x1]\n dmb ish\n ldr w5, [x0]")
BODY(rr_ld, "ldr w4, [x1]\n dmb ishld\n ldr w5, [x0]")
BODY(rr_acq, "ldar w4, [x1]\n ldr w5, [x0]")
BODY(rr_acqpc, "ldapr w4, [x1]\n ldr w5, [x0]")
BODY(rr_addr, "ldr w4, [x1]\n eor w6, w4, w4\n ldr w5, [x0, x6]")
BODY(rr_bit, "ldr w4, [x1]\n lsr w6, w4, #31\n ldr w5, [x0, x6]")
BODY(rr_isb, "ldr w4, [x1]\n cbz w4, 3f\n 3: isb\n ldr w5, [x0]")
BODY(rr_ldaxr, "ldaxr w4, [x1]\n clrex\n ldr w5, [x0]")
BODY(rr_vector, "ldr s0, [x1]\n fmov w4, s0\n dmb ishld\n ldr s1, [x0]\n fmov w5, s1")
// store buffering
BODY(wr, "str w3, [x0]\n ldr w4, [x1]")
BODY(wr_dmb, "str w3, [x0]\n dmb ish\n ldr w4, [x1]")
BODY(wr_dsb, "str w3, [x0]\n dsb ish\n ldr w4, [x1]")
BODY(wr_ra, "stlr w3, [x0]\n ldar w4, [x1]")
BODY(wr_swpal, "swpal w3, w6, [x0]\n ldr w4, [x1]")
// load buffering
BODY(rw_dmb, "ldr w4, [x0]\n dmb ish\n str w3, [x1]")
BODY(rw_acq, "ldar w4, [x0]\n str w3, [x1]")
BODY(rw_rel, "ldr w4, [x0]\n stlr w3, [x1]")
BODY(rw_data, "ldr w4, [x0]\n eor w6, w4, w4\n add w6, w6, #1\n str w6, [x1]")
BODY(rw_addr, "ldr w4, [x0]\n eor w6, w4, w4\n str w3, [x1, x6]")
BODY(rw_ctrl, "ldr w4, [x0]\n cbnz w4, 3f\n 3: str w3, [x1]")
BODY(rw_after, "ldr w4, [x0]\n lsr w6, w4, #31\n ldr w7, [x0, x6]\n str w3, [x1]") // address, then program order
// coherence of one variable
BODY(one, "str w3, [x0]")
BODY(two, "mov w3, #2\n str w3, [x0]\n ldr w4, [x0]")
// others
BODY(two_one, "mov w6, #2\n str w6, [x0]\n dmb ish\n str w3, [x1]")
BODY(two_one_rel, "mov w6, #2\n str w6, [x0]\n stlr w3, [x1]")
BODY(one_two, "str w3, [x0]\n dmb ish\n mov w6, #2\n str w6, [x1]")
BODY(two_dmb_r, "mov w6, #2\n str w6, [x0]\n dmb ish\n ldr w4, [x1]")

static int word_at(char *cells, int i) { return *(int *)(cells + i * STRIDE); }

// outcomes
static int passing(int i) { return results[1][i][0] == 1 && results[1][i][1] == 0; }
static int buffering(int i) { return results[0][i][0] == 0 && results[1][i][0] == 0; }
static int loading(int i) { return results[0][i][0] == 1 && results[1][i][0] == 1; }
static int iriw(int i) { return results[2][i][0] == 1 && results[2][i][1] == 0 && results[3][i][0] == 1 && results[3][i][1] == 0; }
static int wrc(int i) { return results[1][i][0] == 1 && results[2][i][0] == 1 && results[2][i][1] == 0; }
static int lost(int i) { return results[1][i][0] == 0 || results[1][i][0] == 1 && word_at(x, i) == 2; }
static int s(int i) { return results[1][i][0] == 1 && word_at(x, i) == 2; }
static int r(int i) { return results[1][i][0] == 0 && word_at(y, i) == 2; }
static int w22(int i) { return word_at(x, i) == 1 && word_at(y, i) == 1; }
static int never(int i) { return 0; }

// which variable X0 and X1 are, for each thread
#define XY 0
#define YX 1
#define XX 2
#define YY 3
static struct test {
  const char *name;
  int (*forbidden)(int);
  struct part {
    body *code;
    int variables;
  } parts[THREADS];
} tests[] = {
    {"MP+dmb+dmb", passing, {{ww_dmb, XY}, {rr_dmb, XY}}},
    {"MP+dmb.st+dmb.ld", passing, {{ww_st, XY}, {rr_ld, XY}}},
    {"MP+rel+acq", passing, {{ww_rel, XY}, {rr_acq, XY}}},
    {"MP+rel+acqpc", passing, {{ww_rel, XY}, {rr_acqpc, XY}}},
    {"MP+dmb.st+addr", passing, {{ww_st, XY}, {rr_addr, XY}}},
    {"MP+dmb.st+addr of a bit", passing, {{ww_st, XY}, {rr_bit, XY}}},
    {"MP+dmb.st+ctrl-isb", passing, {{ww_st, XY}, {rr_isb, XY}}},
    {"MP+swpl+ldaxr", passing, {{ww_swpl, XY}, {rr_ldaxr, XY}}},
    {"MP+stlxr+acq", passing, {{ww_stlxr, XY}, {rr_acq, XY}}},
    {"MP+vectors", passing, {{ww_vector, XY}, {rr_vector, XY}}},
    {"MP", never, {{ww, XY}, {rr, XY}}},
    {"SB+dmbs", buffering, {{wr_dmb, XY}, {wr_dmb, YX}}},
    {"SB+dsb+dmb", buffering, {{wr_dsb, XY}, {wr_dmb, YX}}},
    {"SB+rel-acqs", buffering, {{wr_ra, XY}, {wr_ra, YX}}},
    {"SB+swpal+dmb", buffering, {{wr_swpal, XY}, {wr_dmb, YX}}},
    {"SB", never, {{wr, XY}, {wr, YX}}},
    {"LB+dmbs", loading, {{rw_dmb, XY}, {rw_dmb, YX}}},
    {"LB+acqs", loading, {{rw_acq, XY}, {rw_acq, YX}}},
    {"LB+rels", loading, {{rw_rel, XY}, {rw_rel, YX}}},
    {"LB+datas", loading, {{rw_data, XY}, {rw_data, YX}}},
    {"LB+addrs", loading, {{rw_addr, XY}, {rw_addr, YX}}},
    {"LB+ctrls", loading, {{rw_ctrl, XY}, {rw_ctrl, YX}}},
    {"LB+addr-po+data", loading, {{rw_after, XY}, {rw_data, YX}}},
    {"S+dmb+data", s, {{two_one, XY}, {rw_data, YX}}},
    {"S+rel+ctrl", s, {{two_one_rel, XY}, {rw_ctrl, YX}}},
    {"S+rel+acq", s, {{two_one_rel, XY}, {rw_acq, YX}}},
    {"R+dmbs", r, {{ww_dmb, XY}, {two_dmb_r, YX}}},
    {"2+2W+dmbs", w22, {{one_two, XY}, {one_two, YX}}},
    {"IRIW+dmbs", iriw, {{one, XX}, {one, YY}, {rr_dmb, YX}, {rr_dmb, XY}}},
    {"IRIW+acqs", iriw, {{one, XX}, {one, YY}, {rr_acq, YX}, {rr_acq, XY}}},
    {"IRIW+addrs", iriw, {{one, XX}, {one, YY}, {rr_addr, YX}, {rr_bit, XY}}},
    {"IRIW", never, {{one, XX}, {one, YY}, {rr, YX}, {rr, XY}}},
    {"WRC+data+addr", wrc, {{one, XX}, {rw_data, XY}, {rr_addr, XY}}},
    {"WRC+dmbs", wrc, {{one, XX}, {rw_dmb, XY}, {rr_dmb, XY}}},
    {"CoWR", lost, {{one, XX}, {two, XX}}},
};

static int details;
static _Atomic long arrived;
static long rounds_of[THREADS];

// all threads meet; they begin within nanoseconds where there are processors for all
static void meet(int number, int parties) {
  long wanted = ++rounds_of[number] * parties;
  atomic_fetch_add(&arrived, 1);
  for (int i = 0; atomic_load(&arrived) < wanted; i++) {
    if (i > 200) {
      sched_yield();
    }
  }
}

// ---- counters ----

// The same for passing and for the coherence of loads, without pauses: one thread counts in W3, in a variable or first in X0's and then
// in X1's, and the others look at them all the time: what is seen second, in W5, is never older than what was seen first, in W4.
#define COUNTING(name, code)                                                                                                        \
  static void name(char *a, char *b, long count, long from) {                                                                       \
    register char *r0 asm("x0") = a, *r1 asm("x1") = b;                                                                             \
    register long r3 asm("x3") = from, r10 asm("x10") = count;                                                                      \
    asm volatile("1: add w3, w3, #1\n" code "\n subs x10, x10, #1\n b.ne 1b"                                                         \
                 : "+r"(r3), "+r"(r10)                                                                                              \
                 : "r"(r0), "r"(r1)                                                                                                 \
                 : "x6", "x7", "cc", "memory");                                                                                     \
  }
#define LOOKING(name, code)                                                                                                         \
  static long name(char *a, char *b, long count, long *moved) {                                                                     \
    register char *r0 asm("x0") = a, *r1 asm("x1") = b;                                                                             \
    register long r8 asm("x8") = 0, r9 asm("x9") = 0, r10 asm("x10") = count;                                                       \
    asm volatile("1:" code "\n subs w6, w5, w4\n cinc x8, x8, mi\n cinc x9, x9, ne\n subs x10, x10, #1\n b.ne 1b"                     \
                 : "+r"(r8), "+r"(r9), "+r"(r10)                                                                                    \
                 : "r"(r0), "r"(r1)                                                                                                 \
                 : "x4", "x5", "x6", "x7", "v0", "v1", "cc", "memory");                                                             \
    *moved += r9;                                                                                                                   \
    return r8;                                                                                                                      \
  }
COUNTING(count_one, "str w3, [x0]")
COUNTING(count_wide, "str x3, [x0]")
COUNTING(count_dmb, "str w3, [x0]\n dmb ish\n str w3, [x1]")
COUNTING(count_st, "str w3, [x0]\n dmb ishst\n str w3, [x1]")
COUNTING(count_rel, "str w3, [x0]\n stlr w3, [x1]")
COUNTING(count_swpl, "str w3, [x0]\n swpl w3, w6, [x1]")
COUNTING(count_stlxr, "str w3, [x0]\n 2: ldxr w6, [x1]\n stlxr w7, w3, [x1]\n cbnz w7, 2b")
LOOKING(look_dmb, "ldr w4, [x1]\n dmb ish\n ldr w5, [x0]")
LOOKING(look_ld, "ldr w4, [x1]\n dmb ishld\n ldr w5, [x0]")
LOOKING(look_acq, "ldar w4, [x1]\n ldr w5, [x0]")
LOOKING(look_acqpc, "ldapr w4, [x1]\n ldr w5, [x0]")
LOOKING(look_ldaxr, "ldaxr w4, [x1]\n clrex\n ldr w5, [x0]")
LOOKING(look_ldadda, "ldadda wzr, w4, [x1]\n ldr w5, [x0]")
LOOKING(look_addr, "ldr w4, [x1]\n eor w6, w4, w4\n ldr w5, [x0, x6]")
LOOKING(look_bit, "ldr w4, [x1]\n lsr w6, w4, #31\n ldr w5, [x0, x6]")
LOOKING(look_isb, "ldr w4, [x1]\n cbz w4, 3f\n 3: isb\n ldr w5, [x0]")
LOOKING(corr, "ldr w4, [x0]\n ldr w5, [x0]")
LOOKING(corr_alias, "ldr w4, [x0]\n ldr w5, [x1]")
LOOKING(corr_narrow, "ldr x4, [x0]\n ldr w5, [x0]")
LOOKING(corr_wide, "ldr w4, [x0]\n ldr x5, [x0]")
LOOKING(corr_pair, "ldp w4, w6, [x0]\n ldr w5, [x1]")
LOOKING(corr_vector, "ldr s0, [x0]\n ldr w5, [x1]\n fmov w4, s0")
LOOKING(corr_late, "ldr w6, [x0]\n ldr w7, [x1]\n eor w5, w7, #0x100\n eor w5, w5, #0x100\n mov w4, w6\n mov w6, #0")
LOOKING(corr_four,
        "ldr w4, [x0]\n ldr w6, [x1]\n ldr x7, [x0]\n ldr w5, [x1]\n cmp w6, w4\n csel w4, w6, w4, hi\n cmp w7, w5\n csel w5, w7, w5, lo")
LOOKING(corr_ldxr, "ldxr w4, [x0]\n ldr w5, [x1]")
LOOKING(corr_ldar, "ldr w4, [x0]\n ldar w5, [x1]")

static struct counter {
  const char *name;
  void (*counting)(char *, char *, long, long);
  long (*looking)(char *, char *, long, long *);
  int apart; // whether there are two variables
} counters[] = {
    {"MP+dmb+dmb", count_dmb, look_dmb, 1},
    {"MP+dmb.st+dmb.ld", count_st, look_ld, 1},
    {"MP+rel+acq", count_rel, look_acq, 1},
    {"MP+rel+acqpc", count_rel, look_acqpc, 1},
    {"MP+stlxr+ldaxr", count_stlxr, look_ldaxr, 1},
    {"MP+swpl+ldadda", count_swpl, look_ldadda, 1},
    {"MP+dmb.st+addr", count_st, look_addr, 1},
    {"MP+dmb.st+addr of a bit", count_st, look_bit, 1},
    {"MP+dmb.st+ctrl-isb", count_st, look_isb, 1},
    {"CoRR", count_one, corr, 0},
    {"CoRR, two registers", count_one, corr_alias, 0},
    {"CoRR, narrow last", count_wide, corr_narrow, 0},
    {"CoRR, wide last", count_wide, corr_wide, 0},
    {"CoRR, pair", count_one, corr_pair, 0},
    {"CoRR, vector", count_one, corr_vector, 0},
    {"CoRR, first one used last", count_one, corr_late, 0},
    {"CoRR, four", count_wide, corr_four, 0},
    {"CoRR, exclusive", count_one, corr_ldxr, 0},
    {"CoRR, acquire", count_one, corr_ldar, 0},
};

static _Atomic int looking;
static long violations[THREADS], moved[THREADS];

static void *look(void *argument) {
  int number = (int)(long)argument;
  struct counter *c = counters;
  for (; c < counters + sizeof counters / sizeof *counters; c++) {
    char *second = c->apart ? y : x;
    meet(number, 3);
    if (number == 0) { // W3 never comes to 2^31
      for (long from = 0; looking < 2 && from < 2000000000; from += 1000) {
        c->counting(x, second, 1000, from);
      }
    } else {
      violations[number] = moved[number] = 0;
      for (int i = 0; i < batches; i++) {
        violations[number] += c->looking(x, second, 20000, moved + number);
      }
      looking++;
    }
    meet(number, 3);
    if (number == 0) {
      printf("counting %s: %ld forbidden", c->name, violations[1] + violations[2]);
      printf(details ? " (%ld)\n" : "\n", moved[1] + moved[2]);
      memset(x, 0, sizeof x);
      memset(y, 0, sizeof y);
      looking = 0;
    }
  }
  return 0;
}

static void *run(void *argument) {
  int number = (int)(long)argument;
  for (struct test *t = tests; t < tests + sizeof tests / sizeof *tests; t++) {
    struct part *part = t->parts + number;
    int v = part->variables;
    long bad = 0, ones = 0, odd = 0;
    for (int batch = 0; batch < batches; batch++) {
      if (number == 0) {
        memset(x, 0, sizeof x);
        memset(y, 0, sizeof y);
      }
      meet(number, THREADS);
      if (part->code) {
        part->code(v == XY || v == XX ? x : y, v == XY || v == YY ? y : x, results[number][0], CELLS);
      }
      meet(number, THREADS);
      for (int i = 0; i < CELLS && number == 0; i++) {
        bad += t->forbidden(i);
        ones += results[1][i][0];
        odd += results[1][i][0] != results[1][i][1];
      }
    }
    if (number == 0) {
      printf("%s: %ld forbidden", t->name, bad);
      if (details) {
        printf(" (%ld, %ld)", ones, odd);
      }
      puts("");
      fflush(stdout);
    }
  }
  return 0;
}

int main(int argc, char **argv) {
  if (argc > 1) {
    batches = atoi(argv[1]);
  }
  if (argc > 2) {
    details = 1;
  }
  pthread_t threads[THREADS];
  for (long i = 1; i < THREADS; i++) {
    pthread_create(threads + i, 0, run, (void *)i);
  }
  run(0);
  for (long i = 1; i < THREADS; i++) {
    pthread_join(threads[i], 0);
  }
  arrived = 0;
  memset(rounds_of, 0, sizeof rounds_of);
  memset(x, 0, sizeof x);
  memset(y, 0, sizeof y);
  for (long i = 1; i < 3; i++) {
    pthread_create(threads + i, 0, look, (void *)i);
  }
  look(0);
  for (long i = 1; i < 3; i++) {
    pthread_join(threads[i], 0);
  }
  return 0;
}
