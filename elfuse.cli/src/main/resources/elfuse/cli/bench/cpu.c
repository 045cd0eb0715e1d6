// What the CPU is good at: kernels of a millisecond or so natively, each run for two seconds that do
// not count and then for one that does. Prints "name nanoseconds" for one call of each. The sums
// that kernels return go to a volatile, so that no compiler drops the work.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static volatile uint64_t sink;

static uint64_t now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1000000000ull + t.tv_nsec;
}

static uint32_t seed = 1;

static uint32_t rnd(void) {
  seed ^= seed << 13;
  seed ^= seed >> 17;
  seed ^= seed << 5;
  return seed;
}

#define SIEVE 200000
static char sieve_map[SIEVE];

static uint64_t sieve(void) {
  uint64_t primes = 0;
  memset(sieve_map, 1, SIEVE);
  for (int i = 2; i * i < SIEVE; i++)
    if (sieve_map[i])
      for (int j = i * i; j < SIEVE; j += i) sieve_map[j] = 0;
  for (int i = 2; i < SIEVE; i++) primes += sieve_map[i];
  return primes;
}

#define TABLE 65536
static uint64_t keys[TABLE], values[TABLE];

static uint64_t hash_table(void) {
  uint64_t found = 0;
  memset(keys, 0, sizeof keys);
  for (uint64_t i = 1; i <= 20000; i++) {
    uint64_t h = i * 0x9e3779b97f4a7c15ull >> 48;
    while (keys[h] && keys[h] != i) h = (h + 1) & (TABLE - 1);
    keys[h] = i;
    values[h] = i * i;
  }
  for (uint64_t i = 1; i <= 40000; i++) {
    uint64_t h = i * 0x9e3779b97f4a7c15ull >> 48;
    while (keys[h] && keys[h] != i) h = (h + 1) & (TABLE - 1);
    if (keys[h]) found += values[h];
  }
  return found;
}

#define NODES 16384
static struct node {
  struct node *next;
  uint64_t value;
} nodes[NODES];

static void make_chain(void) {
  static int order[NODES];
  for (int i = 0; i < NODES; i++) order[i] = i;
  for (int i = NODES - 1; i > 0; i--) {
    int j = rnd() % (i + 1), t = order[i];
    order[i] = order[j];
    order[j] = t;
  }
  for (int i = 0; i < NODES; i++) {
    nodes[order[i]].next = &nodes[order[(i + 1) % NODES]];
    nodes[order[i]].value = i;
  }
}

static uint64_t pointer_chase(void) {
  uint64_t sum = 0;
  struct node *n = nodes;
  for (int i = 0; i < 100000; i++) {
    sum += n->value;
    n = n->next;
  }
  return sum;
}

#define N 96
static double a[N][N], b[N][N], c[N][N];

static uint64_t matmul(void) {
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++) {
      a[i][j] = i * 0.1 + j;
      b[i][j] = i - j * 0.3;
    }
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++) {
      double s = 0;
      for (int k = 0; k < N; k++) s += a[i][k] * b[k][j];
      c[i][j] = s;
    }
  return c[3][5];
}

// without errno, and so without the library
static double root(double x) {
  double r;
#ifdef __aarch64__
  __asm__("fsqrt %d0, %d1" : "=w"(r) : "w"(x));
#else
  __asm__("sqrtsd %1, %0" : "=x"(r) : "x"(x));
#endif
  return r;
}

static struct body {
  double x, y, z, vx, vy, vz, mass;
} bodies[5];

