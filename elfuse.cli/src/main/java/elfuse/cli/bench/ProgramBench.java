package elfuse.cli.bench;

import elfuse.hv.Availability;
import elfuse.hv.HypervisorProvider;
import elfuse.hv.Hypervisors;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What real programs take from their start to their end: Debian's, on every usable engine, under
 * qemu-user and natively, in turns, with the same input, and with equal output or no result.
 *
 * <p>The software CPU is measured twice in each round: with nothing remembered from earlier runs of
 * the program, and right after that.
 */
public final class ProgramBench {
  private static final Duration INTERVAL = Duration.ofMillis(10);
  private static final double WANTED_MILLIS = 12_000;
  private static final int MOST_PERCENT = 999;
  private static final String GUEST_FOLDER = "/bench";
  private static final String FETCH = "test-suite/bin/fetch-bench";

  /**
   * What is asked for.
   *
   * @param file where the page goes, or null for standard output; a chart goes beside it
   * @param only names of programs, or empty for all
   * @param rounds how often everything is measured
   * @param percent how much each program has to do, see {@link Workload}; 0 for what takes QEMU
   *     about twelve seconds
   * @param interpreter whether there is a column without the translator
   */
  public record Options(
      String file, List<String> only, int rounds, int percent, boolean interpreter) {
    /** Everything there is to measure, on standard output. */
    public static final Options DEFAULT = new Options(null, List.of(), 3, 0, false);
  }

  /**
   * A column.
   *
   * @param name its head
   * @param prefix what comes before the program, or null if this cannot be measured here
   * @param tree the program's root tree
   * @param inside whether the program is named by its path in the tree
   * @param forgets whether what earlier runs left in the user's cache is out of sight
   */
  private record Contestant(
      String name, List<String> prefix, Path tree, boolean inside, boolean forgets) {

    List<String> command(Workload program, List<String> arguments) throws IOException {
      String path = program.in(tree);
      if (path == null) {
        throw new IOException("bench: no " + program.name() + " in " + tree + ": run " + FETCH);
      }
      List<String> command = new ArrayList<>(prefix);
      command.add(inside ? path : tree + path);
      command.addAll(arguments);
      return command;
    }
  }

  private final Options options;
  private final List<Contestant> contestants = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private int caches;

  private ProgramBench(Options options) {
    this.options = options;
  }

  /** {@return the names of the programs} */
  public static List<String> names() {
    return Workload.ALL.stream().map(Workload::name).toList();
  }

  /**
   * Measures, then prints the page or writes it, with a chart beside it.
   *
   * @param options what is asked for
   * @throws IOException if there are no programs here, one fails, its output is not the same
   *     everywhere, or a file cannot be written
   */
  public static void run(Options options) throws IOException {
    new ProgramBench(options).run();
  }

