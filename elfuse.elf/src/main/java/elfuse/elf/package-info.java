/**
 * Reads ELF64 little-endian AArch64 executables and plans how to load them.
 *
 * <p>{@link elfuse.elf.ElfFile} checks the file header and the program header table when it is
 * made, and reads notes, sections and symbols when they are asked for. {@link elfuse.elf.LoadPlan}
 * turns the segments into page-aligned steps, with the rules of Linux. {@link elfuse.elf.Script}
 * takes the {@code #!} line of a script apart. The module depends on nothing but the JDK.
 *
 * {@snippet :
 * try (ElfInput input = ElfInput.open(Path.of("/bin/busybox"))) {
 *   ElfFile file = ElfFile.read(input);
 *   System.out.println(file + ", interpreter " + file.interpreter());
 *   LoadLimits limits = new LoadLimits(0x8000, 1L << 39, List.of());
 *   for (LoadPlan.Step step : LoadPlan.of(file, input, 0, limits).steps()) {
 *     System.out.println(step);
 *   }
 * }
 * }
 *
 * <p><b>Promises.</b> Whatever the bytes of a file are, reading it ends with an answer or an {@link
 * elfuse.elf.ElfFormatException} whose message names the place; nothing is allocated for a count or
 * size that the file cannot back; no step of a plan leaves the given limits or touches a forbidden
 * range.
 *
 * <p><b>Not here.</b> Mapping anything; relocation and symbol resolution, which are the dynamic
 * linker's; DWARF; writing ELF files; other classes, byte orders and machines.
 */
package elfuse.elf;
