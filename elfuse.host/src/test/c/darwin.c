/*
 * Darwin's functions and structures on Linux, for tests: what elfuse.host.darwin calls on macOS is
 * here under the same names with darwin_ in front. Structures are written down as XNU's headers
 * have them, so that the compiler finds the offsets that the Java code has as numbers.
 *
 * Where the two systems differ in ways that matter, this behaves as Darwin: no /proc; paths of at
 * most 1,024 bytes; /.vol; O_NOFOLLOW_ANY; O_SEARCH; F_GETPATH; directories that are read in large
 * pieces and have no positions; no flags of socket, accept and pipe; POLLHUP when one direction has
 * ended; a regular file at its end is no event; mappings in units of 16 KiB (DARWIN_PAGE).
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/openat2.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <sys/sysmacros.h>
#include <sys/time.h>
#include <sys/times.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/utsname.h>
#include <sys/xattr.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

/* sys/errno.h */
static const struct { int linux_, darwin; } ERRORS[] = {
  {EDEADLK, 11}, {EAGAIN, 35}, {EINPROGRESS, 36}, {EALREADY, 37}, {ENOTSOCK, 38}, {EDESTADDRREQ, 39},
  {EMSGSIZE, 40}, {EPROTOTYPE, 41}, {ENOPROTOOPT, 42}, {EPROTONOSUPPORT, 43}, {ESOCKTNOSUPPORT, 44},
  {EOPNOTSUPP, 45}, {EPFNOSUPPORT, 46}, {EAFNOSUPPORT, 47}, {EADDRINUSE, 48}, {EADDRNOTAVAIL, 49},
  {ENETDOWN, 50}, {ENETUNREACH, 51}, {ENETRESET, 52}, {ECONNABORTED, 53}, {ECONNRESET, 54},
  {ENOBUFS, 55}, {EISCONN, 56}, {ENOTCONN, 57}, {ESHUTDOWN, 58}, {ETIMEDOUT, 60}, {ECONNREFUSED, 61},
  {ELOOP, 62}, {ENAMETOOLONG, 63}, {EHOSTDOWN, 64}, {EHOSTUNREACH, 65}, {ENOTEMPTY, 66}, {EUSERS, 68},
  {EDQUOT, 69}, {ESTALE, 70}, {EREMOTE, 71}, {ENOLCK, 77}, {ENOSYS, 78}, {EOVERFLOW, 84},
  {ECANCELED, 89}, {EIDRM, 90}, {ENOMSG, 91}, {EILSEQ, 92}, {ENODATA, 93 /* ENOATTR */},
  {EBADMSG, 94}, {EMULTIHOP, 95}, {ENOLINK, 97}, {ENOSR, 98}, {ENOSTR, 99}, {EPROTO, 100},
  {ETIME, 101}, {ENOTRECOVERABLE, 104}, {EOWNERDEAD, 105},
};

static int darwin_error(int e) {
  for (size_t i = 0; i < sizeof ERRORS / sizeof *ERRORS; i++)
    if (ERRORS[i].linux_ == e) return ERRORS[i].darwin;
  return e <= 34 ? e : 5;
}

static long told(long result) {
  if (result == -1) errno = darwin_error(errno);
  return result;
}

static long fail(int darwin) {
  errno = darwin;
  return -1;
}

/* sys/fcntl.h */
#define D_AT_FDCWD (-2)
#define D_O_SEARCH 0x40100000
#define D_O_NOFOLLOW_ANY 0x20000000
static const struct { int linux_, darwin; } FLAGS[] = {
  {O_NONBLOCK, 4}, {O_APPEND, 8}, {O_ASYNC, 0x40}, {O_NOFOLLOW, 0x100}, {O_CREAT, 0x200},
  {O_TRUNC, 0x400}, {O_EXCL, 0x800}, {O_NOCTTY, 0x20000}, {O_DIRECTORY, 0x100000},
  {O_DSYNC, 0x400000}, {O_SYNC, 0x80}, {O_CLOEXEC, 0x1000000},
};

static int linux_flags(int darwin) {
  int flags = darwin & 3;
  for (size_t i = 0; i < sizeof FLAGS / sizeof *FLAGS; i++)
    if (darwin & FLAGS[i].darwin) flags |= FLAGS[i].linux_;
  return flags;
}

static int darwin_flags(int flags) {
  int darwin = flags & 3;
  for (size_t i = 0; i < sizeof FLAGS / sizeof *FLAGS; i++)
    if ((flags & FLAGS[i].linux_) == FLAGS[i].linux_) darwin |= FLAGS[i].darwin;
  return (flags & O_PATH) ? (darwin & ~3) | 0x40000000 : darwin;
}

static int at(int fd) { return fd == D_AT_FDCWD ? AT_FDCWD : fd == AT_FDCWD ? -1 : fd; }

/* A path as Linux is told it, in the buffer or as it is; NULL with errno set. */
static const char *path_of(const char *path, char *buffer) {
  if (strlen(path) >= 1024) return (void *)(fail(63), NULL);
  if (!strncmp(path, "/proc", 5) && (path[5] == '/' || path[5] == 0)) return (void *)(fail(2), NULL);
  if (strncmp(path, "/.vol/", 6)) return path;
  char *end;
  unsigned long device = strtoul(path + 6, &end, 10), inode = *end == '/' ? strtoul(end + 1, &end, 10) : 0;
  DIR *all = opendir("/proc/self/fd");
  struct dirent *e;
  int found = -1;
  while (all && found < 0 && (e = readdir(all))) {
    struct stat st;
    int fd = atoi(e->d_name);
    if (*e->d_name != '.' && !fstat(fd, &st) && st.st_ino == inode
        && (((unsigned long)major(st.st_dev) << 24) | minor(st.st_dev)) == device) found = fd;
  }
  if (all) closedir(all);
  if (found < 0) return (void *)(fail(2), NULL);
  snprintf(buffer, PATH_MAX, "/proc/self/fd/%d%s", found, end);
  return buffer;
}

#define PATH(p) char buffer_##p[PATH_MAX]; const char *p##_ = path_of(p, buffer_##p); if (!p##_) return -1

int darwin_openat(int dir, const char *path, int flags, int mode) {
  PATH(path);
  int linux_ = linux_flags(flags);
  if ((flags & D_O_SEARCH) == D_O_SEARCH) linux_ = (linux_ & ~O_NOCTTY) | O_PATH;
  if (flags & D_O_NOFOLLOW_ANY) {
    struct open_how how = {.flags = (unsigned)linux_, .mode = linux_ & O_CREAT ? mode : 0, .resolve = RESOLVE_NO_SYMLINKS};
    if (linux_ & O_PATH) how.flags &= O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
    return told(syscall(SYS_openat2, at(dir), path_, &how, sizeof how));
  }
  /* a link at the end is ELOOP for O_NOFOLLOW, also with O_DIRECTORY */
  struct stat st;
  if ((flags & 0x100) && !fstatat(at(dir), path_, &st, AT_SYMLINK_NOFOLLOW) && S_ISLNK(st.st_mode)
      && !((flags & 0xa00) == 0xa00)) return fail(62);
  int fd = openat(at(dir), path_, linux_, mode);
  if (fd < 0 && errno == ENXIO && !fstatat(at(dir), path_, &st, 0) && S_ISSOCK(st.st_mode)) return fail(102);
  return told(fd);
}

/*
 * kqueue(2), sys/event.h. A queue is an epoll instance of Linux, so that it can be polled and be in
 * another queue; what it watches is watched through a duplicate, because Linux has one interest for
 * a descriptor and Darwin one for each filter. XNU's rules that a program can meet: a change that
 * fails is told in the list of events while that has room (EV_RECEIPT: each one is); adding again
 * changes fflags, data and udata alone; interests end with close of their number, without a word;
 * a queue takes EVFILT_READ of another one alone, and none of a higher level once it has a level
 * (bsd/kern/kern_event.c, kqueue_kqfilter). EVFILT_SIGNAL hears of what is sent to the process, even
 * if it is ignored, before that is delivered, and never of what is sent to a thread.
 */
struct d_kevent { uint64_t ident; int16_t filter; uint16_t flags; uint32_t fflags; int64_t data; void *udata; };
struct registration { struct d_kevent event; int watched, active; uint64_t id; struct registration *next; };
static struct queue { int used, trigger, triggered, level; uint64_t ids; struct d_kevent user; struct registration *list; } QUEUES[65536];
static int QUEUES_END;
static pthread_mutex_t LOCK = PTHREAD_MUTEX_INITIALIZER;
#define D_EVFILT_READ (-1)
#define D_EVFILT_WRITE (-2)
#define D_EVFILT_SIGNAL (-6)
#define D_EVFILT_USER (-10)
#define D_EV_ADD 1
#define D_EV_DELETE 2
#define D_EV_ENABLE 4
#define D_EV_DISABLE 8
#define D_EV_ONESHOT 0x10
#define D_EV_CLEAR 0x20
#define D_EV_RECEIPT 0x40
#define D_EV_DISPATCH 0x80
#define D_EV_ERROR 0x4000
#define D_EV_EOF 0x8000
#define D_NOTE_TRIGGER 0x01000000
#define D_NOTE_LOWAT 1
#define D_MAX_NESTED_KQ 10

