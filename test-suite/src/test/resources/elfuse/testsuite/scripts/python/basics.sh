#!/usr/bin/python3 -u
# subprocess, threads, queues, pools, signals, sockets, mmap, fork of Python.
#: slow 300
import os, sys, signal, socket, subprocess, threading, time, queue, tempfile, mmap, select, fcntl, struct, json
print(subprocess.run(["echo", "hi"], capture_output=True, text=True).stdout, end="")
print(subprocess.run("exit 5", shell=True).returncode, subprocess.run(["sh", "-c", "kill -9 $$"]).returncode)
try: subprocess.run(["/no/such"])
except FileNotFoundError as e: print(e)
try: subprocess.run(["sleep", "9"], timeout=0.2)
except subprocess.TimeoutExpired: print("timeout")
p = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE); print(p.communicate(b"x" * 200000)[0] == b"x" * 200000)
p1 = subprocess.Popen(["seq", "100"], stdout=subprocess.PIPE); p2 = subprocess.Popen(["wc", "-l"], stdin=p1.stdout, stdout=subprocess.PIPE); p1.stdout.close(); print(p2.communicate()[0])
print(subprocess.check_output(["sh", "-c", "echo $A; pwd"], env={"A": "env"}, cwd="/", start_new_session=True))
q = queue.Queue(); out = []
def work():
    while (i := q.get()) is not None: out.append(i * i)
ts = [threading.Thread(target=work) for _ in range(8)]; [t.start() for t in ts]; [q.put(i) for i in range(200)]; [q.put(None) for _ in ts]; [t.join() for t in ts]; print(sum(out))
lock = threading.Lock(); n = 0
def count():
    global n
    for _ in range(500):
        with lock: n += 1
ts = [threading.Thread(target=count) for _ in range(4)]; [t.start() for t in ts]; [t.join() for t in ts]; print(n)
e = threading.Event(); threading.Timer(0.05, e.set).start(); print(e.wait(5), threading.Condition().acquire(timeout=0.1))
got = []; signal.signal(signal.SIGUSR1, lambda s, f: got.append(s)); os.kill(os.getpid(), signal.SIGUSR1); signal.raise_signal(signal.SIGUSR1); print(len(got))
signal.signal(signal.SIGALRM, lambda s, f: got.append(s)); signal.setitimer(signal.ITIMER_REAL, 0.05); signal.pause(); print(got[-1] == signal.SIGALRM, signal.getitimer(signal.ITIMER_REAL))
signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR2}); os.kill(os.getpid(), signal.SIGUSR2); print(signal.sigpending(), signal.sigwait({signal.SIGUSR2}), signal.sigtimedwait({signal.SIGUSR2}, 0.05))
r, w = os.pipe(); pid = os.fork()
if pid == 0: os.write(w, b"child"); os._exit(9)
print(os.read(r, 10), os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
s = socket.create_server(("127.0.0.1", 0)); t = threading.Thread(target=lambda: socket.create_connection(s.getsockname()).sendall(b"tcp")); t.start(); c, _ = s.accept(); print(c.recv(10)); t.join()
a, b = socket.socketpair(); b.setblocking(False); po = select.poll(); po.register(b, select.POLLIN); print(po.poll(20)); a.send(b"z"); print([ev for _, ev in po.poll(1000)], b.recv(5)); socket.send_fds(a, [b"m"], [r]); print(len(socket.recv_fds(b, 10, 2)[1]))
with open("map", "wb") as f: f.write(b"a" * 10000)
with open("map", "r+b") as f:
    m = mmap.mmap(f.fileno(), 0); m[5000:5003] = b"MAP"; m.flush(); f.seek(5000); print(f.read(4)); fcntl.lockf(f, fcntl.LOCK_EX)
sh = mmap.mmap(-1, 4096); pid = os.fork()
if pid == 0: sh[0:4] = b"kid!"; os._exit(0)
os.waitpid(pid, 0); print(sh[0:4]); print(os.posix_spawn("/bin/true", ["true"], {}) > 0, os.wait()[1]); print(os.get_terminal_size.__name__, os.cpu_count() > 0, len(os.urandom(40)), os.getloadavg()[0] >= 0); print(sorted(os.listdir("."))); print([x.name for x in sorted(os.scandir("/usr/share/base-passwd"), key=lambda x: x.name)]); print(json.dumps({"k": [1, 2.5, None]}), 2 ** 200, 10 ** 50 // 7, 0.1 + 0.2); os.execvp("sh", ["sh", "-c", "echo replaced; exit 6"])
