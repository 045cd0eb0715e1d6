// What the ahead-of-time cache is recorded from: a program that does what the start of a shell does. It prints nothing.
//   argc 1: makes a pipe and a child, which replaces its program; waits for it; ends with 0
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

        mov     x0, #17                 // clone with SIGCHLD
        mov     x1, #0
        mov     x2, #0
        mov     x3, #0
        mov     x4, #0
        mov     x8, #220
        svc     #0
        cbz     x0, child
        mov     x0, #-1                 // wait4
        add     x1, sp, #256
        mov     x2, #0
        mov     x3, #0
        mov     x8, #260
        svc     #0
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
