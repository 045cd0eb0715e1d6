#!/bin/bash
# Filters, sums and number tools; sort with threads and merges.
#: slow 300
seq 5000 | sort -R --random-source=/etc/passwd | sort -n | cmp - <(seq 5000) && echo sorted
seq 30000 | awk '{print ($1 * 7919) % 30011, $1}' >n; sort -k1,1n n | head -n 3; sort --parallel=2 -S 200k -k2,2nr n | md5sum; sort -m <(seq 1 2 9) <(seq 2 2 10) | tr '\n' ' '; echo; sort -c n 2>&1 | head -c 20; echo
printf 'b 2\na 10\nb 1\n' | sort -k1,1 -k2,2n | uniq -c -w 1; printf '1K\n2M\n3\n' | sort -h | tr '\n' ' '; printf 'v1.10\nv1.9\n' | sort -V
seq 10 | tee >(md5sum >t.md5) | tail -n +9; shuf -i 1-10 --random-source=/etc/passwd | sort -n | head -n 1; shuf -n 3 -e x x x
seq 3 | nl -w2 -s: ; seq 6 | paste - - -; seq 4 | paste -sd+ | bc; join <(printf '1 a\n2 b\n') <(printf '1 x\n3 y\n'); comm -12 <(seq 5) <(seq 3 7); tsort <<<"a b b c"
echo 'Hello World' | tr 'A-Za-z' 'N-ZA-Mn-za-m'; echo aabbb | tr -s ab; fold -w 5 <<<"abcdefghij"; fmt -w 20 <<<"the quick brown fox jumps over"; expand <<<$'a\tb'; pr -t -2 -l 3 <<<$'1\n2\n3\n4'
cut -d: -f1,3 /etc/passwd | head -n 3; head -c 20 /etc/passwd; echo; tail -c 10 /etc/passwd; tac <<<$'1\n2'; rev <<<abc; od -An -tx1z <<<"bytes"; base64 <<<data; base32 <<<data; basenc --base16 <<<data
md5sum </etc/passwd; sha256sum /etc/passwd; sha512sum /etc/passwd | cut -c1-20; b2sum </etc/passwd | cut -c1-20; cksum /etc/passwd; sum /etc/passwd; sha1sum /etc/passwd >sums; sha1sum -c sums
factor 1234567890123 18446744073709551557; expr 7 \* 6; expr abc : 'a\(.\)'; numfmt --to=iec 123456789; numfmt --from=si 5K; printf '%5.2f|%e|%s|%b\n' 3.14159 1234.5 str 'a\tb'; seq -f %.2f 0 0.25 1; seq -s, 10 -3 1; test 5 -gt 3 && echo yes; echo -e 'a\\b'
yes abc | head -n 1000 | wc -c; wc /etc/passwd; cat -A <<<$'a\tb'; cat -n <<<x; date -u -d '2024-02-29 +1 year' +%F; date -d @86400 -u +%c; TZ=UTC date -r script +%Y | wc -c; tail -n 1 -f --pid=1 /dev/null 2>/dev/null & kill $!; wait
ptx -A <<<"a b" | head -n 1; numfmt --field=2 --to=si <<<'x 1000000'; stdbuf -oL echo buffered; unexpand -a <<<'        x'; dircolors -b | wc -l; users; nproc --all | awk '{print $1 > 0}'; hostid | wc -c; logname 2>/dev/null; id -u; groups; whoami; tty; uname -s; printenv TZ; arch | wc -l
rm -f '0'
