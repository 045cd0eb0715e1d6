// Eight threads on shared variables, by exclusives and by the atomic instructions of LSE in turns, on the same variable and in several
// sizes: every sum is exact.
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

asm(".arch armv8.1-a");

enum { THREADS = 8 };
static long rounds = 4000;
static struct {
  long wide __attribute__((aligned(64)));
  unsigned word __attribute__((aligned(64)));
  unsigned short half __attribute__((aligned(64)));
  unsigned char bytes[8] __attribute__((aligned(64)));
  long bits __attribute__((aligned(64)));
  long flipped __attribute__((aligned(64)));
  long largest __attribute__((aligned(64)));
  long smallest __attribute__((aligned(64)));
  long purse __attribute__((aligned(64)));
  long pair[2] __attribute__((aligned(64)));
  unsigned words[2] __attribute__((aligned(64)));
  unsigned halves[2] __attribute__((aligned(64)));
  long lock __attribute__((aligned(64)));
  long guarded[2] __attribute__((aligned(64)));
} v;
static long torn[THREADS], purses[THREADS];

#define ATOMIC(name, suffix, r)                                                                                                     \
  static void name##_ldxr(void *p) {                                                                                                \
    long a, s;                                                                                                                      \
    asm volatile("1: ldxr" suffix " %" r "0, [%2]\n add %" r "0, %" r "0, #1\n stxr" suffix " %w1, %" r "0, [%2]\n cbnz %w1, 1b"     \
                 : "=&r"(a), "=&r"(s) : "r"(p) : "memory");                                                                         \
  }                                                                                                                                 \
  static void name##_ldaxr(void *p) {                                                                                               \
    long a, s;                                                                                                                      \
    asm volatile("1: ldaxr" suffix " %" r "0, [%2]\n add %" r "0, %" r "0, #1\n stlxr" suffix " %w1, %" r "0, [%2]\n cbnz %w1, 1b"   \
                 : "=&r"(a), "=&r"(s) : "r"(p) : "memory");                                                                         \
  }                                                                                                                                 \
  static void name##_ldadd(void *p) {                                                                                               \
    long a = 1;                                                                                                                     \
    asm volatile("ldaddal" suffix " %" r "0, %" r "0, [%1]" : "+r"(a) : "r"(p) : "memory");                                         \
  }                                                                                                                                 \
  static void name##_stadd(void *p) {                                                                                               \
    long a = 1;                                                                                                                     \
    asm volatile("stadd" suffix " %" r "0, [%1]" : : "r"(a), "r"(p) : "memory");                                                    \
  }                                                                                                                                 \
  static void name##_cas(void *p) {                                                                                                 \
    long a, b, c;                                                                                                                   \
    asm volatile("ldr" suffix " %" r "0, [%3]\n 1: mov %1, %0\n add %" r "2, %" r "0, #1\n cas" suffix " %" r "0, %" r "2, [%3]\n"   \
                 " cmp %" r "0, %" r "1\n b.ne 1b"                                                                                  \
                 : "=&r"(a), "=&r"(b), "=&r"(c) : "r"(p) : "memory", "cc");                                                         \
  }                                                                                                                                 \
  static void (*const name[])(void *) = {name##_ldxr, name##_ldadd, name##_cas, name##_ldaxr, name##_stadd};
ATOMIC(add64, "", "x")
ATOMIC(add32, "", "w")
ATOMIC(add16, "h", "w")
ATOMIC(add8, "b", "w")

// low + 1 and high + 3, by LDXP and STXP or by CASP; whether the pair was in order is checked each time
static int pair_exclusive(long *p) {
  long a, b, s;
  asm volatile("1: ldaxp %0, %1, [%3]\n add %0, %0, #1\n add %1, %1, #3\n stlxp %w2, %0, %1, [%3]\n cbnz %w2, 1b"
               : "=&r"(a), "=&r"(b), "=&r"(s) : "r"(p) : "memory");
  return b != 3 * a;
}
static int pair_casp(long *p) {
  register long a asm("x2"), b asm("x3"), c asm("x4"), d asm("x5");
  long e, f;
  asm volatile("mov x2, #0\n mov x3, #0\n mov x4, #0\n mov x5, #0\n caspal x2, x3, x4, x5, [%6]\n" // to read it whole
               "1: mov %4, x2\n mov %5, x3\n add x4, x2, #1\n add x5, x3, #3\n caspal x2, x3, x4, x5, [%6]\n"
               "cmp x2, %4\n ccmp x3, %5, #0, eq\n b.ne 1b"
               : "=&r"(a), "=&r"(b), "=&r"(c), "=&r"(d), "=&r"(e), "=&r"(f) : "r"(p) : "memory", "cc");
  return d != 3 * c;
}
static int words_exclusive(unsigned *p) {
  unsigned a, b, s;
  asm volatile("1: ldxp %w0, %w1, [%3]\n add %w0, %w0, #1\n add %w1, %w1, #3\n stxp %w2, %w0, %w1, [%3]\n cbnz %w2, 1b"
               : "=&r"(a), "=&r"(b), "=&r"(s) : "r"(p) : "memory");
  return b != 3 * a;
}
static int words_casp(unsigned *p) {
  register long a asm("x2"), b asm("x3"), c asm("x4"), d asm("x5");
  long e, f;
  asm volatile("mov x2, #0\n mov x3, #0\n mov x4, #0\n mov x5, #0\n casp w2, w3, w4, w5, [%6]\n"
               "1: mov %w4, w2\n mov %w5, w3\n add w4, w2, #1\n add w5, w3, #3\n caspal w2, w3, w4, w5, [%6]\n"
               "cmp w2, %w4\n ccmp w3, %w5, #0, eq\n b.ne 1b"
               : "=&r"(a), "=&r"(b), "=&r"(c), "=&r"(d), "=&r"(e), "=&r"(f) : "r"(p) : "memory", "cc");
  return (unsigned)d != 3 * (unsigned)c;
}
static int words_single(unsigned *p) { // both halves in one addition of 64 bits
  long a = 3L << 32 | 1;
  asm volatile("ldaddal %0, %0, [%1]" : "+r"(a) : "r"(p) : "memory");
  return (unsigned long)a >> 32 != 3 * (unsigned)a;
}

static void guarded(void) {
  long a, s;
  do {
    asm volatile("1: ldaxr %0, [%2]\n cbnz %0, 2f\n stxr %w1, %3, [%2]\n cbnz %w1, 1b\n 2:"
                 : "=&r"(a), "=&r"(s) : "r"(&v.lock), "r"(1L) : "memory");
    if (a) {
      sched_yield();
    }
  } while (a);
  v.guarded[0] += 1;
  v.guarded[1] += v.guarded[0] & 1;
  asm volatile("stlr xzr, [%0]" : : "r"(&v.lock) : "memory");
}

static void *run(void *argument) {
  long number = (long)argument;
  purses[number] = number + 1;
  for (long i = 0; i < rounds; i++) {
    int way = (i / 16 + number) % 5;
    add64[way](&v.wide);
    add32[way](&v.word);
    add16[way](&v.half);
    add8[way](v.bytes + number);
    add8[(way + 1) % 5](v.bytes + (number ^ 1));
    long bit = 1L << (number * 8 + i % 8);
    asm volatile("ldset %1, x6, [%0]\n ldclral %1, x6, [%0]\n ldeor %1, x6, [%2]" : : "r"(&v.bits), "r"(bit), "r"(&v.flipped) : "x6", "memory");
    long mine = i * THREADS + number - rounds;
    asm volatile("ldsmax %1, x6, [%0]\n ldsminal %1, x6, [%2]" : : "r"(&v.largest), "r"(mine), "r"(&v.smallest) : "x6", "memory");
    if (way & 1) {
      asm volatile("swpal %0, %0, [%1]" : "+r"(purses[number]) : "r"(&v.purse) : "memory");
    } else {
      long old, s;
      asm volatile("1: ldaxr %0, [%3]\n stlxr %w1, %2, [%3]\n cbnz %w1, 1b" : "=&r"(old), "=&r"(s) : "r"(purses[number]), "r"(&v.purse) : "memory");
      purses[number] = old;
    }
    torn[number] += way & 1 ? pair_exclusive(v.pair) : pair_casp(v.pair);
    torn[number] += way % 3 == 0 ? words_exclusive(v.words) : way % 3 == 1 ? words_casp(v.words) : words_single(v.words);
    if (way & 1) {
      add32[way](v.halves + (i & 1));
    } else {
      long a = i & 1 ? 1L << 32 : 1;
      asm volatile("stadd %0, [%1]" : : "r"(a), "r"(v.halves) : "memory");
    }
    guarded();
  }
  return 0;
}

int main(int argc, char **argv) {
  if (argc > 1) {
    rounds = atol(argv[1]);
  }
  v.purse = 1000;
  pthread_t threads[THREADS];
  for (long i = 0; i < THREADS; i++) {
    pthread_create(threads + i, 0, run, (void *)i);
  }
  long bad = 0, money = v.purse;
  for (int i = 0; i < THREADS; i++) {
    pthread_join(threads[i], 0);
    bad += torn[i];
  }
  money = v.purse;
  for (int i = 0; i < THREADS; i++) {
    money += purses[i];
  }
  printf("rounds %ld threads %d\n", rounds, THREADS);
  printf("64 bits %ld, 32 %u, 16 %d\n", v.wide, v.word, v.half);
  for (int i = 0; i < 8; i++) {
    printf("byte %d: %d\n", i, v.bytes[i]);
  }
  printf("bits %lx flipped %lx\n", v.bits, v.flipped);
  printf("largest %ld smallest %ld\n", v.largest, v.smallest);
  printf("money %ld\n", money);
  printf("pair %ld %ld, words %u %u, torn %ld\n", v.pair[0], v.pair[1], v.words[0], v.words[1], bad);
  printf("halves %u %u\n", v.halves[0], v.halves[1]);
  printf("guarded %ld %ld\n", v.guarded[0], v.guarded[1]);
  return 0;
}
