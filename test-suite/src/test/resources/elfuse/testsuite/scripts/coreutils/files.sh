#!/bin/bash
# Making, copying, linking, describing and removing files.
#: slow 300
umask 022
mkdir -p a/b/c; echo one >a/1; echo two >a/b/2; ln -s ../1 a/b/link; ln a/1 a/hard; mkfifo a/fifo
touch -d '2001-02-03 04:05:06.789' a/1; chmod 4751 a/b/2; chmod u=rwx,g=s,o=t a/b/c
cp -a a copy; cp -rL a/b deref; cp -s "$PWD/a/1" sym; cp --parents a/b/2 deref; cp -u a/1 a/b/2; cp --backup=numbered a/1 deref/2
(cd copy && find . -printf '%P %y %m %n %l\n' | sort)
stat -c '%n %a %F %h %s %U:%G %t' copy/1 copy/b/2 copy/fifo copy/b/link; stat -c %y copy/1; stat -L -c %F copy/b/link
install -d -m 750 inst; install -m 640 a/1 inst/x; install -D a/1 inst/deep/er/y; stat -c '%a %n' inst inst/x inst/deep
ln -sf new a/b/link; readlink a/b/link; readlink -f a/b/../1 | sed 's/.*test-[0-9-]*//;s/.*cmp-[0-9-]*//'; realpath --relative-to=. a/b/c/../2
mv a/1 moved; mv -n moved copy/1; mv -t copy/b moved; ls -1 copy/b; rm -r deref; rmdir a/b/c; rmdir a 2>&1
ls -lR --time-style=+ copy | sed '/^total/d'; ls -1aF copy; ls -1 --sort=size copy/b; ls -d /u*
touch t1 t2; test t1 -ef t2; echo $?; test copy/1 -ef copy/hard; echo $?; [ -p copy/fifo ] && echo fifo; [ -u copy/b/2 ] || echo not setuid
du -s --apparent-size -b inst/x; du -a --apparent-size --block-size=1 inst | sort -k2 | awk '{print $2}'
dd if=/dev/zero of=zeros bs=1k count=5 conv=fsync 2>&1 | sed 's/,.*//'; dd if=zeros of=zeros bs=1 seek=2 count=1 conv=notrunc status=none; dd if=/dev/zero of=sparse bs=1 count=0 seek=1M status=none; stat -c '%s' zeros sparse; du sparse | cut -f1
truncate -s 100 zeros; truncate -s +20 zeros; stat -c %s zeros; fallocate -l 8192 fall; stat -c %s fall
shred -n 1 -u t1; ls t1 2>&1; unlink t2; sync; chown 0:0 zeros; chgrp root zeros; mktemp -d ./tmp.XXXX | wc -c; rmdir tmp.*; mktemp -u x.XXX | wc -c
split -b 50 -d zeros part.; ls part.*; cat part.* | cmp - zeros && echo same; csplit -s -f cs. /etc/passwd '/^bin/' '/^mail/'; wc -l cs.*
mkdir ro; chmod 555 ro; touch ro/x && echo root writes; rm -rf ro; chmod -R a+rX copy; vdir -d copy >/dev/null; dir -1 copy | head -n 2; pathchk -p 'a:b'; basename /a/b.c .c; dirname /a/b.c
touch -r copy/1 ref; stat -c %Y ref; touch -h -d @5 copy/b/link; stat -c %Y copy/b/link; mknod dev c 1 3 2>/dev/null && stat -c %F dev; rm -f dev
