// What V8 does with code: tiers, inline caches, deoptimization, code made from text again and again, collected code, regular expressions, WebAssembly,
// workers of their own on other threads.
const out = (...words) => console.log(...words);

function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
out("fib", fib(24));

// one shape, then many, then other types: optimized code is left and made anew
function area(shape) { return shape.w * shape.h; }
let sum = 0;
for (let i = 0; i < 40000; i++) sum += area({ w: i, h: 2 });
for (let i = 0; i < 40000; i++) {
  const shapes = [{ w: i, h: 1 }, { h: 1, w: i }, { a: 0, w: i, h: 1 }, { w: i + 0.5, h: 1, b: 0 }, { b: 1, c: 2, w: "3", h: i }];
  sum += area(shapes[i % 5]);
}
out("shapes", sum);
function add(a, b) { return a + b; }
let numbers = 0, text = "";
for (let i = 0; i < 60000; i++) numbers = add(numbers, i) | 0;
for (let i = 0; i < 300; i++) text = add(text, i % 10);
let big = 1n;
for (let i = 1; i < 300; i++) big = add(big * 3n, BigInt(i));
out("add", numbers, text.length, big % 1000000007n, add(0.1, 0.2));

const floats = new Float64Array(1000);
for (let k = 0; k < 100; k++) for (let i = 0; i < floats.length; i++) floats[i] = floats[i] * 0.5 + Math.sqrt(i + k);
out("floats", floats.reduce((a, b) => a + b, 0).toFixed(9));

// code from text: made, used until it is optimized, dropped, collected, and other code in its place
let state = 1;
for (let round = 1; round <= 40; round++) {
  const f = new Function("x", `let t = x; for (let i = 0; i < 4000; i++) { t = (Math.imul(t, 31) + i * ${round}) | 0; if (i % ${round + 3} === 0) t ^= ${round}; } return t;`);
  state = f(f(state));
  if (round % 10 === 0) { globalThis.gc(); out("made", round, state); }
}

const words = Array.from({ length: 2000 }, (_, i) => `w${(i * 7919) % 1009}=${i.toString(36)}`).join(";");
let found = 0;
for (let i = 0; i < 20; i++) for (const m of words.matchAll(/w(\d+)=([a-z][0-9a-z]*)(?=;)/g)) found += m[1].length + m[2].length;
out("matches", found, words.replace(/(\w)=(\w)/g, "$2$1").length);

let thrown = 0;
for (let i = 0; i < 5000; i++) try { if (i % 7 === 0) null.x; else if (i % 11 === 0) throw new RangeError("r" + i); } catch (e) { thrown += e instanceof TypeError ? 1 : 100; }
out("thrown", thrown);
try { (function deep(n) { return deep(n + 1) + 1; })(0); } catch (e) { out("deep", e.constructor.name); }

function* squares(n) { for (let i = 1; i <= n; i++) yield i * i; }
let total = 0;
for (const s of squares(20000)) total += s;
out("generators", total);

// (func (export "sum") (param i32) (result i32)): the sum of i * i below the parameter
const wasm = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 6, 1, 96, 1, 127, 1, 127, 3, 2, 1, 0, 7, 7, 1, 3, 115, 117, 109, 0, 0, 10, 36, 1, 34, 1, 2, 127,
  3, 64, 32, 1, 32, 1, 108, 32, 2, 106, 33, 2, 32, 1, 65, 1, 106, 34, 1, 32, 0, 72, 4, 64, 12, 1, 11, 11, 32, 2, 11]);
const { sum: below } = new WebAssembly.Instance(new WebAssembly.Module(wasm)).exports;
let all = 0;
for (let i = 0; i < 50; i++) all = (all + below(5000 + i)) | 0;
out("wasm", below(10), all);

const { Worker } = require("node:worker_threads");
const body = `const { parentPort, workerData } = require("node:worker_threads");
let h = workerData.seed; const shared = new Int32Array(workerData.memory);
for (let i = 0; i < 300000; i++) { h = (Math.imul(h, 33) ^ i) | 0; if (i % 30 === 0) Atomics.add(shared, 0, 1); }
parentPort.postMessage(h);`;
const memory = new SharedArrayBuffer(4);
const answer = seed => new Promise((resolve, reject) => {
  const worker = new Worker(body, { eval: true, workerData: { seed, memory } });
  worker.once("message", resolve).once("error", reject);
});
Promise.all([1, 2, 3, 4].map(answer)).then(hashes => out("workers", hashes.join(" "), new Int32Array(memory)[0]));
