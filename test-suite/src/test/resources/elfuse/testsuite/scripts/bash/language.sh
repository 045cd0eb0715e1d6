#!/bin/bash
# Arrays, arithmetic, pattern matching, here-strings and the rest of the language.
a=(one "two three" four); a+=(five); a[9]=ten
echo "${#a[@]} ${!a[*]} ${a[1]} ${a[-1]} ${a[@]:1:2} ${a[*]/o/0}"
declare -A m=([x]=1 [y]=2); m[z]=$((m[x] + m[y])); for k in $(printf '%s\n' "${!m[@]}" | sort); do printf '%s=%s ' "$k" "${m[$k]}"; done; echo
declare -i n=5; n+=3; n=n*2; echo $n $((2 ** 40)) $((0x1f | 010)) $((n > 3 ? 7 : 8)) $((RANDOM < 32768))
[[ "foo123" =~ ^([a-z]+)([0-9]+)$ ]] && echo "${BASH_REMATCH[2]} ${BASH_REMATCH[1]}"
s="The Quick"; echo "${s,,} ${s^^} ${s:4:3} ${s: -5} ${s/Quick/Slow} ${s@Q}"
shopt -s extglob nullglob
touch f1.c f2.c g.h; echo !(*.h|script) f?([0-9]).c none*
echo {1..5} {a..e..2} x{1,2}y {05..07}
read -r -a words <<<"alpha beta  gamma"; echo "${#words[@]} ${words[2]}"
mapfile -t lines < <(printf 'l%d\n' 1 2 3); echo "${lines[@]}"
printf -v padded '%05d|%-6s|%x|%q' 42 ab 255 'a b'; echo "$padded"
f() { local x=inner; echo "$x ${FUNCNAME[0]} $#"; return 4; }; x=outer; f 1 2; echo "$? $x"
declare -n ref=x; ref=changed; echo $x
for ((i = 0; i < 3; i++)); do echo -n "$i "; done; echo
select_() { case $1 in [0-9]*) echo number ;;& *5*) echo has five ;; *) echo other ;; esac; }; select_ 15; select_ x
echo $'tab\there\x41\u00e9' "${BASH_VERSINFO[0]}"
until [[ -e stop ]]; do touch stop; done; [[ f1.c -ot stop || f1.c -nt stop || -e f1.c ]] && echo file tests
trap 'echo "error in line"' ERR; false; trap - ERR
set -o pipefail; false | true; echo "pipefail $? ${PIPESTATUS[*]}"; set +o pipefail
exit 3 | exit 4 | true; echo "${PIPESTATUS[@]}"
(set -u; echo $undefined) 2>/dev/null; echo "unset: $?"
(set -e; false; echo not reached); echo "errexit: $?"
compgen -A function | sort; type -t f cd if ls
echo $(( $(date +%s) > 1700000000 )) ${EPOCHSECONDS:+epoch} ${SECONDS:+seconds} $SHLVL
time_() { TIMEFORMAT=%R; time sleep 0.01; }; time_ 2>&1 | grep -c '^0\.'
