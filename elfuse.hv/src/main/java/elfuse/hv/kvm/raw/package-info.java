/**
 * KVM on arm64 as its headers have it: numbers and layouts, no logic. Every row names its macro or
 * field in {@code linux/kvm.h} or {@code asm/kvm.h}; a test compiles them with the cross compiler.
 */
package elfuse.hv.kvm.raw;
