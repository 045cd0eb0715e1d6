/**
 * Darwin as a host.
 *
 * <p>{@link elfuse.host.darwin.DarwinPosix} has a method for each of Linux's calls. Underneath are
 * tables ({@link elfuse.host.darwin.Numbers}), each citing the header of XNU that its numbers are
 * from, classes that translate structures, and {@link elfuse.host.darwin.Libc}, the only place that
 * calls a C function. All of it takes its functions from a {@code SymbolLookup}, so that tests run
 * it on Linux over a library with Darwin's functions and structures.
 */
package elfuse.host.darwin;