static uint64_t nbody(void) {
  for (int i = 0; i < 5; i++) {
    struct body *p = &bodies[i];
    p->x = i * 1.7 + 0.3, p->y = 5.1 - i * i * 0.7, p->z = i * 0.13;
    p->vx = 0.01 * i, p->vy = 0.02, p->vz = 0.003 * i, p->mass = 1.0 + i;
  }
  for (int step = 0; step < 2000; step++) {
    for (int i = 0; i < 5; i++)
      for (int j = i + 1; j < 5; j++) {
        struct body *p = &bodies[i], *q = &bodies[j];
        double dx = p->x - q->x, dy = p->y - q->y, dz = p->z - q->z;
        double d2 = dx * dx + dy * dy + dz * dz + 0.01;
        double mag = 0.001 / (d2 * root(d2));
        p->vx -= dx * q->mass * mag, p->vy -= dy * q->mass * mag, p->vz -= dz * q->mass * mag;
        q->vx += dx * p->mass * mag, q->vy += dy * p->mass * mag, q->vz += dz * p->mass * mag;
      }
    for (int i = 0; i < 5; i++) {
      struct body *p = &bodies[i];
      p->x += 0.001 * p->vx, p->y += 0.001 * p->vy, p->z += 0.001 * p->vz;
    }
  }
  return bodies[0].x * 1000;
}

__attribute__((noinline)) static uint64_t fib_of(int n) {
  return n < 2 ? n : fib_of(n - 1) + fib_of(n - 2);
}

static uint64_t fib(void) {
  return fib_of(24);
}

static const uint32_t k256[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};
#define ROR(x, n) (((x) >> (n)) | ((x) << (32 - (n))))

static void sha_block(uint32_t *h, const uint8_t *p) {
  uint32_t w[64], v[8];
  for (int i = 0; i < 16; i++)
    w[i] = (uint32_t)p[4 * i] << 24 | p[4 * i + 1] << 16 | p[4 * i + 2] << 8 | p[4 * i + 3];
  for (int i = 16; i < 64; i++) {
    uint32_t x = w[i - 15], y = w[i - 2];
    w[i] = w[i - 16] + (ROR(x, 7) ^ ROR(x, 18) ^ x >> 3) + w[i - 7]
        + (ROR(y, 17) ^ ROR(y, 19) ^ y >> 10);
  }
  memcpy(v, h, sizeof v);
  for (int i = 0; i < 64; i++) {
    uint32_t s1 = ROR(v[4], 6) ^ ROR(v[4], 11) ^ ROR(v[4], 25);
    uint32_t t1 = v[7] + s1 + ((v[4] & v[5]) ^ (~v[4] & v[6])) + k256[i] + w[i];
    uint32_t s0 = ROR(v[0], 2) ^ ROR(v[0], 13) ^ ROR(v[0], 22);
    uint32_t t2 = s0 + ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]));
    memmove(v + 1, v, 7 * sizeof *v);
    v[4] += t1;
    v[0] = t1 + t2;
  }
  for (int i = 0; i < 8; i++) h[i] += v[i];
}

static uint8_t buffer[1 << 16], other[1 << 16];

static uint64_t sha256(void) {
  uint32_t h[8] = {1, 2, 3, 4, 5, 6, 7, 8};
  for (int i = 0; i < 16384; i += 64) sha_block(h, buffer + i);
  return h[0];
}

static uint64_t copy(size_t size, int times) {
  for (int i = 0; i < times; i++) {
    memcpy(other + (i & 15), buffer + (i & 7), size);
    __asm__ volatile("" ::: "memory");
  }
  return other[size / 2];
}

static uint64_t memcpy_16(void) {
  return copy(16, 10000);
}

static uint64_t memcpy_256(void) {
  return copy(256, 2000);
}

static uint64_t memcpy_16k(void) {
  return copy(16384, 50);
}

static char words[1 << 15];

static void make_words(void) {
  for (size_t i = 0; i < sizeof words - 1; i++) words[i] = i % 7 == 6 ? ' ' : 'a' + rnd() % 26;
  memcpy(words + sizeof words - 16, "the needle", 10);
}

static uint64_t string_search(void) {
  uint64_t sum = strstr(words, "needle") - words;
  for (char *p = words; (p = strchr(p, ' ')); p++) sum++;
  return sum + strlen(words);
}

