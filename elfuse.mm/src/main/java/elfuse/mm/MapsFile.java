package elfuse.mm;

/** {@code /proc/self/maps} as {@code show_map_vma} of Linux writes it ({@code man 5 proc}). */
final class MapsFile {
  private static final int NAME_COLUMN = 73;
  private static final int MIN_HEX_DIGITS = 8;
  private static final long ZERO_DEVICE = 1; // 00:01, where shared anonymous memory lives
  private static final String ZERO_NAME = "/dev/zero (deleted)";

  private MapsFile() {}

  static String render(Mm mm) {
    StringBuilder out = new StringBuilder(128 * (mm.vmas.size() + 2));
    for (int i = 0; i < mm.vmas.size(); i++) {
      line(out, info(mm, mm.vmas.get(i)));
    }
    line(
        out,
        reserved(
            InfraLayout.SHIM_CODE,
            InfraLayout.SHIM_CODE_SIZE,
            Uapi.PROT_READ | Uapi.PROT_EXEC,
            "[shim]"));
    line(out, reserved(InfraLayout.SHIM_DATA, InfraLayout.SHIM_DATA_SIZE, 0, "[shim-data]"));
    return out.toString();
  }

  private static VmaInfo reserved(long start, long size, int prot, String name) {
    return new VmaInfo(start, start + size, prot, false, false, false, 0, 0, 0, name);
  }

  static VmaInfo info(Mm mm, Vma vma) {
    boolean shared = vma.has(Vma.MAYSHARE);
    FileMapping file = vma.file;
    return new VmaInfo(
        vma.start,
        vma.end,
        vma.flags & Vma.ACCESS,
        shared,
        vma.has(Vma.GROWSDOWN),
        vma.has(Vma.LOCKED),
        file == null ? 0 : vma.offset,
        file != null ? file.device() : shared ? ZERO_DEVICE : 0,
        file == null ? 0 : file.inode(),
        name(mm, vma));
  }

  private static String name(Mm mm, Vma vma) {
    if (vma.file != null) {
      return vma.file.path();
    }
    if (vma.name != null) {
      return vma.name;
    }
    if (vma.has(Vma.MAYSHARE)) {
      return ZERO_NAME;
    }
    if (vma.start < mm.brk && vma.end > mm.brkStart) {
      return "[heap]";
    }
    if (vma.start <= mm.stackStart && vma.end >= mm.stackStart) {
      return "[stack]";
    }
    return "";
  }

  private static void line(StringBuilder out, VmaInfo vma) {
    int begin = out.length();
    hex(out, vma.start(), MIN_HEX_DIGITS);
    out.append('-');
    hex(out, vma.end(), MIN_HEX_DIGITS);
    out.append(' ')
        .append((vma.prot() & Uapi.PROT_READ) != 0 ? 'r' : '-')
        .append((vma.prot() & Uapi.PROT_WRITE) != 0 ? 'w' : '-')
        .append((vma.prot() & Uapi.PROT_EXEC) != 0 ? 'x' : '-')
        .append(vma.shared() ? 's' : 'p')
        .append(' ');
    hex(out, vma.offset(), MIN_HEX_DIGITS);
    out.append(' ');
    hex(out, major(vma.device()), 2);
    out.append(':');
    hex(out, minor(vma.device()), 2);
    out.append(' ').append(Long.toUnsignedString(vma.inode())).append(' ');
    if (!vma.name().isEmpty()) {
      while (out.length() - begin < NAME_COLUMN) {
        out.append(' ');
      }
      escaped(out, vma.name());
    }
    out.append('\n');
  }

  /** {@code major(3)} of Linux's 64-bit device number. */
  private static long major(long device) {
    return device >>> 8 & 0xfff | device >>> 32 & ~0xfffL;
  }

  private static long minor(long device) {
    return device & 0xff | device >>> 12 & 0xffff_ff00L;
  }

  private static void escaped(StringBuilder out, String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '\n') {
        out.append("\\012");
      } else {
        out.append(c);
      }
    }
  }

  private static void hex(StringBuilder out, long value, int minDigits) {
    int digits = Math.max(minDigits, 16 - Long.numberOfLeadingZeros(value | 1) / 4);
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      out.append(Character.forDigit((int) (value >>> shift & 15), 16));
    }
  }
}