static int watch_signal(int signal, int on); /* with the signals, below */
static int SIGNAL_EVENTS[32];                /* of each signal, an eventfd; 0 if nobody watches */

static void end_registration(int kq, struct registration **link) {
  struct registration *r = *link;
  *link = r->next;
  if (r->watched >= 0) {
    epoll_ctl(kq, EPOLL_CTL_DEL, r->watched, NULL);
    close(r->watched);
  }
  if (r->event.filter == D_EVFILT_SIGNAL) watch_signal((int)r->event.ident, 0);
  free(r);
}

/* A number is closed: queues that watch it forget it, and if it is a queue it is no more. */
static void closing(int fd) {
  pthread_mutex_lock(&LOCK);
  if (fd >= 0 && fd < 65536 && QUEUES[fd].used) {
    while (QUEUES[fd].list) end_registration(fd, &QUEUES[fd].list);
    close(QUEUES[fd].trigger);
    memset(&QUEUES[fd], 0, sizeof QUEUES[fd]);
  }
  for (int q = 0; q < QUEUES_END; q++)
    for (struct registration **link = &QUEUES[q].list; *link;)
      if ((*link)->event.ident == (uint64_t)fd && (*link)->event.filter > -3) end_registration(q, link);
      else link = &(*link)->next;
  pthread_mutex_unlock(&LOCK);
}

int darwin_kqueue(void) {
  int fd = epoll_create1(0);
  if (fd >= 65536) { close(fd); return fail(24); }
  if (fd < 0) return told(-1);
  struct epoll_event e = {.events = EPOLLIN, .data.u64 = 0};
  int trigger = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
  if (trigger < 0 || epoll_ctl(fd, EPOLL_CTL_ADD, trigger, &e)) { close(fd); return fail(24); }
  pthread_mutex_lock(&LOCK);
  memset(&QUEUES[fd], 0, sizeof QUEUES[fd]);
  QUEUES[fd].used = 1;
  QUEUES[fd].trigger = trigger;
  if (fd >= QUEUES_END) QUEUES_END = fd + 1;
  pthread_mutex_unlock(&LOCK);
  return fd;
}

int darwin_close(int fd) {
  closing(fd);
  return told(close(fd));
}

/* Begins to watch, or says why not: an errno of Darwin. */
static int begin(int kq, struct registration *r) {
  const struct d_kevent *c = &r->event;
  struct epoll_event e = {.data.u64 = r->id, .events = c->flags & D_EV_CLEAR ? EPOLLET : 0};
  int from = (int)c->ident;
  if (c->filter == D_EVFILT_WRITE) e.events |= EPOLLOUT;
  else if (c->filter == D_EVFILT_READ && (c->fflags & D_NOTE_LOWAT)) e.events |= EPOLLRDHUP;
  else e.events |= EPOLLIN | EPOLLPRI | EPOLLRDHUP;
  if (c->filter == D_EVFILT_SIGNAL) {
    if (watch_signal((int)c->ident, 1)) return 22;
    from = SIGNAL_EVENTS[c->ident];
  }
  r->watched = fcntl(from, F_DUPFD_CLOEXEC, 2000);
  if (r->watched < 0) r->watched = fcntl(from, F_DUPFD_CLOEXEC, 0);
  if (r->watched < 0) return darwin_error(errno);
  if (!epoll_ctl(kq, EPOLL_CTL_ADD, r->watched, &e)) return 0;
  int error = errno;
  close(r->watched);
  r->watched = -1;
  return error == EPERM ? 0 : darwin_error(error); /* a regular file, which is looked at instead */
}

static int nest(int parent, int child) {
  struct queue *p = &QUEUES[parent], *c = &QUEUES[child];
  if (p == c || (p->level > 0 && p->level < c->level) || c->level + 1 > D_MAX_NESTED_KQ) return 22;
  if (c->level == 0) c->level = 1;
  if (p->level < c->level + 1) p->level = c->level + 1;
  return 0;
}

static int change(int kq, const struct d_kevent *c) { /* an errno of Darwin, or 0 */
  struct queue *q = &QUEUES[kq];
  if (c->filter == D_EVFILT_USER) {
    if (c->flags & D_EV_ADD) q->user = *c;
    if ((c->fflags & D_NOTE_TRIGGER) && !q->triggered) {
      q->triggered = 1;
      eventfd_write(q->trigger, 1);
    }
    return 0;
  }
  if (c->filter != D_EVFILT_READ && c->filter != D_EVFILT_WRITE && c->filter != D_EVFILT_SIGNAL) return 22;
  struct stat st;
  if (c->filter != D_EVFILT_SIGNAL && fstat((int)c->ident, &st)) return 9;
  struct registration **link = &q->list;
  while (*link && ((*link)->event.ident != c->ident || (*link)->event.filter != c->filter)) link = &(*link)->next;
  if (c->flags & D_EV_DELETE) {
    if (!*link) return 2;
    end_registration(kq, link);
    return 0;
  }
  if (!*link) {
    if (!(c->flags & D_EV_ADD)) return 2;
    if (c->filter != D_EVFILT_SIGNAL && S_ISCHR(st.st_mode) && major(st.st_rdev) == 1) return 22; /* a device without filters */
    if (c->filter != D_EVFILT_SIGNAL && QUEUES[c->ident].used) {
      int e = c->filter == D_EVFILT_READ ? nest(kq, (int)c->ident) : 22;
      if (e) return e;
    }
    struct registration *r = calloc(1, sizeof *r);
    r->event = *c;
    if (c->filter == D_EVFILT_SIGNAL) r->event.flags |= D_EV_CLEAR;
    r->id = ++q->ids;
    int e = begin(kq, r);
    if (e) { free(r); return e; }
    r->active = 1;
    r->next = q->list;
    q->list = r;
    return 0;
  }
  if (c->flags & D_EV_ADD) (*link)->event.fflags = c->fflags, (*link)->event.udata = c->udata;
  if (c->flags & D_EV_DISABLE) return 78; /* of no use to anybody here */
  return 0;
}

static struct d_kevent *plain(int kq, struct d_kevent *to, struct d_kevent *end) { /* regular files */
  for (struct registration **link = &QUEUES[kq].list; *link && to < end;) {
    struct registration *r = *link;
    struct stat st;
    int fd = (int)r->event.ident;
    if (r->watched >= 0 || !r->active
        || (r->event.filter == D_EVFILT_READ && (fstat(fd, &st) || (r->event.fflags & D_NOTE_LOWAT) || lseek(fd, 0, SEEK_CUR) >= st.st_size))) {
      link = &r->next;
      continue;
    }
    *to++ = r->event;
    if (r->event.flags & D_EV_CLEAR) r->active = 0;
    if (r->event.flags & D_EV_ONESHOT) end_registration(kq, link);
    else link = &r->next;
  }
  return to;
}

