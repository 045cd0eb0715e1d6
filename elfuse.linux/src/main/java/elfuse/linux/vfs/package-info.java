/**
 * The guest's file name space: host trees and file systems of our own, joined by a mount table.
 *
 * <p>A {@link elfuse.linux.vfs.Namespace} holds the mounts of a run. A lookup starts at a {@link
 * elfuse.linux.vfs.Position} and ends at a {@link elfuse.linux.vfs.Place}; both are either a host
 * descriptor in a mounted tree or a {@link elfuse.linux.vfs.Node} of a file system that exists only
 * here. {@link elfuse.linux.vfs.Lookup} asks the host's kernel for the whole path where that gives
 * what the guest's Linux would, and {@link elfuse.linux.vfs.Walk} goes from mount to mount and link
 * to link where it does not. No descriptor outside a mounted tree is ever opened on a guest's
 * behalf, and no link is followed by the host but inside the guest's root.
 */
package elfuse.linux.vfs;
