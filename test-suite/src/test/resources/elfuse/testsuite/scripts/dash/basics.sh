#!/bin/dash
# Expansion, control flow, functions, sub-shells and here-documents of POSIX.
set -eu
x=hello.tar.gz
echo "${x%.*} ${x%%.*} ${x#*.} ${x##*.} ${#x} ${unset-default} ${x:+set}"
for i in 1 2 3; do case $i in 2) continue ;; *) printf '%s ' "$i" ;; esac; done; echo
i=0; while [ $i -lt 5 ]; do i=$((i + 1)); [ $i = 4 ] && break; done; echo "stopped at $i"
fact() { if [ "$1" -le 1 ]; then echo 1; else echo $(($1 * $(fact $(($1 - 1))))); fi; }
fact 7
(cd / && pwd; exit 3) || echo "sub-shell said $?"
pwd | sed 's/[0-9-]*$//'
cat <<END
a here-document with $((6 * 7)) and $(echo a command)
END
cat <<'END'
one without $expansion
END
set -- a 'b c' d
echo $# "$2"; shift; echo "$@"
IFS=:; set -- $(echo p:q:r); echo "$3$2$1"; unset IFS
echo one two >out; echo three >>out; read a b <out; echo "$b $a"; wc -l <out
{ echo to out; echo to err >&2; } 2>both >&2 || true
cat both
exec 3>third; echo through three >&3; exec 3>&-; cat third
exec 4<third; read line <&4; exec 4<&-; echo "read: $line"
! false && echo negated
: "${novalue:=assigned}"; echo "$novalue"
eval 'echo evaluated $x'
command -v cat; type cd; umask 027; : >masked; umask
echo "*.none" mas*
