/**
 * The file systems of the guest that speak of the guest: {@code /proc}, {@code /dev}, {@code /sys}.
 * Each file is one {@link elfuse.linux.procfs.Row} of a {@link elfuse.linux.procfs.Table}: a path,
 * a mode and what makes its content.
 */
package elfuse.linux.procfs;
