package elfuse.linux.ipc;

import java.util.HashSet;
import java.util.Set;

/**
 * What is taken back when its last user ends ({@code struct sem_undo_list}): one list for the
 * threads that CLONE_SYSVSEM made of each other. The amounts are with the sets of semaphores.
 * Guarded by {@link Semaphores}.
 */
public final class SemaphoreUndo {
  int users = 1;
  final Set<SemaphoreSet> sets = new HashSet<>();
}
