package elfuse.linux.procfs;

import elfuse.linux.vfs.Directory;
import elfuse.linux.vfs.Opened;
import elfuse.linux.vfs.TextFile;
import java.util.function.Function;

/** A text that only those may read who may trace the process that it speaks of. */
final class SecretFile extends TextFile {
  private final Subject subject;
  private final Function<Subject, String> content;

  SecretFile(
      Directory parent,
      String name,
      int permissions,
      Subject subject,
      Function<Subject, String> content) {
    super(parent, name, permissions);
    this.subject = subject;
    this.content = content;
  }

  @Override
  public Opened open(int flags) {
    int refused = subject.inspect();
    return refused != 0 ? Opened.failed(refused) : super.open(flags);
  }

  @Override
  protected String content() {
    return subject.exists() ? content.apply(subject) : null;
  }
}
