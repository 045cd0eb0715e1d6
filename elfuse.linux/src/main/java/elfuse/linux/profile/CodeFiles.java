package elfuse.linux.profile;

import elfuse.abi.Mman;
import elfuse.mm.AddressSpace;
import elfuse.mm.FileMapping;
import elfuse.mm.VmaInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that samples lie in, numbered from 1. They are held open, so that symbols come from the
 * file that was mapped, whatever its name means by then. Thread-safe; its lock is a leaf.
 */
final class CodeFiles {
  // descriptors of the host, which are few
  private static final int MOST_OPEN = 512;
  private static final int MOST = 4096;

  private final Map<Key, Integer> numbers = new HashMap<>();
  private final List<CodeFile> files = new ArrayList<>();

  private record Key(long device, long inode, String name) {}

  /**
   * What holds code.
   *
   * @param name its path, or what {@code /proc/self/maps} calls it
   * @param file the file, or null for memory without one
   */
  record CodeFile(String name, FileMapping file) {}

  CodeFiles() {
    files.add(new CodeFile("", null));
  }

  /** {@return the file of a number} */
  synchronized CodeFile get(int number) {
    return files.get(number);
  }

  /** {@return the number of what is mapped at an address, as {@code vma} says} */
  private int number(AddressSpace space, VmaInfo vma, long address) {
    Key key = new Key(vma.device(), vma.inode(), vma.name());
    synchronized (this) {
      Integer known = numbers.get(key);
      if (known != null) {
        return known;
      }
    }
    // takes the address space's lock, so ours is not held
    FileMapping file = vma.inode() == 0 ? null : space.retainFileAt(address);
    if (file != null && (file.device() != vma.device() || file.inode() != vma.inode())) {
      file.release(); // another thread has mapped something else meanwhile
      file = null;
    }
    synchronized (this) {
      Integer known = numbers.get(key);
      if (known == null && files.size() < MOST) {
        boolean open = files.size() < MOST_OPEN;
        files.add(new CodeFile(vma.name(), open ? file : null));
        known = files.size() - 1;
        numbers.put(key, known);
        file = open ? null : file;
      }
      if (file != null) {
        file.release();
      }
      return known == null ? Place.KERNEL : known;
    }
  }

  /** {@return what says where code lies in an address space, for one sample} */
  StackWalk.CodeMap in(AddressSpace space) {
    return new StackWalk.CodeMap() {
      private VmaInfo vma;
      private int number;

      @Override
      public long place(long address) {
        if (vma == null || address < vma.start() || address >= vma.end()) {
          vma = address < 0 ? null : space.mappingAt(address);
          if (vma == null || (vma.prot() & Mman.PROT_EXEC) == 0) {
            vma = null;
            return Place.NONE;
          }
          number = number(space, vma, address);
        }
        long offset = vma.inode() == 0 ? 0 : vma.offset() + (address - vma.start());
        return Place.of(number, number == Place.KERNEL ? Place.NOWHERE : offset);
      }
    };
  }

  /** Lets the files go. */
  synchronized void close() {
    for (CodeFile file : files) {
      if (file.file() != null) {
        file.file().release();
      }
    }
    files.clear();
    numbers.clear();
  }
}
