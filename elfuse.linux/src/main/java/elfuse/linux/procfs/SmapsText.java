package elfuse.linux.procfs;

import elfuse.linux.process.Image;
import elfuse.mm.VmaInfo;

/** {@code smaps} and its sum (fs/proc/task_mmu.c, show_smap): what of each mapping is in memory. */
final class SmapsText {
  private static final int PAGE = 4096;

  private SmapsText() {}

  static String smaps(Image image) {
    StringBuilder out = new StringBuilder();
    String[] lines = image.space.maps().split("\n");
    for (String line : lines) {
      out.append(line).append('\n');
      long start = Long.parseUnsignedLong(line.substring(0, line.indexOf('-')), 16);
      VmaInfo vma = image.space.mappingAt(start);
      long size =
          Long.parseUnsignedLong(line.substring(line.indexOf('-') + 1, line.indexOf(' ')), 16)
              - start;
      long resident = vma == null ? 0 : image.space.resident(vma.start(), vma.end());
      long dirty =
          vma == null ? 0 : Math.min(resident, image.space.written(vma.start(), vma.end()));
      field(out, "Size", size);
      field(out, "KernelPageSize", PAGE);
      field(out, "MMUPageSize", PAGE);
      amounts(out, resident, dirty, vma != null && vma.shared());
      field(out, "Locked", vma != null && vma.locked() ? resident : 0);
      out.append("THPeligible:           0\nVmFlags:").append(flags(line, vma)).append('\n');
    }
    return out.toString();
  }

  static String rollup(Image image) {
    long resident = 0;
    long dirty = 0;
    for (VmaInfo vma : image.space.mappings()) {
      long here = image.space.resident(vma.start(), vma.end());
      resident += here;
      dirty += Math.min(here, image.space.written(vma.start(), vma.end()));
    }
    StringBuilder out = new StringBuilder();
    String maps = image.space.maps();
    out.append(maps, 0, maps.indexOf('-') + 1);
    String last = maps.substring(maps.lastIndexOf('\n', maps.length() - 2) + 1);
    out.append(last, last.indexOf('-') + 1, last.indexOf(' '));
    out.append(" ---p 00000000 00:00 0                          [rollup]\n");
    amounts(out, resident, dirty, false);
    field(out, "Locked", 0);
    return out.toString();
  }

  private static void amounts(StringBuilder out, long resident, long dirty, boolean shared) {
    long clean = resident - dirty;
    field(out, "Rss", resident);
    field(out, "Pss", resident);
    field(out, "Pss_Dirty", dirty);
    field(out, "Shared_Clean", shared ? clean : 0);
    field(out, "Shared_Dirty", shared ? dirty : 0);
    field(out, "Private_Clean", shared ? 0 : clean);
    field(out, "Private_Dirty", shared ? 0 : dirty);
    field(out, "Referenced", resident);
    field(out, "Anonymous", shared ? 0 : dirty);
    field(out, "KSM", 0);
    field(out, "LazyFree", 0);
    field(out, "AnonHugePages", 0);
    field(out, "ShmemPmdMapped", 0);
    field(out, "FilePmdMapped", 0);
    field(out, "Shared_Hugetlb", 0);
    field(out, "Private_Hugetlb", 0);
    field(out, "Swap", 0);
    field(out, "SwapPss", 0);
  }

  private static String flags(String line, VmaInfo vma) {
    String access = line.substring(line.indexOf(' ') + 1);
    StringBuilder out = new StringBuilder();
    out.append(access.charAt(0) == 'r' ? " rd" : "").append(access.charAt(1) == 'w' ? " wr" : "");
    out.append(access.charAt(2) == 'x' ? " ex" : "").append(access.charAt(3) == 's' ? " sh" : "");
    out.append(" mr mw me");
    if (vma != null) {
      out.append(vma.growsDown() ? " gd" : "").append(vma.locked() ? " lo" : "");
    }
    return out.append(' ').toString();
  }

  private static void field(StringBuilder out, String name, long bytes) {
    String amount = Long.toString(bytes >>> 10);
    out.append(name).append(':');
    for (int i = name.length() + 1 + amount.length(); i < 24; i++) {
      out.append(' ');
    }
    out.append(amount).append(" kB\n");
  }
}
