package elfuse.linux.ipc;

import elfuse.abi.Capability;
import elfuse.linux.process.Credentials;
import elfuse.linux.process.Task;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What every kind of object has ({@code struct kern_ipc_perm}). Guarded by its table. */
abstract class IpcObject {
  /** Bytes of {@code struct ipc64_perm}, with which each {@code …id64_ds} begins. */
  static final int PERM_SIZE = 48; // asm-generic/ipcbuf.h

  private static final int WORLD = 7;

  int id;
  int key;
  int uid;
  int gid;
  final int creatorUid;
  final int creatorGid;
  int mode;

  /** Whether it was removed, so that its number means nothing any more. */
  boolean removed;

  IpcObject(Task maker, int key, int mode) {
    Credentials who = maker.process.credentials;
    this.key = key;
    this.mode = mode & 0777;
    uid = creatorUid = who.euid;
    gid = creatorGid = who.egid;
  }

  /**
   * {@return whether somebody may use it so} As ipc/util.c, ipcperms.
   *
   * @param wanted permissions in whichever of the three places of a mode
   */
  boolean allows(Task task, int wanted) {
    Credentials who = task.process.credentials;
    int requested = wanted >> 6 | wanted >> 3 | wanted;
    int granted = mode;
    if (who.euid == creatorUid || who.euid == uid) {
      granted >>= 6;
    } else if (who.isMember(creatorGid) || who.isMember(gid)) {
      granted >>= 3;
    }
    return (requested & ~granted & WORLD) == 0 || who.may(Capability.CAP_IPC_OWNER);
  }

  /** {@return whether somebody may change or remove it} */
  boolean isOwnedBy(Task task) {
    Credentials who = task.process.credentials;
    return who.euid == creatorUid || who.euid == uid || who.privileged();
  }

  /** IPC_SET: takes over owner and mode from a {@code struct ipc64_perm}. */
  void change(ByteBuffer perm) {
    uid = perm.getInt(4);
    gid = perm.getInt(8);
    mode = mode & ~0777 | perm.getInt(20) & 0777;
  }

  /** {@return a structure that begins with the permissions, zeros else} */
  ByteBuffer permissions(int size) {
    return ByteBuffer.allocate(size)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(0, key)
        .putInt(4, uid)
        .putInt(8, gid)
        .putInt(12, creatorUid)
        .putInt(16, creatorGid)
        .putInt(20, mode)
        .putShort(24, (short) (id >> IpcTable.INDEX_BITS));
  }

  /** {@return seconds since 1970} */
  static long now() {
    return System.currentTimeMillis() / 1000;
  }
}
