import elfuse.elf.ElfFile;
import elfuse.elf.ElfFormatException;
import elfuse.elf.ElfInput;
import elfuse.elf.LoadLimits;
import elfuse.elf.LoadPlan;
import elfuse.elf.ProgramHeader;
import elfuse.elf.Symbol;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Says what an AArch64 program is, and how it would be loaded. */
public final class InspectElf {
  private InspectElf() {}

  /**
   * Prints the program's headers, its load plan and the symbol at its entry.
   *
   * @param args the file
   * @throws IOException if the host cannot read it
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: InspectElf FILE");
      System.exit(2);
    }
    try (ElfInput input = ElfInput.open(Path.of(args[0]))) {
      print(ElfFile.read(input), input);
    } catch (ElfFormatException damaged) {
      // whatever the bytes are, this is the only way in which reading them fails
      System.err.println(args[0] + ": " + damaged.getMessage());
      System.exit(1);
    }
  }

  private static void print(ElfFile file, ElfInput input) throws IOException {
    System.out.printf("entry %#x%n", file.entry());
    System.out.println("position independent: " + file.isPositionIndependent());
    System.out.println("interpreter: " + file.interpreter());
    for (ProgramHeader segment : file.programHeaders()) {
      if (segment.isLoad()) {
        System.out.printf(
            "segment %d: %#x, %d bytes of the file, %d in memory, %s%n",
            segment.index(),
            segment.vaddr(),
            segment.fileSize(),
            segment.memSize(),
            flags(segment.flags()));
      }
    }

    // The plan obeys limits that the caller sets: lowest address, end, forbidden ranges.
    LoadLimits limits = new LoadLimits(0x8000, 1L << 39, List.of());
    long bias = file.isPositionIndependent() ? 0x55_0000_0000L : 0;
    for (LoadPlan.Step step : LoadPlan.of(file, input, bias, limits).steps()) {
      System.out.println("step: " + step);
    }

    Symbol start = file.symbols().at(file.entry());
    System.out.println("at the entry: " + (start == null ? "no symbol" : start.name()));
  }

  private static String flags(int flags) {
    return ((flags & ProgramHeader.PF_R) != 0 ? "r" : "-")
        + ((flags & ProgramHeader.PF_W) != 0 ? "w" : "-")
        + ((flags & ProgramHeader.PF_X) != 0 ? "x" : "-");
  }
}
