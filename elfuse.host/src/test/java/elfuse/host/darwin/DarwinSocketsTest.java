package elfuse.host.darwin;

import static org.assertj.core.api.Assertions.assertThat;

import elfuse.abi.CmsghdrLayout;
import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.MsghdrLayout;
import elfuse.abi.Socket;
import elfuse.host.FileStat;
import elfuse.host.NativeMemory;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sockets through Darwin's structures. */
class DarwinSocketsTest {
  private DarwinPosix posix;
  private Arena arena;
  private long memory;
  @TempDir Path directory;

  @BeforeEach
  void open() throws Exception {
    posix = DarwinDouble.posix();
    arena = Arena.ofConfined();
    memory = arena.allocate(4096, 16).address();
  }

  @AfterEach
  void close() {
    arena.close();
  }

  /** Stores a name of a Unix socket. {@return its length} */
  private int unix(long at, String path) {
    NativeMemory.putShort(at, (short) Socket.AF_UNIX);
    byte[] bytes = (path + "\0").getBytes(StandardCharsets.ISO_8859_1);
    NativeMemory.put(at + 2, bytes, 0, bytes.length);
    return 2 + bytes.length;
  }

  private String told(long at, int length) {
    assertThat(NativeMemory.getShort(at)).isEqualTo((short) Socket.AF_UNIX);
    byte[] bytes = new byte[Math.max(0, length - 3)];
    NativeMemory.get(at + 2, bytes, 0, bytes.length);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  @Test
  void namesOfUnixSocketsGoBothWays() {
    int listening = posix.socket(Socket.AF_UNIX, Socket.SOCK_STREAM | Socket.SOCK_NONBLOCK, 0);
    String path = directory.resolve("s").toString();
    assertThat(posix.bind(listening, memory, unix(memory, path))).isZero();
    assertThat(posix.listen(listening, 5)).isZero();
    assertThat(posix.accept4(listening, 0, 0, 0)).isEqualTo(-Errno.EAGAIN);
    NativeMemory.putInt(memory + 512, 128);
    assertThat(posix.getsockname(listening, memory, memory + 512)).isZero();
    assertThat(told(memory, NativeMemory.getInt(memory + 512))).isEqualTo(path);
    int client = posix.socket(Socket.AF_UNIX, Socket.SOCK_STREAM, 0);
    assertThat(posix.connect(client, memory, unix(memory, path))).isZero();
    NativeMemory.putInt(memory + 512, 128);
    int accepted = posix.accept4(listening, memory, memory + 512, Socket.SOCK_CLOEXEC);
    assertThat(accepted).isPositive();
    // O_NONBLOCK of the listening one is not handed on, and closing at execve is set
    assertThat(posix.fcntl(accepted, Fcntl.F_GETFL, 0) & Fcntl.O_NONBLOCK).isZero();
    assertThat(posix.fcntl(accepted, Fcntl.F_GETFD, 0)).isEqualTo(1);
    NativeMemory.putInt(memory + 512, 128);
    assertThat(posix.getpeername(client, memory, memory + 512)).isZero();
    assertThat(told(memory, NativeMemory.getInt(memory + 512))).isEqualTo(path);
    NativeMemory.putInt(memory + 512, 12);
    assertThat(
            posix.getsockopt(client, Socket.SOL_SOCKET, Socket.SO_PEERCRED, memory, memory + 512))
        .isZero();
    assertThat(NativeMemory.getInt(memory)).isEqualTo((int) ProcessHandle.current().pid());
    assertThat(NativeMemory.getInt(memory + 4)).isEqualTo(posix.geteuid());
    posix.close(accepted);
    posix.close(client);
    posix.close(listening);
  }

  @Test
  void aSocketIsBoundInADirectoryThatIsHeldHoweverLongItsPathIs() throws Exception {
    Path deep = directory;
    for (int i = 0; i < 6; i++) {
      deep = Files.createDirectory(deep.resolve("x".repeat(30)));
    }
    int held = posix.openat(Fcntl.AT_FDCWD, deep.toString(), Fcntl.O_PATH | Fcntl.O_DIRECTORY, 0);
    int socket = posix.socket(Socket.AF_UNIX, Socket.SOCK_STREAM, 0);
    String name = "/proc/self/fd/" + held + "/sock";
    assertThat(posix.bind(socket, memory, unix(memory, name))).isZero();
    assertThat(deep.resolve("sock")).exists();
    assertThat(posix.listen(socket, 1)).isZero();
    // as callers connect: to the file that they looked up
    int file = posix.openat(held, "sock", Fcntl.O_PATH, 0);
    int client = posix.socket(Socket.AF_UNIX, Socket.SOCK_STREAM, 0);
    assertThat(posix.connect(client, memory, unix(memory, "/proc/self/fd/" + held + "/sock")))
        .isZero();
    posix.close(client);
    posix.close(file);
    posix.close(socket);
    posix.close(held);
  }

  @Test
  void abstractNamesDoNotExist() {
    int socket = posix.socket(Socket.AF_UNIX, Socket.SOCK_STREAM, 0);
    NativeMemory.putShort(memory, (short) Socket.AF_UNIX);
    NativeMemory.putInt(memory + 2, 'a' << 8);
    assertThat(posix.bind(socket, memory, 5)).isEqualTo(-Errno.EINVAL);
    assertThat(posix.connect(socket, memory, 5)).isEqualTo(-Errno.ECONNREFUSED);
    NativeMemory.putShort(memory, (short) Socket.AF_NETLINK);
    assertThat(posix.bind(socket, memory, 12)).isEqualTo(-Errno.EAFNOSUPPORT);
    posix.close(socket);
    assertThat(posix.socket(Socket.AF_NETLINK, Socket.SOCK_RAW, 0)).isEqualTo(-Errno.EAFNOSUPPORT);
    assertThat(posix.socket(Socket.AF_INET, 9, 0)).isEqualTo(-Errno.ESOCKTNOSUPPORT);
  }

  @Test
  void sixthVersionsFamilyIsTranslated() {
    int socket = posix.socket(Socket.AF_INET6, Socket.SOCK_DGRAM, 0);
    NativeMemory.fill(memory, 28, (byte) 0);
    NativeMemory.putShort(memory, (short) Socket.AF_INET6);
    NativeMemory.putByte(memory + 23, (byte) 1); // ::1
    assertThat(posix.bind(socket, memory, 28)).isIn(0, -Errno.EADDRNOTAVAIL);
    NativeMemory.putInt(memory + 512, 128);
    assertThat(posix.getsockname(socket, memory, memory + 512)).isZero();
    assertThat(NativeMemory.getShort(memory)).isEqualTo((short) Socket.AF_INET6);
    assertThat(NativeMemory.getInt(memory + 512)).isEqualTo(28);
    NativeMemory.putInt(memory + 512, 4);
    assertThat(posix.getsockopt(socket, Socket.SOL_SOCKET, Socket.SO_DOMAIN, memory, memory + 512))
        .isZero();
    assertThat(NativeMemory.getInt(memory)).isEqualTo(Socket.AF_INET6);
    posix.close(socket);
  }

  @Test
  void optionsHaveLinuxsNumbersAndValues() {
    int socket = posix.socket(Socket.AF_INET, Socket.SOCK_STREAM, 0);
    int[][] options = {
      {Socket.SOL_SOCKET, Socket.SO_REUSEADDR, 1},
      {Socket.SOL_SOCKET, Socket.SO_KEEPALIVE, 1},
      {Socket.SOL_SOCKET, Socket.SO_RCVLOWAT, 3},
      {Socket.SOL_TCP, Socket.TCP_NODELAY, 1},
      {Socket.SOL_TCP, Socket.TCP_KEEPIDLE, 77},
      {Socket.SOL_TCP, Socket.TCP_KEEPINTVL, 5},
      {Socket.SOL_TCP, Socket.TCP_KEEPCNT, 4},
      {Socket.SOL_IP, 2, 33}, // IP_TTL
    };
    for (int[] option : options) {
      NativeMemory.putInt(memory, option[2]);
      assertThat(posix.setsockopt(socket, option[0], option[1], memory, 4)).isZero();
      NativeMemory.putInt(memory, 0);
      NativeMemory.putInt(memory + 16, 4);
      assertThat(posix.getsockopt(socket, option[0], option[1], memory, memory + 16)).isZero();
      assertThat(NativeMemory.getInt(memory)).as("option %d", option[1]).isEqualTo(option[2]);
    }
    NativeMemory.putInt(memory + 16, 4);
    assertThat(posix.getsockopt(socket, Socket.SOL_SOCKET, Socket.SO_TYPE, memory, memory + 16))
        .isZero();
    assertThat(NativeMemory.getInt(memory)).isEqualTo(Socket.SOCK_STREAM);
    assertThat(posix.getsockopt(socket, Socket.SOL_TCP, Socket.TCP_INFO, memory, memory + 16))
        .isEqualTo(-Errno.ENOPROTOOPT);
    assertThat(posix.setsockopt(socket, 999, 1, memory, 4)).isEqualTo(-Errno.EOPNOTSUPP);
    // the error of a refused connection is a number of Linux's too
    NativeMemory.fill(memory, 16, (byte) 0);
    NativeMemory.putShort(memory, (short) Socket.AF_INET);
    NativeMemory.putShort(memory + 2, (short) 0x0100); // port 1
    NativeMemory.putInt(memory + 4, 0x0100007f);
    assertThat(posix.connect(socket, memory, 16)).isEqualTo(-Errno.ECONNREFUSED);
    posix.close(socket);
  }

  @Test
  void descriptorsTravelInMessages() throws Exception {
    assertThat(posix.socketpair(Socket.AF_UNIX, Socket.SOCK_STREAM, 0, memory)).isZero();
    int a = NativeMemory.getInt(memory);
    int b = NativeMemory.getInt(memory + 4);
    String path = Files.writeString(directory.resolve("f"), "x").toString();
    int first = posix.openat(Fcntl.AT_FDCWD, path, 0, 0);
    int second = posix.dup(first);
    long message = memory;
    long iov = memory + 64;
    long data = memory + 128;
    long control = memory + 256;
    NativeMemory.fill(message, 56, (byte) 0);
    NativeMemory.putLong(message + MsghdrLayout.MSG_IOV, iov);
    NativeMemory.putLong(message + MsghdrLayout.MSG_IOVLEN, 1);
    NativeMemory.putLong(iov, data);
    NativeMemory.putLong(iov + 8, 1);
    NativeMemory.putLong(message + MsghdrLayout.MSG_CONTROL, control);
    NativeMemory.putLong(message + MsghdrLayout.MSG_CONTROLLEN, 24);
    NativeMemory.putLong(control, 24);
    NativeMemory.putInt(control + CmsghdrLayout.CMSG_LEVEL, Socket.SOL_SOCKET);
    NativeMemory.putInt(control + CmsghdrLayout.CMSG_TYPE, Socket.SCM_RIGHTS);
    NativeMemory.putInt(control + 16, first);
    NativeMemory.putInt(control + 20, second);
    assertThat(posix.sendmsg(a, message, 0)).isEqualTo(1);
    NativeMemory.fill(control, 64, (byte) 0);
    NativeMemory.putLong(message + MsghdrLayout.MSG_CONTROLLEN, 64);
    assertThat(posix.recvmsg(b, message, 0)).isEqualTo(1);
    assertThat(NativeMemory.getLong(message + MsghdrLayout.MSG_CONTROLLEN)).isEqualTo(24);
    assertThat(NativeMemory.getLong(control)).isEqualTo(24);
    assertThat(NativeMemory.getInt(control + CmsghdrLayout.CMSG_LEVEL))
        .isEqualTo(Socket.SOL_SOCKET);
    int received = NativeMemory.getInt(control + 16);
    FileStat sent = new FileStat();
    FileStat got = new FileStat();
    posix.fstat(first, sent);
    assertThat(posix.fstat(received, got)).isZero();
    assertThat(got.inode).isEqualTo(sent.inode);
    assertThat(posix.fcntl(received, Fcntl.F_GETFD, 0)).isEqualTo(1);
    posix.close(received);
    posix.close(NativeMemory.getInt(control + 20));
    // room for one only: the other is closed and the message says that it was cut
    NativeMemory.putLong(message + MsghdrLayout.MSG_CONTROLLEN, 24);
    NativeMemory.putLong(control, 24);
    NativeMemory.putInt(control + 16, first);
    NativeMemory.putInt(control + 20, second);
    assertThat(posix.sendmsg(a, message, 0)).isEqualTo(1);
    NativeMemory.putLong(message + MsghdrLayout.MSG_CONTROLLEN, 20);
    int before = posix.dup(first);
    posix.close(before);
    assertThat(posix.recvmsg(b, message, 0)).isEqualTo(1);
    assertThat(NativeMemory.getInt(message + MsghdrLayout.MSG_FLAGS) & Socket.MSG_CTRUNC)
        .isEqualTo(Socket.MSG_CTRUNC);
    assertThat(NativeMemory.getLong(control)).isEqualTo(20);
    posix.close(NativeMemory.getInt(control + 16));
    int after = posix.dup(first);
    assertThat(after).isEqualTo(before);
    for (int fd : new int[] {after, first, second, a, b}) {
      posix.close(fd);
    }
  }

  @Test
  void badControlMessagesAreRefused() {
    long message = memory;
    long control = memory + 256;
    NativeMemory.fill(memory, 512, (byte) 0);
    NativeMemory.putLong(message + MsghdrLayout.MSG_CONTROL, control);
    for (long[] bad : new long[][] {{8, 24}, {100, 24}, {-1, 24}, {Long.MAX_VALUE, 24}}) {
      NativeMemory.putLong(control, bad[0]);
      assertThat(DarwinSockets.darwinControl(control, (int) bad[1], memory + 1024))
          .isEqualTo(-Errno.EINVAL);
    }
    NativeMemory.putLong(control, 20);
    NativeMemory.putInt(control + 8, Socket.SOL_SOCKET);
    NativeMemory.putInt(control + 12, 55);
    assertThat(DarwinSockets.darwinControl(control, 20, memory + 1024)).isEqualTo(-Errno.EINVAL);
  }
}
