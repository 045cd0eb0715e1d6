// Sits at the terminal that it was started on and says what comes: terminal [catch] [raw]
#define _GNU_SOURCE
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static int told[2];

static void note(int signal, siginfo_t *info, void *context) {
  (void)context;
  char record[2] = {(char)signal, info->si_code == SI_KERNEL};
  if (write(told[1], record, 2) != 2) _exit(9);
}

int main(int count, char **arguments) {
  setvbuf(stdout, NULL, _IONBF, 0);
  if (pipe(told) < 0) return 1;
  for (int i = 1; i < count; i++) {
    if (strcmp(arguments[i], "catch") == 0) {
      struct sigaction action = {.sa_sigaction = note, .sa_flags = SA_SIGINFO};
      int all[] = {SIGHUP, SIGINT, SIGQUIT, SIGUSR1, SIGALRM, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH};
      for (unsigned n = 0; n < sizeof all / sizeof *all; n++) sigaction(all[n], &action, NULL);
    }
    if (strcmp(arguments[i], "raw") == 0) {
      struct termios settings;
      tcgetattr(0, &settings);
      cfmakeraw(&settings);
      tcsetattr(0, TCSANOW, &settings);
    }
  }
  printf("ready: leader %d session %d front %d name %d\r\n", getpgrp() == getpid(),
         getsid(0) == tcgetsid(0), tcgetpgrp(0) == getpgrp(),
         strncmp(ttyname(0), "/dev/pts/", 9) == 0);
  for (;;) {
    char record[2];
    ssize_t n = read(told[0], record, 2);
    if (n == 2) printf("SIG%s %d.\r\n", sigabbrev_np(record[0]), record[1]);
  }
}
