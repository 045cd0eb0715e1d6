// Accesses behind the end of a file that was truncated while it was mapped (man 2 mmap: SIGBUS).
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define P 4096
static sigjmp_buf out;
static volatile int code;

static void handler(int n, siginfo_t *i, void *context) {
  code = i->si_code;
  siglongjmp(out, n);
}

static void load(const char *what, volatile char *at) {
  int n = sigsetjmp(out, 1);
  if (n)
    printf("%s: signal %d code %d\n", what, n, code);
  else
    printf("%s: %d\n", what, *at);
}

static void store(const char *what, volatile char *at) {
  int n = sigsetjmp(out, 1);
  if (n) {
    printf("%s: signal %d code %d\n", what, n, code);
    return;
  }
  *at = 9;
  printf("%s: %d\n", what, *at);
}

static void file(const char *name, int flags) {
  int fd = open("truncated.tmp", O_RDWR | O_CREAT | O_TRUNC, 0600), p[2];
  unlink("truncated.tmp");
  printf("%s\n", name);
  ftruncate(fd, 3 * P);
  pwrite(fd, "abc", 3, P);
  char *m = mmap(0, 3 * P, PROT_READ | PROT_WRITE, flags, fd, 0);
  load("before", m + P);
  load("before, last", m + 2 * P);
  ftruncate(fd, 100);
  load("first page", m);
  store("first page", m + 200);
  load("second page", m + P);
  store("third page", m + 2 * P);
  pipe(p);
  printf("write %zd", write(p[1], m + P, 10));
  printf(" %s\n", strerror(errno));
  write(p[1], "x", 1);
  printf("read %zd", read(p[0], m + 2 * P, 1));
  printf(" %s\n", strerror(errno));
  ftruncate(fd, 3 * P);
  load("again", m + P);
  store("again", m + 2 * P);
  munmap(m, 3 * P);
  close(fd);
}

int main(void) {
  struct sigaction a = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO};
  setvbuf(stdout, 0, _IONBF, 0);
  sigaction(SIGBUS, &a, 0);
  file("shared", MAP_SHARED);
  file("private", MAP_PRIVATE);
  return 0;
}
