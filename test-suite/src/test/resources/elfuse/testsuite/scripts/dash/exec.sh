#!/bin/dash
# What cannot be executed, and how: statuses and messages.
echo 'echo without a first line "$@"' >plain; chmod 755 plain; ./plain a b
printf '#!/bin/sh\necho "script $0 $*"\n' >first; chmod 755 first; ./first 1 2; PATH=.:$PATH first 3
printf '#!/bin/cat -n\nsecond line\n' >catted; chmod 755 catted; ./catted
printf '#! /usr/bin/env  sh\necho env found me\n' >enved; chmod 755 enved; ./enved
printf '#!./first\n' >nested; chmod 755 nested; ./nested x
printf '#!/no/such/reader\n' >noreader; chmod 755 noreader; ./noreader; echo $?
printf '#!%0300d\n' 0 >long; chmod 755 long; ./long 2>/dev/null; echo $?
: >empty; chmod 755 empty; ./empty; echo "empty: $?"
echo text >noexec; ./noexec; echo $?
mkdir dir; ./dir; echo $?
./missing; echo $?
head -c 100 /bin/true >torn; chmod 755 torn; ./torn 2>/dev/null; echo "torn: $?"; rm torn
ln -s loop loop; ./loop; echo $?
(exec ./missing; echo not reached); echo $?
A=1 env -i B=2 env
env -u PATH /usr/bin/env | grep -c '^PATH'
exec sh -c 'echo "replaced: $0 $1"' name arg
