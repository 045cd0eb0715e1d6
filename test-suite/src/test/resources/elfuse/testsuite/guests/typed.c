/* What a program shows upon a typed signal is not lost: the line discipline drops waiting output when the character comes, and
   nothing after that (drivers/tty/n_tty.c, isig). Busy processes delay the kernel's own thread that treats what is typed. */
#define _GNU_SOURCE
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

static void caught(int signal) { write(1, signal == SIGINT ? "interrupted\n" : "quit\n", signal == SIGINT ? 12 : 5); }

static int master;
static char text[1 << 16];

/* reads until a text comes */
static int expect(const char *what) {
  size_t n = 0;
  struct pollfd p = {master, POLLIN, 0};
  while (n < sizeof text - 1) {
    text[n] = 0;
    if (strstr(text, what)) return 1;
    if (poll(&p, 1, 10000) != 1) return 0;
    ssize_t got = read(master, text + n, sizeof text - 1 - n);
    if (got <= 0) return 0;
    n += got;
  }
  return 0;
}

int main(void) {
  enum { BUSY = 4, ROUNDS = 300 };
  pid_t busy[BUSY];
  for (int i = 0; i < BUSY; i++) {
    busy[i] = fork();
    if (busy[i] == 0) for (volatile long n = 0;; n++) ;
  }
  pid_t pid = forkpty(&master, NULL, NULL, NULL);
  if (pid == 0) {
    signal(SIGINT, caught);
    signal(SIGQUIT, caught);
    write(1, "begun\n", 6);
    char line[100];
    while (1) {
      ssize_t n = read(0, line, sizeof line - 1);
      if (n == 4 && !memcmp(line, "end\n", 4)) exit(5);
    }
  }
  printf("begun %d\n", expect("begun\r\n"));
  int shown = 0;
  for (int i = 0; i < ROUNDS; i++) {
    int quit = i % 3 == 2; /* with something typed before, which is dropped, too */
    write(master, quit ? "lost\034" : "\003", quit ? 5 : 1);
    if (!expect(quit ? "quit\r\n" : "interrupted\r\n")) break;
    shown++;
  }
  printf("shown %d of %d\n", shown, ROUNDS);
  write(master, "end\n", 4);
  int status;
  if (shown < ROUNDS) kill(pid, SIGKILL);
  waitpid(pid, &status, 0);
  printf("ended %x\n", status);
  for (int i = 0; i < BUSY; i++) kill(busy[i], SIGKILL);
  while (wait(&status) > 0) ;
  return 0;
}
