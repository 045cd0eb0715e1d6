#!/usr/bin/luajit
-- Traces of LuaJIT: root and side traces, exits, nested loops, recursion, strings, tables, coroutines, FFI data and callbacks, allocation sinking,
-- code flushed and compiled again.
local ffi = require("ffi")
local bit = require("bit")
local compiled = 0
require("jit").attach(function(what) if what == "stop" then compiled = compiled + 1 end end, "trace")

local function sieve(n)
  local composite, count = {}, 0
  for i = 2, n do
    if not composite[i] then
      count = count + 1
      for j = i * i, n, i do composite[j] = true end
    end
  end
  return count
end
print("sieve", sieve(60000))

-- side exits: types and branches that change in the middle of hot loops
local function mixed(n)
  local sum, words = 0, 0
  local values = {1, 2.5, "3", 4, "x", 6.25, false, 8}
  for i = 1, n do
    local value = values[i % 8 + 1]
    if type(value) == "number" then sum = sum + value
    elseif type(value) == "string" then words = words + #value; sum = sum + (tonumber(value) or 0.125)
    elseif i % 3 == 0 then sum = sum - 1 end
  end
  return sum, words
end
print("mixed", mixed(60000))

local function fib(n) if n < 2 then return n end return fib(n - 1) + fib(n - 2) end
print("fib", fib(20))

local function collatz(limit)
  local longest, at = 0, 0
  for i = 1, limit do
    local n, steps = i, 0
    while n ~= 1 do
      if n % 2 == 0 then n = n / 2 else n = 3 * n + 1 end
      steps = steps + 1
    end
    if steps > longest then longest, at = steps, i end
  end
  return longest, at
end
print("collatz", collatz(5000))

local parts = {}
for i = 1, 2000 do parts[#parts + 1] = ("%d:%x:%s"):format(i, i * 7, string.rep("ab", i % 5)) end
local text = table.concat(parts, ",")
local hash = 5381
for i = 1, #text do hash = bit.tobit(hash * 33 + text:byte(i)) end
print("text", #text, hash, select(2, text:gsub("a(b?)", "%1a")), text:find("1999:", 1, true))

local body = {}
for i = 1, 5 do body[i] = {x = i, y = i * 0.5, vx = 0, vy = 0.01 * i, m = 1 / i} end
for _ = 1, 3000 do
  for i = 1, 5 do
    local a = body[i]
    for j = i + 1, 5 do
      local b = body[j]
      local dx, dy = a.x - b.x, a.y - b.y
      local d = dx * dx + dy * dy + 0.01
      local f = 0.0001 / (d * math.sqrt(d))
      a.vx, a.vy = a.vx - dx * b.m * f, a.vy - dy * b.m * f
      b.vx, b.vy = b.vx + dx * a.m * f, b.vy + dy * a.m * f
    end
  end
  for i = 1, 5 do local a = body[i]; a.x, a.y = a.x + 0.01 * a.vx, a.y + 0.01 * a.vy end
end
for i = 1, 5 do print(("body %.6f %.6f"):format(body[i].x, body[i].y)) end

-- tables that live for one iteration only
local sunk = 0
for i = 1, 50000 do local p = {x = i, y = -i}; local q = {x = p.x + 1, y = p.y}; sunk = sunk + q.x + q.y end
print("sunk", sunk)

local function numbers(n) return coroutine.wrap(function() for i = 1, n do coroutine.yield(i * i) end end) end
local total = 0
for square in numbers(4000) do total = total + square end
print("coroutines", total)

ffi.cdef[[
typedef struct { int32_t a; double b; uint8_t c[4]; } record;
void qsort(void *, size_t, size_t, int (*)(const void *, const void *));
int snprintf(char *, size_t, const char *, ...);
size_t strlen(const char *);
]]
local records = ffi.new("record[?]", 1000)
for round = 1, 30 do
  for i = 0, 999 do local r = records[i]; r.a = r.a + i; r.b = r.b + r.a * 0.5; r.c[i % 4] = r.c[i % 4] + round end
end
print("records", records[999].a, records[999].b, records[999].c[3])
local list = ffi.new("int32_t[?]", 2000)
for i = 0, 1999 do list[i] = bit.band(i * 7919, 0x3fff) end
local asked = 0
local compare = ffi.cast("int (*)(const void *, const void *)", function(p, q)
  asked = asked + 1
  return ffi.cast("const int32_t *", p)[0] - ffi.cast("const int32_t *", q)[0]
end)
jit.off() -- a callback from compiled code is not allowed
ffi.C.qsort(list, 2000, 4, compare)
jit.on()
compare:free()
local sorted = true
for i = 1, 1999 do sorted = sorted and list[i - 1] <= list[i] end
print("qsort", sorted, asked > 2000)
local buffer, lengths = ffi.new("char[64]"), 0
for i = 1, 6000 do lengths = lengths + tonumber(ffi.C.strlen(ffi.string(buffer, i % 10))) + ffi.C.snprintf(buffer, 64, "%d-%s", ffi.new("int", i), "z") end
print("calls", lengths > 0, ffi.string(buffer))
local wide = 0ull
for i = 1, 60000 do wide = wide * 6364136223846793005ull + 1442695040888963407ull; wide = bit.bxor(wide, bit.rshift(wide, 17)) end
print("wide", wide)

-- what was compiled is thrown away and compiled again, into the same pages
for round = 1, 30 do
  jit.flush()
  local f = loadstring(("local n = 0 for i = 1, 5000 do n = n + i %% %d if i %% %d == 0 then n = n - %d end end return n"):format(round + 1, round * 50 + 1, round))
  print("again", round, f())
end
print("errors", select(2, pcall(function() for i = 1, 1000 do if i == 999 then error("at " .. i, 0) end end end)))
print("compiled", compiled > 50)
