-- Numbers, tables and strings for a compiler of traces. traces.lua ROUNDS
local rounds = tonumber(arg[1])
local band, bxor, rol, tobit = bit.band, bit.bxor, bit.rol, bit.tobit

local function primes(limit)
  local composite, count = {}, 0
  for i = 2, limit do
    if not composite[i] then
      count = count + 1
      for j = i * i, limit, i do composite[j] = true end
    end
  end
  return count
end

local function mandelbrot(size)
  local inside = 0
  for row = 0, size - 1 do
    local ci = 2 * row / size - 1
    for column = 0, size - 1 do
      local cr, zr, zi, i = 2 * column / size - 1.5, 0, 0, 0
      while i < 50 and zr * zr + zi * zi < 4 do
        zr, zi, i = zr * zr - zi * zi + cr, 2 * zr * zi + ci, i + 1
      end
      if i == 50 then inside = inside + 1 end
    end
  end
  return inside
end

local function mixed(count)
  local h = tobit(0x9e3779b9)
  for i = 1, count do h = bxor(rol(h, 5), band(i * 40503, 0xffff)) end
  return h
end

local function words(count)
  local seen, list = {}, {}
  for i = 1, count do
    local word = "w" .. (i * 7919) % 5003
    seen[word] = (seen[word] or 0) + 1
  end
  for word, n in pairs(seen) do list[#list + 1] = word .. "=" .. n end
  table.sort(list)
  return #list, #table.concat(list, ",")
end

local function fib(n)
  if n < 2 then return n end
  return fib(n - 1) + fib(n - 2)
end

for _ = 1, rounds do
  print(primes(200000), mandelbrot(200), mixed(5000000), words(60000), fib(27))
end
