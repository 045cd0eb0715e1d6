// What the ahead-of-time cache is recorded from: a program that does what shells and runtimes do, often enough for the
// JVM to learn which ways its code goes, so that it compiles that code early in later runs. It prints nothing.
//   argc 1: looks at files and memory; then children, threads, signals, pipes and futexes in turns; ends with 0
//   argc 2: the child's program, which ends at once
        .text
self:
        .ascii  "/proc/self/exe\0"
name:
        .ascii  "train\0"
maps:
        .ascii  "/proc/self/maps\0"
        .balign 8
        .global _start
_start:
        ldr     x19, [sp]
        cmp     x19, #2
        b.eq    end
        sub     sp, sp, #512

        mov     x0, #0                  // brk
        mov     x8, #214
        svc     #0
        mov     x0, #0                  // mmap of three anonymous pages
        mov     x1, #12288
        mov     x2, #3
        mov     x3, #0x22
        mov     x4, #-1
        mov     x5, #0
        mov     x8, #222
        svc     #0
        mov     x20, x0
        str     x0, [x20]
        mov     x1, #4096               // mprotect, munmap
        mov     x2, #1
        mov     x8, #226
        svc     #0
        mov     x0, x20
        mov     x1, #4096
        mov     x8, #215
        svc     #0

        mov     x0, #-100               // openat, fstat, read, lseek, mmap of the file, close
        adr     x1, self
        mov     x2, #0
        mov     x8, #56
        svc     #0
        mov     x21, x0
        mov     x1, sp
        mov     x8, #80
        svc     #0
        mov     x0, x21
        mov     x1, sp
        mov     x2, #256
        mov     x8, #63
        svc     #0
        mov     x0, #0
        mov     x1, #4096
        mov     x2, #1
        mov     x3, #2
        mov     x4, x21
        mov     x5, #0
        mov     x8, #222
        svc     #0
        mov     x0, x21
        mov     x8, #57
        svc     #0
        mov     x0, #-100
        adr     x1, maps
        mov     x2, sp
        mov     x3, #0
        mov     x8, #79                 // newfstatat
        svc     #0

        mov     x0, #17                 // rt_sigaction and rt_sigprocmask to look only
        mov     x1, #0
        mov     x2, sp
        mov     x3, #8
        mov     x8, #134
        svc     #0
        mov     x0, #0
        mov     x1, #0
        mov     x2, sp
        mov     x3, #8
        mov     x8, #135
        svc     #0
        mov     x0, sp                  // pipe2, futex wake, getrandom, uname, getcwd
        mov     x1, #0
        mov     x8, #59
        svc     #0
        mov     x0, sp
        mov     x1, #1
        mov     x2, #1
        mov     x8, #98
        svc     #0
        mov     x0, sp
        mov     x8, #160
        svc     #0

        mov     x0, #0                  // mmap of the other thread's stack
        mov     x1, #16384
        mov     x2, #3
        mov     x3, #0x22
        mov     x4, #-1
        mov     x5, #0
        mov     x8, #222
        svc     #0
        add     x25, x0, #16384
        str     xzr, [x25, #-16]!       // two futexes at its top: the thread's number, and whose turn it is
        adr     x1, handler             // rt_sigaction of SIGUSR1
        str     x1, [sp, #256]
        str     xzr, [sp, #264]
        str     xzr, [sp, #272]
        str     xzr, [sp, #280]
        mov     x0, #10
        add     x1, sp, #256
        mov     x2, #0
        mov     x3, #8
        mov     x8, #134
        svc     #0

        mov     x26, #40
round:
        bl      fork
        cbz     x0, leave
        bl      wait
        cmp     x26, #30
        b.hi    replaced
        tst     x26, #3
        b.ne    replaced
        bl      fork
        cbz     x0, child
        bl      wait
replaced:
        mov     x27, #60                // signals to itself
kill:
        mov     x8, #172
        svc     #0
        mov     x1, #10
        mov     x8, #129
        svc     #0
        subs    x27, x27, #1
        b.ne    kill

        movz    x0, #0x0f00             // clone: VM, FS, FILES, SIGHAND, THREAD, SYSVSEM, PARENT_SETTID, CHILD_CLEARTID
        movk    x0, #0x0035, lsl #16
        mov     x1, x25
        mov     x2, x25
        mov     x3, #0
        mov     x4, x25
        mov     x8, #220
        svc     #0
        cbz     x0, partner
        mov     x27, #12                // futexes there and back
turn:
        mov     w1, #1
        bl      give
        mov     w1, #0
        bl      await
        subs    x27, x27, #1
        b.ne    turn
join:
        ldar    w2, [x25]
        cbz     w2, joined
        mov     x0, x25
        mov     x1, #0                  // FUTEX_WAIT, as the kernel wakes a shared one
        mov     x3, #0
        mov     x8, #98
        svc     #0
        b       join
joined:
        subs    x26, x26, #1
        b.ne    round

        mov     x0, sp                  // two pipes, and a child that sends back what it gets
        mov     x1, #0
        mov     x8, #59
        svc     #0
        add     x0, sp, #8
        mov     x1, #0
        mov     x8, #59
        svc     #0
        bl      fork
        cbz     x0, echo
        ldr     w0, [sp]
        mov     x8, #57
        svc     #0
        mov     x27, #400
trip:
        ldr     w0, [sp, #4]
        bl      send
        ldr     w0, [sp, #8]
        bl      receive
        subs    x27, x27, #1
        b.ne    trip
        ldr     w0, [sp, #4]
        mov     x8, #57
        svc     #0
        bl      wait

        mov     x0, #0                  // code on pages of the same place in caches of pages, called in turns
        movz    x1, #0x1000
        movk    x1, #0x0020, lsl #16
        mov     x2, #7
        mov     x3, #0x22
        mov     x4, #-1
        mov     x5, #0
        mov     x8, #222
        svc     #0
        mov     x20, x0
        add     x21, x20, #0x200, lsl #12
        movz    w1, #0x03c0             // ret
        movk    w1, #0xd65f, lsl #16
        str     w1, [x20]
        str     w1, [x21]
        dsb     ish
        ic      ivau, x20
        ic      ivau, x21
        dsb     ish
        isb
        mov     x27, #4000
apart:
        blr     x20
        blr     x21
        subs    x27, x27, #1
        b.ne    apart

        mov     x0, #0                  // every case of the interpreter's loop, on pages that are new
        movz    x1, #0x0080, lsl #16
        mov     x2, #3
        mov     x3, #0x22
        mov     x4, #-1
        mov     x5, #0
        mov     x8, #222
        svc     #0
        mov     x20, x0
        add     x21, x20, #0x400, lsl #12
        adr     x22, name
        mov     x26, #0
        mov     x27, #6000
compute:
        bl      integers
        bl      accesses
        tst     x27, #15
        b.ne    near
        bl      across
near:
        adr     x1, accesses
        blr     x1
        add     w26, w26, #1
        sub     x27, x27, #1
        cbnz    x27, compute
end:
        mov     x0, #0
        mov     x8, #94
        svc     #0
child:
        adr     x0, self                // execve
        adr     x1, name
        str     x1, [sp, #128]
        str     x1, [sp, #136]
        str     xzr, [sp, #144]
        add     x1, sp, #128
        add     x2, sp, #144
        mov     x8, #221
        svc     #0
        mov     x0, #1
        mov     x8, #94
        svc     #0

leave:
        mov     x0, #0
        mov     x8, #94
        svc     #0
echo:
        ldr     w0, [sp, #4]
        mov     x8, #57
        svc     #0
echoing:
        ldr     w0, [sp]
        bl      receive
        cmp     x0, #1
        b.ne    leave
        ldr     w0, [sp, #12]
        bl      send
        b       echoing
send:
        add     x1, sp, #64
        mov     x2, #1
        mov     x8, #64
        svc     #0
        ret
receive:
        add     x1, sp, #64
        mov     x2, #1
        mov     x8, #63
        svc     #0
        ret
fork:
        mov     x0, #17                 // SIGCHLD
        mov     x1, #0
        mov     x2, #0
        mov     x3, #0
        mov     x4, #0
        mov     x8, #220
        svc     #0
        ret
wait:
        mov     x0, #-1
        add     x1, sp, #256
        mov     x2, #0
        mov     x3, #0
        mov     x8, #260
        svc     #0
        ret
partner:                                // the thread: its stack is never touched
        mov     x27, #12
take:
        mov     w1, #1
        bl      await
        mov     w1, #0
        bl      give
        subs    x27, x27, #1
        b.ne    take
        mov     x0, #0
        mov     x8, #93
        svc     #0
give:                                   // stores w1 and wakes
        add     x0, x25, #8
        stlr    w1, [x0]
        mov     x1, #129                // FUTEX_WAKE_PRIVATE
        mov     x2, #1
        mov     x8, #98
        svc     #0
        ret
await:                                  // waits until w1 is there
        mov     w28, w1
awaiting:
        add     x0, x25, #8
        ldar    w2, [x0]
        cmp     w2, w28
        b.eq    awaited
        mov     x1, #128                // FUTEX_WAIT_PRIVATE
        mov     x3, #0
        mov     x8, #98
        svc     #0
        b       awaiting
awaited:
        ret
handler:
        ret
integers:                               // X26 counts, so that branches go both ways
        add     x1, x26, #3
        add     w2, w26, #5
        add     x3, x1, x2
        add     w4, w1, w2, lsl #1
        sub     x5, x3, #1
        sub     x6, x3, x1
        sub     w7, w3, w1
        mov     x9, x6
        mov     w10, w7
        movz    x11, #0x1234, lsl #16
        movk    x11, #0x5678
        mov     w12, #77
        movk    w12, #1, lsl #16
        and     x13, x11, x26
        and     w13, w11, w26
        orr     x14, x11, x26, lsl #2
        orr     w14, w11, w26
        eor     x15, x11, x26
        eor     w15, w11, w26
        eor     w15, w15, w26, ror #7
        bic     x16, x11, x26
        bic     w16, w11, w26
        and     x13, x26, #0xff
        and     w13, w26, #0x7
        orr     x14, x26, #0x10
        orr     w14, w26, #1
        eor     x15, x26, #0x3f
        eor     w15, w26, #0xff
        and     x15, x26, #0x5555555555555555
        lsr     x16, x11, #3
        lsr     w16, w11, #5
        lsl     x16, x16, #2
        asr     x17, x11, #4
        asr     w17, w11, #4
        ubfx    x16, x11, #8, #16
        sxtw    x17, w11
        sxtb    w17, w11
        bfi     x16, x26, #4, #8
        bfxil   w16, w26, #2, #6
        extr    x17, x11, x26, #9
        ror     w17, w11, #3
        mul     x16, x11, x26
        mul     w16, w11, w26
        msub    x17, x16, x1, x11
        msub    w17, w16, w1, w11
        umull   x16, w11, w26
        smull   x16, w11, w26
        umulh   x16, x11, x26
        udiv    x17, x11, x1
        sdiv    w17, w11, w1
        lsl     x16, x11, x26
        lsl     w16, w11, w26
        lsr     x16, x11, x26
        lsr     w16, w11, w26
        asr     x16, x11, x26
        add     x16, x11, w26, sxtw #2
        add     x16, x11, w26, uxtw
        clz     x16, x11
        rbit    x16, x11
        rev     x16, x11
        rev     w16, w11
        neg     x17, x16, lsr #3
        orr     x17, x17, x16, lsr #5
        nop
        adrp    x16, self
        adr     x16, self
        adds    x17, x11, x26
        adc     x17, x17, x16
        adds    w17, w11, w26
        ands    x17, x11, x26
        csel    x17, x11, x26, eq
        ands    w17, w11, w26, lsl #3
        csel    w17, w11, w26, ne
        tst     x26, #3
        csinc   x17, x11, x26, ne
        tst     w26, #7
        cset    w17, eq
        cmp     x26, #300
        csinv   x17, x11, x26, hi
        cmp     w26, #200
        csneg   w17, w11, w26, ls
        cmp     x26, x12
        ccmp    x26, #9, #4, ne
        ccmp    w26, w12, #0, eq
        b.lo    1f
        add     x1, x1, #1
1:
        and     x13, x26, #3
        cmp     w13, #2
        b.eq    2f
        cbz     x13, 3f
        cbnz    w13, 4f
2:
        cbz     w13, 3f
3:
        tbz     x26, #2, 4f
        cbnz    x13, 5f
4:
        tbnz    w26, #3, 5f
        b       6f
5:
        subs    x13, x26, x12
        b.ge    6f
        subs    w13, w26, w12
        b.lt    6f
        add     x1, x1, #1
6:
        ret
accesses:                               // inside of pages
        stp     x29, x30, [sp, #-32]!
        mov     x29, sp
        add     x16, x26, x26, lsl #4
        and     x16, x16, #0xfff8
        mov     x17, x20
        ldr     x1, [x17, x16]
        add     x1, x1, #1
        str     x1, [x17, x16]
        ldr     w2, [x17, x16]
        str     w2, [sp, #16]
        ldrsw   x3, [sp, #16]
        ldrh    w4, [x17, x16]
        strh    w4, [sp, #20]
        ldrb    w5, [x17, x16]
        strb    w5, [sp, #22]
        ldrsb   w6, [sp, #22]
        ldrsh   x6, [sp, #20]
        ldr     x7, [x17, w26, uxtw #3]
        ldr     x7, [x22]
        ldp     x9, x10, [sp, #16]
        stp     x9, x10, [sp, #16]
        ldp     w11, w12, [sp, #16]
        stp     w11, w12, [sp, #16]
        ldr     x13, [sp, #16]
        add     x14, sp, #16
        str     x13, [x14], #8
        ldr     x13, [x14, #-8]!
        ldrb    w13, [x14], #1
        ldr     d0, [sp, #16]
        str     d0, [sp, #16]
        ldr     q1, [sp, #16]
        str     q1, [sp, #16]
        ldp     x29, x30, [sp], #32
        ret
across:                                 // from one page to the next, or where nobody was before
        add     x21, x21, #4096
        ldrb    w1, [x21]
        strb    w1, [x21]
        and     x1, x26, #0xffff
        bfi     x1, x1, #12, #10
        and     x16, x1, #0x3ff000
        add     x17, x20, x16
        sub     x17, x17, #1
        add     x17, x17, #4096
        ldr     x1, [x17]
        ldr     w2, [x17]
        ldrh    w3, [x17]
        ldrsw   x4, [x17]
        ldp     x5, x6, [x17]
        str     x1, [x17]
        str     w2, [x17]
        strh    w3, [x17]
        stp     x5, x6, [x17]
        stp     x5, x6, [x17, #-8]!
        ldp     x5, x6, [x17], #8
        ret
