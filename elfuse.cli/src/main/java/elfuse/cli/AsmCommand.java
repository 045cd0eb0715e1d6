package elfuse.cli;

import elfuse.asm.Assembly;
import elfuse.asm.AssemblyException;
import elfuse.asm.ElfImageWriter;
import elfuse.asm.TextAssembler;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** {@code elfuse asm IN.s -o OUT}: a static executable from assembly text. */
final class AsmCommand {
  /** Where the linkers of Linux/arm64 put the text of a static program. */
  private static final long BASE = 0x400000;

  private AsmCommand() {}

  static int run(String[] args) throws UsageException, IOException {
    String in = null;
    String out = null;
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("-o") && i + 1 < args.length && out == null) {
        out = args[++i];
      } else if (!args[i].startsWith("-") && in == null) {
        in = args[i];
      } else {
        throw usage();
      }
    }
    if (in == null || out == null) {
      throw usage();
    }
    byte[] image;
    try {
      Assembly assembly = TextAssembler.at(BASE).assemble(Files.readString(Path.of(in)));
      image = ElfImageWriter.write(assembly);
    } catch (AssemblyException | IllegalArgumentException wrong) {
      throw new UsageException(in + ": " + wrong.getMessage());
    } catch (MalformedInputException binary) {
      throw new UsageException(in + ": is no text in UTF-8");
    }
    write(Path.of(out), image);
    return 0;
  }

  private static UsageException usage() {
    return new UsageException("usage: elfuse asm IN.s -o OUT");
  }

  /** Writes beside the target and renames, so that a failure leaves the old file alone. */
  private static void write(Path out, byte[] image) throws IOException {
    Path parent = out.toAbsolutePath().getParent();
    Path partial = Files.createTempFile(parent, ".elfuse-asm", null);
    try {
      Files.write(partial, image);
      Set<PosixFilePermission> permissions = EnumSet.allOf(PosixFilePermission.class);
      permissions.remove(PosixFilePermission.GROUP_WRITE);
      permissions.remove(PosixFilePermission.OTHERS_WRITE);
      Files.setPosixFilePermissions(partial, permissions);
      Files.move(partial, out, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(partial);
    }
  }
}
