#!/bin/bash
# Traps of every kind, and how a shell passes signals on.
#: slow stderr
trap 'echo exit trap' EXIT
for s in HUP INT QUIT USR1 USR2 TERM ALRM WINCH CONT RTMIN RTMIN+5 RTMAX-1 RTMAX; do trap "echo caught $s" $s; kill -$s $$; done
trap - USR2; bash -c 'kill -USR2 $$' 2>/dev/null; echo $(( $? - 128 ))
trap 'echo "child ended"' CHLD; true & wait; trap - CHLD
f() { trap 'echo return from f' RETURN; echo in f; }; f; trap - RETURN
trap 'n=$((n + 1))' DEBUG; :; :; :; trap - DEBUG; echo $((n >= 3))
trap -p TERM
( trap 'echo sub; exit 2' TERM; kill -TERM $BASHPID; sleep 5 ); echo $?
( trap 'echo while sleeping; exit 8' USR1; P=$BASHPID; (sleep 0.3; kill -USR1 $P; pkill -P $P -x sleep) & sleep 1000; : ) ; echo $?
( trap 'echo nested INT' INT; bash -c 'kill -INT $PPID; exit 0'; echo goes on ); echo $?
bash -c 'trap "echo TERM; exit 3" TERM; sleep 10 & echo $! >child; kill -TERM $$; wait; echo no' ; echo $?; kill $(cat child)
bash -c 'sleep 10 & wait' & p=$!; sleep 0.3; kill -TERM $p; wait $p; echo "shell in wait: $?"; pkill -f 'sleep 10' -P 1 || true
trap '' INT; bash -c 'kill -INT $$; echo "ignored INT is inherited"'; trap - INT
bash -c 'trap - INT; kill -INT $$'; echo $?
become() { until jobs | grep -q "$1"; do sleep 0.1; done; jobs | awk '{print $2}'; }
set -m; sleep 1000 & kill -STOP %1; become Stopped; kill -CONT %1; become Running; kill %1; wait %1; echo $?
rm -f child
exit 4
