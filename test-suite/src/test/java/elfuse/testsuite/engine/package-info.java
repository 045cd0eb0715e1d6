/**
 * One conformance suite for all engines: small guests, written once against {@code elfuse.hv}, that
 * run on the software CPU, on the bindings over doubles of their hosts, and on real hardware.
 */
package elfuse.testsuite.engine;
