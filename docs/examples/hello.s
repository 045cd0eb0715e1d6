// The smallest guest: write(1, message, length), then exit_group(0).
//   ./elfuse asm docs/examples/hello.s -o hello && ./elfuse ./hello
        .text
message:
        .ascii  "Hello from A64\n"
        .equ    length, . - message
        .balign 4
        .global _start
_start:
        mov     x0, #1
        adr     x1, message
        mov     x2, #length
        mov     x8, #64
        svc     #0
        mov     x0, #0
        mov     x8, #94
        svc     #0
