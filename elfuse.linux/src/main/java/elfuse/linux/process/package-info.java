/**
 * What a system call acts on: {@link elfuse.linux.process.Process} with its memory, descriptors and
 * paths, {@link elfuse.linux.process.Task} with its vCPU and trap frame, signals, timers,
 * credentials and limits, and the loader that makes a process of a program.
 */
package elfuse.linux.process;
