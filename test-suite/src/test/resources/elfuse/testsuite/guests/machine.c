// What a program learns of its machine. Compared with qemu-aarch64.
#define _GNU_SOURCE
#include <elf.h>
#include <link.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/time.h>
#include <sys/utsname.h>
#include <time.h>
#include <unistd.h>

int main(int argc, char **argv) {
  struct utsname u;
  uname(&u);
  printf("%s %s\n", u.sysname, u.machine);
  printf("argc %d, %s\n", argc, strrchr(argv[0], '/') ? strrchr(argv[0], '/') + 1 : argv[0]);
  printf("page %ld platform %s tick %ld secure %ld\n", getauxval(AT_PAGESZ),
         (char *)getauxval(AT_PLATFORM), getauxval(AT_CLKTCK), getauxval(AT_SECURE));
  printf("phent %ld phnum>0 %d random %d execfn %d uid %d\n", getauxval(AT_PHENT),
         getauxval(AT_PHNUM) > 0, getauxval(AT_RANDOM) != 0, getauxval(AT_EXECFN) != 0,
         getauxval(AT_UID) == getuid());
  printf("sp aligned %d\n", ((unsigned long)__builtin_frame_address(0) & 15) == 0);
  struct timespec a, b;
  clock_gettime(CLOCK_MONOTONIC, &a);
  struct timespec nap = {0, 20000000};
  int r = nanosleep(&nap, NULL);
  clock_gettime(CLOCK_MONOTONIC, &b);
  long ms = (b.tv_sec - a.tv_sec) * 1000 + (b.tv_nsec - a.tv_nsec) / 1000000;
  printf("slept %d, at least 20 ms %d, less than 10 s %d\n", r, ms >= 20, ms < 10000);
  struct timeval tv;
  gettimeofday(&tv, NULL);
  printf("time agrees %d\n", labs(tv.tv_sec - time(NULL)) <= 1);
  unsigned long count, frequency;
  asm volatile("mrs %0, cntvct_el0" : "=r"(count));
  asm volatile("mrs %0, cntfrq_el0" : "=r"(frequency));
  printf("counter runs %d\n", count != 0 && frequency != 0);
  return 0;
}
