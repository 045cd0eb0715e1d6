#!/bin/bash
# strace of small programs: children, threads, signals, faults, changed results, a process that runs already.
#: slow stderr 300
# show PREFIX: what strace wrote, process by process, with P1, P2... for their numbers and in the words of both architectures
show() {
  local n=0 names=(-e "s/si_pid=$$\\b/si_pid=SELF/") file
  for file in $(ls "$1".* | sort -t . -k 2 -n); do n=$((n + 1)); names+=(-e "s/\\b${file##*.}\\b/P$n/g"); done
  n=0
  for file in $(ls "$1".* | sort -t . -k 2 -n); do
    n=$((n + 1)); echo "P$n:"
    sed -E "${names[@]}" -e 's/0x[0-9a-f]{5,}/ADDR/g; s/si_(u|s)time=[^,}]*/si_\1time/g; s/^[0-9]+ +//; s/ +(=|<detached)/ \1/; s/resuming interrupted [a-z_]+/resuming interrupted CALL/; s/dup[23]\(([0-9]+, [0-9]+)(, 0)?\)/dup(\1)/; s/[0-9]+ vars/VARS/; s/\.\.\.\(no/... (no/' "$file"
  done
  rm -f "$1".*
}
# await FILE PATTERN [COUNT]: until so many lines say so
await() { until [ "$(cat $1 2>/dev/null | grep -c "$2")" -ge "${3:-1}" ]; do sleep 0.05; done; }
calls=trace=write,kill,pipe2,wait4,clone,vfork,dup2,dup3,exit_group
echo '--- children'; strace -ff -o t -e $calls sh -c 'echo one; (exit 3); (echo two; exit 4) >/dev/null; kill -USR1 $$' 2>/dev/null; echo $?; show t
echo '--- signals'; strace -ff -o t -e $calls sh -c 'trap "echo caught" USR1; trap "" USR2; kill -USR1 $$; kill -USR2 $$; kill -WINCH $$; echo on; kill -STOP $$; exit 4' & p=$!
await 't.*' 'stopped by'; kill -CONT $(pgrep -P $p); wait $p; echo $?; show t
echo '--- faults'; strace -o t.all -e trace=exit_group perl -e 'print unpack("p", pack("Q", 8))'; echo $?; show t; strace -e trace=none -o t.all sh -c 'while echo x; do :; done' | head -n 1; show t | sed 's/si_pid=[0-9]*/si_pid/'
echo '--- results'; strace -f -o t.all -e trace=getppid,write -e inject=getppid:retval=77 -e inject=write:error=ENOSPC:when=2 perl -e '$| = 1; print getppid, "\n"; print("no\n") or print STDERR "$!\n"'; show t
strace -o t.all -e trace=none -e inject=getppid:signal=USR1 perl -e '$SIG{USR1} = sub { print "injected\n" }; getppid; getppid'; show t
echo '--- counts'; strace -f -c -o t.all -e trace=getppid,chdir perl -e 'getppid for 1 .. 10; chdir "/no"; fork; getppid'; awk '$NF ~ /getppid|chdir/ {print $4, $NF}' t.all | sort; rm t.all
echo '--- running already'; sleep 1000 & p=$!; until [ "$(cat /proc/$p/comm)" = sleep ] && grep -q '^State:.S' /proc/$p/status; do sleep 0.05; done; sleep 0.2; strace -o t.$p -p $p 2>/dev/null & s=$!
await t.$p restart_syscall; kill -WINCH $p; await t.$p restart_syscall 2; kill -STOP $p; await t.$p 'stopped by'; kill -CONT $p; await t.$p restart_syscall 3; kill $p; wait $p; echo $?; wait $s; show t
echo '--- detached'; sleep 1000 & p=$!; sleep 0.5; strace -e trace=none -o t.$p -p $p 2>t & s=$!; await t attached; kill -WINCH $p; await t.$p WINCH; kill -INT $s; wait $s; echo $?; kill $p; wait $p; echo $?; show t; sed 's/[0-9]* \(att\|det\)/P \1/' t
echo '--- threads'; strace -ff -o t -e trace=write,exit_group python3 -S -c 'import threading, os
for i in range(3): t = threading.Thread(target=lambda: os.write(1, b"%d\n" % i)); t.start(); t.join()'; show t
echo '--- files'; echo content >f; strace -y -o t.all -e trace=openat,read,/close,fstat,newfstatat,statx -P "$PWD/f" cat f; show t | sed 's,</.*/f>,<f>,'
strace -f -o t.all -e trace=execve,exit_group sh -c 'exec /bin/echo gone'; show t; strace /no/such 2>&1; echo $?; rm -f f t
