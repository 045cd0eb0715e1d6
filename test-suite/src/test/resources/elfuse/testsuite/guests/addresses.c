// Where things are: program, library, heap, map, stack and vDSO.
#include <stdio.h>
#include <stdlib.h>
#include <sys/auxv.h>
#include <sys/mman.h>

int main() {
  int here;
  void *map = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  printf("program %p\nlibrary %p\nheap %p\nmap %p\nstack %p\nvdso %p\n", (void *)main, (void *)puts, malloc(10), map, (void *)&here,
         (void *)getauxval(AT_SYSINFO_EHDR));
  return 0;
}
