import elfuse.asm.Assembler;
import elfuse.asm.Condition;
import elfuse.asm.Disassembler;
import elfuse.asm.Label;
import elfuse.asm.TextAssembler;
import elfuse.asm.X;
import java.util.Arrays;

/** Assembles a loop with the typed API and with text, and takes the words apart again. */
public final class AssembleAndDisassemble {
  private static final long BASE = 0x400000;

  private AssembleAndDisassemble() {}

  /**
   * Prints the loop twice and checks that both ways made the same bytes.
   *
   * @param args none
   */
  public static void main(String[] args) {
    // 1. One method call is one instruction; an operand that it does not have does not compile.
    Assembler a = new Assembler(BASE);
    a.mov(X.X0, 10L);
    Label loop = a.here("loop");
    a.add(X.X1, X.X1, X.X0);
    a.subs(X.X0, X.X0, 1);
    a.b(Condition.NE, loop);
    a.ret();
    byte[] code = a.toByteArray();
    System.out.print(a.listing());

    // 2. The same as text, in the syntax of GNU as.
    String source =
        """
              mov  x0, #10
        loop: add  x1, x1, x0     // the sum of 10, 9, … 1
              subs x0, x0, #1
              b.ne loop
              ret
        """;
    byte[] text = TextAssembler.at(BASE).assemble(source).section(".text").content();
    System.out.println("text and calls agree: " + Arrays.equals(code, text));

    // 3. A single word in each direction. Any word has an answer; unallocated ones are data.
    int word = TextAssembler.of().assembleInstruction("ldr x0, [x1, x2, lsl #3]", 0);
    Disassembler disassembler = Disassembler.of();
    System.out.printf("%08x is %s%n", word, disassembler.disassemble(word, 0));
    System.out.printf("%08x is %s%n", 0, disassembler.disassemble(0, 0));

    // 4. What an instruction cannot hold is refused, with the operand and its range.
    try {
      a.add(X.X0, X.X0, 5000);
    } catch (IllegalArgumentException refused) {
      System.out.println("refused: " + refused.getMessage());
    }
  }
}
