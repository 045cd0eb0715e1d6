/** Calls of Linux made of simpler ones, for hosts that lack them. */
package elfuse.host.portable;
