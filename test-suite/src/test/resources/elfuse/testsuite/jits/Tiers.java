import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * What HotSpot does with code: interpreter and two compilers, inline caches, deoptimization, call
 * sites that are patched, lambdas made by the hundred, signals for null and for the ends of stacks,
 * safepoints and collections while other threads compute.
 */
public class Tiers {
  interface Shape {
    double area();
  }

  record Square(double side) implements Shape {
    @Override
    public double area() {
      return side * side;
    }
  }

  record Rectangle(double width, double height) implements Shape {
    @Override
    public double area() {
      return width * height;
    }
  }

  record Circle(double radius) implements Shape {
    @Override
    public double area() {
      return 3 * radius * radius;
    }
  }

  public static void main(String[] arguments) throws Throwable {
    System.out.println("fib " + fib(24));
    System.out.println("floats " + floats());
    System.out.println("shapes " + shapes());
    System.out.println("maps " + maps());
    System.out.println("lambdas " + lambdas());
    System.out.println("sites " + sites());
    System.out.println("null " + nulls() + " deep " + tooDeep());
    System.out.println("bytes " + bytes());
    System.out.println("threads " + threads());
    System.out.println("parallel " + parallel());
    System.out.println("garbage " + garbage());
  }

  private static int fib(int n) {
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
  }

  private static String floats() {
    double[] values = new double[1000];
    for (int round = 0; round < 200; round++) {
      for (int i = 0; i < values.length; i++) {
        values[i] = values[i] * 0.5 + Math.sqrt(i + round);
      }
    }
    return Arrays.stream(values).sum() + " " + Math.sin(1e6) + " " + Math.pow(1.1, 77);
  }

  // one class, then two, then three: what was compiled for fewer is left and made anew
  private static double shapes() {
    double sum = 0;
    for (int kinds = 1; kinds <= 3; kinds++) {
      for (int i = 0; i < 30_000; i++) {
        Shape shape =
            switch (i % kinds) {
              case 0 -> new Square(i);
              case 1 -> new Rectangle(i, 2);
              default -> new Circle(i);
            };
        sum += shape.area();
      }
    }
    return sum;
  }

  private static String maps() {
    Map<String, Integer> map = new HashMap<>();
    for (int i = 0; i < 60_000; i++) {
      map.merge("k" + i % 997, i, Integer::sum);
    }
    return map.size() + " " + map.values().stream().mapToLong(Integer::longValue).sum();
  }

  private static int lambdas() {
    int value = 1;
    for (int i = 0; i < 200; i++) {
      int n = i;
      IntUnaryOperator f = x -> x * 31 + n;
      for (int j = 0; j < 100; j++) {
        value = f.andThen(x -> x ^ n).applyAsInt(value);
      }
    }
    return value;
  }

  private static int plus(int x) {
    return x + 1;
  }

  private static int times(int x) {
    return x * 3;
  }

  private static int sites() throws Throwable {
    MethodType type = MethodType.methodType(int.class, int.class);
    var lookup = MethodHandles.lookup();
    var plus = lookup.findStatic(Tiers.class, "plus", type);
    var times = lookup.findStatic(Tiers.class, "times", type);
    var site = new MutableCallSite(plus);
    var call = site.dynamicInvoker();
    int value = 0;
    for (int i = 0; i < 20_000; i++) {
      if (i % 5_000 == 0) {
        site.setTarget(i / 5_000 % 2 == 0 ? plus : times);
      }
      value = (int) call.invokeExact(value);
    }
    return value;
  }

  private static int nulls() {
    int caught = 0;
    for (int i = 0; i < 20_000; i++) {
      try {
        caught += (i % 9 == 0 ? null : "x").length();
      } catch (NullPointerException e) {
        caught += 1000;
      }
    }
    int[] few = new int[10];
    for (int i = 0; i < 2_000; i++) {
      try {
        few[i % 11]++;
      } catch (ArrayIndexOutOfBoundsException e) {
        caught++;
      }
    }
    return caught + few[3];
  }

  private static int down(int depth) {
    return down(depth + 1) + 1;
  }

  private static boolean tooDeep() {
    try {
      return down(0) == 0;
    } catch (StackOverflowError e) {
      return true;
    }
  }

  private static String bytes() throws Exception {
    byte[] data = new byte[200_000];
    new Random(1).nextBytes(data);
    Arrays.fill(data, 50_000, 150_000, (byte) 7);
    CRC32 crc = new CRC32();
    crc.update(data);
    Deflater deflater = new Deflater();
    deflater.setInput(data);
    deflater.finish();
    byte[] packed = new byte[300_000];
    int length = deflater.deflate(packed);
    Inflater inflater = new Inflater();
    inflater.setInput(packed, 0, length);
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    byte[] buffer = new byte[5_000];
    while (!inflater.finished()) {
      again.write(buffer, 0, inflater.inflate(buffer));
    }
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(again.toByteArray());
    return crc.getValue() + " " + HexFormat.of().formatHex(hash);
  }

  private static String threads() throws Exception {
    AtomicLong shared = new AtomicLong();
    Object lock = new Object();
    long[] locked = new long[1];
    ExecutorService pool = Executors.newFixedThreadPool(4);
    List<Future<Long>> answers = new ArrayList<>();
    for (int t = 0; t < 4; t++) {
      long seed = t;
      answers.add(
          pool.submit(() -> {
            long hash = seed;
            for (int i = 0; i < 200_000; i++) {
              hash = hash * 31 + i;
              if (i % 20 == 0) {
                shared.incrementAndGet();
                synchronized (lock) {
                  locked[0]++;
                }
              }
            }
            return hash;
          }));
    }
    StringBuilder text = new StringBuilder();
    for (Future<Long> answer : answers) {
      text.append(answer.get()).append(' ');
    }
    pool.shutdown();
    return text.append(shared).append(' ').append(locked[0]).toString();
  }

  private static int parallel() {
    return IntStream.range(0, 50_000)
        .parallel()
        .mapToObj(Integer::toString)
        .collect(Collectors.joining())
        .hashCode();
  }

  private static long garbage() {
    List<int[]> kept = new ArrayList<>();
    long sum = 0;
    for (int i = 0; i < 20_000; i++) {
      int[] array = new int[500];
      array[i % 500] = i;
      if (i % 100 == 0) {
        kept.add(array);
      }
      sum += array[i % 250];
    }
    System.gc();
    for (int[] array : kept) {
      sum += Arrays.stream(array).sum();
    }
    return sum;
  }
}
