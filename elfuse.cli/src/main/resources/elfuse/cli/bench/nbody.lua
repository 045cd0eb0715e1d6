-- Five bodies of the solar system, moved in steps of a hundredth of a day. nbody.lua STEPS
local steps = tonumber(arg[1])
local sqrt, pi = math.sqrt, math.pi
local mass, days = 4 * pi * pi, 365.24
local bodies = {
  { x = 0, y = 0, z = 0, vx = 0, vy = 0, vz = 0, mass = mass },
  { x = 4.84143144246472090, y = -1.16032004402742839, z = -0.103622044471123109,
    vx = 0.00166007664274403694 * days, vy = 0.00769901118419740425 * days,
    vz = -0.0000690460016972063023 * days, mass = 0.000954791938424326609 * mass },
  { x = 8.34336671824457987, y = 4.12479856412430479, z = -0.403523417114321381,
    vx = -0.00276742510726411152 * days, vy = 0.00499852801234917238 * days,
    vz = 0.0000230417297573763929 * days, mass = 0.000285885980666130812 * mass },
  { x = 12.8943695621391310, y = -15.1111514016986312, z = -0.223307578892655734,
    vx = 0.00296460137564761618 * days, vy = 0.00237847173959480950 * days,
    vz = -0.0000296589568540237556 * days, mass = 0.0000436624404335156298 * mass },
  { x = 15.3796971148509165, y = -25.9193146099879641, z = 0.179258772950371181,
    vx = 0.00268067772490389322 * days, vy = 0.00162824170038242295 * days,
    vz = -0.0000951592254519715870 * days, mass = 0.0000515138902046611451 * mass },
}

local function advance(bodies, count, step)
  for i = 1, count do
    local a = bodies[i]
    local x, y, z, vx, vy, vz, m = a.x, a.y, a.z, a.vx, a.vy, a.vz, a.mass
    for j = i + 1, count do
      local b = bodies[j]
      local dx, dy, dz = x - b.x, y - b.y, z - b.z
      local square = dx * dx + dy * dy + dz * dz
      local pull = step / (square * sqrt(square))
      local mine, its = b.mass * pull, m * pull
      vx, vy, vz = vx - dx * mine, vy - dy * mine, vz - dz * mine
      b.vx, b.vy, b.vz = b.vx + dx * its, b.vy + dy * its, b.vz + dz * its
    end
    a.vx, a.vy, a.vz = vx, vy, vz
    a.x, a.y, a.z = x + step * vx, y + step * vy, z + step * vz
  end
end

local function energy(bodies, count)
  local sum = 0
  for i = 1, count do
    local a = bodies[i]
    sum = sum + 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz)
    for j = i + 1, count do
      local b = bodies[j]
      local dx, dy, dz = a.x - b.x, a.y - b.y, a.z - b.z
      sum = sum - a.mass * b.mass / sqrt(dx * dx + dy * dy + dz * dz)
    end
  end
  return sum
end

local px, py, pz = 0, 0, 0
for _, body in ipairs(bodies) do
  px, py, pz = px + body.vx * body.mass, py + body.vy * body.mass, pz + body.vz * body.mass
end
bodies[1].vx, bodies[1].vy, bodies[1].vz = -px / mass, -py / mass, -pz / mass
for _ = 1, steps do advance(bodies, #bodies, 0.01) end
-- few digits: LuaJIT fuses multiplications with additions on some machines and not on others
print(string.format("%.6f", energy(bodies, #bodies)))
