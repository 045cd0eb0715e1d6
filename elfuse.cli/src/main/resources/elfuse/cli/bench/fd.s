// Descriptors: what operations on them cost, one line for each on standard output: "name nanoseconds".
// Static, position-dependent, needs nothing but a kernel. Rows whose limit the kernel refuses are left out.

        .equ    DUPS, 100000
        .equ    TRIPS, 5000
        .equ    WAITS, 20000

        .text
        .global _start
_start: mov     x0, #0                  // prlimit64(0, RLIMIT_NOFILE, limits, NULL): both limits high,
        mov     x1, #7                  // or else the soft one as high as the hard one
        adr     x2, high
        mov     x3, #0
        mov     x8, #261
        svc     #0
        mov     x27, x0                 // 0 where 100,000 descriptors are allowed
        cbz     x0, dups
        mov     x0, #0
        mov     x1, #7
        mov     x2, #0
        adr     x3, low
        svc     #0
        adr     x2, low
        ldr     x3, [x2, #8]
        str     x3, [x2]
        mov     x0, #0
        mov     x1, #7
        mov     x3, #0
        svc     #0

dups:   mov     x29, #-1                // silent passes for a compiler behind the CPU
        mov     x28, #6
warm:   bl      dupclose
        subs    x28, x28, #1
        b.ne    warm
        mov     x29, #1
        bl      dupclose

        adr     x0, pipes               // pipe2 twice: there and back
        mov     x1, #0
        mov     x8, #59
        svc     #0
        adr     x0, pipes
        add     x0, x0, #8
        svc     #0
        adr     x0, pipes
        ldp     w21, w20, [x0]          // the other thread reads X21 and writes X22
        ldp     w23, w22, [x0, #8]
        adr     x26, n_pipe
        bl      pingpong

        bl      counter
        mov     x20, x0
        mov     x21, x0
        bl      counter
        mov     x22, x0
        mov     x23, x0
        adr     x26, n_event
        bl      pingpong

        mov     x0, #0                  // epoll_create1
        mov     x8, #20
        svc     #0
        mov     x20, x0
        mov     x21, #1
        bl      watch
        mov     x0, x28                 // the first one is ready from now on
        adr     x1, one
        mov     x2, #8
        mov     x8, #64
        svc     #0
        adr     x26, n_1
        mov     x29, #-1
        mov     x28, #4
warm2:  bl      waits
        subs    x28, x28, #1
        b.ne    warm2
        mov     x29, #1
        bl      waits
        mov     x21, #99
        bl      watch
        adr     x26, n_100
        bl      waits
        mov     x21, #9900
        bl      watch
        adr     x26, n_10000
        bl      waits

        mov     x21, #3                 // all of them at once
        mov     x22, #10000
        adr     x26, n_close1
        bl      closeall
        cbnz    x27, end
        movz    x24, #(DUPS & 0xffff)
        movk    x24, #(DUPS >> 16), lsl #16
        mov     x25, x24
        bl      now
        mov     x19, x0
open:   mov     x0, #1
        mov     x8, #23
        svc     #0
        subs    x24, x24, #1
        b.ne    open
        adr     x26, n_open
        bl      done
        movz    x22, #(DUPS & 0xffff)
        movk    x22, #(DUPS >> 16), lsl #16
        adr     x26, n_close2
        bl      closeall
end:    mov     x0, #0
        mov     x8, #94
        svc     #0

// close_range of everything from 3 on, which are X22
closeall:
        mov     x18, x30
        mov     x25, x22
        bl      now
        mov     x19, x0
        mov     x0, #3
        mov     x1, #-1
        mov     x2, #0
        mov     x8, #436
        svc     #0
        mov     x30, x18
        b       done

dupclose:
        mov     x18, x30
        movz    x24, #(DUPS & 0xffff)
        movk    x24, #(DUPS >> 16), lsl #16
        mov     x25, x24
        bl      now
        mov     x19, x0
again:  mov     x0, #1
        mov     x8, #23                 // dup
        svc     #0
        mov     x8, #57                 // close
        svc     #0
        subs    x24, x24, #1
        b.ne    again
        adr     x26, n_dup
        mov     x30, x18
        b       done

// eventfd2(0, 0) to X0
counter: mov    x0, #0
        mov     x1, #0
        mov     x8, #19
        svc     #0
        ret

// Adds X21 new counters to the epoll instance X20; the last one's number to X28 if it is the only one
watch:  mov     x18, x30
        mov     x24, x21
more:   bl      counter
        cmp     x21, #1
        csel    x28, x0, x28, eq
        mov     x2, x0
        mov     x0, x20
        mov     x1, #1                  // EPOLL_CTL_ADD
        adr     x3, event
        mov     x8, #21
        svc     #0
        subs    x24, x24, #1
        b.ne    more
        ret     x18

waits:  mov     x18, x30
        movz    x24, #WAITS
        mov     x25, x24
        bl      now
        mov     x19, x0
wait:   mov     x0, x20                 // epoll_pwait(X20, found, 8, -1, NULL, 8)
        adr     x1, found
        mov     x2, #8
        mov     x3, #-1
        mov     x4, #0
        mov     x5, #8
        mov     x8, #22
        svc     #0
        subs    x24, x24, #1
        b.ne    wait
        mov     x30, x18
        b       done

// Eight bytes to X20 and back from X23, by a thread that reads X21 and writes X22
pingpong:
        mov     x18, x30
        movz    x24, #TRIPS
        mov     x25, x24
        bl      now
        mov     x19, x0
        movz    x0, #0x0f00             // CLONE_VM, FS, FILES, SIGHAND, THREAD, SYSVSEM
        movk    x0, #0x5, lsl #16
        adr     x1, stack
        mov     x2, #0
        mov     x3, #0
        mov     x4, #0
        mov     x8, #220
        svc     #0
        cbz     x0, other
ping:   mov     x0, x20
        adr     x1, one
        mov     x2, #8
        mov     x8, #64
        svc     #0
        mov     x0, x23
        adr     x1, buffer
        mov     x2, #8
        mov     x8, #63
        svc     #0
        subs    x24, x24, #1
        b.ne    ping
        mov     x30, x18
        b       done
other:  mov     x0, x21
        adr     x1, buffer2
        mov     x2, #8
        mov     x8, #63
        svc     #0
        mov     x0, x22
        adr     x1, one
        mov     x2, #8
        mov     x8, #64
        svc     #0
        subs    x24, x24, #1
        b.ne    other
        mov     x0, #0
        mov     x8, #93
        svc     #0

// CLOCK_MONOTONIC in nanoseconds to X0
now:    mov     x0, #1
        adr     x1, time
        mov     x8, #113
        svc     #0
        adr     x1, time
        ldp     x2, x3, [x1]
        movz    x4, #0xca00
        movk    x4, #0x3b9a, lsl #16
        madd    x0, x2, x4, x3
        ret

// Reports the time since X19 for one of X25 operations
done:   mov     x17, x30
        bl      now
        sub     x0, x0, x19
        udiv    x0, x0, x25
        mov     x30, x17

// Writes the name at X26, a blank, X0 in decimal, a newline
report: adr     x1, line
        add     x2, x1, #64
        mov     w3, #10
        strb    w3, [x2]
        mov     x4, #10
digit:  udiv    x5, x0, x4
        msub    x6, x5, x4, x0
        add     w6, w6, #48
        strb    w6, [x2, #-1]!
        mov     x0, x5
        cbnz    x0, digit
        mov     w6, #32
        strb    w6, [x2, #-1]!
        mov     x5, #0
length: ldrb    w6, [x26, x5]
        cbz     w6, name
        add     x5, x5, #1
        b       length
name:   cbz     x5, write
        sub     x5, x5, #1
        ldrb    w6, [x26, x5]
        strb    w6, [x2, #-1]!
        b       name
write:  add     x3, x1, #65
        sub     x3, x3, x2
        mov     x1, x2
        mov     x2, x3
        mov     x0, x29
        mov     x8, #64
        svc     #0
        ret

n_dup:  .asciz  "dup and close"
n_pipe: .asciz  "pipe, there and back between threads"
n_event: .asciz "eventfd, there and back between threads"
n_1:    .asciz  "epoll_wait, 1 descriptor"
n_100:  .asciz  "epoll_wait, 100 descriptors"
n_10000: .asciz "epoll_wait, 10000 descriptors"
n_close1: .asciz "close_range, one of 10000"
n_open: .asciz  "dup, 100000 open at the end"
n_close2: .asciz "close_range, one of 100000"

        .data
        .balign 64
time:   .quad   0, 0
high:   .quad   131072, 131072
low:    .quad   0, 0
one:    .quad   1
event:  .quad   1, 7                    // EPOLLIN
pipes:  .quad   0, 0
line:   .skip   80
        .balign 64
buffer: .skip   64
buffer2: .skip  64
found:  .skip   128
        .balign 64
        .skip   4096
stack:  .quad   0