int darwin_kevent(int kq, const struct d_kevent *changes, int nchanges, struct d_kevent *events, int nevents, const struct timespec *timeout) {
  struct timespec deadline = {0}, now;
  int found = 0;
  clock_gettime(CLOCK_MONOTONIC, &now);
  if (timeout) {
    if (timeout->tv_nsec < 0 || timeout->tv_nsec >= 1000000000 || timeout->tv_sec < 0) return fail(22);
    deadline.tv_sec = now.tv_sec + timeout->tv_sec;
    deadline.tv_nsec = now.tv_nsec + timeout->tv_nsec;
    if (deadline.tv_nsec >= 1000000000) deadline.tv_sec++, deadline.tv_nsec -= 1000000000;
  }
  pthread_mutex_lock(&LOCK);
  if (kq < 0 || kq >= 65536 || !QUEUES[kq].used) { pthread_mutex_unlock(&LOCK); return fail(9); }
  for (int i = 0; i < nchanges; i++) {
    int e = change(kq, &changes[i]);
    if (e || (changes[i].flags & D_EV_RECEIPT)) {
      if (found == nevents) { if (e) { pthread_mutex_unlock(&LOCK); return fail(e); } continue; }
      events[found] = changes[i];
      events[found].flags |= D_EV_ERROR;
      events[found++].data = e;
    }
  }
  if (!found && nevents) found = (int)(plain(kq, events, events + nevents) - events);
  pthread_mutex_unlock(&LOCK);
  if (found || nevents == 0) return found;
  struct epoll_event *got = malloc((size_t)nevents * sizeof *got);
  int result = 0;
  for (;;) {
    struct timespec left, *wait = NULL;
    if (timeout) {
      clock_gettime(CLOCK_MONOTONIC, &now);
      long long ns = (deadline.tv_sec - now.tv_sec) * 1000000000LL + deadline.tv_nsec - now.tv_nsec;
      if (ns < 0) ns = 0;
      left.tv_sec = ns / 1000000000;
      left.tv_nsec = ns % 1000000000;
      wait = &left;
    }
    int ready = epoll_pwait2(kq, got, nevents, wait, NULL);
    if (ready <= 0) { result = (int)told(ready); break; }
    pthread_mutex_lock(&LOCK);
    for (int i = 0; i < ready; i++) {
      if (got[i].data.u64 == 0) {
        eventfd_t value;
        if (!QUEUES[kq].triggered) continue;
        eventfd_read(QUEUES[kq].trigger, &value);
        QUEUES[kq].triggered = 0; /* EV_CLEAR */
        events[found] = QUEUES[kq].user;
        events[found++].fflags = 0;
        continue;
      }
      struct registration **link = &QUEUES[kq].list;
      while (*link && (*link)->id != got[i].data.u64) link = &(*link)->next;
      if (!*link) continue; /* deleted meanwhile */
      struct d_kevent *e = &(*link)->event;
      int end = e->filter == D_EVFILT_READ ? got[i].events & (EPOLLRDHUP | EPOLLHUP) : e->filter == D_EVFILT_WRITE ? got[i].events & (EPOLLHUP | EPOLLERR) : 0;
      if (e->filter == D_EVFILT_READ && (e->fflags & D_NOTE_LOWAT) && !end && !(got[i].events & EPOLLERR)) continue;
      events[found] = *e;
      events[found].data = 1;
      if (e->filter == D_EVFILT_SIGNAL) {
        eventfd_t value = 0;
        if (eventfd_read(SIGNAL_EVENTS[e->ident], &value)) continue;
        events[found].data = (int64_t)value;
      }
      events[found++].flags = e->flags | (end ? D_EV_EOF : 0);
      if (e->flags & D_EV_ONESHOT) end_registration(kq, link);
    }
    pthread_mutex_unlock(&LOCK);
    if (found) { result = found; break; }
  }
  free(got);
  return result;
}

struct d_pollfd { int fd; short events, revents; };
static const struct { short linux_, darwin; } POLLS[] = {
  {POLLIN, 1}, {POLLPRI, 2}, {POLLOUT, 4}, {POLLERR, 8}, {POLLHUP, 0x10}, {POLLNVAL, 0x20},
  {POLLRDNORM, 0x40}, {POLLRDBAND, 0x80}, {POLLWRBAND, 0x100}, {POLLRDHUP, 0x10},
};

int darwin_poll(struct d_pollfd *fds, unsigned count, int timeout) {
  struct pollfd *linux_ = calloc(count + 1, sizeof *linux_);
  for (unsigned i = 0; i < count; i++) {
    linux_[i].fd = fds[i].fd;
    linux_[i].events = POLLRDHUP;
    for (int j = 0; j < 9; j++) if (fds[i].events & POLLS[j].darwin) linux_[i].events |= POLLS[j].linux_;
  }
  int result = poll(linux_, count, timeout);
  for (unsigned i = 0; i < count; i++) {
    fds[i].revents = 0;
    for (int j = 0; j < 10; j++) if (linux_[i].revents & POLLS[j].linux_) fds[i].revents |= POLLS[j].darwin;
  }
  free(linux_);
  return told(result);
}

/* sys/stat.h */
struct d_stat {
  int32_t st_dev; uint16_t st_mode, st_nlink; uint64_t st_ino; uint32_t st_uid, st_gid; int32_t st_rdev;
  struct timespec st_atimespec, st_mtimespec, st_ctimespec, st_birthtimespec;
  int64_t st_size, st_blocks; int32_t st_blksize; uint32_t st_flags, st_gen; int32_t st_lspare; int64_t st_qspare[2];
};

static int32_t device(dev_t d) { return (int32_t)(major(d) << 24 | (minor(d) & 0xffffff)); }

static int put_stat(int dir, const char *path, int flags, struct d_stat *out) {
  struct statx x;
  struct stat st;
  if (fstatat(dir, path, &st, flags)) return told(-1);
  statx(dir, path, flags, STATX_BTIME, &x);
  memset(out, 0, sizeof *out);
  out->st_dev = device(st.st_dev);
  out->st_mode = (uint16_t)st.st_mode;
  out->st_nlink = (uint16_t)st.st_nlink;
  out->st_ino = st.st_ino;
  out->st_uid = st.st_uid;
  out->st_gid = st.st_gid;
  out->st_rdev = device(st.st_rdev);
  out->st_atimespec = st.st_atim;
  out->st_mtimespec = st.st_mtim;
  out->st_ctimespec = st.st_ctim;
  out->st_birthtimespec = (struct timespec){x.stx_btime.tv_sec, x.stx_btime.tv_nsec};
  out->st_size = st.st_size;
  out->st_blocks = st.st_blocks;
  out->st_blksize = (int32_t)st.st_blksize;
  return 0;
}

static int at_flags(int darwin) {
  return (darwin & 0x20 ? AT_SYMLINK_NOFOLLOW : 0) | (darwin & 0x40 ? AT_SYMLINK_FOLLOW : 0);
}

int darwin_fstatat(int dir, const char *path, struct d_stat *out, int flags) { PATH(path); return put_stat(at(dir), path_, at_flags(flags), out); }
int darwin_fstat(int fd, struct d_stat *out) { return put_stat(fd, "", AT_EMPTY_PATH, out); }
#if defined(__x86_64__)
int darwin_fstatat64(int, const char *, struct d_stat *, int) __asm__("darwin_fstatat$INODE64");
int darwin_fstatat64(int dir, const char *path, struct d_stat *out, int flags) { return darwin_fstatat(dir, path, out, flags); }
int darwin_fstat64(int, struct d_stat *) __asm__("darwin_fstat$INODE64");
int darwin_fstat64(int fd, struct d_stat *out) { return darwin_fstat(fd, out); }
#endif

/* sys/dirent.h */
struct d_dirent { uint64_t d_ino, d_seekoff; uint16_t d_reclen, d_namlen; uint8_t d_type; char d_name[1024]; };
struct l_dirent { uint64_t d_ino; int64_t d_off; uint16_t d_reclen; uint8_t d_type; char d_name[]; };

long darwin___getdirentries64(int fd, char *to, size_t size, int64_t *base) {
  if (size < 1048) return fail(22);
  char *from = malloc(size);
  *base = lseek(fd, 0, SEEK_CUR);
  long n = syscall(SYS_getdents64, fd, from, size / 3 * 2), told_ = 0;
  if (n < 0) told_ = told(n);
  for (long i = 0; i < n;) {
    struct l_dirent *e = (void *)(from + i);
    struct d_dirent *d = (void *)(to + told_);
    size_t length = strlen(e->d_name);
    size_t whole = (offsetof(struct d_dirent, d_name) + length + 1 + 3) & ~3ul;
    d->d_ino = e->d_ino;
    d->d_seekoff = 0;
    d->d_reclen = (uint16_t)whole;
    d->d_namlen = (uint16_t)length;
    d->d_type = e->d_type;
    memcpy(d->d_name, e->d_name, length + 1);
    told_ += (long)whole;
    i += e->d_reclen;
  }
  free(from);
  return told_;
}

/* sys/mount.h */
struct d_statfs {
  uint32_t f_bsize; int32_t f_iosize; uint64_t f_blocks, f_bfree, f_bavail, f_files, f_ffree; int32_t f_fsid[2];
  uint32_t f_owner, f_type, f_flags, f_fssubtype; char f_fstypename[16], f_mntonname[1024], f_mntfromname[1024];
  uint32_t f_flags_ext, f_reserved[7];
};

int darwin_fstatfs(int fd, struct d_statfs *out) {
  struct statfs st;
  if (fstatfs(fd, &st)) return told(-1);
  memset(out, 0, sizeof *out);
  out->f_bsize = (uint32_t)st.f_bsize;
  out->f_iosize = (int32_t)st.f_bsize;
  out->f_blocks = st.f_blocks; out->f_bfree = st.f_bfree; out->f_bavail = st.f_bavail;
  out->f_files = st.f_files; out->f_ffree = st.f_ffree;
  memcpy(out->f_fsid, &st.f_fsid, 8);
  out->f_flags = (st.f_flags & 1 ? 1 : 0) | (st.f_flags & 2 ? 8 : 0) | (st.f_flags & 8 ? 4 : 0);
  strcpy(out->f_fstypename, "apfs");
  return 0;
}
#if defined(__x86_64__)
int darwin_fstatfs64(int, struct d_statfs *) __asm__("darwin_fstatfs$INODE64");
int darwin_fstatfs64(int fd, struct d_statfs *out) { return darwin_fstatfs(fd, out); }
#endif

