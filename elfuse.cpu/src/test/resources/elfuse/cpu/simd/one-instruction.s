// Runs single instructions for a differential test: reads a state from standard input, puts it in the
// registers, executes one word, and writes the state that results to standard output, until end of file.
//
// The state lies at a fixed address, so that it may hold addresses of its own last part:
//     0  the word          4  set to 1 if the word was undefined
//     8  FPCR (32 bits)   12  FPSR (32 bits)
//    16  X0 ... X30      264  SP
//   272  V0 ... V31     1024  256 bytes of memory        1280 the end
//
// Link with -N: the word is written into the text.

        .equ    STATE, 0x10000000
        .equ    SIZE, 1280

        .text
        .global _start
_start:
        mov     x0, #STATE
        mov     x1, #0x2000
        mov     x2, #3                  // PROT_READ | PROT_WRITE
        mov     x3, #0x32               // MAP_PRIVATE | MAP_FIXED | MAP_ANONYMOUS
        mov     x4, #-1
        mov     x5, #0
        mov     x8, #222                // mmap
        svc     #0
        ldr     x0, =alternate
        mov     x1, #0
        mov     x8, #132                // sigaltstack: SP may be anything when SIGILL comes
        svc     #0
        mov     x0, #4                  // SIGILL
        ldr     x1, =action
        mov     x2, #0
        mov     x3, #8
        mov     x8, #134                // rt_sigaction
        svc     #0

next:   mov     x20, #STATE
        mov     x19, #0
1:      mov     x0, #0
        add     x1, x20, x19
        mov     x2, #SIZE
        sub     x2, x2, x19
        mov     x8, #63                 // read
        svc     #0
        cmp     x0, #0
        b.le    exit
        add     x19, x19, x0
        cmp     x19, #SIZE
        b.lt    1b

        ldr     w0, [x20]
        adr     x1, slot
        str     w0, [x1]
        dc      cvau, x1
        dsb     ish
        ic      ivau, x1
        dsb     ish
        isb

        ldr     w0, [x20, #8]
        msr     fpcr, x0
        ldr     w0, [x20, #12]
        msr     fpsr, x0
        add     x0, x20, #272
        ld1     {v0.2d-v3.2d}, [x0], #64
        ld1     {v4.2d-v7.2d}, [x0], #64
        ld1     {v8.2d-v11.2d}, [x0], #64
        ld1     {v12.2d-v15.2d}, [x0], #64
        ld1     {v16.2d-v19.2d}, [x0], #64
        ld1     {v20.2d-v23.2d}, [x0], #64
        ld1     {v24.2d-v27.2d}, [x0], #64
        ld1     {v28.2d-v31.2d}, [x0], #64
        mov     x30, x20
        ldr     x0, [x30, #264]
        mov     sp, x0
        ldp     x0, x1, [x30, #16]
        ldp     x2, x3, [x30, #32]
        ldp     x4, x5, [x30, #48]
        ldp     x6, x7, [x30, #64]
        ldp     x8, x9, [x30, #80]
        ldp     x10, x11, [x30, #96]
        ldp     x12, x13, [x30, #112]
        ldp     x14, x15, [x30, #128]
        ldp     x16, x17, [x30, #144]
        ldp     x18, x19, [x30, #160]
        ldp     x20, x21, [x30, #176]
        ldp     x22, x23, [x30, #192]
        ldp     x24, x25, [x30, #208]
        ldp     x26, x27, [x30, #224]
        ldp     x28, x29, [x30, #240]
        ldr     x30, [x30, #256]

slot:   nop

        msr     tpidr_el0, x30          // there is no thread-local storage here to lose
        mov     x30, #STATE
        stp     x0, x1, [x30, #16]
        stp     x2, x3, [x30, #32]
        stp     x4, x5, [x30, #48]
        stp     x6, x7, [x30, #64]
        stp     x8, x9, [x30, #80]
        stp     x10, x11, [x30, #96]
        stp     x12, x13, [x30, #112]
        stp     x14, x15, [x30, #128]
        stp     x16, x17, [x30, #144]
        stp     x18, x19, [x30, #160]
        stp     x20, x21, [x30, #176]
        stp     x22, x23, [x30, #192]
        stp     x24, x25, [x30, #208]
        stp     x26, x27, [x30, #224]
        stp     x28, x29, [x30, #240]
        mrs     x0, tpidr_el0
        mov     x1, sp
        stp     x0, x1, [x30, #256]
        mrs     x0, fpcr
        mrs     x1, fpsr
        stp     w0, w1, [x30, #8]
        add     x0, x30, #272
        st1     {v0.2d-v3.2d}, [x0], #64
        st1     {v4.2d-v7.2d}, [x0], #64
        st1     {v8.2d-v11.2d}, [x0], #64
        st1     {v12.2d-v15.2d}, [x0], #64
        st1     {v16.2d-v19.2d}, [x0], #64
        st1     {v20.2d-v23.2d}, [x0], #64
        st1     {v24.2d-v27.2d}, [x0], #64
        st1     {v28.2d-v31.2d}, [x0], #64

        mov     x20, #STATE
        mov     x19, #0
2:      mov     x0, #1
        add     x1, x20, x19
        mov     x2, #SIZE
        sub     x2, x2, x19
        mov     x8, #64                 // write
        svc     #0
        cmp     x0, #0
        b.le    exit
        add     x19, x19, x0
        cmp     x19, #SIZE
        b.lt    2b
        b       next

exit:   mov     x0, #0
        mov     x8, #94                 // exit_group
        svc     #0

illegal:
        mov     x3, #STATE
        mov     w4, #1
        str     w4, [x3, #4]
        ldr     x4, [x2, #440]          // uc_mcontext.pc
        add     x4, x4, #4
        str     x4, [x2, #440]
        ret

        .data
        .balign 16
action: .quad   illegal
        .quad   0x08000004              // SA_ONSTACK | SA_SIGINFO
        .quad   0
        .quad   0
alternate:
        .quad   stack
        .quad   0
        .quad   65536
        .bss
        .balign 16
stack:  .skip   65536
