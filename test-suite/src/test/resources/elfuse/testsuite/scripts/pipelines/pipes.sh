#!/bin/bash
# Pipelines of many processes; a small GNU parallel of shell.
seq 20000 | grep -v 7 | sed 's/$/ x/' | awk '{print $1 * 2}' | sort -rn | uniq | head -n 3
cat /etc/passwd | tr ':' '\n' | sort | uniq -c | sort -k1,1nr -k2 | head -n 4
parallel() { local n=$1 i=0; shift; while read -r arg; do "$@" "$arg" >"out.$i" & i=$((i + 1)); while (($(jobs -rp | wc -l) >= n)); do wait -n; done; done; wait; for ((k = 0; k < i; k++)); do cat "out.$k"; rm "out.$k"; done; }
square() { sleep "0.0$((10 - $1))"; echo "$1 $(($1 * $1))"; }
seq 9 | parallel 4 square
head -c 1000000 /dev/zero | tee >(wc -c >&2) | gzip -c | gunzip -c | md5sum; sleep 1
for i in {1..30}; do echo $i; done | while read -r x; do (echo $((x * x))) & done | sort -n | tail -n 2
a=$(for i in {1..40}; do echo -n $(echo $i | cat); done); echo ${#a}
p='cat'; for i in {1..25}; do p="$p | cat"; done; echo long chain | eval "$p"
mkfifo loop; (cat <loop | head -n 1 >first) & (echo into; sleep 0.1) >loop; wait; cat first
dd if=/dev/zero bs=64k count=64 status=none | dd bs=4k status=none | wc -c
(trap '' PIPE; seq 100000; echo $? >st) 2>/dev/null | head -n 1; sleep 1; cat st
yes | head -c 300000 | cksum; cat /dev/urandom | head -c 1000 | wc -c; cmp <(seq 1000) <(seq 1000) && echo equal
