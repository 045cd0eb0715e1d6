#!/bin/bash
# ulimit, and what happens at a limit.
#: programs stderr 600
ulimit -n 32; ulimit -Sn; ulimit -Hn
bash -c 'for i in {3..60}; do eval "exec $i</dev/null" || break; done' 2>&1 | head -n 1 | sed 's/.*line 1: //;s/.*: //'
(ulimit -s 256; bash -c 'echo small stack')
(ulimit -c 0; ulimit -c)
(ulimit -t 1; bash -c 'while :; do :; done'); echo $(( $? > 128 ))
(ulimit -v 200000; python3 -c 'print(1)
try:
  bytearray(1 << 30)
except MemoryError: print("no memory")')
ulimit -a | wc -l | awk '{print ($1 > 10)}'
