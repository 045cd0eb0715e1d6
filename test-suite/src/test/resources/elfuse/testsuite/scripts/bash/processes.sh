#!/bin/bash
# Process substitution, co-processes, wait -n, kill, pipes between jobs.
diff <(printf '1\n2\n3\n') <(printf '1\n3\n'); echo "diff: $?"
tee >(tr a-z A-Z >upper) >(wc -c >count) <<<"to both" >/dev/null; sleep 1; cat upper count
paste <(seq 3) <(seq 4 6) <(seq 7 9)
coproc BC { bc; }; echo '6*7' >&"${BC[1]}"; read -r answer <&"${BC[0]}"; echo "coproc: $answer"; eval "exec ${BC[1]}>&-"; wait "$BC_PID"; echo $?
coproc cat; echo through >&"${COPROC[1]}"; read -r -u "${COPROC[0]}" back; echo "$back"; kill $COPROC_PID; wait $COPROC_PID; echo $?
(sleep 4; exit 6) & (exit 1) & (sleep 2; exit 3) &
wait -n; echo "first $?"; wait -n; echo "second $?"; wait -n; echo "third $?"; wait -n; echo "none $?"
for i in 1 2 3 4 5; do (exit $i) & pids[i]=$!; done
for i in 5 3 1 2 4; do wait "${pids[i]}"; echo -n "$? "; done; echo
(exit 9) & wait -p which -n; [[ $which == $! ]] && echo "wait -p: $?"
sleep 20 & jobs -r | sed 's/[0-9]* *sleep/sleep/'; disown; kill $!
x=$(sleep 0.1 & echo immediate; wait); echo $x
echo start; { sleep 0.2; echo late; } & echo early; wait
mkfifo pipe; (for i in 1 2 3; do echo line $i; done >pipe) & while read -r l; do echo "got $l"; done <pipe; wait
exec {fd}<>pipe; echo open both ways >&$fd; read -r l <&$fd; echo "$l"; exec {fd}>&-
exec 5<<<"here"; cat <&5; exec 5<&-
echo $BASHPID $$ | awk '{print ($1 == $2)}'; (echo $BASHPID $$ | awk '{print ($1 == $2)}')
lots() { for i in {1..200}; do echo $i; done; }; lots | sort -rn | head -n 2; echo "${PIPESTATUS[@]}"
seq 100000 | tail -n 1
: | { read -r || echo end of file; }
read -t 0.2 -r never < <(sleep 1); echo "read -t: $(($? > 128))"
exec 7> >(sed 's/^/> /'); echo to a filter >&7; exec 7>&-; wait $!; echo done
