package elfuse.linux.procfs;

import elfuse.abi.Errno;
import elfuse.linux.vfs.Directory;
import elfuse.linux.vfs.Link;
import elfuse.linux.vfs.Lookup;
import elfuse.linux.vfs.Place;
import java.util.function.Function;

/** {@code exe}, {@code cwd} and {@code root}: links to files as such. */
final class ProcessLink extends Link {
  /** Finds the file. */
  interface Target {
    /** {@return it, for the caller to close} */
    Place find(Subject subject, Lookup lookup);
  }

  private final Subject subject;
  private final Function<Subject, String> text;
  private final Target target;

  private ProcessLink(
      Directory parent,
      String name,
      Subject subject,
      Function<Subject, String> text,
      Target target) {
    super(parent, name, 0777);
    this.subject = subject;
    this.text = text;
    this.target = target;
  }

  static Row<Subject> row(String path, Function<Subject, String> text, Target target) {
    return Row.node(
        path,
        0120777,
        (parent, name, subject) -> new ProcessLink(parent, name, subject, text, target));
  }

  @Override
  public boolean isMagic() {
    return true;
  }

  @Override
  public int error() {
    int refused = subject.inspect();
    return refused != 0 ? refused : -Errno.ENOENT;
  }

  @Override
  public String text() {
    return subject.isZombie() || subject.inspect() != 0 ? null : text.apply(subject);
  }

  @Override
  public Place follow(Lookup lookup) {
    return subject.isZombie() || subject.inspect() != 0
        ? Place.failed(error())
        : target.find(subject, lookup);
  }
}
