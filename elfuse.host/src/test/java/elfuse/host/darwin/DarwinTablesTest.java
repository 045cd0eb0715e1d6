package elfuse.host.darwin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Compares numbers and offsets with what two other projects took from Darwin's headers, each on its
 * own: {@code go.txt}, {@code rust.txt} and {@code go-layouts.txt} name where they are from.
 */
class DarwinTablesTest {
  private static final List<Class<?>> TABLES =
      List.of(
          ErrnoTable.class,
          FcntlTable.class,
          SignalTable.class,
          MachineTable.class,
          SocketTable.class,
          TerminalTable.class);

  // What neither has; bsd/sys/fcntl.h of xnu, as Apple publishes it
  private static final Map<String, Integer> XNU =
      Map.of(
          "F_OFD_SETLK", 90,
          "F_OFD_SETLKW", 91,
          "F_OFD_GETLK", 92,
          "O_EXEC", 0x40000000,
          "O_SEARCH", 0x40100000);

  // Constants of those names that are offsets or sizes and not numbers of a header
  private static final Set<String> OTHERS =
      Set.of(
          "NONE", "FILTER", "FLAGS", "FFLAGS", "IDENT", "DATA", "UDATA", "SIZE", "IGNORED_FLAGS");

  static Map<String, Long> read(String name) throws Exception {
    Map<String, Long> values = new HashMap<>();
    try (InputStream in = DarwinTablesTest.class.getResourceAsStream(name)) {
      for (String line : new String(in.readAllBytes()).split("\n")) {
        if (!line.startsWith("#")) {
          String[] words = line.split(" ");
          values.put(words[0], Long.decode(words[1]));
        }
      }
    }
    return values;
  }

  @Test
  void rowsAgreeWithTwoOthers() throws Exception {
    Map<String, Long> go = read("go.txt");
    Map<String, Long> rust = read("rust.txt");
    Set<String> compared = new HashSet<>();
    for (Class<?> owner : TABLES) {
      for (Field field : owner.getDeclaredFields()) {
        field.setAccessible(true);
        if (field.getType() != Numbers.class) {
          continue;
        }
        Numbers table = (Numbers) field.get(null);
        assertThat(table.header()).as(field.getName()).matches("[a-z0-9/]+\\.h");
        for (Numbers.Row row : table.rows()) {
          compare(row.name(), row.darwin(), go, rust);
          compared.add(row.name());
        }
      }
    }
    assertThat(compared).hasSizeGreaterThan(250);
  }

  private static void compare(
      String name, int value, Map<String, Long> go, Map<String, Long> rust) {
    Integer header = XNU.get(name);
    assertThat(go.containsKey(name) || rust.containsKey(name) || header != null)
        .as("%s has another source", name)
        .isTrue();
    if (header != null) {
      assertThat(value).as("%s of XNU", name).isEqualTo(header);
    }
    if (go.containsKey(name)) {
      assertThat(value).as("%s of Go", name).isEqualTo((int) (long) go.get(name));
    }
    if (rust.containsKey(name)) {
      assertThat(value).as("%s of Rust", name).isEqualTo((int) (long) rust.get(name));
    }
  }

