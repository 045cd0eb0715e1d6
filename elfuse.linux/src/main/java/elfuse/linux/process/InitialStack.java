package elfuse.linux.process;

import elfuse.abi.Auxv;
import elfuse.mm.AddressSpace;
import elfuse.mm.GuestMemory;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a program finds on its stack: argc, argv, envp, the auxiliary vector, then the strings
 * (Linux's {@code fs/binfmt_elf.c}, create_elf_tables; System V gABI).
 */
final class InitialStack {
  private record Entry(long type, long value) {}

  private final List<Entry> auxv = new ArrayList<>();
  private final ByteArrayOutputStream strings = new ByteArrayOutputStream();

  void add(long type, long value) {
    auxv.add(new Entry(type, value));
  }

  /** Writes it below {@code top}; {@return the stack pointer} */
  long write(
      Image image,
      String name,
      long top,
      List<String> arguments,
      List<String> environment,
      byte[] random) {
    AddressSpace space = image.space;
    GuestMemory memory = space.memory();
    // from the top: a null word, the program's path, environment, arguments, platform, random
    int executable = append(name);
    int platform = append("aarch64");
    int[] argumentAt = arguments.stream().mapToInt(this::append).toArray();
    int argumentsEnd = strings.size();
    int[] environmentAt = environment.stream().mapToInt(this::append).toArray();
    byte[] text = strings.toByteArray();
    long base = top - 8 - text.length & -16L;
    long randomAt = base - 16;
    memory.copyOut(base, text, 0, text.length);
    memory.copyOut(randomAt, random, 0, 16);
    image.argumentsStart = base + (arguments.isEmpty() ? argumentsEnd : argumentAt[0]);
    image.argumentsEnd = base + argumentsEnd;
    image.environmentEnd = base + text.length;

    add(Auxv.AT_RANDOM, randomAt);
    add(Auxv.AT_EXECFN, base + executable);
    add(Auxv.AT_PLATFORM, base + platform);
    add(Auxv.AT_NULL, 0);
    int words = 1 + arguments.size() + 1 + environment.size() + 1 + 2 * auxv.size();
    long sp = randomAt - 8L * words & -16L;
    ByteBuffer out = ByteBuffer.allocate(8 * words).order(ByteOrder.LITTLE_ENDIAN);
    out.putLong(arguments.size());
    for (int at : argumentAt) {
      out.putLong(base + at);
    }
    out.putLong(0);
    for (int at : environmentAt) {
      out.putLong(base + at);
    }
    out.putLong(0);
    int vector = out.position();
    for (Entry entry : auxv) {
      out.putLong(entry.type).putLong(entry.value);
    }
    memory.copyOut(sp, out.array(), 0, out.capacity());
    image.auxv = java.util.Arrays.copyOfRange(out.array(), vector, out.capacity());
    return sp;
  }

  private int append(String text) {
    int at = strings.size();
    strings.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    strings.write(0);
    return at;
  }
}
