// Runs single instructions on given states. Reads records from standard input, executes each record's
// instruction with its registers and memory, and writes the record back as the instruction left it.
// The same program runs under elfuse and under qemu-aarch64; the two outputs must be equal.
//
// Record, little endian:
//      0  u32  instruction        4  u32  outcome: 0 fell through, 1 branched, 256+N got signal N
//      8  u64  NZCV (31:28)      16  u64  FPCR           24  u64  FPSR
//     32  X0..X30               280  u64  SP            288  V0..V31         800  512 bytes of memory
        .equ    RECORD, 1312
        .equ    OUTCOME, 4
        .equ    MEMORY, 800
        .equ    MEMORY_SIZE, 512
        .equ    BATCH, 48
        .equ    AREA, 0x20000000        // where the record's memory lies for the instruction
        .equ    AREA_OFFSET, 1024       // with room on both sides

        .arch   armv8.5-a
        .text
        .globl  _start
_start:
        // memory for the instruction: MAP_PRIVATE|MAP_ANONYMOUS|MAP_FIXED, read-write
        mov     x0, #AREA
        mov     x1, #0x1000
        mov     x2, #3
        mov     x3, #0x32
        mov     x4, #-1
        mov     x5, #0
        mov     x8, #222
        svc     #0
        // the slot's page is written: mprotect(page, 4096, PROT_READ|PROT_WRITE|PROT_EXEC)
        adrp    x0, slot
        mov     x1, #0x1000
        mov     x2, #7
        mov     x8, #226
        svc     #0
        // their handler's stack: sigaltstack, because an instruction's own SP may be anywhere
        adr     x0, stack
        mov     x1, #0
        mov     x8, #132
        svc     #0
        // SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGSEGV end an instruction as well
        mov     x20, #0
1:      adr     x21, signals
        ldrb    w0, [x21, x20]
        cbz     w0, batch
        adr     x1, action
        mov     x2, #0
        mov     x3, #8
        mov     x8, #134
        svc     #0
        add     x20, x20, #1
        b       1b

batch:  // read a whole batch, or what is left
        ldr     x19, =buffer
        mov     x20, #0
2:      mov     x0, #0
        add     x1, x19, x20
        ldr     x2, =(RECORD * BATCH)
        sub     x2, x2, x20
        mov     x8, #63
        svc     #0
        cmp     x0, #0
        b.le    3f
        add     x20, x20, x0
        ldr     x2, =(RECORD * BATCH)
        cmp     x20, x2
        b.lo    2b
3:      cbz     x20, done
        ldr     x0, =current
        str     x19, [x0]
        add     x20, x19, x20
        ldr     x0, =limit
        str     x20, [x0]

next:   ldr     x0, =current
        ldr     x28, [x0]               // the record
        ldr     x0, =limit
        ldr     x1, [x0]
        cmp     x28, x1
        b.hs    flush
        // the memory
        ldr     x0, =(AREA + AREA_OFFSET)
        add     x1, x28, #MEMORY
        mov     x2, #(MEMORY_SIZE / 16)
