package elfuse.testsuite.engine;

import elfuse.hv.Hypervisor;
import elfuse.hv.MemoryAccess;
import elfuse.hv.Vm;
import elfuse.hv.VmConfig;
import elfuse.hv.kvm.KvmHypervisorProvider;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;

/** Truncates a file again and again while its mapping is told to have new code, on a real KVM. */
public final class LostCode {
  private static final int SIZE = 64 * 4096;
  private static final int ROUNDS = 3_000;

  private LostCode() {}

  /**
   * Prints a line at the end; without care for SIGBUS there is none.
   *
   * @param args none
   * @throws Exception if the host refuses
   */
  public static void main(String[] args) throws Exception {
    Path file = Files.createTempFile("lost", "code");
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Arena arena = Arena.ofShared();
        Hypervisor kvm = new KvmHypervisorProvider().open();
        Vm vm = kvm.createVm(VmConfig.defaults())) {
      MemorySegment mapped = channel.map(FileChannel.MapMode.READ_WRITE, 0, SIZE, arena);
      vm.map(0, mapped, EnumSet.allOf(MemoryAccess.class));
      Thread truncates =
          Thread.ofPlatform()
              .daemon()
              .start(() -> {
                ByteBuffer page = ByteBuffer.allocate(SIZE);
                try {
                  while (true) {
                    channel.truncate(0);
                    channel.write(page.clear(), 0);
                  }
                } catch (java.io.IOException closed) {
                  // the end
                }
              });
      for (int round = 0; round < ROUNDS; round++) {
        vm.codeChanged(0, SIZE);
      }
      vm.unmap(0, SIZE);
      System.out.println("lost code: " + (truncates.isAlive() ? "survived" : "not tried"));
    } finally {
      Files.delete(file);
    }
  }
}