  private void run() throws IOException {
    Tools tools = Tools.find();
    Map<String, Child[]> rows = new LinkedHashMap<>();
    Map<String, Integer> percents = new LinkedHashMap<>();
    try (Scratch scratch = new Scratch()) {
      contestants(tools, scratch);
      missing.forEach(line -> System.err.println("elfuse: bench: " + line));
      for (Workload program : Workload.ALL) {
        if (options.only.isEmpty() || options.only.contains(program.name())) {
          int percent = percent(program, scratch);
          percents.put(program.name(), percent);
          rows.put(program.name(), measure(program, percent, scratch));
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while measuring", stopped);
    }
    Page head = new Page("Programs", verb(), tools, options.file);
    List<String> columns = contestants.stream().map(Contestant::name).toList();
    ProgramTable table = new ProgramTable(columns, percents, rows, missing);
    if (options.file == null) {
      head.append(table.markdown(null));
      System.out.write(head.toString().getBytes(StandardCharsets.UTF_8));
      System.out.flush();
    } else {
      Path chart = Path.of(Page.chart(options.file));
      head.append(table.markdown(chart.getFileName().toString()));
      Files.writeString(Path.of(options.file), head.toString());
      Files.writeString(chart, table.chart());
    }
  }

  private String verb() {
    StringBuilder verb = new StringBuilder("bench programs");
    if (!options.only.isEmpty()) {
      verb.append(" --only ").append(String.join(",", options.only));
    }
    if (options.rounds != Options.DEFAULT.rounds) {
      verb.append(" --rounds ").append(options.rounds);
    }
    if (options.percent != Options.DEFAULT.percent) {
      verb.append(" --percent ").append(options.percent);
    }
    return verb.append(options.interpreter ? " --no-jit" : "").toString();
  }

  private void contestants(Tools tools, Scratch scratch) throws IOException {
    Path guest = Tools.programs("arm64");
    if (!Files.isDirectory(guest)) {
      throw new IOException("bench: no programs to measure here; " + FETCH + " fetches them");
    }
    for (HypervisorProvider engine : Hypervisors.providers()) {
      if (engine.probe() instanceof Availability.Usable) {
        String name = "elfuse " + engine.name();
        List<String> prefix = elfuse(tools, scratch, guest, engine.name());
        if (!engine.name().equals("soft")) {
          contestants.add(new Contestant(name, prefix, guest, true, false));
          continue;
        }
        contestants.add(new Contestant(name + ", first run", prefix, guest, true, true));
        contestants.add(new Contestant(name + ", second run", prefix, guest, true, false));
        if (options.interpreter) {
          List<String> slow = elfuse(tools, scratch, guest, engine.name(), "--no-jit");
          contestants.add(new Contestant(name + ", no jit", slow, guest, true, false));
        }
      }
    }
    emulators(tools, guest);
    boolean arm = System.getProperty("os.arch").equals("aarch64");
    Path own = arm ? guest : Tools.programs("amd64");
    String triplet = arm ? "aarch64-linux-gnu" : "x86_64-linux-gnu";
    Path library = own.resolve("lib").resolve(triplet);
    Path loader = library.resolve(arm ? "ld-linux-aarch64.so.1" : "ld-linux-x86-64.so.2");
    List<String> prefix = List.of(loader.toString(), "--library-path", library.toString());
    if (!System.getProperty("os.name").equals("Linux") || !Files.isExecutable(loader)) {
      prefix = null;
      missing.add("no programs for this host; on amd64 " + FETCH + " fetches them");
    }
    contestants.add(new Contestant("native", prefix, own, false, false));
  }

  private void emulators(Tools tools, Path guest) throws IOException {
    Map<String, Path> emulators = tools.qemus();
    emulators.forEach((name, qemu) ->
        contestants.add(
            new Contestant(
                name, List.of(qemu.toString(), "-L", guest.toString()), guest, false, false)));
    if (tools.qemu() == null) {
      missing.add("no qemu-user is installed (Debian: apt-get install qemu-user-static)");
    }
    if (!emulators.containsValue(Tools.fetchedQemu())) {
      missing.add("no QEMU 10 here; test-suite/bin/fetch-qemu fetches it");
      contestants.add(new Contestant("qemu-user 10", null, guest, false, false));
    }
  }

  private static List<String> elfuse(
      Tools tools, Scratch scratch, Path guest, String engine, String... options) {
    List<String> prefix = new ArrayList<>(tools.elfuseOn(engine, options));
    prefix.addAll(List.of("--sysroot", guest.toString(), "--workdir", GUEST_FOLDER));
    prefix.addAll(List.of("--bind", scratch.folder() + ":" + GUEST_FOLDER, "--"));
    return prefix;
  }

  /**
   * {@return how much a program has to do} Where it is not said, QEMU runs it until it takes the
   * time that is wanted, within a fifth: not every program's time grows as its input does.
   */
  private int percent(Workload program, Scratch scratch) throws IOException, InterruptedException {
    Contestant emulator = null;
    for (Contestant each : contestants) {
      if (each.name.startsWith("qemu") && each.prefix != null) {
        emulator = each; // the newest is the last
      }
    }
    if (options.percent != 0 || emulator == null) {
      return options.percent != 0 ? options.percent : Workload.FULL;
    }
    int percent = Workload.FULL;
    for (int tries = 0; tries < 3; tries++) {
      List<String> arguments = program.task().in(scratch, percent);
      double factor = WANTED_MILLIS / run(emulator, program, arguments, scratch).took.wallMillis();
      if (factor > 0.8 && factor < 1.25) {
        break;
      }
      percent = Math.clamp(Math.round(percent * factor), 1, MOST_PERCENT);
    }
    return percent;
  }

  /** {@return the medians, null where a column cannot be measured} */
  private Child[] measure(Workload program, int percent, Scratch scratch)
      throws IOException, InterruptedException {
    List<String> arguments = program.task().in(scratch, percent);
    List<List<Child>> samples = new ArrayList<>();
    contestants.forEach(each -> samples.add(new ArrayList<>()));
    Map<String, Set<String>> outputs = new LinkedHashMap<>();
    for (int round = 0; round < options.rounds; round++) {
      for (int i = 0; i < contestants.size(); i++) {
        Contestant contestant = contestants.get(i);
        if (contestant.prefix == null) {
          continue;
        }
        Outcome outcome = run(contestant, program, arguments, scratch);
        samples.get(i).add(outcome.took);
        outputs.computeIfAbsent(outcome.digest, d -> new TreeSet<>()).add(contestant.name);
        if (outputs.size() > 1) {
          throw new IOException(
              "bench: the output of " + program.name() + " is not the same everywhere: " + outputs);
        }
      }
    }
    return samples.stream()
        .map(runs -> runs.isEmpty() ? null : Child.median(runs))
        .toArray(Child[]::new);
  }

  /** What one run took, and the digest of what it wrote. */
  private record Outcome(Child took, String digest) {}

  private Outcome run(
      Contestant contestant, Workload program, List<String> arguments, Scratch scratch)
      throws IOException, InterruptedException {
    if (contestant.forgets) {
      caches++;
    }
    Path out = scratch.folder().resolve("stdout");
    Path made = program.output() == null ? null : scratch.folder().resolve(program.output());
    if (made != null) {
      Files.deleteIfExists(made);
    }
    ProcessBuilder command =
        new ProcessBuilder(contestant.command(program, arguments))
            .directory(scratch.folder().toFile())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    // the same work everywhere: no locale, no order of hash tables by chance, no settings
    command
        .environment()
        .putAll(
            Map.of(
                "LC_ALL", "C",
                "OPENSSL_CONF", "/dev/null",
                "PERL_HASH_SEED", "0",
                "PYTHONHASHSEED", "0",
                "PYTHONDONTWRITEBYTECODE", "1",
                "XDG_CACHE_HOME", scratch.folder().resolve("cache" + caches).toString()));
    Child took = Child.once(command, INTERVAL);
    return new Outcome(took, digest(made == null ? List.of(out) : List.of(out, made)));
  }

  private static String digest(List<Path> files) throws IOException {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      for (Path file : files) {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256)) {
          in.transferTo(OutputStream.nullOutputStream());
        }
        sha256.update((byte) 0);
      }
      return HexFormat.of().formatHex(sha256.digest()).substring(0, 16);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
