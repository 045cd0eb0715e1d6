#!/bin/bash
# gawk: pipes, co-processes, system(), sockets' cousins; mawk beside it.
#: slow 300
gawk 'BEGIN { "echo from a pipe" | getline x; print x; close("echo from a pipe"); while (("seq 3" | getline y) > 0) s += y; print s; r = system("exit 3"); print r; print "to sort\nab" | "sort"; close("sort"); printf "err\n" > "/dev/stderr" }'
gawk 'BEGIN { c = "sort -r"; for (i = 1; i <= 3; i++) print i |& c; close(c, "to"); while ((c |& getline l) > 0) print "co " l; print close(c) }'
gawk 'BEGIN { c = "bc"; print "2^70" |& c; c |& getline r; print r; close(c); PROCINFO["sorted_in"] = "@ind_str_asc"; split("c b a", q); for (i in q) print i, q[i]; print toupper(substr("hello", 2, 3)), index("abc", "c"), match("foobar", /o+/), RSTART, RLENGTH; print gensub(/(a)(b)/, "\\2\\1", "g", "abab"); print strftime("%F", 0, 1), (length(ENVIRON["PATH"]) > 0) }'
gawk -F: '{ n[$7]++ } END { for (s in n) print s, n[s] | "sort" }' /etc/passwd; gawk 'BEGIN { printf "%.10g %d %x %c %5s|%-5s|\n", atan2(0, -1), 2 ^ 53, 255, 65, "r", "l"; print 0.1 + 0.2, 1e300 * 1e10, -log(0), int(-3.7), 7 % 3, 2 ** 10 }'
seq 1000 | gawk '{ s += $1; q += $1 * $1 } END { printf "%d %.3f\n", s, sqrt(q / NR) }'; gawk 'BEGIN { while ((getline line < "/etc/passwd") > 0) n++; print (n > 5); print "a" > "out1"; print "b" >> "out1"; close("out1"); getline z < "out1"; print z; exit 4 }'; echo $?
gawk -v n=15 'function fib(k) { return k < 2 ? k : fib(k - 1) + fib(k - 2) } BEGIN { print fib(n) }'; mawk -v n=15 'function fib(k) { return k < 2 ? k : fib(k - 1) + fib(k - 2) } BEGIN { print fib(n); system("echo mawk"); "date +%Y" | getline y; print (y > 2000); print "x" | "cat 1>&2" }'
gawk 'BEGIN { s = "/inet/tcp/0/127.0.0.1/1"; r = (s |& getline x); print r < 1 }' 2>/dev/null; echo 'a b' | gawk '{ $3 = "c"; print NF, $0 }'; printf 'a,b;c,d' | gawk 'BEGIN { RS = ";"; FS = "," } { print $2 }'; gawk 'BEGIN { print (systime() > 1000000000); print (PROCINFO["ppid"] > 0) }'
