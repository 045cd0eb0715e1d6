// Memory over many forks: what each process has, and that no store is lost. Compared with the host.
#define _GNU_SOURCE
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#define PAGE 4096
#define PAGES 3000

static char *map(long pages) {
  return mmap(NULL, pages * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}

static uint64_t sum(const char *from, long pages) {
  uint64_t s = 0;
  for (long i = 0; i < pages; i++) s = s * 31 + *(const uint64_t *)(from + i * PAGE + 64);
  return s;
}

static void fill(char *from, long first, long last, long step, uint64_t value) {
  for (long i = first; i < last; i += step) *(uint64_t *)(from + i * PAGE + 64) = value + i;
}

static int end_of(pid_t pid) {
  int status = -1;
  waitpid(pid, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

static void chain(char *memory) {
  for (int round = 0; round < 12; round++) {
    fill(memory, round * 100, PAGES, 1 + round % 5, round * 1000);
    uint64_t before = sum(memory, PAGES);
    pid_t pid = fork();
    if (pid == 0) {
      int same = sum(memory, PAGES) == before;
      fill(memory, 0, PAGES, 2, 77);
      pid_t grandchild = fork();
      if (grandchild == 0) _exit(*(uint64_t *)(memory + 64) == 77 ? 1 : 0);
      _exit(same + 2 * end_of(grandchild));
    }
    printf("round %d: child %d", round, end_of(pid));
    printf(" parent %d\n", sum(memory, PAGES) == before);
  }
}

static void living(char *memory) {
  pid_t child[6];
  int gate[2];
  pipe(gate);
  for (int i = 0; i < 6; i++) {
    fill(memory, i, PAGES, 3, i * 5000);
    uint64_t now = sum(memory, PAGES);
    child[i] = fork();
    if (child[i] == 0) {
      char c;
      close(gate[1]);
      read(gate[0], &c, 1); // until the parent has changed everything
      _exit(sum(memory, PAGES) == now);
    }
  }
  fill(memory, 0, PAGES, 1, 123456);
  close(gate[1]);
  for (int i = 0; i < 6; i++) printf("living child %d: %d\n", i, end_of(child[i]));
}

static void holes(char *memory) {
  fill(memory, 0, PAGES, 1, 9);
  pid_t pid = fork();
  if (pid == 0) _exit(0);
  end_of(pid);
  madvise(memory + 100 * PAGE, 50 * PAGE, MADV_DONTNEED);
  munmap(memory + 200 * PAGE, 50 * PAGE);
  mmap(memory + 200 * PAGE, 50 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
  mprotect(memory + 300 * PAGE, 50 * PAGE, PROT_READ);
  char *moved = mremap(memory + 400 * PAGE, 50 * PAGE, 50 * PAGE, MREMAP_MAYMOVE | MREMAP_FIXED, map(60));
  pid = fork();
  if (pid == 0) {
    uint64_t zero = sum(memory + 100 * PAGE, 50) | sum(memory + 200 * PAGE, 50);
    mprotect(memory + 300 * PAGE, 50 * PAGE, PROT_READ | PROT_WRITE);
    _exit((zero == 0) + 2 * (*(uint64_t *)(memory + 349 * PAGE + 64) == 9 + 349) +
          4 * (*(uint64_t *)(moved + 49 * PAGE + 64) == 9 + 449));
  }
  printf("holes: %d\n", end_of(pid));
}

static atomic_int stop;
static uint64_t rounds;
static void *writer(void *memory) {
  while (!stop) {
    rounds++;
    for (long i = 0; i < 200; i++) *(uint64_t *)((char *)memory + i * PAGE + 64) += 1;
  }
  return NULL;
}

// A thread that stores while another forks: none of its stores may be lost.
static void threaded(char *memory) {
  memset(memory, 0, 200 * PAGE);
  pthread_t thread;
  pthread_create(&thread, NULL, writer, memory);
  int good = 0;
  for (int i = 0; i < 20; i++) {
    pid_t pid = fork();
    if (pid == 0) _exit(3);
    good += end_of(pid) == 3;
  }
  stop = 1;
  pthread_join(thread, NULL);
  int lost = 0;
  for (long i = 0; i < 200; i++) lost += *(uint64_t *)(memory + i * PAGE + 64) != rounds;
  printf("threaded: %d children, %d pages with lost stores\n", good, lost);
}

int main(void) {
  setvbuf(stdout, NULL, _IONBF, 0);
  char *memory = map(PAGES);
  chain(memory);
  living(memory);
  threaded(memory);
  holes(memory);
  return 0;
}
