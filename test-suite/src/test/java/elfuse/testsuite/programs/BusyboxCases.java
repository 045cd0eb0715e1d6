package elfuse.testsuite.programs;

import java.util.List;
import java.util.stream.Stream;

/** The commands that Debian's busybox must run as it does under qemu: one row each. */
final class BusyboxCases {
  private BusyboxCases() {}

  /**
   * One command.
   *
   * @param input its standard input
   * @param changes whether it changes the tree it runs in
   * @param arguments what follows {@code busybox}
   */
  record Case(String input, boolean changes, List<String> arguments) {
    @Override
    public String toString() {
      String text = String.join(" ", arguments).replace('\n', ' ');
      return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
  }

  private static Case reads(String... arguments) {
    return new Case("", false, List.of(arguments));
  }

  private static Case feeds(String input, String... arguments) {
    return new Case(input, false, List.of(arguments));
  }

  private static Case changes(String... arguments) {
    return new Case("", true, List.of(arguments));
  }

  static Stream<Case> all() {
    return Stream.of(checksums(), text(), files(), trees(), archives(), calculators(), shell())
        .flatMap(s -> s);
  }

  private static Stream<Case> checksums() {
    return Stream.of(
        reads("md5sum", "a.txt", "data.bin"),
        reads("sha1sum", "data.bin", "empty"),
        reads("sha256sum", "data.bin", "a.txt", "empty"),
        reads("sha512sum", "data.bin"),
        reads("sha3sum", "data.bin"),
        reads("cksum", "data.bin", "a.txt"),
        feeds("hello\n", "sha256sum"),
        reads("sha256sum", "-c", "sums"),
        reads("crc32", "a.txt"));
  }

  private static Stream<Case> text() {
    return Stream.of(
        reads("cat", "a.txt", "b.txt"),
        reads("cat", "-n", "a.txt"),
        reads("cat", "-A", "tabs.tsv"),
        reads("cat", "missing"),
        reads("sort", "a.txt"),
        reads("sort", "-r", "-u", "a.txt"),
        reads("sort", "-n", "numbers.txt"),
        reads("sort", "-t\t", "-k2,2n", "-k1,1", "tabs.tsv"),
        reads("sort", "-n", "-r", "-s", "numbers.txt"),
        reads("uniq", "-c", "sorted.txt"),
        reads("uniq", "-d", "sorted.txt"),
        reads("sed", "-n", "2,4p", "a.txt"),
        reads("sed", "s/\\([a-z]*\\) \\([a-z]*\\)/\\2 \\1/", "a.txt"),
        reads("sed", "-e", "/quick/d", "-e", "y/abc/xyz/", "a.txt"),
        reads("sed", "-E", "s/[0-9]+/<&>/g", "numbers.txt"),
        reads("sed", "$!N;P;D", "a.txt"),
        reads("awk", "{ s += $1 } END { print s, NR, s / NR }", "numbers.txt"),
        reads("awk", "-F\t", "{ n[$3]++ } END { for (k in n) print k, n[k] | \"cat\" }", "none"),
        reads("awk", "-f", "program.awk", "tabs.tsv"),
        reads("awk", "BEGIN { printf \"%.6f %e %g %d %x\\n\", 3.14159265, 1e-7, 1e100, -7, 255 }"),
        reads("awk", "BEGIN { print sin(1), cos(1), atan2(1,2), exp(1), log(10), sqrt(2) }"),
        reads("awk", "BEGIN { x = \"abc\"; gsub(/b/, \"[&]\", x); print toupper(x), length(x) }"),
        reads("grep", "-n", "quick", "a.txt", "b.txt"),
        reads("grep", "-c", "o", "a.txt"),
        reads("grep", "-v", "-i", "THE", "a.txt"),
        reads("grep", "-E", "^(the|a) .*[sx]$", "a.txt"),
        reads("grep", "-r", "deep", "dir"),
        reads("grep", "nothing-like-this", "a.txt"),
        reads("grep", "-o", "[a-z]*o[a-z]*", "a.txt"),
        reads("cut", "-f2", "tabs.tsv"),
        reads("cut", "-c1-5", "a.txt"),
        reads("cut", "-d", " ", "-f", "1,3", "a.txt"),
        feeds("Hello World\n", "tr", "a-zA-Z", "n-za-mN-ZA-M"),
        feeds("aabbccdd\n", "tr", "-s", "a-z"),
        feeds("a1b2c3\n", "tr", "-d", "0-9"),
        reads("wc", "a.txt", "b.txt", "data.bin"),
        reads("wc", "-l", "numbers.txt"),
        reads("head", "-n", "2", "a.txt"),
        reads("head", "-c", "10", "data.bin"),
        reads("tail", "-n", "2", "a.txt"),
        reads("tail", "-n", "+3", "a.txt"),
        reads("tac", "a.txt"),
        reads("rev", "a.txt"),
        reads("nl", "a.txt"),
        reads("fold", "-w", "20", "-s", "a.txt"),
        reads("expand", "-t", "4", "tabs.tsv"),
        reads("unexpand", "-a", "spaces.txt"),
        reads("paste", "a.txt", "b.txt"),
        reads("paste", "-s", "-d,", "numbers.txt"),
        reads("diff", "a.txt", "b.txt"),
        reads("diff", "-u", "-L", "a", "-L", "b", "a.txt", "b.txt"),
        reads("diff", "-r", "-q", "dir", "dir2"),
        reads("cmp", "a.txt", "b.txt"),
        reads("cmp", "-l", "a.txt", "b.txt"),
        reads("strings", "-n", "6", "data.bin"),
        reads("od", "-A", "x", "-t", "x1", "a.txt"),
        reads("od", "-c", "a.txt"),
        reads("od", "-t", "d4", "-N", "64", "data.bin"),
        reads("od", "-t", "f8", "-N", "64", "data.bin"),
        reads("hexdump", "-C", "-n", "100", "data.bin"),
        reads("xxd", "-l", "48", "data.bin"),
        reads("base64", "a.txt"),
        feeds("aGVsbG8gd29ybGQK", "base64", "-d"),
        reads("uuencode", "-m", "a.txt", "a.txt"),
        reads("seq", "1", "3", "20"),
        reads("seq", "-w", "8", "11"),
        reads("factor", "1234567890", "97", "600851475143"),
        reads("printf", "%s %05d %x %.3f\\n", "word", "42", "255", "2.71828"),
        reads("echo", "-e", "a\\tb\\n\\x41"));
  }

