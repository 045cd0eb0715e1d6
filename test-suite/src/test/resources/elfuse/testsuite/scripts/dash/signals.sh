#!/bin/dash
# Traps, kill, wait and background jobs.
trap 'echo "at exit with $?"' EXIT
trap 'echo got USR1' USR1
kill -USR1 $$; echo after
sh -c 'kill -TERM $$'; echo "a child ended by TERM: $?"
sh -c 'kill -KILL $$'; echo "by KILL: $?"
sh -c 'exit 7' & wait $!; echo "a child said $?"
sleep 30 & p=$!; kill $p; wait $p; echo "a background sleep: $?"
(trap '' TERM; kill -TERM $(sh -c 'echo $PPID'); echo survived TERM)
(trap 'echo cleaned; exit 5' INT; kill -INT $(sh -c 'echo $PPID'); echo not reached); echo "said $?"
false & false & true & wait; echo "wait for all: $?"
wait 99999; echo "a stranger: $?"
kill -0 $$ && echo alive
kill -USR1 999999 2>/dev/null || echo no such process
sh -c 'trap "" HUP; exec sh -c "kill -HUP \$\$; echo ignored stays ignored"'
sh -c 'kill -PIPE $$'; echo "PIPE: $?"
yes | head -n 3
sh -c 'ulimit -c 0; kill -ABRT $$' 2>/dev/null; echo "ABRT: $?"
kill -l 9; kill -l 143
(sleep 0.2; kill -USR1 $$; sleep 0.2) & wait $!; echo "interrupted or not: $?"; wait
times >/dev/null && echo times
exit 9
