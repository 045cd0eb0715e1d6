/**
 * Where guests spend their CPU time, by functions: stacks are walked and counted while a program
 * runs ({@link elfuse.linux.profile.Samples}), and get names when it is over ({@link
 * elfuse.linux.profile.FlameGraph}). Everything that is read here comes from guests and is wrong
 * until it was checked.
 */
package elfuse.linux.profile;