  private static Stream<Case> files() {
    return Stream.of(
        reads("stat", "-c", "%n %s %a %F %h", "a.txt", "dir", "link", "data.bin"),
        reads("stat", "-L", "-c", "%n %s %F %Y", "link"),
        reads("ls", "-la"),
        reads("ls", "-laR", "dir"),
        reads("ls", "-1S"),
        reads("ls", "-ln", "--full-time"),
        reads("ls", "missing"),
        reads("readlink", "link"),
        reads("readlink", "-f", "dir/sub/up"),
        reads("realpath", "dir/../a.txt"),
        reads("basename", "/usr/share/doc.txt", ".txt"),
        reads("dirname", "/usr/share/doc.txt"),
        reads("test", "-f", "a.txt"),
        reads("test", "a", "=", "b"),
        reads("[", "-d", "dir", "]"),
        reads("du", "-a", "dir"),
        reads("date", "-u", "-d", "@1700000000", "+%Y-%m-%d %H:%M:%S %a %j"),
        reads("date", "-u", "-r", "a.txt"),
        reads("date", "-u", "-d", "2024-02-29 12:34:56", "+%s"),
        reads("cal", "2", "2024"),
        reads("printenv", "LC_ALL", "HOME"),
        reads("true"),
        reads("false"),
        reads("nosuchapplet"),
        reads("expr", "6", "*", "7"),
        reads("expr", "abcde", ":", "abc\\(.*\\)"),
        reads("id", "-u"),
        reads("tty"),
        reads("pwd"));
  }

