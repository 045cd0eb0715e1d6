/** How operand values become field values: ranges, scaling, bitmask and floating immediates. */
package elfuse.asm.encode;
