// The reserve at the top of the address space is out of reach: no call maps, changes or reads it.
#define _GNU_SOURCE
#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

static sigjmp_buf back;
static char stack[65536];
static void fault(int s) { siglongjmp(back, s); }

static void say(const char *what, long result) {
  printf("%s: %s\n", what, result == -1 ? strerrorname_np(errno) : "ok");
}

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  char *reserve = 0;
  char line[256];
  FILE *maps = fopen("/proc/self/maps", "r");
  while (fgets(line, sizeof line, maps)) {
    unsigned long from, to;
    char mode[5], name[64] = "";
    sscanf(line, "%lx-%lx %4s %*s %*s %*s %63s", &from, &to, mode, name);
    if (!strcmp(name, "[shim]") || !strcmp(name, "[shim-data]")) printf("%s %s\n", name, mode);
    if (!strcmp(name, "[shim-data]")) reserve = (char *)from;
  }
  fclose(maps);
  struct sigaction a = {.sa_handler = fault, .sa_flags = SA_NODEFER};
  sigaction(SIGSEGV, &a, NULL);
  if (!sigsetjmp(back, 1)) printf("read %d\n", *(volatile char *)reserve);
  else printf("read faults\n");
  if (!sigsetjmp(back, 1)) *(volatile char *)reserve = 1, printf("written\n");
  else printf("write faults\n");
  if (!sigsetjmp(back, 1)) ((void (*)(void))(reserve - 0x10000))(), printf("called\n");
  else printf("call faults\n");
  int p[2];
  pipe(p);
  write(p[1], "secret", 6);
  say("read into it", read(p[0], reserve, 6));
  say("write from it", write(p[1], reserve, 6));
  say("map over it", (long)mmap(reserve, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0));
  char *m = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  say("map with a hint there", mmap(reserve, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == reserve ? -1 : 0);
  say("unmap it", munmap(reserve, 4096));
  say("protect it", mprotect(reserve, 4096, PROT_READ | PROT_WRITE));
  say("advise it", madvise(reserve, 4096, MADV_DONTNEED));
  say("remap from it", (long)mremap(reserve, 4096, 8192, MREMAP_MAYMOVE));
  say("remap onto it", (long)mremap(m, 4096, 4096, MREMAP_MAYMOVE | MREMAP_FIXED, reserve));
  say("unmap everything up to it", munmap(reserve - 0x100000, 0x200000));
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  a.sa_flags |= SA_ONSTACK;
  sigaction(SIGSEGV, &a, NULL);
  if (!sigsetjmp(back, 1)) asm volatile("mov sp, %0\n mov x8, #139\n svc #0" ::"r"(reserve) : "x8", "memory");
  else printf("sigreturn from it faults\n");
  printf("still here\n");
  return 0;
}
