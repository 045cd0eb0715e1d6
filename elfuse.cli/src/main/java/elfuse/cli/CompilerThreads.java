package elfuse.cli;

import elfuse.host.Posix;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Has the JVM's optimizing compiler give way to guests. While a program warms up there is always
 * something to compile; on two processors, Linux takes the guest's from it for a tenth to a quarter
 * of that time. C1 does not: until it is through, guests go on in the JVM's own interpreter, at a
 * twentieth of the speed.
 */
final class CompilerThreads {
  // C2 then weighs a third of a guest's thread (1.25 a step, sched(7))
  private static final int NICE = 5;
  // what is over by then was not kept from running, and saves the look
  private static final int MILLISECONDS = 200;
  private static final Path THREADS = Path.of("/proc/self/task");

  private CompilerThreads() {}

  /** Does so in a while, in the background; without effect where the host has no such thing. */
  static void giveWay() {
    Thread.ofPlatform().daemon().name("nice").start(CompilerThreads::look);
  }

  private static void look() {
    try {
      Thread.sleep(MILLISECONDS);
    } catch (InterruptedException end) {
      return;
    }
    if (!Files.isDirectory(THREADS)) {
      return;
    }
    Posix host = Posix.ofHost();
    try (DirectoryStream<Path> threads = Files.newDirectoryStream(THREADS)) {
      for (Path thread : threads) {
        String name = Files.readString(thread.resolve("comm"));
        // threads that they start, as more compilers, have their nice value
        if (name.startsWith("C2 Compiler")) {
          host.niceThread(Integer.parseInt(thread.getFileName().toString()), NICE);
        }
      }
    } catch (IOException ended) {
      // a thread, while it was looked at: the others do as they did
    }
  }
}
