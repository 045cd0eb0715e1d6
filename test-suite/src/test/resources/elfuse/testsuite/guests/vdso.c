// Finds the vDSO as a C library does, by symbol and version, and calls it.
#include <elf.h>
#include <stdio.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/time.h>
#include <time.h>

static char *base;
static Elf64_Sym *symbols;
static char *strings;
static Elf64_Half *versions;
static Elf64_Verdef *definitions;
static Elf64_Word *hash;

static void *find(const char *name) {
  for (Elf64_Word i = 0; i < hash[1]; i++) {
    if (strcmp(strings + symbols[i].st_name, name)) continue;
    for (Elf64_Verdef *d = definitions;; d = (void *)((char *)d + d->vd_next)) {
      Elf64_Verdaux *aux = (void *)((char *)d + d->vd_aux);
      if (!(d->vd_flags & VER_FLG_BASE) && (versions[i] & 0x7fff) == d->vd_ndx)
        return strcmp(strings + aux->vda_name, "LINUX_2.6.39") ? NULL : base + symbols[i].st_value;
      if (!d->vd_next) return NULL;
    }
  }
  return NULL;
}

int main(void) {
  base = (char *)getauxval(AT_SYSINFO_EHDR);
  Elf64_Ehdr *e = (void *)base;
  printf("magic %d type %d machine %d\n", !memcmp(base, ELFMAG, 4), e->e_type, e->e_machine);
  Elf64_Phdr *p = (void *)(base + e->e_phoff);
  Elf64_Dyn *dynamic = NULL;
  int note = 0;
  for (int i = 0; i < e->e_phnum; i++) {
    if (p[i].p_type == PT_DYNAMIC) dynamic = (void *)(base + p[i].p_vaddr);
    if (p[i].p_type == PT_NOTE) note = 1;
  }
  for (; dynamic->d_tag; dynamic++) {
    char *at = base + dynamic->d_un.d_ptr;
    switch (dynamic->d_tag) {
      case DT_HASH: hash = (void *)at; break;
      case DT_SYMTAB: symbols = (void *)at; break;
      case DT_STRTAB: strings = at; break;
      case DT_VERSYM: versions = (void *)at; break;
      case DT_VERDEF: definitions = (void *)at; break;
    }
  }
  int (*gettime)(clockid_t, struct timespec *) = find("__kernel_clock_gettime");
  int (*getres)(clockid_t, struct timespec *) = find("__kernel_clock_getres");
  int (*gettod)(struct timeval *, void *) = find("__kernel_gettimeofday");
  printf("note %d symbols %d %d %d %d\n", note, gettime != 0, getres != 0, gettod != 0,
         find("__kernel_rt_sigreturn") != 0);
  struct timespec t;
  struct timeval v;
  printf("%d %d %d\n", gettime(CLOCK_REALTIME, &t), getres(CLOCK_MONOTONIC, NULL), gettod(&v, NULL));
  printf("agree %d\n", v.tv_sec - t.tv_sec <= 1);
  printf("bad clock %d\n", gettime(77, &t));
  return 0;
}