/* fcntl */
struct d_flock { int64_t l_start, l_len; int32_t l_pid; int16_t l_type, l_whence; };
struct d_fstore { uint32_t fst_flags; int32_t fst_posmode; int64_t fst_offset, fst_length, fst_bytesalloc; };
struct d_punch { uint32_t fp_flags, reserved; int64_t fp_offset, fp_length; };
struct d_radvisory { int64_t ra_offset; int32_t ra_count; };

static int lock(int fd, int command, struct d_flock *d) {
  static const short TYPES[] = {-1, F_RDLCK, F_UNLCK, F_WRLCK};
  if (d->l_type < 1 || d->l_type > 3) return fail(22);
  struct flock l = {.l_type = TYPES[d->l_type], .l_whence = d->l_whence, .l_start = d->l_start, .l_len = d->l_len};
  if (fcntl(fd, command, &l)) return told(-1);
  d->l_type = l.l_type == F_RDLCK ? 1 : l.l_type == F_UNLCK ? 2 : 3;
  d->l_whence = l.l_whence; d->l_start = l.l_start; d->l_len = l.l_len; d->l_pid = l.l_pid;
  return 0;
}

int darwin_fcntl(int fd, int command, long argument) {
  void *p = (void *)argument;
  switch (command) {
    case 1: return told(fcntl(fd, F_GETFD));
    case 2: return told(fcntl(fd, F_SETFD, argument));
    case 3: { int flags = fcntl(fd, F_GETFL); return flags < 0 ? told(-1) : darwin_flags(flags); }
    case 4: return told(fcntl(fd, F_SETFL, linux_flags((int)argument)));
    case 5: return told(fcntl(fd, F_GETOWN));
    case 6: return told(fcntl(fd, F_SETOWN, argument));
    case 7: return lock(fd, F_GETLK, p);
    case 8: return lock(fd, F_SETLK, p);
    case 9: return lock(fd, F_SETLKW, p);
    case 42: { struct d_fstore *s = p; struct stat st; fstat(fd, &st); return s->fst_posmode != 3 ? fail(22) : told(fallocate(fd, FALLOC_FL_KEEP_SIZE, st.st_size, s->fst_length)); }
    case 44: { struct d_radvisory *r = p; return told(readahead(fd, r->ra_offset, (size_t)r->ra_count)); }
    case 50: {
      char self[64], text[PATH_MAX + 1];
      snprintf(self, sizeof self, "/proc/self/fd/%d", fd);
      long n = readlink(self, text, PATH_MAX);
      if (n < 0) return fail(9);
      text[n] = 0;
      if (*text != '/') return fail(9);
      if (n > 10 && !strcmp(text + n - 10, " (deleted)")) return fail(2);
      if (n >= 1024) return fail(28);
      strcpy(p, text);
      return 0;
    }
    case 51: return told(fsync(fd));
    case 67: return told(fcntl(fd, F_DUPFD_CLOEXEC, argument));
    case 90: return lock(fd, F_OFD_SETLK, p);
    case 91: return lock(fd, F_OFD_SETLKW, p);
    case 92: return lock(fd, F_OFD_GETLK, p);
    case 99: { struct d_punch *h = p; return h->fp_offset % 4096 || h->fp_length % 4096 ? fail(22) : told(fallocate(fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, h->fp_offset, h->fp_length)); }
    default: return fail(22);
  }
}

/* terminals: sys/termios.h, sys/ttycom.h */
struct d_termios { uint64_t c_iflag, c_oflag, c_cflag, c_lflag; uint8_t c_cc[20]; uint64_t c_ispeed, c_ospeed; };
struct pair { unsigned linux_, darwin; };
static const struct pair IN[] = {{IGNBRK, 1}, {BRKINT, 2}, {IGNPAR, 4}, {PARMRK, 8}, {INPCK, 16}, {ISTRIP, 32}, {INLCR, 64}, {IGNCR, 128}, {ICRNL, 256}, {IXON, 0x200}, {IXOFF, 0x400}, {IXANY, 0x800}, {IMAXBEL, 0x2000}, {IUTF8, 0x4000}, {0, 0}};
static const struct pair OUT[] = {{OPOST, 1}, {ONLCR, 2}, {XTABS, 4}, {OCRNL, 0x10}, {ONOCR, 0x20}, {ONLRET, 0x40}, {OFILL, 0x80}, {OFDEL, 0x20000}, {0, 0}};
static const struct pair CONTROL[] = {{CS6, 0x100}, {CS7, 0x200}, {CSTOPB, 0x400}, {CREAD, 0x800}, {PARENB, 0x1000}, {PARODD, 0x2000}, {HUPCL, 0x4000}, {CLOCAL, 0x8000}, {CRTSCTS, 0x30000}, {0, 0}};
static const struct pair LOCAL[] = {{ECHOKE, 1}, {ECHOE, 2}, {ECHOK, 4}, {ECHO, 8}, {ECHONL, 0x10}, {ECHOPRT, 0x20}, {ECHOCTL, 0x40}, {ISIG, 0x80}, {ICANON, 0x100}, {IEXTEN, 0x400}, {EXTPROC, 0x800}, {TOSTOP, 0x400000}, {FLUSHO, 0x800000}, {PENDIN, 0x20000000}, {NOFLSH, 0x80000000u}, {0, 0}};
static const struct pair CHARS[] = {{VEOF, 0}, {VEOL, 1}, {VEOL2, 2}, {VERASE, 3}, {VWERASE, 4}, {VKILL, 5}, {VREPRINT, 6}, {VINTR, 8}, {VQUIT, 9}, {VSUSP, 10}, {VSTART, 12}, {VSTOP, 13}, {VLNEXT, 14}, {VDISCARD, 15}, {VMIN, 16}, {VTIME, 17}};
static const struct { speed_t linux_; unsigned darwin; } SPEEDS[] = {{B0, 0}, {B300, 300}, {B1200, 1200}, {B9600, 9600}, {B19200, 19200}, {B38400, 38400}, {B57600, 57600}, {B115200, 115200}, {B230400, 230400}};

static uint64_t to_darwin(const struct pair *p, unsigned flags) { uint64_t d = 0; for (; p->linux_; p++) if ((flags & p->linux_) == p->linux_) d |= p->darwin; return d; }
static unsigned to_linux(const struct pair *p, uint64_t flags) { unsigned l = 0; for (; p->linux_; p++) if ((flags & p->darwin) == p->darwin) l |= p->linux_; return l; }
static unsigned known(const struct pair *p) { unsigned l = 0; for (; p->linux_; p++) l |= p->linux_; return l; }

int darwin_tcgetattr(int fd, struct d_termios *d) {
  struct termios t;
  if (tcgetattr(fd, &t)) return told(-1);
  memset(d, 0, sizeof *d);
  d->c_iflag = to_darwin(IN, t.c_iflag); d->c_oflag = to_darwin(OUT, t.c_oflag);
  d->c_cflag = to_darwin(CONTROL, t.c_cflag); d->c_lflag = to_darwin(LOCAL, t.c_lflag);
  memset(d->c_cc, 0xff, sizeof d->c_cc);
  for (size_t i = 0; i < 16; i++) {
    uint8_t c = t.c_cc[CHARS[i].linux_];
    d->c_cc[CHARS[i].darwin] = c || CHARS[i].darwin >= 16 ? c : 0xff;
  }
  for (size_t i = 0; i < sizeof SPEEDS / sizeof *SPEEDS; i++)
    if (SPEEDS[i].linux_ == cfgetospeed(&t)) d->c_ispeed = d->c_ospeed = SPEEDS[i].darwin;
  return 0;
}

int darwin_tcsetattr(int fd, int when, const struct d_termios *d) {
  struct termios t;
  if (tcgetattr(fd, &t)) return told(-1);
  t.c_iflag = (t.c_iflag & ~known(IN)) | to_linux(IN, d->c_iflag);
  t.c_oflag = (t.c_oflag & ~known(OUT)) | to_linux(OUT, d->c_oflag);
  t.c_cflag = (t.c_cflag & ~known(CONTROL)) | to_linux(CONTROL, d->c_cflag);
  t.c_lflag = (t.c_lflag & ~known(LOCAL)) | to_linux(LOCAL, d->c_lflag);
  for (size_t i = 0; i < 16; i++) {
    uint8_t c = d->c_cc[CHARS[i].darwin];
    t.c_cc[CHARS[i].linux_] = c == 0xff && CHARS[i].darwin < 16 ? 0 : c;
  }
  for (size_t i = 0; i < sizeof SPEEDS / sizeof *SPEEDS; i++)
    if (SPEEDS[i].darwin == d->c_ospeed) cfsetspeed(&t, SPEEDS[i].linux_);
  return told(tcsetattr(fd, when, &t));
}

