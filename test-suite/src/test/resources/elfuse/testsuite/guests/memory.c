// Memory calls: results, errors and what can be reached afterwards. Compared with qemu-aarch64.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static sigjmp_buf back;
static int code;
static void fault(int s, siginfo_t *i, void *c) {
  code = i->si_code;
  siglongjmp(back, s);
}

static void touch(const char *what, volatile char *at, int write) {
  int s = sigsetjmp(back, 1);
  if (s) {
    printf("%s: signal %d code %d\n", what, s, code);
    return;
  }
  if (write) *at = 5;
  printf("%s: %d\n", what, *at);
}

static void say(const char *what, long result) {
  printf("%s: %s errno %d\n", what, result == -1 ? "failed" : "ok", result == -1 ? errno : 0);
}

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  struct sigaction a = {.sa_flags = SA_SIGINFO | SA_NODEFER};
  a.sa_sigaction = fault;
  sigaction(SIGSEGV, &a, NULL);
  sigaction(SIGBUS, &a, NULL);
  long P = sysconf(_SC_PAGESIZE);

  char *m = mmap(NULL, 16 * P, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  touch("fresh", m, 0);
  touch("written", m, 1);
  say("protect read", mprotect(m, P, PROT_READ));
  touch("read-only write", m, 1);
  touch("read-only read", m, 0);
  say("protect none", mprotect(m + P, P, PROT_NONE));
  touch("none", m + P, 0);
  say("unmap middle", munmap(m + 4 * P, 2 * P));
  touch("hole", m + 4 * P, 0);
  touch("after the hole", m + 6 * P, 1);
  say("protect over hole", mprotect(m, 16 * P, PROT_READ | PROT_WRITE));
  say("unmap nothing", munmap(m + 4 * P, 2 * P));
  say("unmap length 0", munmap(m, 0));
  say("unmap misaligned", munmap(m + 1, P));
  say("protect misaligned", mprotect(m + 1, P, PROT_READ));
  say("protect bad bits", mprotect(m, P, 0x100));
  say("map length 0", (long)mmap(NULL, 0, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
  say("map no kind", (long)mmap(NULL, P, PROT_READ, MAP_ANONYMOUS, -1, 0));
  say("map bad fd", (long)mmap(NULL, P, PROT_READ, MAP_PRIVATE, 99, 0));
  say("map odd offset", (long)mmap(NULL, P, PROT_READ, MAP_PRIVATE, 0, 17));
  say("map fixed misaligned",
      (long)mmap(m + 1, P, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0));
  char *r = mmap(m + 4 * P, P, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
  printf("noreplace in the hole: %d\n", r == m + 4 * P);
  say("noreplace over something",
      (long)mmap(m, P, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0));
  r = mmap(m + 6 * P, P, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
  printf("fixed replaces: %d %d\n", r == m + 6 * P, *r);

  char *g = mmap(NULL, 4 * P, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  strcpy(g, "kept");
  char *h = mremap(g, 4 * P, 64 * P, MREMAP_MAYMOVE);
  printf("grown: %s\n", h);
  touch("its end", h + 64 * P - 1, 1);
  h = mremap(h, 64 * P, 2 * P, 0);
  printf("shrunk: %s\n", h);
  touch("beyond", h + 2 * P, 0);
  say("remap zero", (long)mremap(h, P, 0, 0));
  say("remap bad flags", (long)mremap(h, P, P, 64));
  say("remap unmapped", (long)mremap(h + 40 * P, P, 2 * P, MREMAP_MAYMOVE));

  char *d = mmap(NULL, 4 * P, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  memset(d, 7, 4 * P);
  say("dontneed", madvise(d + P, P, MADV_DONTNEED));
  printf("%d %d %d\n", d[0], d[P], d[2 * P]);
  say("bad advice", madvise(d, P, 9999));
  say("advice misaligned", madvise(d + 1, P, MADV_NORMAL));

  char *brk0 = sbrk(0);
  say("grow the heap", (long)sbrk(10 * P));
  touch("heap", brk0 + 9 * P, 1);
  say("shrink the heap", (long)sbrk(-10 * P));

  int fd = open("a.txt", O_RDONLY);
  char *f = mmap(NULL, 2 * P, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);
  printf("file: %.9s, behind its end: %d\n", f, f[P - 1]);
  touch("private write", f, 1);
  touch("page behind the file", f + P, 0);
  say("shared write of a read-only file",
      (long)mmap(NULL, P, PROT_WRITE, MAP_SHARED, fd, 0));
  close(fd);
  fd = open("shared", O_RDWR | O_CREAT | O_TRUNC, 0600);
  ftruncate(fd, P);
  char *s = mmap(NULL, P, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  strcpy(s, "through the mapping");
  char text[32] = {0};
  pread(fd, text, 19, 0);
  printf("%s\n", text);
  pwrite(fd, "THROUGH THE FILE", 16, 0);
  printf("%.19s\n", s);
  say("sync", msync(s, P, MS_SYNC));
  say("sync bad flags", msync(s, P, 64));
  ftruncate(fd, 0);
  touch("truncated away", s, 0);
  unsigned char vec[4];
  say("mincore", mincore(d, 4 * P, vec));
  say("mincore misaligned", mincore(d + 1, P, vec));
  say("mlock", mlock(d, P));
  say("munlock", munlock(d, P));

  uint32_t *code = mmap(NULL, P, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  for (int i = 0; i < 3; i++) {
    mprotect(code, P, PROT_READ | PROT_WRITE);
    code[0] = 0x52800000 | (100 + i) << 5; // mov w0, #100+i
    code[1] = 0xd65f03c0;                  // ret
    mprotect(code, P, PROT_READ | PROT_EXEC);
    __builtin___clear_cache((char *)code, (char *)(code + 2));
    printf("generated code: %d\n", ((int (*)(void))code)());
  }
  return 0;
}