static int compare(const void *x, const void *y) {
  uint32_t p = *(const uint32_t *)x, q = *(const uint32_t *)y;
  return (p > q) - (p < q);
}

static uint64_t sort(void) {
  static uint32_t numbers[5000];
  for (int i = 0; i < 5000; i++) numbers[i] = rnd();
  qsort(numbers, 5000, sizeof *numbers, compare);
  return numbers[2500];
}

static uint64_t crc(void) {
  static uint32_t table[256];
  for (uint32_t i = 0; i < 256; i++) {
    uint32_t r = i;
    for (int bit = 0; bit < 8; bit++) r = r >> 1 ^ (r & 1 ? 0xedb88320 : 0);
    table[i] = r;
  }
  uint32_t r = ~0u;
  for (size_t i = 0; i < sizeof buffer; i++) r = r >> 8 ^ table[(r ^ buffer[i]) & 255];
  return r;
}

static uint64_t mandelbrot(void) {
  uint64_t sum = 0;
  for (int y = 0; y < 60; y++)
    for (int x = 0; x < 60; x++) {
      double cr = x / 30.0 - 1.5, ci = y / 30.0 - 1, zr = 0, zi = 0;
      int i = 0;
      for (; i < 200 && zr * zr + zi * zi < 4; i++) {
        double t = zr * zr - zi * zi + cr;
        zi = 2 * zr * zi + ci;
        zr = t;
      }
      sum += i;
    }
  return sum;
}

struct record {
  struct record *next;
  int kind, number;
  char text[32];
};

__attribute__((noinline)) static int judge(struct record *r, int level) {
  switch ((r->kind + level) & 3) {
    case 0: return r->number + level;
    case 1: return r->number - level;
    case 2: return strcmp(r->text, "DHRYSTONE PROGRAM, SOME STRING") > 0;
    default: return r->next ? r->next->number : 0;
  }
}

__attribute__((noinline)) static void fill(struct record *to, const struct record *from, int n) {
  *to = *from;
  to->number = n;
  to->kind = n & 7;
}

static uint64_t dhrystone(void) {
  static struct record one, two;
  static int array[50][50];
  uint64_t sum = 0;
  strcpy(one.text, "DHRYSTONE PROGRAM, 1'ST STRING");
  one.next = &two;
  for (int i = 0; i < 20000; i++) {
    fill(&two, &one, i);
    array[i % 50][i % 49] = judge(&one, i) + judge(&two, i);
    sum += array[(i * 7) % 50][i % 47];
    if (two.kind == 3) two.text[i & 15] = 'A' + (i & 15);
  }
  return sum;
}

static void measure(const char *name, uint64_t (*kernel)(void)) {
  uint64_t start = now(), end, calls = 0;
  do sink += kernel();
  while (now() - start < 2000000000);
  start = now();
  do {
    sink += kernel();
    calls++;
    end = now();
  } while (end - start < 3000000000);
  printf("%s %llu\n", name, (unsigned long long)((end - start) / calls));
  fflush(stdout);
}

int main(void) {
  for (size_t i = 0; i < sizeof buffer; i++) buffer[i] = rnd();
  make_chain();
  make_words();
  measure("sieve", sieve);
  measure("hash table", hash_table);
  measure("pointer chase", pointer_chase);
  measure("matmul", matmul);
  measure("nbody", nbody);
  measure("fib", fib);
  measure("sha256", sha256);
  measure("memcpy, 16 bytes", memcpy_16);
  measure("memcpy, 256 bytes", memcpy_256);
  measure("memcpy, 16 KiB", memcpy_16k);
  measure("string search", string_search);
  measure("qsort", sort);
  measure("crc", crc);
  measure("mandelbrot", mandelbrot);
  measure("dhrystone-like", dhrystone);
  return 0;
}
