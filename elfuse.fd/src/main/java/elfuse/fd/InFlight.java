package elfuse.fd;

import elfuse.abi.Errno;
import elfuse.abi.Fcntl;
import elfuse.abi.Poll;
import elfuse.abi.Stat;
import elfuse.host.FileStat;
import elfuse.host.NativeMemory;
import elfuse.host.PollSet;
import elfuse.host.Posix;
import elfuse.host.Waiter;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Descriptions on their way through a socket of the host from one guest to another of this JVM
 * ({@code man 7 unix}, SCM_RIGHTS).
 *
 * <p>What travels is the writing end of a pipe made for it, a token. The reading end stays here: it
 * hangs up when no copy of the token is left, whether the message was received, or thrown away with
 * the socket that it waited in. So every kind of description can be sent, arrives as the same one,
 * and stays open exactly as long as the message exists.
 *
 * <p>Thread-safe; one registry for the JVM, because a message can leave one run and arrive in
 * another. The monitor of {@link #TOKENS} is a leaf; references are given back outside of it.
 */
final class InFlight {
  private record Token(OpenFileDescription description, int readEnd) {}

  // By the inode of the pipe, which no other pipe has as long as this one exists.
  private static final Map<Long, Token> TOKENS = new HashMap<>();
  private static Waiter watching; // of the thread that waits for hang-ups, or null

  private InFlight() {}

  /**
   * Makes a token.
   *
   * @param posix the host
   * @param description what it stands for; a reference passes to the token
   * @return the host descriptor to send and to close then, or {@code -errno}
   */
  static int send(Posix posix, OpenFileDescription description) {
    int readEnd;
    int writeEnd;
    try (Arena arena = Arena.ofConfined()) {
      long fds = arena.allocate(8, 4).address();
      int result = posix.pipe2(fds, Fcntl.O_NONBLOCK);
      if (result < 0) {
        description.release();
        return result;
      }
      readEnd = NativeMemory.getInt(fds);
      writeEnd = NativeMemory.getInt(fds + 4);
    }
    FileStat stat = new FileStat();
    posix.fstat(writeEnd, stat); // on Darwin each end has an inode of its own
    synchronized (TOKENS) {
      TOKENS.put(stat.inode, new Token(description, readEnd));
      if (watching == null) {
        watching = posix.newWaiter();
        Thread.ofPlatform().daemon().name("descriptors in flight").start(() -> watch(posix));
      } else {
        watching.ready();
      }
    }
    return writeEnd;
  }

  /**
   * Takes what arrived as a token.
   *
   * @param posix the host
   * @param hostFd a descriptor that was received; closed if it was a token
   * @return the description with a reference for the caller, or null if it is no token
   */
  static OpenFileDescription receive(Posix posix, int hostFd) {
    FileStat stat = new FileStat();
    if (posix.fstat(hostFd, stat) < 0 || stat.type() != Stat.S_IFIFO) {
      return null;
    }
    Token token;
    synchronized (TOKENS) {
      token = TOKENS.get(stat.inode);
      if (token != null) {
        token.description.tryAcquire(); // cannot fail: the token has a reference
      }
    }
    if (token != null) {
      posix.close(hostFd);
      sweep(posix, stat.inode); // another copy is there if the message was only peeked at
    }
    return token == null ? null : token.description;
  }

  /** Ends a token that was not sent after all. */
  static void cancel(Posix posix, int hostFd) {
    FileStat stat = new FileStat();
    posix.fstat(hostFd, stat);
    posix.close(hostFd);
    sweep(posix, stat.inode);
  }

  /** Gives back what a token held if no copy of it is left. */
  private static void sweep(Posix posix, long inode) {
    Token token;
    synchronized (TOKENS) {
      token = TOKENS.get(inode);
      if (token == null || (posix.pollNow(token.readEnd, 0) & Poll.POLLHUP) == 0) {
        return;
      }
      TOKENS.remove(inode);
      posix.close(token.readEnd);
    }
    token.description.release();
  }

  private static void watch(Posix posix) {
    PollSet set = new PollSet();
    for (; ; ) {
      List<Long> inodes;
      Waiter waiter;
      synchronized (TOKENS) {
        waiter = watching;
        inodes = new ArrayList<>(TOKENS.keySet());
        set.clear();
        for (long inode : inodes) {
          set.add(TOKENS.get(inode).readEnd, 0);
        }
        if (inodes.isEmpty()) {
          watching = null;
          waiter.close();
          return;
        }
      }
      int woken = waiter.await(set, -1);
      if (woken == -Errno.EINTR) {
        waiter.clear();
      }
      for (int i = 0; i < inodes.size() && woken > 0 && woken != Waiter.READY; i++) {
        if (set.events(i) != 0) {
          sweep(posix, inodes.get(i));
        }
      }
    }
  }

  /** {@return how many are on their way} */
  static int count() {
    synchronized (TOKENS) {
      return TOKENS.size();
    }
  }
}