  @Test
  void constantsAgreeWithTwoOthers() throws Exception {
    Map<String, Long> go = read("go.txt");
    Map<String, Long> rust = read("rust.txt");
    int compared = 0;
    for (Class<?> owner :
        List.of(
            FcntlTable.class,
            MachineTable.class,
            SocketTable.class,
            TerminalTable.class,
            Kevent.class,
            DarwinFiles.class)) {
      for (Field field : owner.getDeclaredFields()) {
        field.setAccessible(true);
        String name = field.getName();
        boolean known = go.containsKey(name) || rust.containsKey(name) || XNU.containsKey(name);
        if (field.getType() == int.class && known && !OTHERS.contains(name)) {
          compare(name, field.getInt(null), go, rust);
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(50);
  }

  @Test
  void offsetsAreThoseThatGoLaysOut() throws Exception {
    Map<String, Long> go = read("go-layouts.txt");
    Map<String, Integer> ours = new HashMap<>();
    ours.put("Stat_t", DarwinFiles.STAT_SIZE);
    ours.put("Stat_t.Dev", DarwinFiles.ST_DEV);
    ours.put("Stat_t.Mode", DarwinFiles.ST_MODE);
    ours.put("Stat_t.Nlink", DarwinFiles.ST_NLINK);
    ours.put("Stat_t.Ino", DarwinFiles.ST_INO);
    ours.put("Stat_t.Uid", DarwinFiles.ST_UID);
    ours.put("Stat_t.Gid", DarwinFiles.ST_GID);
    ours.put("Stat_t.Rdev", DarwinFiles.ST_RDEV);
    ours.put("Stat_t.Atim", DarwinFiles.ST_ATIME);
    ours.put("Stat_t.Mtim", DarwinFiles.ST_MTIME);
    ours.put("Stat_t.Ctim", DarwinFiles.ST_CTIME);
    ours.put("Stat_t.Btim", DarwinFiles.ST_BIRTHTIME);
    ours.put("Stat_t.Size", DarwinFiles.ST_SIZE);
    ours.put("Stat_t.Blocks", DarwinFiles.ST_BLOCKS);
    ours.put("Stat_t.Blksize", DarwinFiles.ST_BLKSIZE);
    ours.put("Stat_t.Flags", DarwinFiles.ST_FLAGS);
    ours.put("Statfs_t.Bsize", DarwinFiles.F_BSIZE);
    ours.put("Statfs_t.Iosize", DarwinFiles.F_IOSIZE);
    ours.put("Statfs_t.Blocks", DarwinFiles.F_BLOCKS);
    ours.put("Statfs_t.Bfree", DarwinFiles.F_BFREE);
    ours.put("Statfs_t.Bavail", DarwinFiles.F_BAVAIL);
    ours.put("Statfs_t.Files", DarwinFiles.F_FILES);
    ours.put("Statfs_t.Ffree", DarwinFiles.F_FFREE);
    ours.put("Statfs_t.Fsid", DarwinFiles.F_FSID);
    ours.put("Statfs_t.Flags", DarwinFiles.F_FLAGS);
    ours.put("Statfs_t.Fstypename", DarwinFiles.F_FSTYPENAME);
    ours.put("Dirent.Ino", DarwinFiles.D_INO);
    ours.put("Dirent.Seekoff", DarwinFiles.D_SEEKOFF);
    ours.put("Dirent.Reclen", DarwinFiles.D_RECLEN);
    ours.put("Dirent.Namlen", DarwinFiles.D_NAMLEN);
    ours.put("Dirent.Type", DarwinFiles.D_TYPE);
    ours.put("Dirent.Name", DarwinFiles.D_NAME);
    ours.put("Termios", TerminalTable.SIZE);
    ours.put("Termios.Iflag", TerminalTable.I_FLAG);
    ours.put("Termios.Oflag", TerminalTable.O_FLAG);
    ours.put("Termios.Cflag", TerminalTable.C_FLAG);
    ours.put("Termios.Lflag", TerminalTable.L_FLAG);
    ours.put("Termios.Cc", TerminalTable.CC);
    ours.put("Termios.Ispeed", TerminalTable.I_SPEED);
    ours.put("Termios.Ospeed", TerminalTable.O_SPEED);
    ours.put("Kevent_t", Kevent.SIZE);
    ours.put("Kevent_t.Ident", Kevent.IDENT);
    ours.put("Kevent_t.Filter", Kevent.FILTER);
    ours.put("Kevent_t.Flags", Kevent.FLAGS);
    ours.put("Kevent_t.Fflags", Kevent.FFLAGS);
    ours.put("Kevent_t.Data", Kevent.DATA);
    ours.put("Kevent_t.Udata", Kevent.UDATA);
    ours.put("Msghdr", SocketTable.MSGHDR_SIZE);
    ours.put("Msghdr.Name", SocketTable.MSG_NAME);
    ours.put("Msghdr.Namelen", SocketTable.MSG_NAMELEN);
    ours.put("Msghdr.Iov", SocketTable.MSG_IOV);
    ours.put("Msghdr.Iovlen", SocketTable.MSG_IOVLEN);
    ours.put("Msghdr.Control", SocketTable.MSG_CONTROL);
    ours.put("Msghdr.Controllen", SocketTable.MSG_CONTROLLEN);
    ours.put("Msghdr.Flags", SocketTable.MSG_FLAGS);
    ours.put("Cmsghdr", SocketTable.CMSG_SIZE);
    ours.put("Cmsghdr.Len", SocketTable.CMSG_LEN);
    ours.put("Cmsghdr.Level", SocketTable.CMSG_LEVEL);
    ours.put("Cmsghdr.Type", SocketTable.CMSG_TYPE);
    ours.put("Flock_t.Start", FcntlTable.FLOCK_START);
    ours.put("Flock_t.Len", FcntlTable.FLOCK_LEN);
    ours.put("Flock_t.Pid", FcntlTable.FLOCK_PID);
    ours.put("Flock_t.Type", FcntlTable.FLOCK_TYPE);
    ours.put("Flock_t.Whence", FcntlTable.FLOCK_WHENCE);
    ours.put("Fstore_t.Flags", FcntlTable.FSTORE_FLAGS);
    ours.put("Fstore_t.Posmode", FcntlTable.FSTORE_POSMODE);
    ours.put("Fstore_t.Offset", FcntlTable.FSTORE_OFFSET);
    ours.put("Fstore_t.Length", FcntlTable.FSTORE_LENGTH);
    ours.put("Fstore_t.Bytesalloc", FcntlTable.FSTORE_ALLOCATED);
    ours.put("Xucred", SocketTable.XUCRED_SIZE);
    ours.put("Xucred.Uid", SocketTable.XUCRED_UID);
    ours.put("Xucred.Ngroups", SocketTable.XUCRED_NGROUPS);
    ours.put("Xucred.Groups", SocketTable.XUCRED_GROUPS);
    ours.put("RawSockaddr.Family", SocketTable.SA_FAMILY);
    ours.put("RawSockaddrUnix.Path", SocketTable.SUN_PATH);
    ours.put("RawSockaddrUnix", SocketTable.SUN_PATH + SocketTable.SUN_PATH_SIZE);
    ours.put("Rusage", DarwinMachine.RUSAGE_SIZE);
    ours.forEach((name, offset) -> assertThat(go.get(name)).as(name).isEqualTo((long) offset));
  }

  @Test
  void rusageAndWinsizeAreInLinuxsOrder() throws Exception {
    Map<String, Long> go = read("go-layouts.txt");
    assertThat(go.get("Rusage.Maxrss")).isEqualTo((long) elfuse.abi.RusageLayout.RU_MAXRSS);
    assertThat(go.get("Rusage.Inblock")).isEqualTo((long) elfuse.abi.RusageLayout.RU_INBLOCK);
    assertThat(go.get("Rusage.Nivcsw")).isEqualTo((long) elfuse.abi.RusageLayout.RU_NIVCSW);
    assertThat(go.get("Winsize.Ypixel")).isEqualTo((long) elfuse.abi.WinsizeLayout.WS_YPIXEL);
    assertThat(go.get("Timespec.Nsec")).isEqualTo(8);
  }
}
