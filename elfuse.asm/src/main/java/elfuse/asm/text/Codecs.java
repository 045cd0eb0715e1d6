package elfuse.asm.text;

import elfuse.asm.encode.Fixup;
import elfuse.asm.table.Expr;
import elfuse.asm.table.Syntax;
import elfuse.asm.table.TableException;
import java.util.List;

/** Makes the codecs that the table names. */
final class Codecs {
  private static final Expr SF = new Expr.Name("sf");
  private static final Expr ONE = new Expr.Num(1);
  private static final Expr ZERO = new Expr.Num(0);

  private Codecs() {}

  static Codec of(Syntax.Operand operand) {
    List<Expr> a = operand.args();
    return switch (operand.codec()) {
      case "X" -> new GeneralCodec(a, ONE, false);
      case "W" -> new GeneralCodec(a, ZERO, false);
      case "R" -> new GeneralCodec(a, a.size() > 1 ? a.get(1) : SF, false);
      case "Xsp" -> new GeneralCodec(a, ONE, true);
      case "Wsp" -> new GeneralCodec(a, ZERO, true);
      case "Rsp" -> new GeneralCodec(a, a.size() > 1 ? a.get(1) : SF, true);
      case "Rbit" -> new BitRegisterCodec(a);
      case "OptX" -> new OptionalRegisterCodec(a, 31);
      case "OptX30" -> new OptionalRegisterCodec(a, 30);
      case "Pair" -> new PairCodec(a);
      case "ExtReg" -> new ExtendedCodec(a);
      case "B", "H", "S", "D", "Q" -> new ScalarCodec(a, operand.codec().toLowerCase());
      case "F" -> new ScalarCodec(a, null);
      case "V" -> new VectorCodec(a);
      case "E" -> new ElementCodec(a);
      case "Eimm5" -> new Imm5ElementCodec(a);
      case "Eimm4" -> new Imm4ElementCodec(a);
      case "Eby" -> new ByElementCodec(a);
      case "L" -> new ListCodec(a);
      case "Lelem" -> new ElementListCodec(a);
      case "Imm" -> new UnsignedCodec(a, true);
      case "Imm8" -> new ByteCodec(a);
      case "Dec" -> new UnsignedCodec(a, false);
      case "Num3" -> new UnsignedCodec(a, false);
      case "Nzcv" -> new UnsignedCodec(a, true);
      case "Num" -> new FixedNumberCodec(a);
      case "OptImm" -> new OptionalNumberCodec(a);
      case "AddImm" -> new AddImmediateCodec(a);
      case "Logical" -> new LogicalCodec(a);
      case "MovzImm" -> new MoveCodec(a, false);
      case "MovnImm" -> new MoveCodec(a, true);
      case "Bfiz" -> new BitfieldCodec(a, BitfieldCodec.Kind.INSERT);
      case "Bfx" -> new BitfieldCodec(a, BitfieldCodec.Kind.EXTRACT);
      case "LslImm" -> new BitfieldCodec(a, BitfieldCodec.Kind.SHIFT);
      case "Shift" -> new ShiftCodec(a, true);
      case "ShiftNoRor" -> new ShiftCodec(a, false);
      case "Lsl" -> new FixedShiftCodec(a, "lsl");
      case "Msl" -> new FixedShiftCodec(a, "msl");
      case "Shr" -> new VectorShiftCodec(a, true);
      case "Shl" -> new VectorShiftCodec(a, false);
      case "Fbits" -> new FractionBitsCodec(a);
      case "Fimm8" -> new FloatCodec(a);
      case "Imm64" -> new ByteMaskCodec(a);
      case "Bit" -> new BitNumberCodec(a);
      case "Cond" -> new ConditionCodec(a, false);
      case "InvCond" -> new ConditionCodec(a, true);
      case "Text" -> new TextCodec(a);
      case "Rel" -> new TargetCodec(a, null);
      case "Adr" -> new TargetCodec(a, Fixup.ADR);
      case "Adrp" -> new TargetCodec(a, Fixup.ADRP);
      case "Mem" -> new AddressCodec(a, AddressCodec.Kind.BASE);
      case "MemU" -> new AddressCodec(a, AddressCodec.Kind.UNSIGNED);
      case "MemS" -> new AddressCodec(a, AddressCodec.Kind.SIGNED);
      case "MemPre" -> new AddressCodec(a, AddressCodec.Kind.PRE);
      case "MemPost" -> new AddressCodec(a, AddressCodec.Kind.POST);
      case "MemPostNum" -> new AddressCodec(a, AddressCodec.Kind.POST_FIXED);
      case "MemPostReg" -> new AddressCodec(a, AddressCodec.Kind.POST_REGISTER);
      case "MemReg" -> new AddressCodec(a, AddressCodec.Kind.REGISTER);
      case "Cn" -> new ControlCodec(a);
      case "Barrier" -> SystemCodec.barrier(a);
      case "OptIsb" -> SystemCodec.isb(a);
      case "Pstate" -> SystemCodec.pstate(a);
      case "Prfop" -> SystemCodec.prefetch(a);
      case "Sysreg" -> new SystemRegisterCodec(a);
      case "AtOp" -> new SystemOperationCodec(a, "at");
      case "DcOp" -> new SystemOperationCodec(a, "dc");
      case "IcOp" -> new SystemOperationCodec(a, "ic");
      case "IcAllOp" -> new SystemOperationCodec(a, "ic-all");
      case "TlbiOp" -> new SystemOperationCodec(a, "tlbi");
      case "TlbiAllOp" -> new SystemOperationCodec(a, "tlbi-all");
      default -> throw new TableException("no codec " + operand.codec());
    };
  }
}