int darwin_tcdrain(int fd) { return told(tcdrain(fd)); }
int darwin_tcflow(int fd, int action) { return told(tcflow(fd, action - 1)); }
int darwin_tcflush(int fd, int queue) { return told(tcflush(fd, queue - 1)); }
int darwin_tcsendbreak(int fd, int length) { return told(tcsendbreak(fd, length)); }

static const struct { unsigned darwin; unsigned long linux_; } REQUESTS[] = {
  {0x2000740d, TIOCEXCL}, {0x2000740e, TIOCNXCL}, {0x20007461, TIOCSCTTY}, {0x20007471, TIOCNOTTY},
  {0x40047477, TIOCGPGRP}, {0x80047476, TIOCSPGRP}, {0x40047473, TIOCOUTQ}, {0x80017472, TIOCSTI},
  {0x40087468, TIOCGWINSZ}, {0x80087467, TIOCSWINSZ}, {0x4004746a, TIOCMGET}, {0x80047470, TIOCPKT},
  {0x4004667f, FIONREAD}, {0x40047307, 0x8905},
};

int darwin_ioctl(int fd, unsigned long request, void *argument) {
  if ((unsigned)request == 0x40807453) { /* TIOCPTYGNAME */
    unsigned n;
    if (ioctl(fd, TIOCGPTN, &n)) return told(-1);
    snprintf(argument, 128, "/dev/ttys%03u", n);
    return 0;
  }
  if ((unsigned)request == 0x20007454) return 0; /* TIOCPTYGRANT */
  if ((unsigned)request == 0x20007452) { int off = 0; return told(ioctl(fd, TIOCSPTLCK, &off)); }
  for (size_t i = 0; i < sizeof REQUESTS / sizeof *REQUESTS; i++)
    if (REQUESTS[i].darwin == (unsigned)request) return told(ioctl(fd, REQUESTS[i].linux_, argument));
  return fail(25);
}

/* names */
int darwin_readlinkat(int dir, const char *path, char *to, size_t size) { PATH(path); return told(readlinkat(at(dir), path_, to, size)); }
int darwin_linkat(int a, const char *from, int b, const char *to, int flags) { PATH(from); PATH(to); return told(linkat(at(a), from_, at(b), to_, at_flags(flags))); }
int darwin_symlinkat(const char *target, int dir, const char *path) { PATH(path); return told(symlinkat(target, at(dir), path_)); }
int darwin_unlinkat(int dir, const char *path, int flags) {
  PATH(path);
  int result = unlinkat(at(dir), path_, flags & 0x80 ? AT_REMOVEDIR : 0);
  if (result && errno == EISDIR) return fail(1);
  return told(result);
}
int darwin_renameatx_np(int a, const char *from, int b, const char *to, unsigned flags) {
  PATH(from); PATH(to);
  return told(renameat2(at(a), from_, at(b), to_, (flags & 2 ? RENAME_EXCHANGE : 0) | (flags & 4 ? RENAME_NOREPLACE : 0)));
}
int darwin_mkdirat(int dir, const char *path, unsigned mode) { PATH(path); return told(mkdirat(at(dir), path_, mode)); }
int darwin_mkfifoat(int dir, const char *path, unsigned mode) { PATH(path); return told(mkfifoat(at(dir), path_, mode)); }
int darwin_mknodat(int dir, const char *path, unsigned mode, int dev) { PATH(path); return told(mknodat(at(dir), path_, mode, makedev((unsigned)dev >> 24, dev & 0xffffff))); }
/* O_SEARCH is O_PATH here, whose descriptors Linux does not change by these calls */
static const char *self(int fd, char *to) { return fcntl(fd, F_GETFL) & O_PATH ? (sprintf(to, "/proc/self/fd/%d", fd), to) : NULL; }
int darwin_fchmod(int fd, unsigned mode) { char p[64]; return told(self(fd, p) ? chmod(p, mode) : fchmod(fd, mode)); }
int darwin_fchmodat(int dir, const char *path, unsigned mode, int flags) {
  PATH(path);
  struct stat st;
  if ((flags & 0x20) && !fstatat(at(dir), path_, &st, AT_SYMLINK_NOFOLLOW) && S_ISLNK(st.st_mode)) return fail(45);
  return told(fchmodat(at(dir), path_, mode, 0));
}
int darwin_fchown(int fd, unsigned u, unsigned g) { char p[64]; return told(self(fd, p) ? chown(p, u, g) : fchown(fd, u, g)); }
int darwin_fchownat(int dir, const char *path, unsigned u, unsigned g, int flags) { PATH(path); return told(fchownat(at(dir), path_, u, g, at_flags(flags))); }
static const struct timespec *times_of(const struct timespec *d, struct timespec *t) {
  if (!d) return NULL;
  for (int i = 0; i < 2; i++) {
    t[i] = d[i];
    if (d[i].tv_nsec == -1) t[i].tv_nsec = UTIME_NOW;
    if (d[i].tv_nsec == -2) t[i].tv_nsec = UTIME_OMIT;
  }
  return t;
}
int darwin_futimens(int fd, const struct timespec *d) { struct timespec t[2]; char p[64]; return told(self(fd, p) ? utimensat(AT_FDCWD, p, times_of(d, t), 0) : futimens(fd, times_of(d, t))); }
int darwin_utimensat(int dir, const char *path, const struct timespec *d, int flags) { PATH(path); struct timespec t[2]; return told(utimensat(at(dir), path_, times_of(d, t), at_flags(flags))); }
int darwin_faccessat(int dir, const char *path, int mode, int flags) {
  PATH(path);
  return told(syscall(SYS_faccessat2, at(dir), path_, mode, (flags & 0x10 ? AT_EACCESS : 0) | at_flags(flags)));
}
int darwin_ftruncate(int fd, int64_t length) { return told(ftruncate(fd, length)); }
char *darwin_getcwd(char *to, size_t size) { char *r = getcwd(to, size); if (!r) told(-1); return r; }
unsigned darwin_umask(unsigned mask) { return umask(mask); }
int darwin_chroot(const char *path) { PATH(path); return told(chroot(path_)); }

/* attributes */
long darwin_getxattr(const char *path, const char *name, void *value, size_t size, uint32_t position, int options) { PATH(path); return told(options & 1 ? lgetxattr(path_, name, value, size) : getxattr(path_, name, value, size)); }
long darwin_fgetxattr(int fd, const char *name, void *value, size_t size, uint32_t position, int options) { return told(fgetxattr(fd, name, value, size)); }
static int xflags(int o) { return (o & 2 ? XATTR_CREATE : 0) | (o & 4 ? XATTR_REPLACE : 0); }
int darwin_setxattr(const char *path, const char *name, void *value, size_t size, uint32_t position, int options) { PATH(path); return told(options & 1 ? lsetxattr(path_, name, value, size, xflags(options)) : setxattr(path_, name, value, size, xflags(options))); }
int darwin_fsetxattr(int fd, const char *name, void *value, size_t size, uint32_t position, int options) { return told(fsetxattr(fd, name, value, size, xflags(options))); }
long darwin_listxattr(const char *path, char *to, size_t size, int options) { PATH(path); return told(options & 1 ? llistxattr(path_, to, size) : listxattr(path_, to, size)); }
long darwin_flistxattr(int fd, char *to, size_t size, int options) { return told(flistxattr(fd, to, size)); }
int darwin_removexattr(const char *path, const char *name, int options) { PATH(path); return told(options & 1 ? lremovexattr(path_, name) : removexattr(path_, name)); }
int darwin_fremovexattr(int fd, const char *name, int options) { return told(fremovexattr(fd, name)); }