4:      ldp     x3, x4, [x1], #16
        stp     x3, x4, [x0], #16
        subs    x2, x2, #1
        b.ne    4b
        // the instruction
        ldr     w0, [x28]
        adr     x1, slot
        str     w0, [x1]
        dc      cvau, x1
        dsb     ish
        ic      ivau, x1
        dsb     ish
        isb
        clrex
        // the registers; X30 is the base until the last load
        mov     x30, x28
        add     x0, x30, #288
        ld1     {v0.16b-v3.16b}, [x0], #64
        ld1     {v4.16b-v7.16b}, [x0], #64
        ld1     {v8.16b-v11.16b}, [x0], #64
        ld1     {v12.16b-v15.16b}, [x0], #64
        ld1     {v16.16b-v19.16b}, [x0], #64
        ld1     {v20.16b-v23.16b}, [x0], #64
        ld1     {v24.16b-v27.16b}, [x0], #64
        ld1     {v28.16b-v31.16b}, [x0], #64
        ldr     x0, [x30, #16]
        msr     fpcr, x0
        ldr     x0, [x30, #24]
        msr     fpsr, x0
        ldr     x0, [x30, #280]
        mov     sp, x0
        ldr     x0, [x30, #8]
        msr     nzcv, x0
        ldp     x0, x1, [x30, #32]
        ldp     x2, x3, [x30, #48]
        ldp     x4, x5, [x30, #64]
        ldp     x6, x7, [x30, #80]
        ldp     x8, x9, [x30, #96]
        ldp     x10, x11, [x30, #112]
        ldp     x12, x13, [x30, #128]
        ldp     x14, x15, [x30, #144]
        ldp     x16, x17, [x30, #160]
        ldp     x18, x19, [x30, #176]
        ldp     x20, x21, [x30, #192]
        ldp     x22, x23, [x30, #208]
        ldp     x24, x25, [x30, #224]
        ldp     x26, x27, [x30, #240]
        ldp     x28, x29, [x30, #256]
        ldr     x30, [x30, #272]
        b       slot

fell_through:
        msr     tpidr_el0, x30          // the one place to keep a register without a base
        ldr     x30, =current
        ldr     x30, [x30]
        str     wzr, [x30, #OUTCOME]
        b       save
branched:
        msr     tpidr_el0, x30
        ldr     x30, =current
        ldr     x30, [x30]
        str     x0, [x30, #32]
        mov     w0, #1
        str     w0, [x30, #OUTCOME]
        ldr     x0, [x30, #32]
save:
        stp     x0, x1, [x30, #32]
        stp     x2, x3, [x30, #48]
        stp     x4, x5, [x30, #64]
        stp     x6, x7, [x30, #80]
        stp     x8, x9, [x30, #96]
        stp     x10, x11, [x30, #112]
        stp     x12, x13, [x30, #128]
        stp     x14, x15, [x30, #144]
        stp     x16, x17, [x30, #160]
        stp     x18, x19, [x30, #176]
        stp     x20, x21, [x30, #192]
        stp     x22, x23, [x30, #208]
        stp     x24, x25, [x30, #224]
        stp     x26, x27, [x30, #240]
        stp     x28, x29, [x30, #256]
        mrs     x0, tpidr_el0
        str     x0, [x30, #272]
        mov     x0, sp
        str     x0, [x30, #280]
        mrs     x0, nzcv
        str     x0, [x30, #8]
        mrs     x0, fpcr
        str     x0, [x30, #16]
        mrs     x0, fpsr
        str     x0, [x30, #24]
        msr     fpcr, xzr
        add     x0, x30, #288
        st1     {v0.16b-v3.16b}, [x0], #64
        st1     {v4.16b-v7.16b}, [x0], #64
        st1     {v8.16b-v11.16b}, [x0], #64
        st1     {v12.16b-v15.16b}, [x0], #64
        st1     {v16.16b-v19.16b}, [x0], #64
        st1     {v20.16b-v23.16b}, [x0], #64
        st1     {v24.16b-v27.16b}, [x0], #64
        st1     {v28.16b-v31.16b}, [x0], #64
        ldr     x1, =(AREA + AREA_OFFSET)
        add     x0, x30, #MEMORY
        mov     x2, #(MEMORY_SIZE / 16)
5:      ldp     x3, x4, [x1], #16
        stp     x3, x4, [x0], #16
        subs    x2, x2, #1
        b.ne    5b
advance:
        ldr     x0, =current
        ldr     x1, [x0]
        add     x1, x1, #RECORD
        str     x1, [x0]
        b       next

signal: // a handler that never returns
        ldr     x1, =current
        ldr     x1, [x1]
        add     w0, w0, #256
        str     w0, [x1, #OUTCOME]
        b       advance

flush:  // write the batch back
        ldr     x19, =buffer
        ldr     x0, =limit
        ldr     x20, [x0]
6:      subs    x2, x20, x19
        b.eq    batch
        mov     x0, #1
        mov     x1, x19
        mov     x8, #64
        svc     #0
        cmp     x0, #0
        b.le    failed
        add     x19, x19, x0
        b       6b
done:   mov     x0, #0
        mov     x8, #94
        svc     #0
failed: mov     x0, #1
        mov     x8, #94
        svc     #0

        .balign 8
action: .quad   signal                  // handler
        .quad   0x48000000              // SA_NODEFER|SA_ONSTACK
        .quad   0, 0                    // restorer, mask
stack:  .quad   handlers, 0, 65536       // ss_sp, ss_flags, ss_size
signals: .byte  4, 5, 7, 8, 11, 0
        .ltorg

        .balign 4096
        .globl  slot
slot:   nop
        b       fell_through
        b       branched
        .balign 4096

        .bss
        .balign 16
buffer: .skip   RECORD * BATCH
current: .skip  8
limit:  .skip   8
        .balign 16
handlers: .skip 65536
