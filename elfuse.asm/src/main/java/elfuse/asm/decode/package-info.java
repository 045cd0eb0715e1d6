/** The generated decision tree of the decoder. */
package elfuse.asm.decode;