/* input and output */
int darwin_dup2(int a, int b) { if (a != b && fcntl(a, F_GETFD) >= 0) closing(b); return told(dup2(a, b)); }
int darwin_pipe(int *fds) { return told(pipe(fds)); }
long darwin_read(int fd, void *p, size_t n) { return n > INT_MAX ? fail(22) : told(read(fd, p, n)); }
long darwin_write(int fd, const void *p, size_t n) { return n > INT_MAX ? fail(22) : told(write(fd, p, n)); }
long darwin_pread(int fd, void *p, size_t n, int64_t o) { return n > INT_MAX ? fail(22) : told(pread(fd, p, n, o)); }
long darwin_pwrite(int fd, const void *p, size_t n, int64_t o) { return n > INT_MAX ? fail(22) : told(pwrite(fd, p, n, o)); }
long darwin_readv(int fd, const struct iovec *v, int n) { return n <= 0 ? fail(22) : told(readv(fd, v, n)); }
long darwin_writev(int fd, const struct iovec *v, int n) { return n <= 0 ? fail(22) : told(writev(fd, v, n)); }
long darwin_preadv(int fd, const struct iovec *v, int n, int64_t o) { return n <= 0 ? fail(22) : told(preadv(fd, v, n, o)); }
long darwin_pwritev(int fd, const struct iovec *v, int n, int64_t o) { return n <= 0 ? fail(22) : told(pwritev(fd, v, n, o)); }
int64_t darwin_lseek(int fd, int64_t o, int whence) { static const int W[] = {SEEK_SET, SEEK_CUR, SEEK_END, SEEK_HOLE, SEEK_DATA}; return whence < 0 || whence > 4 ? fail(22) : told(lseek(fd, o, W[whence])); }
int darwin_fsync(int fd) { return told(fsync(fd)); }
void darwin_sync(void) { sync(); }
int darwin_flock(int fd, int operation) { return told(flock(fd, operation)); }

/* memory */
static long page(void) { const char *p = getenv("DARWIN_PAGE"); return p ? atol(p) : 16384; }
void *darwin_mmap(void *a, size_t n, int prot, int flags, int fd, int64_t offset) {
  int l = (flags & 0x13) | (flags & 0x40 ? MAP_NORESERVE : 0) | (flags & 0x1000 ? MAP_ANONYMOUS : 0);
  if (((flags & 0x10) && (uintptr_t)a % page()) || (!(flags & 0x1000) && offset % page())) return (void *)fail(22);
  return (void *)told((long)mmap(a, n, prot, l, fd, offset));
}
int darwin_munmap(void *a, size_t n) { return told(munmap(a, n)); }
int darwin_mprotect(void *a, size_t n, int prot) { return told(mprotect(a, n, prot)); }
int darwin_msync(void *a, size_t n, int f) { return told(msync(a, n, (f & 1 ? MS_ASYNC : 0) | (f & 2 ? MS_INVALIDATE : 0) | (f & 0x10 ? MS_SYNC : 0))); }
int darwin_madvise(void *a, size_t n, int advice) { return told(madvise(a, n, advice == 5 ? MADV_FREE : advice == 4 ? MADV_NORMAL : advice)); }
int darwin_mach_task_self_ = 0x203;
int darwin_mach_vm_remap(int task, uint64_t *to, uint64_t size, uint64_t mask, int flags, int source_task, uint64_t from, int copy, int *cur, int *max, unsigned inherit) {
  if (task != darwin_mach_task_self_ || source_task != task || copy || !(flags & 0x4000)) return 4;
  void *r = mremap((void *)from, 0, size, MREMAP_MAYMOVE | MREMAP_FIXED, (void *)*to);
  if (r == MAP_FAILED) return 3;
  *to = (uint64_t)r; *cur = *max = 7;
  return 0;
}

/* time and the machine */
static int clock_of(int d) { switch (d) { case 0: return CLOCK_REALTIME; case 4: case 6: return CLOCK_BOOTTIME; case 8: case 9: return CLOCK_MONOTONIC; case 12: return CLOCK_PROCESS_CPUTIME_ID; case 16: return CLOCK_THREAD_CPUTIME_ID; default: return -1; } }
int darwin_clock_gettime(int c, struct timespec *t) { return clock_of(c) < 0 ? fail(22) : told(clock_gettime(clock_of(c), t)); }
int darwin_clock_getres(int c, struct timespec *t) { return clock_of(c) < 0 ? fail(22) : told(clock_getres(clock_of(c), t)); }
int darwin_nanosleep(const struct timespec *a, struct timespec *b) { return told(nanosleep(a, b)); }
int darwin_getentropy(void *p, size_t n) { return n > 256 ? fail(22) : told(getentropy(p, n)); }
struct d_utsname { char field[5][256]; };
int darwin_uname(struct d_utsname *d) { memset(d, 0, sizeof *d); strcpy(d->field[0], "Darwin"); gethostname(d->field[1], 255); strcpy(d->field[2], "24.0.0"); strcpy(d->field[3], "Darwin Kernel Version 24.0.0"); strcpy(d->field[4], "arm64"); return 0; }
int darwin_getloadavg(double *l, int n) { return getloadavg(l, n); }
int darwin_sysctlbyname(const char *name, void *to, size_t *size, void *new_, size_t n) {
  struct sysinfo s;
  sysinfo(&s);
  if (!strcmp(name, "hw.ncpu")) { *(int *)to = (int)sysconf(_SC_NPROCESSORS_ONLN); *size = 4; return 0; }
  if (!strcmp(name, "vm.page_free_count")) { *(int *)to = (int)(s.freeram / page()); *size = 4; return 0; }
  if (!strcmp(name, "hw.pagesize")) { *(int64_t *)to = page(); *size = 8; return 0; }
  if (!strcmp(name, "hw.memsize")) { *(int64_t *)to = s.totalram; *size = 8; return 0; }
  return fail(2);
}
struct d_timeval { int64_t tv_sec; int32_t tv_usec; };
struct d_rusage { struct d_timeval ru_utime, ru_stime; int64_t rest[14]; };
int darwin_getrusage(int who, struct d_rusage *d) {
  struct rusage r;
  if (who == 1) return fail(22);
  if (getrusage(who, &r)) return told(-1);
  memset(d, 0xee, sizeof *d);
  d->ru_utime.tv_sec = r.ru_utime.tv_sec; d->ru_utime.tv_usec = (int)r.ru_utime.tv_usec;
  d->ru_stime.tv_sec = r.ru_stime.tv_sec; d->ru_stime.tv_usec = (int)r.ru_stime.tv_usec;
  memcpy(d->rest, &r.ru_maxrss, sizeof d->rest);
  d->rest[0] *= 1024;
  return 0;
}
long darwin_times(struct tms *t) { return told(times(t)); }
int darwin_getrlimit(int d, struct rlimit *r) { static const int L[] = {RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_AS, RLIMIT_MEMLOCK, RLIMIT_NPROC, RLIMIT_NOFILE}; if (d < 0 || d > 8) return fail(22); if (getrlimit(L[d], r)) return told(-1); if (r->rlim_cur == RLIM_INFINITY) r->rlim_cur = INT64_MAX; if (r->rlim_max == RLIM_INFINITY) r->rlim_max = INT64_MAX; return 0; }
int darwin_setrlimit(int d, const struct rlimit *n) { static const int L[] = {RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_AS, RLIMIT_MEMLOCK, RLIMIT_NPROC, RLIMIT_NOFILE}; struct rlimit r = *n; if (d < 0 || d > 8) return fail(22); if (r.rlim_cur == INT64_MAX) r.rlim_cur = RLIM_INFINITY; if (r.rlim_max == INT64_MAX) r.rlim_max = RLIM_INFINITY; return told(setrlimit(L[d], &r)); }
int darwin_sched_yield(void) { return sched_yield(); }
int darwin_pthread_cpu_number_np(size_t *n) { *n = (size_t)sched_getcpu(); return 0; }
long darwin_pthread_self(void) { return 0x1234; }
int darwin_pthread_mach_thread_np(long t) { return t == 0x1234 ? gettid() : 0; }
int darwin_thread_info(int port, int flavor, int *out, unsigned *count) {
  struct timespec user, total;
  int clock = (int)(~(unsigned)port << 3) | 4;
  if (flavor != 3 || *count < 10) return 4;
  if (clock_gettime(clock | 2, &total) || clock_gettime(clock | 1, &user)) return 4;
  long long system = (total.tv_sec - user.tv_sec) * 1000000000LL + total.tv_nsec - user.tv_nsec;
  if (system < 0) system = 0;
  memset(out, 0, 40);
  out[0] = (int)user.tv_sec; out[1] = (int)(user.tv_nsec / 1000);
  out[2] = (int)(system / 1000000000); out[3] = (int)(system % 1000000000 / 1000);
  *count = 10;
  return 0;
}

