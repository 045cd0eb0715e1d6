#!/bin/bash
# timeout, env, nohup, nice, tee, kill: programs that start or end others.
#: programs stderr 600
timeout 0.3 sleep 5; echo $?; timeout 5 true; echo $?; timeout -s KILL 0.2 sleep 5; echo $?; timeout -k 0.2 5 bash -c 'trap "" TERM; while :; do sleep 0.05; done'; echo $?
timeout --preserve-status 0.2 sleep 5; echo $?; timeout --foreground 0.2 sleep 5; echo $?; timeout 5 sh -c 'kill -USR1 $$'; echo $?; timeout 1 /no/such; echo $?; timeout x true 2>&1 | head -n 1
env -i X=1 Y=2 sh -c 'echo $X$Y'; env -C / pwd; env -S 'A=5 sh -c "echo \$A"'; env --default-signal=PIPE true; env --ignore-signal=TERM bash -c 'kill -TERM $$; echo ignored'; env false; echo $?; env /no/such; echo $?
nohup sh -c 'echo hupped; kill -HUP $$; echo still' 2>/dev/null; nice -n 5 nice; stdbuf -o0 printf x; echo
sleep 0.1 0.1; sleep x 2>&1 | head -n 1; (sleep 1000 & echo $! >p; wait) & until [ -s p ]; do sleep 0.05; done; kill $(cat p); wait; kill -l TERM; kill -l 10; /bin/kill -0 $$ && echo alive; /bin/kill -s USR1 $(sh -c 'echo $$') 2>/dev/null; echo $?
seq 1000 | tee a b >/dev/null; cmp a b; tee -a a <<<end >/dev/null; wc -l <a; tee /dev/full </dev/null; echo x | tee /dev/full; echo $?; echo x >/dev/full; echo $?; yes | sed q; (yes; echo "yes: $?" >&2) 2>&1 >/dev/full | tail -n 2 | sed 's/.*yes: s/s/'
mkfifo f; timeout 30 cat f & timeout 30 sh -c 'echo opened >f'; wait; timeout 0.3 cat f; echo $?; rm p a b
pinky -l root | head -n 1; [ $(nproc) -ge 1 ] && echo cpus; uptime >/dev/null 2>&1; who; sh -c 'echo $PPID' | awk -v p=$$ '{print $1 == p}'; setsid sh -c 'echo session'; setsid -w sh -c 'exit 6'; echo $?; flock lock -c 'echo locked'; (flock 9; flock -n lock -c 'echo no' || echo busy) 9>lock
xargs -n 1 -P 2 sh -c 'exit $0' <<<"0 0 1"; echo $?; prlimit --nofile=20 sh -c 'ulimit -n'; taskset -p $$ >/dev/null && echo affinity; chrt -p $$ | head -n 1 | sed 's/.*: //'; ionice 2>/dev/null | wc -l; getopt -o ab: -- -a -b c d; rm -f lock; cal 2 2024 2>/dev/null | head -n 1; rev <<<xyz; mcookie | wc -c; uuidgen 2>/dev/null | wc -c; namei -m /etc/passwd; script -qc 'tty | cut -c1-9' /dev/null </dev/null; column -t <<<$'a bb\nccc d'; hexdump -C <<<x; look 2>/dev/null; whereis -b ls
