// The C library's arithmetic and formatting, which lean on FP, SIMD and 128-bit code.
#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int order(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

int main(void) {
  static const char *texts[] = {"0.1", "1e308", "4.9e-324", "-0", "inf", "nan", "0x1.8p3", "123456789012345678901234567890"};
  for (unsigned i = 0; i < sizeof texts / sizeof *texts; i++) {
    double d = strtod(texts[i], NULL);
    printf("%.17g %a %.3f %e\n", d, d, d, d);
  }
  for (double x = -3; x <= 3; x += 0.75)
    printf("%.15g %.15g %.15g %.15g %.15g %.15g\n", sin(x), cos(x), tan(x), exp(x), pow(2.5, x), atan(x));
  for (double x = 0.01; x < 1e6; x *= 7.3)
    printf("%.15g %.15g %.15g %.15g %.15g\n", log(x), sqrt(x), cbrt(x), log2(x), tgamma(fmod(x, 20)));
  for (float x = -2; x < 2; x += 0.3f) printf("%.9g %.9g %.9g\n", sinf(x), expf(x), fmaf(x, x, 1.5f));
  long double q = 1;
  for (int i = 1; i < 30; i++) q *= i;
  printf("%.30Lg %.30Lg\n", q, 1 / q);
  printf("%ld %ld %ld %ld\n", lrint(2.5), lrint(3.5), lround(-2.5), llrint(1e15 + 0.5));
  unsigned __int128 p = 1;
  for (int i = 0; i < 70; i++) p = p * 3 + i;
  printf("%016lx%016lx\n", (unsigned long)(p >> 64), (unsigned long)p);
  p /= 1234567891011;
  printf("%016lx%016lx\n", (unsigned long)(p >> 64), (unsigned long)p);
  double values[1000];
  unsigned seed = 1;
  for (int i = 0; i < 1000; i++) values[i] = (seed = seed * 1103515245 + 12345) / 3.0;
  qsort(values, 1000, sizeof *values, order);
  double sum = 0;
  for (int i = 0; i < 1000; i++) sum += values[i] * (i % 7);
  printf("%.17g %.17g %.17g\n", values[0], values[999], sum);
  char text[300];
  memset(text, 'x', 299);
  text[299] = 0;
  for (int i = 0; i < 299; i += 13) text[i] = 'a' + i % 26;
  for (int i = 0; i < 40; i++)
    printf("%zu %td %d ", strlen(text + i), strchr(text + i, 'n') ? strchr(text + i, 'n') - text : -1,
           memcmp(text, text + i, 20) > 0);
  printf("\n%d %d %d %d\n", abs(-5), -7 / 2, -7 % 3, 1 << 30 >> 3);
  return 0;
}
