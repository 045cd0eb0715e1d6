/**
 * Terminals as the guest's processes see them: controlling terminals, job control,
 * pseudo-terminals, and the host's own signals and settings.
 *
 * <p>The host's line discipline does echo, lines and flow control. The host knows one process,
 * though, so that session and foreground group, and the signals and errors that follow from them,
 * are kept here and never asked of the host.
 */
package elfuse.linux.terminal;
