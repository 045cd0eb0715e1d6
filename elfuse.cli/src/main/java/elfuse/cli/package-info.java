/**
 * The {@code elfuse} command.
 *
 * <p>Reads the command line, hands a run to {@code elfuse.linux} or one of the tools to its module,
 * and turns every mistake of the user into one line on standard error and an exit status.
 *
 * <p><b>Promises.</b> The exit status is the guest's own; 128+N after signal N; 126 when a file
 * cannot be run, 127 when it does not exist, 124 after {@code --timeout}, 125 for a mistake on the
 * command line. No stack trace for a user's mistake.
 *
 * <p><b>Not here.</b> Anything a library consumer would want: this module exports nothing.
 */
package elfuse.cli;