/* processes */
int darwin_getpid(void) { return getpid(); }
int darwin_getppid(void) { return getppid(); }
int darwin_getuid(void) { return (int)getuid(); }
int darwin_geteuid(void) { return (int)geteuid(); }
int darwin_getgid(void) { return (int)getgid(); }
int darwin_getegid(void) { return (int)getegid(); }
int darwin_getgroups(int n, unsigned *g) { return told(getgroups(n, g)); }
int darwin_getpgid(int p) { return told(getpgid(p)); }
int darwin_getsid(int p) { return told(getsid(p)); }
static const int SIGNALS[32] = {0, SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, -1, SIGFPE, SIGKILL, SIGBUS, SIGSEGV, SIGSYS, SIGPIPE, SIGALRM, SIGTERM, SIGURG, SIGSTOP, SIGTSTP, SIGCONT, SIGCHLD, SIGTTIN, SIGTTOU, SIGIO, SIGXCPU, SIGXFSZ, SIGVTALRM, SIGPROF, SIGWINCH, -1, SIGUSR1, SIGUSR2};
int darwin_kill(int p, int s) { return s < 0 || s > 31 || SIGNALS[s] < 0 ? fail(22) : told(kill(p, SIGNALS[s])); }
int darwin___pthread_kill(int port, int s) { return s < 0 || s > 31 || SIGNALS[s] < 0 ? fail(22) : told(tgkill(getpid(), port, SIGNALS[s])); }
struct d_sigaction { void *handler; uint32_t sa_mask; int sa_flags; };
static void set_of(uint32_t d, sigset_t *l) { sigemptyset(l); for (int i = 1; i < 32; i++) if ((d >> (i - 1) & 1) && SIGNALS[i] > 0) sigaddset(l, SIGNALS[i]); }
static uint32_t d_set(const sigset_t *l) { uint32_t d = 0; for (int i = 1; i < 32; i++) if (SIGNALS[i] > 0 && sigismember(l, SIGNALS[i])) d |= 1u << (i - 1); return d; }
static const struct pair ACTIONS[] = {{SA_ONSTACK, 1}, {SA_RESTART, 2}, {SA_RESETHAND, 4}, {SA_NOCLDSTOP, 8}, {SA_NODEFER, 0x10}, {SA_NOCLDWAIT, 0x20}, {SA_SIGINFO, 0x40}, {0, 0}};
/*
 * Signals: what Darwin's process is told of an action is kept here where EVFILT_SIGNAL watches and
 * the signal is ignored, because Linux tells nobody of ignored signals; the handler that counts is
 * the double's own.
 */
static int IGNORED[32]; /* by Darwin's number: the process ignores it, and a handler of ours counts */
static void count_signal(int linux_, siginfo_t *info, void *context) {
  int error = errno;
  for (int s = 1; s < 32; s++)
    if (SIGNALS[s] == linux_ && SIGNAL_EVENTS[s] && info->si_code != SI_TKILL) eventfd_write(SIGNAL_EVENTS[s], 1);
  (void)context;
  errno = error;
}
static void count_ignored(int s) {
  struct sigaction a;
  memset(&a, 0, sizeof a);
  a.sa_sigaction = count_signal;
  a.sa_flags = SA_SIGINFO | SA_RESTART | SA_ONSTACK;
  if (!sigaction(SIGNALS[s], &a, NULL)) IGNORED[s] = 1;
}
static int watch_signal(int s, int on) {
  struct sigaction now;
  if (s < 1 || s > 31 || SIGNALS[s] < 0 || s == 9 || s == 17) return 22;
  if (on && !SIGNAL_EVENTS[s]) {
    SIGNAL_EVENTS[s] = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    if (!sigaction(SIGNALS[s], NULL, &now) && now.sa_handler == SIG_IGN) count_ignored(s);
  }
  return 0;
}
int darwin_sigaction(int s, const struct d_sigaction *n, struct d_sigaction *o) {
  struct sigaction a, b;
  if (s < 1 || s > 31 || SIGNALS[s] < 0) return fail(22);
  if (n) { memset(&a, 0, sizeof a); a.sa_handler = (void (*)(int))n->handler; set_of(n->sa_mask, &a.sa_mask); a.sa_flags = (int)to_linux(ACTIONS, (unsigned)n->sa_flags); }
  int ignored = IGNORED[s];
  if (n && SIGNAL_EVENTS[s] && n->handler == (void *)SIG_IGN) {
    if (sigaction(SIGNALS[s], NULL, &b)) return told(-1);
    count_ignored(s);
  } else {
    if (sigaction(SIGNALS[s], n ? &a : NULL, &b)) return told(-1);
    if (n) IGNORED[s] = 0;
  }
  if (ignored) memset(&b, 0, sizeof b), b.sa_handler = SIG_IGN;
  if (o) { o->handler = (void *)b.sa_handler; o->sa_mask = d_set(&b.sa_mask); o->sa_flags = (int)to_darwin(ACTIONS, (unsigned)b.sa_flags); }
  return 0;
}
int darwin_pthread_sigmask(int how, const uint32_t *n, uint32_t *o) {
  sigset_t a, b;
  if (n) { if (how < 1 || how > 3) return 22; set_of(*n, &a); }
  int e = pthread_sigmask(how - 1, n ? &a : NULL, &b);
  if (!e && o) *o = d_set(&b);
  return e ? darwin_error(e) : 0;
}

/* sockets */
struct d_sockaddr { uint8_t sa_len, sa_family; char sa_data[126]; };
struct d_msghdr { void *msg_name; uint32_t msg_namelen; struct iovec *msg_iov; int msg_iovlen; void *msg_control; uint32_t msg_controllen; int msg_flags; };
struct d_cmsghdr { uint32_t cmsg_len; int cmsg_level, cmsg_type; };
static int family_of(int d) { return d == 30 ? AF_INET6 : d == 0 || d == 1 || d == 2 || d == 40 ? d : -1; }
static int d_family(int l) { return l == AF_INET6 ? 30 : l; }

/* Linux's form of an address; the length, or -1 with errno set. */
static int in_address(const struct d_sockaddr *d, unsigned length, struct sockaddr_storage *l) {
  if (!d || length < 2) return 0;
  if (d->sa_len != length || family_of(d->sa_family) < 0) return fail(d->sa_len != length ? 22 : 47);
  memset(l, 0, sizeof *l);
  memcpy(l, d, length);
  l->ss_family = (sa_family_t)family_of(d->sa_family);
  if (l->ss_family == AF_UNIX) {
    char name[PATH_MAX], buffer[PATH_MAX];
    if (length > 106 || !d->sa_data[0]) return fail(22);
    snprintf(name, sizeof name, "%.*s", (int)length - 2, d->sa_data);
    const char *path = path_of(name, buffer);
    struct sockaddr_un *u = (void *)l;
    if (!path) return -1;
    strcpy(u->sun_path, path);
    return (int)(offsetof(struct sockaddr_un, sun_path) + strlen(path) + 1);
  }
  return (int)length;
}

static void out_address(const struct sockaddr_storage *l, unsigned have, struct d_sockaddr *d, unsigned *length) {
  if (!d || !length) return;
  struct d_sockaddr a;
  memset(&a, 0, sizeof a);
  memcpy(&a, l, have);
  a.sa_len = (uint8_t)(l->ss_family == AF_UNIX && have <= 2 ? 16 : have);
  a.sa_family = (uint8_t)d_family(have < 2 ? 0 : l->ss_family);
  if (have == 0) { *length = 0; return; }
  memcpy(d, &a, a.sa_len < *length ? a.sa_len : *length);
  *length = a.sa_len;
}

int darwin_socket(int f, int t, int p) { return t > 5 || family_of(f) < 0 ? fail(family_of(f) < 0 ? 47 : 44) : told(socket(family_of(f), t, p)); }
int darwin_socketpair(int f, int t, int p, int *fds) { return t > 5 ? fail(44) : told(socketpair(family_of(f), t, p, fds)); }
int darwin_bind(int fd, const struct d_sockaddr *d, unsigned n) { struct sockaddr_storage l; int k = in_address(d, n, &l); return k < 0 ? -1 : told(bind(fd, (void *)&l, (socklen_t)k)); }
int darwin_connect(int fd, const struct d_sockaddr *d, unsigned n) { struct sockaddr_storage l; int k = in_address(d, n, &l); return k < 0 ? -1 : told(connect(fd, (void *)&l, (socklen_t)k)); }
int darwin_listen(int fd, int n) { return told(listen(fd, n)); }
int darwin_accept(int fd, struct d_sockaddr *d, unsigned *n) {
  struct sockaddr_storage l;
  socklen_t k = sizeof l;
  int a = accept(fd, (void *)&l, &k);
  if (a < 0) return told(-1);
  fcntl(a, F_SETFL, fcntl(fd, F_GETFL) & O_NONBLOCK);
  out_address(&l, k, d, n);
  return a;
}
int darwin_getsockname(int fd, struct d_sockaddr *d, unsigned *n) { struct sockaddr_storage l; socklen_t k = sizeof l; if (getsockname(fd, (void *)&l, &k)) return told(-1); out_address(&l, k, d, n); return 0; }
int darwin_getpeername(int fd, struct d_sockaddr *d, unsigned *n) { struct sockaddr_storage l; socklen_t k = sizeof l; if (getpeername(fd, (void *)&l, &k)) return told(-1); out_address(&l, k, d, n); return 0; }
int darwin_shutdown(int fd, int how) { return told(shutdown(fd, how)); }

