#!/bin/bash
# gcc: compile, assemble, link and run; a library; an error.
#: programs files 600
cat >hello.c <<'C'
#include <stdio.h>
#include "part.h"
int main(int argc, char **argv) { printf("hello %d %s %ld\n", argc, argv[1], part(20)); return 3; }
C
echo 'long part(long n);' >part.h; echo 'long part(long n) { return n < 2 ? n : part(n - 1) + part(n - 2); }' >part.c
gcc -O1 -o hello hello.c part.c; ./hello a; echo $?; gcc -c part.c && ar rcs libpart.a part.o && ranlib libpart.a && gcc hello.c -L. -lpart -o h2 && ./h2 b; gcc -shared -fPIC -o libp.so part.c && gcc hello.c -L. -lp -Wl,-rpath,"$PWD" -o h3 && ./h3 c; gcc -static-pie -o h4 hello.c part.c && ./h4 d; gcc -E -dM - </dev/null | grep -c '#define' | awk '{print $1 > 100}'; echo 'int main( { }' | gcc -x c - 2>&1 | head -n 1; gcc missing.c 2>&1 | head -n 1; nm part.o; strip hello && ./hello s; size part.o | wc -l; echo 'int x = 5; int main() { return x; }' | gcc -pipe -x c - -o x && ./x; echo $?; ld --version | head -n 1; objdump -h part.o | grep -c text; rm -f 100
