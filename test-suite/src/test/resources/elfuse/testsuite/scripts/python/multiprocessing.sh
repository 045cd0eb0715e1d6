#!/usr/bin/python3
# multiprocessing: pools, queues, shared memory and locks in /dev/shm, with fork and spawn.
#: programs files 600
import multiprocessing as mp, os, sys, time
from multiprocessing import shared_memory
from concurrent.futures import ProcessPoolExecutor
def square(x): return x * x
def fill(q, n): [q.put(i) for i in range(n)]; q.put(None)
def bump(v, l):
    for _ in range(100):
        with l: v.value += 1
def touch(name): s = shared_memory.SharedMemory(name=name); s.buf[0] = 42; s.close()
def wait_event(e, q): q.put(e.wait(10))
if __name__ == "__main__":
    ctx = mp.get_context("fork")
    with ctx.Pool(3) as p: print(p.map(square, range(10)), p.apply(square, (5,)), sum(p.imap_unordered(square, range(50), chunksize=5)))
    q = ctx.Queue(); p = ctx.Process(target=fill, args=(q, 100)); p.start(); print(sum(iter(q.get, None))); p.join(); print(p.exitcode)
    v = ctx.Value("i", 0); l = ctx.Lock(); ps = [ctx.Process(target=bump, args=(v, l)) for _ in range(4)]; [p.start() for p in ps]; [p.join() for p in ps]; print(v.value)
    s = shared_memory.SharedMemory(create=True, size=100); p = ctx.Process(target=touch, args=(s.name,)); p.start(); p.join(); print(s.buf[0]); s.close(); s.unlink()
    e = ctx.Event(); q = ctx.Queue(); p = ctx.Process(target=wait_event, args=(e, q)); p.start(); time.sleep(0.1); e.set(); print(q.get(timeout=10)); p.join()
    a, b = ctx.Pipe(); p = ctx.Process(target=lambda: b.send({"k": os.getpid() > 0})); p.start(); print(a.recv()); p.join(); p = ctx.Process(target=time.sleep, args=(60,)); p.start(); p.terminate(); p.join(); print(p.exitcode)
    with ProcessPoolExecutor(2, mp_context=ctx) as ex: print(list(ex.map(square, [1, 2, 3])))
    with ctx.Manager() as m: d = m.dict(); p = ctx.Process(target=d.__setitem__, args=("a", 1)); p.start(); p.join(); print(dict(d))
    sp = mp.get_context("spawn"); q = sp.Queue(); p = sp.Process(target=fill, args=(q, 3)); p.start(); print(list(iter(q.get, None))); p.join(); print("ok")
