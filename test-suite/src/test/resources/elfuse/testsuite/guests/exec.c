// execve: what a new program gets, what it loses, and every way to fail. Compared with the host's own kernel.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;
static char self[4096];

static int end_of(pid_t pid) {
  int status = -1;
  while (waitpid(pid, &status, 0) == -1 && errno == EINTR)
    ;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

static void fails(const char *what, const char *path, char **argv, char **envp) {
  int result = syscall(SYS_execve, path, argv, envp);
  printf("%s: %d %s\n", what, result, strerrorname_np(errno));
}

static void file(const char *name, const char *text, int mode) {
  int fd = open(name, O_CREAT | O_WRONLY | O_TRUNC, 0600);
  write(fd, text, strlen(text));
  fchmod(fd, mode);
  close(fd);
}

static int child(int argc, char **argv) {
  if (!strcmp(argv[1], "args")) {
    printf("args:");
    for (int i = 2; i < argc; i++) printf(" <%s>", argv[i]);
    printf("\nenvironment:");
    for (char **e = environ; *e; e++) printf(" <%s>", *e);
    printf("\n");
    return 7;
  }
  if (!strcmp(argv[1], "state")) {
    struct sigaction a;
    sigaction(SIGUSR1, NULL, &a);
    printf("handler is default %d\n", a.sa_handler == SIG_DFL);
    sigaction(SIGUSR2, NULL, &a);
    printf("ignored is ignored %d\n", a.sa_handler == SIG_IGN);
    sigset_t set;
    sigprocmask(SIG_BLOCK, NULL, &set);
    printf("blocked TERM %d INT %d\n", sigismember(&set, SIGTERM), sigismember(&set, SIGINT));
    sigpending(&set);
    printf("pending TERM %d\n", sigismember(&set, SIGTERM));
    stack_t stack;
    sigaltstack(NULL, &stack);
    printf("stack disabled %d\n", stack.ss_flags == SS_DISABLE);
    printf("fd 50 %d fd 51 %d\n", fcntl(50, F_GETFD) != -1, fcntl(51, F_GETFD) != -1);
    printf("pid kept %d tid is pid %d\n", getpid() == atoi(argv[2]), (int)syscall(SYS_gettid) == getpid());
    struct itimerval timer;
    getitimer(ITIMER_REAL, &timer);
    printf("timer kept %d\n", timer.it_value.tv_sec > 0);
    char name[17] = "";
    prctl(PR_GET_NAME, name);
    printf("name %s umask %o\n", name, umask(0));
    char *cwd = getcwd(NULL, 0);
    printf("cwd in sub %d\n", !strcmp(strrchr(cwd, '/'), "/sub"));
    return 0;
  }
  if (!strcmp(argv[1], "number")) {
    printf("argc %d\n", argc);
    return 0;
  }
  return 99;
}

static void *from_thread(void *unused) {
  char pid[20];
  sprintf(pid, "%d", getpid());
  char *argv[] = {"threaded", "state", pid, NULL};
  execve(self, argv, environ);
  return NULL;
}

static void *sleeper(void *unused) {
  for (;;) pause();
}

static void *spinner(void *unused) {
  for (;;)
    ;
}

int main(int argc, char **argv) {
  setvbuf(stdout, NULL, _IONBF, 0);
  if (argc == 0) return 44;
  if (argc > 1) return child(argc, argv);
  if (argv[0][0] == 0) return 45;
  realpath(argv[0], self);
  symlink(self, "me");
  strcpy(self, "./me");
  char *args[] = {"zero", "args", "one", "", "two words", NULL};
  char *env[] = {"A=1", "EMPTY=", "NO_EQUALS", NULL};

  pid_t pid = fork();
  if (!pid) {
    execve(self, args, env);
    _exit(98);
  }
  printf("status %d\n", end_of(pid));

  // state over execve
  mkdir("sub", 0777);
  pid = fork();
  if (!pid) {
    char number[20];
    chdir("sub");
    umask(027);
    sprintf(number, "%d", getpid());
    signal(SIGUSR1, (void (*)(int))child);
    signal(SIGUSR2, SIG_IGN);
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigprocmask(SIG_BLOCK, &set, NULL);
    raise(SIGTERM);
    static char area[65536];
    stack_t stack = {.ss_sp = area, .ss_size = sizeof area};
    sigaltstack(&stack, NULL);
    dup2(1, 50);
    fcntl(dup2(1, 51), F_SETFD, FD_CLOEXEC);
    struct itimerval timer = {.it_value.tv_sec = 1000};
    setitimer(ITIMER_REAL, &timer, NULL);
    char *a[] = {"named", "state", number, NULL};
    execve("../me", a, environ);
    _exit(98);
  }
  printf("status %d\n", end_of(pid));

  // from a thread that is not the first, with others that sleep and spin
  for (int round = 0; round < 3; round++) {
    pid = fork();
    if (!pid) {
      pthread_t t;
      for (int i = 0; i < 3; i++) pthread_create(&t, NULL, sleeper, NULL);
      for (int i = 0; i < 2; i++) pthread_create(&t, NULL, spinner, NULL);
      usleep(10000);
      if (round == 1) from_thread(NULL);
      pthread_create(&t, NULL, from_thread, NULL);
      if (round == 2) pthread_exit(NULL);
      pause();
    }
    printf("threaded %d\n", end_of(pid));
  }

  // scripts
  char text[5000];
  sprintf(text, "#!%s args\n", self);
  file("script", text, 0755);
  file("blanks", "#! \t ./me  args and more \nrest", 0755);
  file("nested", "#!./script\n", 0755);
  file("chain1", "#!./nested\n", 0755);
  file("chain2", "#!./chain1\n", 0755);
  file("chain3", "#!./chain2\n", 0755);
  file("chain4", "#!./chain3\n", 0755);
  file("chain5", "#!./chain4\n", 0755);
  file("loop", "#!./loop\n", 0755);
  file("nowhere", "#!/no/such/interpreter\n", 0755);
  file("nothing", "#!\n", 0755);
  file("text", "echo hello\n", 0755);
  file("empty", "", 0755);
  file("noexec", "#!./me args\n", 0644);
  file("elf", "\177ELF but no more than this", 0755);
  const char *scripts[] = {"./script", "./blanks", "./nested", "./chain1", "./chain2", "./chain3"};
  for (int i = 0; i < 6; i++) {
    pid = fork();
    if (!pid) {
      char *a[] = {"ignored", "x", NULL};
      execve(scripts[i], a, env);
      printf("%s: %s\n", scripts[i], strerrorname_np(errno));
      _exit(97);
    }
    printf("%s %d\n", scripts[i], end_of(pid));
  }

  // what cannot be run
  fails("missing", "./missing", args, env);
  fails("not a directory", "./script/x", args, env);
  fails("directory", "sub", args, env);
  fails("not executable", "./noexec", args, env);
  fails("text", "./text", args, env);
  fails("empty", "./empty", args, env);
  fails("short ELF", "./elf", args, env);
  fails("no interpreter", "./nowhere", args, env);
  fails("empty interpreter", "./nothing", args, env);
  fails("loop", "./loop", args, env);
  fails("long chain", "./chain5", args, env);
  fails("empty path", "", args, env);
  fails("null path", NULL, args, env);
  fails("bad path", (char *)1, args, env);
  fails("bad arguments", "./script", (char **)8, env);
  char *bad[] = {"x", (char *)8, NULL};
  fails("bad argument", "./script", bad, env);
  fails("bad environment", "./script", args, (char **)8);
  char *huge = malloc(200000);
  memset(huge, 'x', 199999);
  huge[199999] = 0;
  char *big[] = {"x", huge, NULL};
  fails("one long argument", "./script", big, env);
  char **many = malloc(sizeof(char *) * 1000001);
  for (int i = 0; i < 1000000; i++) many[i] = "12345678";
  many[1000000] = NULL;
  fails("many arguments", "./script", many, env);
  symlink("circle", "circle");
  fails("circle", "./circle", args, env);
  char longname[300];
  memset(longname, 'n', 299);
  longname[299] = 0;
  fails("long name", longname, args, env);

  // execveat
  int dir = open("sub", O_RDONLY | O_DIRECTORY);
  symlink("../me", "sub/inner");
  int at = syscall(SYS_execveat, dir, "missing", args, env, 0);
  printf("execveat missing: %d %s\n", at, strerrorname_np(errno));
  at = syscall(SYS_execveat, dir, "inner", args, env, AT_SYMLINK_NOFOLLOW);
  printf("execveat nofollow: %d %s\n", at, strerrorname_np(errno));
  at = syscall(SYS_execveat, dir, "", args, env, 0);
  printf("execveat empty: %d %s\n", at, strerrorname_np(errno));
  at = syscall(SYS_execveat, dir, "", args, env, AT_EMPTY_PATH);
  printf("execveat directory: %d %s\n", at, strerrorname_np(errno));
  at = syscall(SYS_execveat, 99, "inner", args, env, 0);
  printf("execveat bad descriptor: %d %s\n", at, strerrorname_np(errno));
  at = syscall(SYS_execveat, dir, "inner", args, env, 0x8000);
  printf("execveat bad flags: %d %s\n", at, strerrorname_np(errno));
  for (int kind = 0; kind < 4; kind++) {
    pid = fork();
    if (!pid) {
      int fd = open(kind == 2 || kind == 3 ? "script" : self, O_RDONLY | (kind == 1 || kind == 3 ? O_CLOEXEC : 0));
      dup3(fd, 60, kind == 1 || kind == 3 ? O_CLOEXEC : 0);
      char *a[] = {"viafd", kind >= 2 ? "x" : "args", "y", NULL};
      syscall(SYS_execveat, 60, "", a, env, AT_EMPTY_PATH);
      printf("kind %d: %s\n", kind, strerrorname_np(errno));
      _exit(96);
    }
    printf("descriptor %d: %d\n", kind, end_of(pid));
  }
  pid = fork();
  if (!pid) {
    syscall(SYS_execveat, dir, "inner", args, env, 0);
    _exit(96);
  }
  printf("relative: %d\n", end_of(pid));

  // memfd
  pid = fork();
  if (!pid) {
    int fd = memfd_create("program", MFD_CLOEXEC), in = open(self, O_RDONLY), n;
    static char buffer[1 << 16];
    while ((n = read(in, buffer, sizeof buffer)) > 0) write(fd, buffer, n);
    fexecve(fd, args, env);
    _exit(96);
  }
  printf("memfd: %d\n", end_of(pid));

  // no arguments at all: since Linux 5.18 there is one, and it is empty
  pid = fork();
  if (!pid) {
    syscall(SYS_execve, self, NULL, NULL);
    _exit(96);
  }
  printf("no arguments: %d\n", end_of(pid));

  // large but allowed
  for (int i = 0; i < 20000; i++) many[i + 2] = "12345678";
  many[0] = "x";
  many[1] = "number";
  many[20002] = NULL;
  pid = fork();
  if (!pid) {
    execve(self, many, env);
    _exit(96);
  }
  printf("large: %d\n", end_of(pid));
  printf("still here\n");
  return 0;
}