  private static Stream<Case> trees() {
    return Stream.of(
        reads("find", "dir", "-type", "f"),
        reads("find", ".", "-name", "*.txt", "-size", "-2"),
        reads("find", "dir", "-type", "l", "-o", "-perm", "-111"),
        reads("find", "dir", "-newer", "a.txt", "-print0"),
        changes("cp", "-a", "dir", "copy"),
        changes("cp", "a.txt", "missing/x"),
        changes("mv", "a.txt", "dir/moved.txt"),
        changes("rm", "-r", "dir"),
        changes("rm", "dir"),
        changes("mkdir", "-p", "-m", "750", "x/y/z"),
        changes("rmdir", "dir"),
        changes("ln", "-s", "a.txt", "soft"),
        changes("ln", "a.txt", "hard"),
        changes("chmod", "u=rwx,go=r", "a.txt"),
        changes("chmod", "-R", "go-rwx", "dir"),
        changes("touch", "-d", "2001-02-03 04:05:06", "a.txt", "new"),
        changes("truncate", "-s", "100", "a.txt"),
        changes("dd", "if=data.bin", "of=piece", "bs=1000", "skip=3", "count=7"),
        changes("dd", "if=a.txt", "of=up", "conv=ucase", "status=none"),
        changes("sed", "-i", "s/the/THE/", "a.txt"),
        changes("sort", "-o", "a.txt", "a.txt"),
        changes("mkfifo", "fifo"),
        changes("tee", "copy1", "copy2"),
        changes("patch", "-p0", "-i", "a.diff"),
        changes("unlink", "link"));
  }

  private static Stream<Case> archives() {
    return Stream.of(
        changes("gzip", "-k", "-n", "a.txt"),
        changes("gzip", "-9", "-n", "data.bin"),
        changes("gunzip", "packed.gz"),
        reads("gzip", "-t", "packed.gz"),
        changes("bzip2", "-k", "a.txt"),
        changes("tar", "-cf", "dir.tar", "dir"),
        changes("tar", "-xvf", "packed.tar"),
        reads("tar", "-tvf", "packed.tar"),
        feeds("dir\ndir/file.txt\nlink\n", "cpio", "-o", "-H", "newc"),
        feeds("", "cpio", "-t"),
        changes("unzip", "missing.zip"));
  }

  private static Stream<Case> calculators() {
    return Stream.of(
        feeds("scale=30; 4*a(1); 2^200; e(1)\n", "bc", "-l"),
        feeds("define f(n) { if (n < 2) return 1; return n * f(n-1); } f(50)\n", "bc"),
        feeds("2 3 ^ p 10 k 2 v p\n", "dc"),
        feeds("ibase=16; FF*FF\n", "bc"));
  }

  private static Stream<Case> shell() {
    return Stream.of(
        reads("sh", "-c", "i=0; while [ $i -lt 50 ]; do i=$((i+1)); done; echo $i"),
        reads("sh", "-c", "for f in *.txt; do echo \"<$f>\"; done"),
        reads("sh", "-c", "x=abcdef; echo ${x#ab} ${x%ef} ${#x} ${y:-none} ${x/cd/XX}"),
        reads("sh", "-c", "f() { echo \"$# $2\"; return 3; }; f a b c; echo $?"),
        reads("sh", "-c", "echo $((0x7fffffffffffffff + 1)) $((7 / -2)) $((1 << 40))"),
        reads("sh", "-c", "while read a b; do echo \"$b-$a\"; done < a.txt"),
        reads("sh", "-c", "case abc in a*) echo yes;; *) echo no;; esac; exit 7"),
        reads("sh", "-c", "set -e; false; echo never"),
        reads("sh", "-c", "echo out; echo err >&2; exec 3>&1; echo three >&3"),
        reads("sh", "-c", "trap 'echo bye' EXIT; echo hello"),
        reads("sh", "-c", "kill -TERM $$"),
        reads("sh", "-c", "trap 'echo caught' USR1; kill -USR1 $$; echo after"),
        reads("sh", "-c", "printf '%s\\n' \"$HOME\" \"$LC_ALL\"; unset HOME; echo [$HOME]"),
        reads("sh", "-c", "cd dir/sub && cd .. && pwd -P && echo ${PWD##*/}"),
        changes(
            "sh",
            "-c",
            "echo one > new; echo two >> new; read x < new; echo $x > copy; : > empty2"),
        feeds("echo from stdin\nexit 4\n", "sh"),
        reads("sh", "-c", "syntax error ("),
        reads("ash", "-c", "umask 027; umask; ulimit -n >/dev/null; echo ok"),
        new Case("1d\n$s/$/ end/\nw out.txt\nq\n", true, List.of("ed", "a.txt")),
        changes("vi", "-c", "1s/quick/slow/", "-c", "3d", "-c", "wq", "a.txt"));
  }
}
