/** What the hardware engines have in common. */
package elfuse.hv.limits;
