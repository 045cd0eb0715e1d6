# Counts, splits and replaces by regular expressions. regex.pl FILE
open(my $file, '<', $ARGV[0]) or die "$ARGV[0]: $!\n";
my (%count, %words, $changed, $length);
while (my $line = <$file>) {
  $count{capital}++ while $line =~ /\b[A-Z][a-z]+\b/g;
  $count{vowels} += () = $line =~ /[aeiou]{2,}/g;
  $count{twice}++ if $line =~ /\b(\w+)\b.*\b\1\b/;
  $count{shape}++ if $line =~ /(?:th|st|nd)[a-z]*\s+(?:\w+\s+){1,3}\w*(?:ing|ed|er)\b/i;
  $count{number} += $1 if $line =~ /(\d+)[^\d]*$/;
  $words{lc $_}++ for split /[^A-Za-z]+/, $line;
  (my $copy = $line) =~ s/([a-z])([a-z]*)/\u$1$2/g;
  $changed += ($copy =~ tr/A-Z//);
  $copy =~ s/\s+/ /g;
  $length += length $copy;
}
print "$_ $count{$_}\n" for sort keys %count;
print "$changed $length\n";
my @most = (sort { $words{$b} <=> $words{$a} || $a cmp $b } keys %words)[0 .. 19];
print "$_ $words{$_}\n" for @most;
