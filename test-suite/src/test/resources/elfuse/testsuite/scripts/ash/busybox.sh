#!/bin/busybox ash
# The shell of busybox, whose applets run as processes of the same program.
set -o pipefail
busybox seq 1 20 | busybox grep 1 | busybox wc -l
for a in cat sort uniq; do printf 'b\na\nb\n' | busybox $a | busybox tr '\n' ' '; done; echo
i=0; while [ $i -lt 50 ]; do busybox true; i=$((i + 1)); done; echo "$i children"
busybox find . -type f | busybox xargs busybox ls -d
busybox sh -c 'echo $((1+1)); exit 4'; echo $?
busybox timeout 0.3 busybox sleep 5; echo "timeout $?"
busybox sleep 9 & kill $!; wait $!; echo $?
busybox tar cf - script | busybox gzip | busybox gunzip | busybox tar tf -
busybox awk 'BEGIN { while (("echo a; echo b" | getline x) > 0) print "awk " x; system("exit 3"); print "end" | "cat" }'
busybox printf 'x\n' | busybox tee t1 t2 | busybox md5sum; busybox cmp t1 t2 && echo equal
busybox env -i A=b busybox env
trap 'echo trapped' TERM; kill -TERM $$; echo after
busybox usleep 1000; busybox nohup busybox echo hup 2>/dev/null
busybox find /usr/share/base-passwd -name '*.master' -exec busybox basename {} \; | busybox sort
read x <<E
here $i
E
echo "$x"; set -- $(busybox ls /usr/share/base-passwd | busybox sort); echo $#
echo text >page
busybox cpio -o -H newc 2>/dev/null <<E | busybox cpio -t 2>/dev/null
page
t1
E