static const struct { int level, darwin, linux_; } OPTIONS[] = {
  {0xffff, 1, SO_DEBUG}, {0xffff, 2, SO_ACCEPTCONN}, {0xffff, 4, SO_REUSEADDR}, {0xffff, 8, SO_KEEPALIVE}, {0xffff, 0x10, SO_DONTROUTE},
  {0xffff, 0x20, SO_BROADCAST}, {0xffff, 0x100, SO_OOBINLINE}, {0xffff, 0x200, SO_REUSEPORT}, {0xffff, 0x1001, SO_SNDBUF},
  {0xffff, 0x1002, SO_RCVBUF}, {0xffff, 0x1003, SO_SNDLOWAT}, {0xffff, 0x1004, SO_RCVLOWAT}, {0xffff, 0x1005, SO_SNDTIMEO},
  {0xffff, 0x1006, SO_RCVTIMEO}, {0xffff, 0x1007, SO_ERROR}, {0xffff, 0x1008, SO_TYPE}, {0xffff, 0x1080, SO_LINGER},
  {6, 1, TCP_NODELAY}, {6, 2, TCP_MAXSEG}, {6, 4, TCP_CORK}, {6, 0x10, TCP_KEEPIDLE}, {6, 0x101, TCP_KEEPINTVL}, {6, 0x102, TCP_KEEPCNT},
  {0, 3, IP_TOS}, {0, 4, IP_TTL}, {0, 26, IP_PKTINFO}, {0, 24, IP_RECVTTL}, {0, 10, IP_MULTICAST_TTL}, {0, 11, IP_MULTICAST_LOOP},
  {41, 27, IPV6_V6ONLY}, {41, 4, IPV6_UNICAST_HOPS},
};
static int option_of(int level, int d) { for (size_t i = 0; i < sizeof OPTIONS / sizeof *OPTIONS; i++) if (OPTIONS[i].level == level && OPTIONS[i].darwin == d) return OPTIONS[i].linux_; return -1; }

struct d_xucred { unsigned cr_version, cr_uid; short cr_ngroups; unsigned cr_groups[16]; };
int darwin_getsockopt(int fd, int level, int option, void *value, unsigned *length) {
  int unix_ = 0;
  socklen_t k = sizeof unix_;
  if (level == 0 && !getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &unix_, &k) && unix_ == AF_UNIX) {
    struct ucred u;
    k = sizeof u;
    if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &u, &k)) return told(-1);
    if (option == 2) { *(int *)value = u.pid; *length = 4; return 0; }
    if (option != 1 || *length < sizeof(struct d_xucred)) return fail(22);
    *(struct d_xucred *)value = (struct d_xucred){.cr_uid = u.uid, .cr_ngroups = 1, .cr_groups = {u.gid}};
    *length = sizeof(struct d_xucred);
    return 0;
  }
  int l = option_of(level, option);
  if (l < 0) return fail(42);
  if (getsockopt(fd, level == 0xffff ? SOL_SOCKET : level, l, value, length)) return told(-1);
  if (level == 0xffff && option < 0x1000 && *length >= 4 && *(int *)value) *(int *)value = option;
  if (level == 0xffff && option == 0x1007 && *(int *)value) *(int *)value = darwin_error(*(int *)value);
  return 0;
}
int darwin_setsockopt(int fd, int level, int option, const void *value, unsigned length) {
  int l = option_of(level, option);
  return l < 0 ? fail(42) : told(setsockopt(fd, level == 0xffff ? SOL_SOCKET : level, l, value, length));
}

static const struct pair MESSAGES[] = {{MSG_OOB, 1}, {MSG_PEEK, 2}, {MSG_DONTROUTE, 4}, {MSG_EOR, 8}, {MSG_TRUNC, 0x10}, {MSG_CTRUNC, 0x20}, {MSG_WAITALL, 0x40}, {MSG_DONTWAIT, 0x80}, {0, 0}};
long darwin_sendto(int fd, const void *p, size_t n, int f, const struct d_sockaddr *d, unsigned k) { struct sockaddr_storage l; int m = in_address(d, k, &l); return m < 0 ? -1 : told(sendto(fd, p, n, (int)to_linux(MESSAGES, (unsigned)f) | MSG_NOSIGNAL, m ? (void *)&l : NULL, (socklen_t)m)); }
long darwin_recvfrom(int fd, void *p, size_t n, int f, struct d_sockaddr *d, unsigned *k) {
  struct sockaddr_storage l;
  socklen_t m = sizeof l;
  long r = recvfrom(fd, p, n, (int)to_linux(MESSAGES, (unsigned)f), (void *)&l, &m);
  if (r < 0) return told(-1);
  out_address(&l, m, d, k);
  return r;
}

long darwin_sendmsg(int fd, const struct d_msghdr *d, int f) {
  struct sockaddr_storage l;
  char control[32768];
  struct msghdr m = {.msg_iov = d->msg_iov, .msg_iovlen = (size_t)d->msg_iovlen};
  int k = in_address(d->msg_name, d->msg_namelen, &l);
  if (k < 0) return -1;
  if (k) m.msg_name = &l, m.msg_namelen = (socklen_t)k;
  size_t to = 0;
  memset(control, 0, sizeof control);
  for (unsigned from = 0; from + sizeof(struct d_cmsghdr) <= d->msg_controllen;) {
    struct d_cmsghdr *c = (void *)((char *)d->msg_control + from);
    struct cmsghdr *o = (void *)(control + to);
    if (c->cmsg_len < sizeof *c) return fail(22);
    size_t size = c->cmsg_len - sizeof *c;
    o->cmsg_len = CMSG_LEN(size);
    o->cmsg_level = c->cmsg_level == 0xffff ? SOL_SOCKET : c->cmsg_level;
    o->cmsg_type = c->cmsg_level == 0xffff ? c->cmsg_type : option_of(c->cmsg_level, c->cmsg_type);
    memcpy(CMSG_DATA(o), c + 1, size);
    to += CMSG_SPACE(size);
    from += (c->cmsg_len + 3) & ~3u;
  }
  if (to) m.msg_control = control, m.msg_controllen = to;
  return told(sendmsg(fd, &m, (int)to_linux(MESSAGES, (unsigned)f) | MSG_NOSIGNAL));
}

long darwin_recvmsg(int fd, struct d_msghdr *d, int f) {
  struct sockaddr_storage l;
  char control[32768];
  struct msghdr m = {.msg_name = &l, .msg_namelen = sizeof l, .msg_iov = d->msg_iov, .msg_iovlen = (size_t)d->msg_iovlen, .msg_control = control, .msg_controllen = d->msg_control ? d->msg_controllen + 64 : 0};
  long r = recvmsg(fd, &m, (int)to_linux(MESSAGES, (unsigned)f));
  if (r < 0) return told(-1);
  d->msg_flags = (int)to_darwin(MESSAGES, (unsigned)m.msg_flags);
  unsigned to = 0;
  for (struct cmsghdr *c = CMSG_FIRSTHDR(&m); c; c = CMSG_NXTHDR(&m, c)) {
    struct d_cmsghdr *o = (void *)((char *)d->msg_control + to);
    size_t size = c->cmsg_len - CMSG_LEN(0);
    if (to + sizeof *o + size > d->msg_controllen) { d->msg_flags |= 0x20; break; }
    o->cmsg_len = (uint32_t)(sizeof *o + size);
    o->cmsg_level = c->cmsg_level == SOL_SOCKET ? 0xffff : c->cmsg_level;
    o->cmsg_type = c->cmsg_type;
    if (c->cmsg_level != SOL_SOCKET)
      for (size_t i = 0; i < sizeof OPTIONS / sizeof *OPTIONS; i++)
        if (OPTIONS[i].level == c->cmsg_level && (OPTIONS[i].linux_ == c->cmsg_type || (c->cmsg_level == 0 && c->cmsg_type == IP_TTL && OPTIONS[i].darwin == 24))) o->cmsg_type = OPTIONS[i].darwin;
    memcpy(o + 1, CMSG_DATA(c), size);
    to += (o->cmsg_len + 3) & ~3u;
  }
  d->msg_controllen = to;
  if (d->msg_name) out_address(&l, m.msg_namelen, d->msg_name, &d->msg_namelen);
  return r;
}
