// Generated from src/main/a64 by elfuse.asm.gen.Generate; change the table instead.
package elfuse.asm.decode;

import elfuse.asm.Opcode;
import elfuse.asm.table.Predicates;

/** The decision tree behind {@link elfuse.asm.Decoder}. */
public final class DecodeTree {
  private DecodeTree() {}

  /** {@return the instruction that the word encodes, or null} */
  public static Opcode decode(int w) {
    switch (w >>> 26 & 0x7) {
      case 0x0:
        if ((w & 0xffff0000) == 0x00000000) {
          return Opcode.UDF;
        }
        return null;
      case 0x2:
        return node1(w);
      case 0x3:
        return node2(w);
      case 0x4:
        switch (w >>> 24 & 0x3) {
          case 0x0:
            switch (w >>> 31) {
              case 0x0:
                return Opcode.ADR;
              case 0x1:
                return Opcode.ADRP;
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 29 & 0x3) {
              case 0x0:
                if ((w & 0x7f800000) == 0x11000000) {
                  return Opcode.ADD_IMM;
                }
                return null;
              case 0x1:
                if ((w & 0x7f800000) == 0x31000000) {
                  return Opcode.ADDS_IMM;
                }
                return null;
              case 0x2:
                if ((w & 0x7f800000) == 0x51000000) {
                  return Opcode.SUB_IMM;
                }
                return null;
              case 0x3:
                if ((w & 0x7f800000) == 0x71000000) {
                  return Opcode.SUBS_IMM;
                }
                return null;
              default:
                return null;
            }
          case 0x2:
            switch (w >>> 29 & 0x3) {
              case 0x0:
                switch (w >>> 23 & 0x1) {
                  case 0x0:
                    if (Predicates.logicalImm(
                        (w >>> 31), (w >>> 22 & 1), (w >>> 16 & 0x3f), (w >>> 10 & 0x3f))) {
                      return Opcode.AND_IMM;
                    }
                    return null;
                  case 0x1:
                    if (((w >>> 31) == 1 || (w >>> 21 & 3) < 2)) {
                      return Opcode.MOVN;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x1:
                if ((w & 0x7f800000) == 0x32000000
                    && Predicates.logicalImm(
                        (w >>> 31), (w >>> 22 & 1), (w >>> 16 & 0x3f), (w >>> 10 & 0x3f))) {
                  return Opcode.ORR_IMM;
                }
                return null;
              case 0x2:
                switch (w >>> 23 & 0x1) {
                  case 0x0:
                    if (Predicates.logicalImm(
                        (w >>> 31), (w >>> 22 & 1), (w >>> 16 & 0x3f), (w >>> 10 & 0x3f))) {
                      return Opcode.EOR_IMM;
                    }
                    return null;
                  case 0x1:
                    if (((w >>> 31) == 1 || (w >>> 21 & 3) < 2)) {
                      return Opcode.MOVZ;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x3:
                switch (w >>> 23 & 0x1) {
                  case 0x0:
                    if (Predicates.logicalImm(
                        (w >>> 31), (w >>> 22 & 1), (w >>> 16 & 0x3f), (w >>> 10 & 0x3f))) {
                      return Opcode.ANDS_IMM;
                    }
                    return null;
                  case 0x1:
                    if (((w >>> 31) == 1 || (w >>> 21 & 3) < 2)) {
                      return Opcode.MOVK;
                    }
                    return null;
                  default:
                    return null;
                }
              default:
                return null;
            }
          case 0x3:
            switch (w >>> 29 & 0x3) {
              case 0x0:
                switch (w >>> 23 & 0x1) {
                  case 0x0:
                    if ((w >>> 22 & 1) == (w >>> 31)
                        && ((w >>> 31) == 1
                            || (w >>> 16 & 0x3f) < 0x20 && (w >>> 10 & 0x3f) < 0x20)) {
                      return Opcode.SBFM;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0x7fa00000) == 0x13800000
                        && (w >>> 22 & 1) == (w >>> 31)
                        && ((w >>> 31) == 1 || (w >>> 10 & 0x3f) < 0x20)) {
                      return Opcode.EXTR;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x1:
                if ((w & 0x7f800000) == 0x33000000
                    && (w >>> 22 & 1) == (w >>> 31)
                    && ((w >>> 31) == 1 || (w >>> 16 & 0x3f) < 0x20 && (w >>> 10 & 0x3f) < 0x20)) {
                  return Opcode.BFM;
                }
                return null;
              case 0x2:
                if ((w & 0x7f800000) == 0x53000000
                    && (w >>> 22 & 1) == (w >>> 31)
                    && ((w >>> 31) == 1 || (w >>> 16 & 0x3f) < 0x20 && (w >>> 10 & 0x3f) < 0x20)) {
                  return Opcode.UBFM;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x5:
        return node21(w);
      case 0x6:
        return node22(w);
      case 0x7:
        return node26(w);
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_2
  private static Opcode node1(int w) {
    switch (w >>> 24 & 0x3) {
      case 0x0:
        switch (w >>> 23 & 0x1) {
          case 0x0:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                switch (w >>> 21 & 0x1) {
                  case 0x0:
                    switch (w >>> 15 & 0x1) {
                      case 0x0:
                        switch (w >>> 22 & 0x1) {
                          case 0x0:
                            if ((w & 0x3fe0fc00) == 0x08007c00) {
                              return Opcode.STXR;
                            }
                            return null;
                          case 0x1:
                            if ((w & 0x3ffffc00) == 0x085f7c00) {
                              return Opcode.LDXR;
                            }
                            return null;
                          default:
                            return null;
                        }
                      case 0x1:
                        switch (w >>> 22 & 0x1) {
                          case 0x0:
                            if ((w & 0x3fe0fc00) == 0x0800fc00) {
                              return Opcode.STLXR;
                            }
                            return null;
                          case 0x1:
                            if ((w & 0x3ffffc00) == 0x085ffc00) {
                              return Opcode.LDAXR;
                            }
                            return null;
                          default:
                            return null;
                        }
                      default:
                        return null;
                    }
                  case 0x1:
                    switch (w >>> 31) {
                      case 0x0:
                        if ((w & 0xbfa07c00) == 0x08207c00
                            && Predicates.even((w >>> 16 & 0x1f))
                            && Predicates.even((w & 0x1f))) {
                          return Opcode.CASP;
                        }
                        return null;
                      case 0x1:
                        switch (w >>> 15 & 0x1) {
                          case 0x0:
                            switch (w >>> 22 & 0x1) {
                              case 0x0:
                                return Opcode.STXP;
                              case 0x1:
                                if ((w & 0xbfff8000) == 0x887f0000) {
                                  return Opcode.LDXP;
                                }
                                return null;
                              default:
                                return null;
                            }
                          case 0x1:
                            switch (w >>> 22 & 0x1) {
                              case 0x0:
                                return Opcode.STLXP;
                              case 0x1:
                                if ((w & 0xbfff8000) == 0x887f8000) {
                                  return Opcode.LDAXP;
                                }
                                return null;
                              default:
                                return null;
                            }
                          default:
                            return null;
                        }
                      default:
                        return null;
                    }
                  default:
                    return null;
                }
              case 0x1:
                switch (w >>> 22 & 0x1) {
                  case 0x0:
                    if ((w & 0x7fc00000) == 0x28000000) {
                      return Opcode.STNP;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0x7fc00000) == 0x28400000) {
                      return Opcode.LDNP;
                    }
                    return null;
                  default:
                    return null;
                }
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                switch (w >>> 21 & 0x1) {
                  case 0x0:
                    switch (w >>> 15 & 0x1) {
                      case 0x0:
                        switch (w >>> 22 & 0x1) {
                          case 0x0:
                            if ((w & 0x3ffffc00) == 0x089f7c00) {
                              return Opcode.STLLR;
                            }
                            return null;
                          case 0x1:
                            if ((w & 0x3ffffc00) == 0x08df7c00) {
                              return Opcode.LDLAR;
                            }
                            return null;
                          default:
                            return null;
                        }
                      case 0x1:
                        switch (w >>> 22 & 0x1) {
                          case 0x0:
                            if ((w & 0x3ffffc00) == 0x089ffc00) {
                              return Opcode.STLR;
                            }
                            return null;
                          case 0x1:
                            if ((w & 0x3ffffc00) == 0x08dffc00) {
                              return Opcode.LDAR;
                            }
                            return null;
                          default:
                            return null;
                        }
                      default:
                        return null;
                    }
                  case 0x1:
                    if ((w & 0x3fa07c00) == 0x08a07c00) {
                      return Opcode.CAS;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x1:
                switch (w >>> 22 & 0x1) {
                  case 0x0:
                    if ((w & 0x7fc00000) == 0x28800000) {
                      return Opcode.STP_POST;
                    }
                    return null;
                  case 0x1:
                    switch (w >>> 30 & 0x1) {
                      case 0x0:
                        return Opcode.LDP_POST;
                      case 0x1:
                        if ((w & 0xffc00000) == 0x68c00000) {
                          return Opcode.LDPSW_POST;
                        }
                        return null;
                      default:
                        return null;
                    }
                  default:
                    return null;
                }
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x1:
        switch (w >>> 22 & 0x3) {
          case 0x0:
            if ((w & 0x7fc00000) == 0x29000000) {
              return Opcode.STP_OFFSET;
            }
            return null;
          case 0x1:
            switch (w >>> 30 & 0x1) {
              case 0x0:
                if ((w & 0x7fc00000) == 0x29400000) {
                  return Opcode.LDP_OFFSET;
                }
                return null;
              case 0x1:
                if ((w & 0xffc00000) == 0x69400000) {
                  return Opcode.LDPSW_OFFSET;
                }
                return null;
              default:
                return null;
            }
          case 0x2:
            if ((w & 0x7fc00000) == 0x29800000) {
              return Opcode.STP_PRE;
            }
            return null;
          case 0x3:
            switch (w >>> 30 & 0x1) {
              case 0x0:
                if ((w & 0x7fc00000) == 0x29c00000) {
                  return Opcode.LDP_PRE;
                }
                return null;
              case 0x1:
                if ((w & 0xffc00000) == 0x69c00000) {
                  return Opcode.LDPSW_PRE;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x2:
        switch (w >>> 29 & 0x3) {
          case 0x0:
            switch (w >>> 21 & 0x1) {
              case 0x0:
                if (((w >>> 31) == 1 || (w >>> 10 & 0x3f) < 0x20)) {
                  return Opcode.AND_SHIFT;
                }
                return null;
              case 0x1:
                if (((w >>> 31) == 1 || (w >>> 10 & 0x3f) < 0x20)) {
                  return Opcode.BIC_SHIFT;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 21 & 0x1) {
              case 0x0:
                if (((w >>> 31) == 1 || (w >>> 10 & 0x3f) < 0x20)) {
                  return Opcode.ORR_SHIFT;
                }
                return null;
              case 0x1:
                if (((w >>> 31) == 1 || (w >>> 10 & 0x3f) < 0x20)) {
                  return Opcode.ORN_SHIFT;
                }
                return null;
              default:
                return null;
            }
          case 0x2:
            switch (w >>> 21 & 0x1) {
              case 0x0:
                if (((w >>> 31) == 1 || (w >>> 10 & 0x3f) < 0x20)) {
                  return Opcode.EOR_SHIFT;
                }
                return null;
              case 0x1:
                if (((w >>> 31) == 1 || (w >>> 10 & 0x3f) < 0x20)) {
                  return Opcode.EON_SHIFT;
                }
                return null;
              default:
                return null;
            }
          case 0x3:
            switch (w >>> 21 & 0x1) {
              case 0x0:
                if (((w >>> 31) == 1 || (w >>> 10 & 0x3f) < 0x20)) {
                  return Opcode.ANDS_SHIFT;
                }
                return null;
              case 0x1:
                if (((w >>> 31) == 1 || (w >>> 10 & 0x3f) < 0x20)) {
                  return Opcode.BICS_SHIFT;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x3:
        switch (w >>> 29 & 0x3) {
          case 0x0:
            switch (w >>> 21 & 0x1) {
              case 0x0:
                if ((w >>> 22 & 3) != 3 && ((w >>> 31) == 1 || (w >>> 10 & 0x3f) < 0x20)) {
                  return Opcode.ADD_SHIFT;
                }
                return null;
              case 0x1:
                if ((w & 0x7fe00000) == 0x0b200000 && (w >>> 10 & 7) <= 4) {
                  return Opcode.ADD_EXT;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 21 & 0x1) {
              case 0x0:
                if ((w >>> 22 & 3) != 3 && ((w >>> 31) == 1 || (w >>> 10 & 0x3f) < 0x20)) {
                  return Opcode.ADDS_SHIFT;
                }
                return null;
              case 0x1:
                if ((w & 0x7fe00000) == 0x2b200000 && (w >>> 10 & 7) <= 4) {
                  return Opcode.ADDS_EXT;
                }
                return null;
              default:
                return null;
            }
          case 0x2:
            switch (w >>> 21 & 0x1) {
              case 0x0:
                if ((w >>> 22 & 3) != 3 && ((w >>> 31) == 1 || (w >>> 10 & 0x3f) < 0x20)) {
                  return Opcode.SUB_SHIFT;
                }
                return null;
              case 0x1:
                if ((w & 0x7fe00000) == 0x4b200000 && (w >>> 10 & 7) <= 4) {
                  return Opcode.SUB_EXT;
                }
                return null;
              default:
                return null;
            }
          case 0x3:
            switch (w >>> 21 & 0x1) {
              case 0x0:
                if ((w >>> 22 & 3) != 3 && ((w >>> 31) == 1 || (w >>> 10 & 0x3f) < 0x20)) {
                  return Opcode.SUBS_SHIFT;
                }
                return null;
              case 0x1:
                if ((w & 0x7fe00000) == 0x6b200000 && (w >>> 10 & 7) <= 4) {
                  return Opcode.SUBS_EXT;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_3_24_0
  private static Opcode node3(int w) {
    switch (w >>> 22 & 0x3) {
      case 0x0:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            switch (w >>> 12 & 0xf) {
              case 0x0:
                if ((w & 0xbffff000) == 0x0c000000 && ((w >>> 10 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.ST4_MULT;
                }
                return null;
              case 0x2:
                if ((w & 0xbffff000) == 0x0c002000) {
                  return Opcode.ST1_MULT_4;
                }
                return null;
              case 0x4:
                if ((w & 0xbffff000) == 0x0c004000 && ((w >>> 10 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.ST3_MULT;
                }
                return null;
              case 0x6:
                if ((w & 0xbffff000) == 0x0c006000) {
                  return Opcode.ST1_MULT_3;
                }
                return null;
              case 0x7:
                if ((w & 0xbffff000) == 0x0c007000) {
                  return Opcode.ST1_MULT_1;
                }
                return null;
              case 0x8:
                if ((w & 0xbffff000) == 0x0c008000 && ((w >>> 10 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.ST2_MULT;
                }
                return null;
              case 0xa:
                if ((w & 0xbffff000) == 0x0c00a000) {
                  return Opcode.ST1_MULT_2;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            if ((w >>> 30) != 3) {
              return Opcode.STNP_FP;
            }
            return null;
          default:
            return null;
        }
      case 0x1:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            switch (w >>> 12 & 0xf) {
              case 0x0:
                if ((w & 0xbffff000) == 0x0c400000 && ((w >>> 10 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.LD4_MULT;
                }
                return null;
              case 0x2:
                if ((w & 0xbffff000) == 0x0c402000) {
                  return Opcode.LD1_MULT_4;
                }
                return null;
              case 0x4:
                if ((w & 0xbffff000) == 0x0c404000 && ((w >>> 10 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.LD3_MULT;
                }
                return null;
              case 0x6:
                if ((w & 0xbffff000) == 0x0c406000) {
                  return Opcode.LD1_MULT_3;
                }
                return null;
              case 0x7:
                if ((w & 0xbffff000) == 0x0c407000) {
                  return Opcode.LD1_MULT_1;
                }
                return null;
              case 0x8:
                if ((w & 0xbffff000) == 0x0c408000 && ((w >>> 10 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.LD2_MULT;
                }
                return null;
              case 0xa:
                if ((w & 0xbffff000) == 0x0c40a000) {
                  return Opcode.LD1_MULT_2;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            if ((w >>> 30) != 3) {
              return Opcode.LDNP_FP;
            }
            return null;
          default:
            return null;
        }
      case 0x2:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            switch (w >>> 12 & 0xf) {
              case 0x0:
                if ((w & 0xbffff000) == 0x0c9f0000 && ((w >>> 10 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.ST4_MULT_POST;
                }
                if ((w & 0xbfe0f000) == 0x0c800000
                    && ((w >>> 10 & 3) << 1 | (w >>> 30 & 1)) != 6
                    && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.ST4_MULT_POST_REG;
                }
                return null;
              case 0x2:
                if ((w & 0xbffff000) == 0x0c9f2000) {
                  return Opcode.ST1_MULT_4_POST;
                }
                if ((w & 0xbfe0f000) == 0x0c802000 && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.ST1_MULT_4_POST_REG;
                }
                return null;
              case 0x4:
                if ((w & 0xbffff000) == 0x0c9f4000 && ((w >>> 10 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.ST3_MULT_POST;
                }
                if ((w & 0xbfe0f000) == 0x0c804000
                    && ((w >>> 10 & 3) << 1 | (w >>> 30 & 1)) != 6
                    && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.ST3_MULT_POST_REG;
                }
                return null;
              case 0x6:
                if ((w & 0xbffff000) == 0x0c9f6000) {
                  return Opcode.ST1_MULT_3_POST;
                }
                if ((w & 0xbfe0f000) == 0x0c806000 && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.ST1_MULT_3_POST_REG;
                }
                return null;
              case 0x7:
                if ((w & 0xbffff000) == 0x0c9f7000) {
                  return Opcode.ST1_MULT_1_POST;
                }
                if ((w & 0xbfe0f000) == 0x0c807000 && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.ST1_MULT_1_POST_REG;
                }
                return null;
              case 0x8:
                if ((w & 0xbffff000) == 0x0c9f8000 && ((w >>> 10 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.ST2_MULT_POST;
                }
                if ((w & 0xbfe0f000) == 0x0c808000
                    && ((w >>> 10 & 3) << 1 | (w >>> 30 & 1)) != 6
                    && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.ST2_MULT_POST_REG;
                }
                return null;
              case 0xa:
                if ((w & 0xbffff000) == 0x0c9fa000) {
                  return Opcode.ST1_MULT_2_POST;
                }
                if ((w & 0xbfe0f000) == 0x0c80a000 && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.ST1_MULT_2_POST_REG;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            if ((w >>> 30) != 3) {
              return Opcode.STP_FP_POST;
            }
            return null;
          default:
            return null;
        }
      case 0x3:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            switch (w >>> 12 & 0xf) {
              case 0x0:
                if ((w & 0xbffff000) == 0x0cdf0000 && ((w >>> 10 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.LD4_MULT_POST;
                }
                if ((w & 0xbfe0f000) == 0x0cc00000
                    && ((w >>> 10 & 3) << 1 | (w >>> 30 & 1)) != 6
                    && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.LD4_MULT_POST_REG;
                }
                return null;
              case 0x2:
                if ((w & 0xbffff000) == 0x0cdf2000) {
                  return Opcode.LD1_MULT_4_POST;
                }
                if ((w & 0xbfe0f000) == 0x0cc02000 && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.LD1_MULT_4_POST_REG;
                }
                return null;
              case 0x4:
                if ((w & 0xbffff000) == 0x0cdf4000 && ((w >>> 10 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.LD3_MULT_POST;
                }
                if ((w & 0xbfe0f000) == 0x0cc04000
                    && ((w >>> 10 & 3) << 1 | (w >>> 30 & 1)) != 6
                    && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.LD3_MULT_POST_REG;
                }
                return null;
              case 0x6:
                if ((w & 0xbffff000) == 0x0cdf6000) {
                  return Opcode.LD1_MULT_3_POST;
                }
                if ((w & 0xbfe0f000) == 0x0cc06000 && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.LD1_MULT_3_POST_REG;
                }
                return null;
              case 0x7:
                if ((w & 0xbffff000) == 0x0cdf7000) {
                  return Opcode.LD1_MULT_1_POST;
                }
                if ((w & 0xbfe0f000) == 0x0cc07000 && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.LD1_MULT_1_POST_REG;
                }
                return null;
              case 0x8:
                if ((w & 0xbffff000) == 0x0cdf8000 && ((w >>> 10 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.LD2_MULT_POST;
                }
                if ((w & 0xbfe0f000) == 0x0cc08000
                    && ((w >>> 10 & 3) << 1 | (w >>> 30 & 1)) != 6
                    && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.LD2_MULT_POST_REG;
                }
                return null;
              case 0xa:
                if ((w & 0xbffff000) == 0x0cdfa000) {
                  return Opcode.LD1_MULT_2_POST;
                }
                if ((w & 0xbfe0f000) == 0x0cc0a000 && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.LD1_MULT_2_POST_REG;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            if ((w >>> 30) != 3) {
              return Opcode.LDP_FP_POST;
            }
            return null;
          default:
            return null;
        }
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_3_24_1_22_2_29_0
  private static Opcode node6(int w) {
    switch (w >>> 13 & 0x7) {
      case 0x0:
        switch (w >>> 21 & 0x1) {
          case 0x0:
            if ((w & 0xbfffe000) == 0x0d9f0000) {
              return Opcode.ST1_SINGLE_B_POST;
            }
            if ((w & 0xbfe0e000) == 0x0d800000 && (w >>> 16 & 0x1f) != 31) {
              return Opcode.ST1_SINGLE_B_POST_REG;
            }
            return null;
          case 0x1:
            if ((w & 0xbfffe000) == 0x0dbf0000) {
              return Opcode.ST2_SINGLE_B_POST;
            }
            if ((w & 0xbfe0e000) == 0x0da00000 && (w >>> 16 & 0x1f) != 31) {
              return Opcode.ST2_SINGLE_B_POST_REG;
            }
            return null;
          default:
            return null;
        }
      case 0x1:
        switch (w >>> 21 & 0x1) {
          case 0x0:
            if ((w & 0xbfffe000) == 0x0d9f2000) {
              return Opcode.ST3_SINGLE_B_POST;
            }
            if ((w & 0xbfe0e000) == 0x0d802000 && (w >>> 16 & 0x1f) != 31) {
              return Opcode.ST3_SINGLE_B_POST_REG;
            }
            return null;
          case 0x1:
            if ((w & 0xbfffe000) == 0x0dbf2000) {
              return Opcode.ST4_SINGLE_B_POST;
            }
            if ((w & 0xbfe0e000) == 0x0da02000 && (w >>> 16 & 0x1f) != 31) {
              return Opcode.ST4_SINGLE_B_POST_REG;
            }
            return null;
          default:
            return null;
        }
      case 0x2:
        switch (w >>> 21 & 0x1) {
          case 0x0:
            if ((w & 0xbfffe400) == 0x0d9f4000) {
              return Opcode.ST1_SINGLE_H_POST;
            }
            if ((w & 0xbfe0e400) == 0x0d804000 && (w >>> 16 & 0x1f) != 31) {
              return Opcode.ST1_SINGLE_H_POST_REG;
            }
            return null;
          case 0x1:
            if ((w & 0xbfffe400) == 0x0dbf4000) {
              return Opcode.ST2_SINGLE_H_POST;
            }
            if ((w & 0xbfe0e400) == 0x0da04000 && (w >>> 16 & 0x1f) != 31) {
              return Opcode.ST2_SINGLE_H_POST_REG;
            }
            return null;
          default:
            return null;
        }
      case 0x3:
        switch (w >>> 21 & 0x1) {
          case 0x0:
            if ((w & 0xbfffe400) == 0x0d9f6000) {
              return Opcode.ST3_SINGLE_H_POST;
            }
            if ((w & 0xbfe0e400) == 0x0d806000 && (w >>> 16 & 0x1f) != 31) {
              return Opcode.ST3_SINGLE_H_POST_REG;
            }
            return null;
          case 0x1:
            if ((w & 0xbfffe400) == 0x0dbf6000) {
              return Opcode.ST4_SINGLE_H_POST;
            }
            if ((w & 0xbfe0e400) == 0x0da06000 && (w >>> 16 & 0x1f) != 31) {
              return Opcode.ST4_SINGLE_H_POST_REG;
            }
            return null;
          default:
            return null;
        }
      case 0x4:
        switch (w >>> 10 & 0x1) {
          case 0x0:
            switch (w >>> 21 & 0x1) {
              case 0x0:
                if ((w & 0xbfffec00) == 0x0d9f8000) {
                  return Opcode.ST1_SINGLE_S_POST;
                }
                if ((w & 0xbfe0ec00) == 0x0d808000 && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.ST1_SINGLE_S_POST_REG;
                }
                return null;
              case 0x1:
                if ((w & 0xbfffec00) == 0x0dbf8000) {
                  return Opcode.ST2_SINGLE_S_POST;
                }
                if ((w & 0xbfe0ec00) == 0x0da08000 && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.ST2_SINGLE_S_POST_REG;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 21 & 0x1) {
              case 0x0:
                if ((w & 0xbffffc00) == 0x0d9f8400) {
                  return Opcode.ST1_SINGLE_D_POST;
                }
                if ((w & 0xbfe0fc00) == 0x0d808400 && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.ST1_SINGLE_D_POST_REG;
                }
                return null;
              case 0x1:
                if ((w & 0xbffffc00) == 0x0dbf8400) {
                  return Opcode.ST2_SINGLE_D_POST;
                }
                if ((w & 0xbfe0fc00) == 0x0da08400 && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.ST2_SINGLE_D_POST_REG;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x5:
        switch (w >>> 10 & 0x1) {
          case 0x0:
            switch (w >>> 21 & 0x1) {
              case 0x0:
                if ((w & 0xbfffec00) == 0x0d9fa000) {
                  return Opcode.ST3_SINGLE_S_POST;
                }
                if ((w & 0xbfe0ec00) == 0x0d80a000 && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.ST3_SINGLE_S_POST_REG;
                }
                return null;
              case 0x1:
                if ((w & 0xbfffec00) == 0x0dbfa000) {
                  return Opcode.ST4_SINGLE_S_POST;
                }
                if ((w & 0xbfe0ec00) == 0x0da0a000 && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.ST4_SINGLE_S_POST_REG;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 21 & 0x1) {
              case 0x0:
                if ((w & 0xbffffc00) == 0x0d9fa400) {
                  return Opcode.ST3_SINGLE_D_POST;
                }
                if ((w & 0xbfe0fc00) == 0x0d80a400 && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.ST3_SINGLE_D_POST_REG;
                }
                return null;
              case 0x1:
                if ((w & 0xbffffc00) == 0x0dbfa400) {
                  return Opcode.ST4_SINGLE_D_POST;
                }
                if ((w & 0xbfe0fc00) == 0x0da0a400 && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.ST4_SINGLE_D_POST_REG;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_3_24_1_22_2
  private static Opcode node5(int w) {
    switch (w >>> 29 & 0x1) {
      case 0x0:
        return node6(w);
      case 0x1:
        if ((w >>> 30) != 3) {
          return Opcode.STP_FP_PRE;
        }
        return null;
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_3_24_1_22_3_29_0
  private static Opcode node8(int w) {
    switch (w >>> 13 & 0x7) {
      case 0x0:
        switch (w >>> 21 & 0x1) {
          case 0x0:
            if ((w & 0xbfffe000) == 0x0ddf0000) {
              return Opcode.LD1_SINGLE_B_POST;
            }
            if ((w & 0xbfe0e000) == 0x0dc00000 && (w >>> 16 & 0x1f) != 31) {
              return Opcode.LD1_SINGLE_B_POST_REG;
            }
            return null;
          case 0x1:
            if ((w & 0xbfffe000) == 0x0dff0000) {
              return Opcode.LD2_SINGLE_B_POST;
            }
            if ((w & 0xbfe0e000) == 0x0de00000 && (w >>> 16 & 0x1f) != 31) {
              return Opcode.LD2_SINGLE_B_POST_REG;
            }
            return null;
          default:
            return null;
        }
      case 0x1:
        switch (w >>> 21 & 0x1) {
          case 0x0:
            if ((w & 0xbfffe000) == 0x0ddf2000) {
              return Opcode.LD3_SINGLE_B_POST;
            }
            if ((w & 0xbfe0e000) == 0x0dc02000 && (w >>> 16 & 0x1f) != 31) {
              return Opcode.LD3_SINGLE_B_POST_REG;
            }
            return null;
          case 0x1:
            if ((w & 0xbfffe000) == 0x0dff2000) {
              return Opcode.LD4_SINGLE_B_POST;
            }
            if ((w & 0xbfe0e000) == 0x0de02000 && (w >>> 16 & 0x1f) != 31) {
              return Opcode.LD4_SINGLE_B_POST_REG;
            }
            return null;
          default:
            return null;
        }
      case 0x2:
        switch (w >>> 21 & 0x1) {
          case 0x0:
            if ((w & 0xbfffe400) == 0x0ddf4000) {
              return Opcode.LD1_SINGLE_H_POST;
            }
            if ((w & 0xbfe0e400) == 0x0dc04000 && (w >>> 16 & 0x1f) != 31) {
              return Opcode.LD1_SINGLE_H_POST_REG;
            }
            return null;
          case 0x1:
            if ((w & 0xbfffe400) == 0x0dff4000) {
              return Opcode.LD2_SINGLE_H_POST;
            }
            if ((w & 0xbfe0e400) == 0x0de04000 && (w >>> 16 & 0x1f) != 31) {
              return Opcode.LD2_SINGLE_H_POST_REG;
            }
            return null;
          default:
            return null;
        }
      case 0x3:
        switch (w >>> 21 & 0x1) {
          case 0x0:
            if ((w & 0xbfffe400) == 0x0ddf6000) {
              return Opcode.LD3_SINGLE_H_POST;
            }
            if ((w & 0xbfe0e400) == 0x0dc06000 && (w >>> 16 & 0x1f) != 31) {
              return Opcode.LD3_SINGLE_H_POST_REG;
            }
            return null;
          case 0x1:
            if ((w & 0xbfffe400) == 0x0dff6000) {
              return Opcode.LD4_SINGLE_H_POST;
            }
            if ((w & 0xbfe0e400) == 0x0de06000 && (w >>> 16 & 0x1f) != 31) {
              return Opcode.LD4_SINGLE_H_POST_REG;
            }
            return null;
          default:
            return null;
        }
      case 0x4:
        switch (w >>> 10 & 0x1) {
          case 0x0:
            switch (w >>> 21 & 0x1) {
              case 0x0:
                if ((w & 0xbfffec00) == 0x0ddf8000) {
                  return Opcode.LD1_SINGLE_S_POST;
                }
                if ((w & 0xbfe0ec00) == 0x0dc08000 && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.LD1_SINGLE_S_POST_REG;
                }
                return null;
              case 0x1:
                if ((w & 0xbfffec00) == 0x0dff8000) {
                  return Opcode.LD2_SINGLE_S_POST;
                }
                if ((w & 0xbfe0ec00) == 0x0de08000 && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.LD2_SINGLE_S_POST_REG;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 21 & 0x1) {
              case 0x0:
                if ((w & 0xbffffc00) == 0x0ddf8400) {
                  return Opcode.LD1_SINGLE_D_POST;
                }
                if ((w & 0xbfe0fc00) == 0x0dc08400 && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.LD1_SINGLE_D_POST_REG;
                }
                return null;
              case 0x1:
                if ((w & 0xbffffc00) == 0x0dff8400) {
                  return Opcode.LD2_SINGLE_D_POST;
                }
                if ((w & 0xbfe0fc00) == 0x0de08400 && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.LD2_SINGLE_D_POST_REG;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x5:
        switch (w >>> 10 & 0x1) {
          case 0x0:
            switch (w >>> 21 & 0x1) {
              case 0x0:
                if ((w & 0xbfffec00) == 0x0ddfa000) {
                  return Opcode.LD3_SINGLE_S_POST;
                }
                if ((w & 0xbfe0ec00) == 0x0dc0a000 && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.LD3_SINGLE_S_POST_REG;
                }
                return null;
              case 0x1:
                if ((w & 0xbfffec00) == 0x0dffa000) {
                  return Opcode.LD4_SINGLE_S_POST;
                }
                if ((w & 0xbfe0ec00) == 0x0de0a000 && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.LD4_SINGLE_S_POST_REG;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 21 & 0x1) {
              case 0x0:
                if ((w & 0xbffffc00) == 0x0ddfa400) {
                  return Opcode.LD3_SINGLE_D_POST;
                }
                if ((w & 0xbfe0fc00) == 0x0dc0a400 && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.LD3_SINGLE_D_POST_REG;
                }
                return null;
              case 0x1:
                if ((w & 0xbffffc00) == 0x0dffa400) {
                  return Opcode.LD4_SINGLE_D_POST;
                }
                if ((w & 0xbfe0fc00) == 0x0de0a400 && (w >>> 16 & 0x1f) != 31) {
                  return Opcode.LD4_SINGLE_D_POST_REG;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x6:
        switch (w >>> 21 & 0x1) {
          case 0x0:
            if ((w & 0xbffff000) == 0x0ddfc000) {
              return Opcode.LD1R_POST;
            }
            if ((w & 0xbfe0f000) == 0x0dc0c000 && (w >>> 16 & 0x1f) != 31) {
              return Opcode.LD1R_POST_REG;
            }
            return null;
          case 0x1:
            if ((w & 0xbffff000) == 0x0dffc000) {
              return Opcode.LD2R_POST;
            }
            if ((w & 0xbfe0f000) == 0x0de0c000 && (w >>> 16 & 0x1f) != 31) {
              return Opcode.LD2R_POST_REG;
            }
            return null;
          default:
            return null;
        }
      case 0x7:
        switch (w >>> 21 & 0x1) {
          case 0x0:
            if ((w & 0xbffff000) == 0x0ddfe000) {
              return Opcode.LD3R_POST;
            }
            if ((w & 0xbfe0f000) == 0x0dc0e000 && (w >>> 16 & 0x1f) != 31) {
              return Opcode.LD3R_POST_REG;
            }
            return null;
          case 0x1:
            if ((w & 0xbffff000) == 0x0dffe000) {
              return Opcode.LD4R_POST;
            }
            if ((w & 0xbfe0f000) == 0x0de0e000 && (w >>> 16 & 0x1f) != 31) {
              return Opcode.LD4R_POST_REG;
            }
            return null;
          default:
            return null;
        }
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_3_24_1_22_3
  private static Opcode node7(int w) {
    switch (w >>> 29 & 0x1) {
      case 0x0:
        return node8(w);
      case 0x1:
        if ((w >>> 30) != 3) {
          return Opcode.LDP_FP_PRE;
        }
        return null;
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_3_24_1
  private static Opcode node4(int w) {
    switch (w >>> 22 & 0x3) {
      case 0x0:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            switch (w >>> 13 & 0x7) {
              case 0x0:
                switch (w >>> 21 & 0x1) {
                  case 0x0:
                    if ((w & 0xbfffe000) == 0x0d000000) {
                      return Opcode.ST1_SINGLE_B;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0xbfffe000) == 0x0d200000) {
                      return Opcode.ST2_SINGLE_B;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x1:
                switch (w >>> 21 & 0x1) {
                  case 0x0:
                    if ((w & 0xbfffe000) == 0x0d002000) {
                      return Opcode.ST3_SINGLE_B;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0xbfffe000) == 0x0d202000) {
                      return Opcode.ST4_SINGLE_B;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x2:
                switch (w >>> 21 & 0x1) {
                  case 0x0:
                    if ((w & 0xbfffe400) == 0x0d004000) {
                      return Opcode.ST1_SINGLE_H;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0xbfffe400) == 0x0d204000) {
                      return Opcode.ST2_SINGLE_H;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x3:
                switch (w >>> 21 & 0x1) {
                  case 0x0:
                    if ((w & 0xbfffe400) == 0x0d006000) {
                      return Opcode.ST3_SINGLE_H;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0xbfffe400) == 0x0d206000) {
                      return Opcode.ST4_SINGLE_H;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x4:
                switch (w >>> 10 & 0x1) {
                  case 0x0:
                    switch (w >>> 21 & 0x1) {
                      case 0x0:
                        if ((w & 0xbfffec00) == 0x0d008000) {
                          return Opcode.ST1_SINGLE_S;
                        }
                        return null;
                      case 0x1:
                        if ((w & 0xbfffec00) == 0x0d208000) {
                          return Opcode.ST2_SINGLE_S;
                        }
                        return null;
                      default:
                        return null;
                    }
                  case 0x1:
                    switch (w >>> 21 & 0x1) {
                      case 0x0:
                        if ((w & 0xbffffc00) == 0x0d008400) {
                          return Opcode.ST1_SINGLE_D;
                        }
                        return null;
                      case 0x1:
                        if ((w & 0xbffffc00) == 0x0d208400) {
                          return Opcode.ST2_SINGLE_D;
                        }
                        return null;
                      default:
                        return null;
                    }
                  default:
                    return null;
                }
              case 0x5:
                switch (w >>> 10 & 0x1) {
                  case 0x0:
                    switch (w >>> 21 & 0x1) {
                      case 0x0:
                        if ((w & 0xbfffec00) == 0x0d00a000) {
                          return Opcode.ST3_SINGLE_S;
                        }
                        return null;
                      case 0x1:
                        if ((w & 0xbfffec00) == 0x0d20a000) {
                          return Opcode.ST4_SINGLE_S;
                        }
                        return null;
                      default:
                        return null;
                    }
                  case 0x1:
                    switch (w >>> 21 & 0x1) {
                      case 0x0:
                        if ((w & 0xbffffc00) == 0x0d00a400) {
                          return Opcode.ST3_SINGLE_D;
                        }
                        return null;
                      case 0x1:
                        if ((w & 0xbffffc00) == 0x0d20a400) {
                          return Opcode.ST4_SINGLE_D;
                        }
                        return null;
                      default:
                        return null;
                    }
                  default:
                    return null;
                }
              default:
                return null;
            }
          case 0x1:
            if ((w >>> 30) != 3) {
              return Opcode.STP_FP_OFFSET;
            }
            return null;
          default:
            return null;
        }
      case 0x1:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            switch (w >>> 13 & 0x7) {
              case 0x0:
                switch (w >>> 21 & 0x1) {
                  case 0x0:
                    if ((w & 0xbfffe000) == 0x0d400000) {
                      return Opcode.LD1_SINGLE_B;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0xbfffe000) == 0x0d600000) {
                      return Opcode.LD2_SINGLE_B;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x1:
                switch (w >>> 21 & 0x1) {
                  case 0x0:
                    if ((w & 0xbfffe000) == 0x0d402000) {
                      return Opcode.LD3_SINGLE_B;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0xbfffe000) == 0x0d602000) {
                      return Opcode.LD4_SINGLE_B;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x2:
                switch (w >>> 21 & 0x1) {
                  case 0x0:
                    if ((w & 0xbfffe400) == 0x0d404000) {
                      return Opcode.LD1_SINGLE_H;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0xbfffe400) == 0x0d604000) {
                      return Opcode.LD2_SINGLE_H;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x3:
                switch (w >>> 21 & 0x1) {
                  case 0x0:
                    if ((w & 0xbfffe400) == 0x0d406000) {
                      return Opcode.LD3_SINGLE_H;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0xbfffe400) == 0x0d606000) {
                      return Opcode.LD4_SINGLE_H;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x4:
                switch (w >>> 10 & 0x1) {
                  case 0x0:
                    switch (w >>> 21 & 0x1) {
                      case 0x0:
                        if ((w & 0xbfffec00) == 0x0d408000) {
                          return Opcode.LD1_SINGLE_S;
                        }
                        return null;
                      case 0x1:
                        if ((w & 0xbfffec00) == 0x0d608000) {
                          return Opcode.LD2_SINGLE_S;
                        }
                        return null;
                      default:
                        return null;
                    }
                  case 0x1:
                    switch (w >>> 21 & 0x1) {
                      case 0x0:
                        if ((w & 0xbffffc00) == 0x0d408400) {
                          return Opcode.LD1_SINGLE_D;
                        }
                        return null;
                      case 0x1:
                        if ((w & 0xbffffc00) == 0x0d608400) {
                          return Opcode.LD2_SINGLE_D;
                        }
                        return null;
                      default:
                        return null;
                    }
                  default:
                    return null;
                }
              case 0x5:
                switch (w >>> 10 & 0x1) {
                  case 0x0:
                    switch (w >>> 21 & 0x1) {
                      case 0x0:
                        if ((w & 0xbfffec00) == 0x0d40a000) {
                          return Opcode.LD3_SINGLE_S;
                        }
                        return null;
                      case 0x1:
                        if ((w & 0xbfffec00) == 0x0d60a000) {
                          return Opcode.LD4_SINGLE_S;
                        }
                        return null;
                      default:
                        return null;
                    }
                  case 0x1:
                    switch (w >>> 21 & 0x1) {
                      case 0x0:
                        if ((w & 0xbffffc00) == 0x0d40a400) {
                          return Opcode.LD3_SINGLE_D;
                        }
                        return null;
                      case 0x1:
                        if ((w & 0xbffffc00) == 0x0d60a400) {
                          return Opcode.LD4_SINGLE_D;
                        }
                        return null;
                      default:
                        return null;
                    }
                  default:
                    return null;
                }
              case 0x6:
                switch (w >>> 21 & 0x1) {
                  case 0x0:
                    if ((w & 0xbffff000) == 0x0d40c000) {
                      return Opcode.LD1R;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0xbffff000) == 0x0d60c000) {
                      return Opcode.LD2R;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x7:
                switch (w >>> 21 & 0x1) {
                  case 0x0:
                    if ((w & 0xbffff000) == 0x0d40e000) {
                      return Opcode.LD3R;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0xbffff000) == 0x0d60e000) {
                      return Opcode.LD4R;
                    }
                    return null;
                  default:
                    return null;
                }
              default:
                return null;
            }
          case 0x1:
            if ((w >>> 30) != 3) {
              return Opcode.LDP_FP_OFFSET;
            }
            return null;
          default:
            return null;
        }
      case 0x2:
        return node5(w);
      case 0x3:
        return node7(w);
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_3_24_2_10_0_15_0_21_1
  private static Opcode node12(int w) {
    switch (w >>> 11 & 0xf) {
      case 0x0:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e200000 && (w >>> 22 & 3) != 3) {
              return Opcode.SADDL;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e200000 && (w >>> 22 & 3) != 3) {
              return Opcode.UADDL;
            }
            return null;
          default:
            return null;
        }
      case 0x1:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf3ffc00) == 0x0e200800 && (w >>> 22 & 3) != 3) {
              return Opcode.REV64_VEC;
            }
            return null;
          case 0x1:
            if ((w & 0xbf3ffc00) == 0x2e200800 && (w >>> 22 & 3) < 2) {
              return Opcode.REV32_VEC;
            }
            return null;
          default:
            return null;
        }
      case 0x2:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e201000 && (w >>> 22 & 3) != 3) {
              return Opcode.SADDW;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e201000 && (w >>> 22 & 3) != 3) {
              return Opcode.UADDW;
            }
            return null;
          default:
            return null;
        }
      case 0x3:
        if ((w & 0xbffffc00) == 0x0e201800) {
          return Opcode.REV16_VEC;
        }
        return null;
      case 0x4:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e202000 && (w >>> 22 & 3) != 3) {
              return Opcode.SSUBL;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e202000 && (w >>> 22 & 3) != 3) {
              return Opcode.USUBL;
            }
            return null;
          default:
            return null;
        }
      case 0x5:
        switch (w >>> 16 & 0x1) {
          case 0x0:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbf3ffc00) == 0x0e202800
                    && (w >>> 22 & 3) != 3
                    && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6
                    && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 7) {
                  return Opcode.SADDLP;
                }
                return null;
              case 0x1:
                if ((w & 0xbf3ffc00) == 0x2e202800
                    && (w >>> 22 & 3) != 3
                    && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6
                    && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 7) {
                  return Opcode.UADDLP;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbf3ffc00) == 0x0e212800 && (w >>> 22 & 3) != 3) {
                  return Opcode.XTN;
                }
                return null;
              case 0x1:
                if ((w & 0xbf3ffc00) == 0x2e212800 && (w >>> 22 & 3) != 3) {
                  return Opcode.SQXTUN_VEC;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x6:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e203000 && (w >>> 22 & 3) != 3) {
              return Opcode.SSUBW;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e203000 && (w >>> 22 & 3) != 3) {
              return Opcode.USUBW;
            }
            return null;
          default:
            return null;
        }
      case 0x7:
        switch (w >>> 16 & 0x1f) {
          case 0x0:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbf3ffc00) == 0x0e203800 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.SUQADD_VEC;
                }
                return null;
              case 0x1:
                if ((w & 0xbf3ffc00) == 0x2e203800 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.USQADD_VEC;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            if ((w & 0xbf3ffc00) == 0x2e213800 && (w >>> 22 & 3) != 3) {
              return Opcode.SHLL;
            }
            return null;
          case 0x10:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbf3ffc00) == 0x0e303800
                    && (w >>> 22 & 3) != 3
                    && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 4) {
                  return Opcode.SADDLV;
                }
                return null;
              case 0x1:
                if ((w & 0xbf3ffc00) == 0x2e303800
                    && (w >>> 22 & 3) != 3
                    && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 4) {
                  return Opcode.UADDLV;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x8:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e204000 && (w >>> 22 & 3) != 3) {
              return Opcode.ADDHN;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e204000 && (w >>> 22 & 3) != 3) {
              return Opcode.RADDHN;
            }
            return null;
          default:
            return null;
        }
      case 0x9:
        switch (w >>> 16 & 0xf) {
          case 0x0:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbf3ffc00) == 0x0e204800 && (w >>> 22 & 3) != 3) {
                  return Opcode.CLS_VEC;
                }
                return null;
              case 0x1:
                if ((w & 0xbf3ffc00) == 0x2e204800 && (w >>> 22 & 3) != 3) {
                  return Opcode.CLZ_VEC;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbf3ffc00) == 0x0e214800 && (w >>> 22 & 3) != 3) {
                  return Opcode.SQXTN_VEC;
                }
                return null;
              case 0x1:
                if ((w & 0xbf3ffc00) == 0x2e214800 && (w >>> 22 & 3) != 3) {
                  return Opcode.UQXTN_VEC;
                }
                return null;
              default:
                return null;
            }
          case 0x8:
            if ((w & 0xfffffc00) == 0x4e284800) {
              return Opcode.AESE;
            }
            return null;
          default:
            return null;
        }
      case 0xa:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e205000 && (w >>> 22 & 3) != 3) {
              return Opcode.SABAL;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e205000 && (w >>> 22 & 3) != 3) {
              return Opcode.UABAL;
            }
            return null;
          default:
            return null;
        }
      case 0xb:
        switch (w >>> 19 & 0x1) {
          case 0x0:
            switch (w >>> 22 & 0x1) {
              case 0x0:
                switch (w >>> 29 & 0x1) {
                  case 0x0:
                    if ((w & 0xbffffc00) == 0x0e205800) {
                      return Opcode.CNT;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0xbffffc00) == 0x2e205800) {
                      return Opcode.NOT;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x1:
                if ((w & 0xbffffc00) == 0x2e605800) {
                  return Opcode.RBIT_VEC;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            if ((w & 0xfffffc00) == 0x4e285800) {
              return Opcode.AESD;
            }
            return null;
          default:
            return null;
        }
      case 0xc:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e206000 && (w >>> 22 & 3) != 3) {
              return Opcode.SUBHN;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e206000 && (w >>> 22 & 3) != 3) {
              return Opcode.RSUBHN;
            }
            return null;
          default:
            return null;
        }
      case 0xd:
        switch (w >>> 16 & 0xf) {
          case 0x0:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbf3ffc00) == 0x0e206800
                    && (w >>> 22 & 3) != 3
                    && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6
                    && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 7) {
                  return Opcode.SADALP;
                }
                return null;
              case 0x1:
                if ((w & 0xbf3ffc00) == 0x2e206800
                    && (w >>> 22 & 3) != 3
                    && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6
                    && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 7) {
                  return Opcode.UADALP;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbfbffc00) == 0x0e216800) {
                  return Opcode.FCVTN;
                }
                return null;
              case 0x1:
                if ((w & 0xbffffc00) == 0x2e616800) {
                  return Opcode.FCVTXN_VEC;
                }
                return null;
              default:
                return null;
            }
          case 0x8:
            if ((w & 0xfffffc00) == 0x4e286800) {
              return Opcode.AESMC;
            }
            return null;
          default:
            return null;
        }
      case 0xe:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e207000 && (w >>> 22 & 3) != 3) {
              return Opcode.SABDL;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e207000 && (w >>> 22 & 3) != 3) {
              return Opcode.UABDL;
            }
            return null;
          default:
            return null;
        }
      case 0xf:
        switch (w >>> 16 & 0xf) {
          case 0x0:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbf3ffc00) == 0x0e207800 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.SQABS_VEC;
                }
                return null;
              case 0x1:
                if ((w & 0xbf3ffc00) == 0x2e207800 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.SQNEG_VEC;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            if ((w & 0xbfbffc00) == 0x0e217800) {
              return Opcode.FCVTL;
            }
            return null;
          case 0x8:
            if ((w & 0xfffffc00) == 0x4e287800) {
              return Opcode.AESIMC;
            }
            return null;
          default:
            return null;
        }
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_3_24_2_10_0_15_0
  private static Opcode node11(int w) {
    switch (w >>> 21 & 0x1) {
      case 0x0:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            switch (w >>> 11 & 0xf) {
              case 0x0:
                if ((w & 0xbfe0fc00) == 0x0e000000) {
                  return Opcode.TBL_1;
                }
                return null;
              case 0x2:
                if ((w & 0xbfe0fc00) == 0x0e001000) {
                  return Opcode.TBX_1;
                }
                return null;
              case 0x3:
                if ((w & 0xbf20fc00) == 0x0e001800 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.UZP1;
                }
                return null;
              case 0x4:
                if ((w & 0xbfe0fc00) == 0x0e002000) {
                  return Opcode.TBL_2;
                }
                return null;
              case 0x5:
                if ((w & 0xbf20fc00) == 0x0e002800 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.TRN1;
                }
                return null;
              case 0x6:
                if ((w & 0xbfe0fc00) == 0x0e003000) {
                  return Opcode.TBX_2;
                }
                return null;
              case 0x7:
                if ((w & 0xbf20fc00) == 0x0e003800 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.ZIP1;
                }
                return null;
              case 0x8:
                if ((w & 0xbfe0fc00) == 0x0e004000) {
                  return Opcode.TBL_3;
                }
                return null;
              case 0xa:
                if ((w & 0xbfe0fc00) == 0x0e005000) {
                  return Opcode.TBX_3;
                }
                return null;
              case 0xb:
                if ((w & 0xbf20fc00) == 0x0e005800 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.UZP2;
                }
                return null;
              case 0xc:
                if ((w & 0xbfe0fc00) == 0x0e006000) {
                  return Opcode.TBL_4;
                }
                return null;
              case 0xd:
                if ((w & 0xbf20fc00) == 0x0e006800 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.TRN2;
                }
                return null;
              case 0xe:
                if ((w & 0xbfe0fc00) == 0x0e007000) {
                  return Opcode.TBX_4;
                }
                return null;
              case 0xf:
                if ((w & 0xbf20fc00) == 0x0e007800 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.ZIP2;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            if ((w & 0xbfe08400) == 0x2e000000 && ((w >>> 30 & 1) == 1 || (w >>> 11 & 0xf) < 8)) {
              return Opcode.EXT;
            }
            return null;
          default:
            return null;
        }
      case 0x1:
        return node12(w);
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_3_24_2_10_0_15_1
  private static Opcode node13(int w) {
    switch (w >>> 11 & 0xf) {
      case 0x0:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e208000 && (w >>> 22 & 3) != 3) {
              return Opcode.SMLAL_VEC;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e208000 && (w >>> 22 & 3) != 3) {
              return Opcode.UMLAL_VEC;
            }
            return null;
          default:
            return null;
        }
      case 0x1:
        switch (w >>> 16 & 0x1) {
          case 0x0:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbf3ffc00) == 0x0e208800 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.CMGT_VEC_ZERO;
                }
                return null;
              case 0x1:
                if ((w & 0xbf3ffc00) == 0x2e208800 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.CMGE_VEC_ZERO;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 23 & 0x1) {
              case 0x0:
                switch (w >>> 29 & 0x1) {
                  case 0x0:
                    if ((w & 0xbfbffc00) == 0x0e218800
                        && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                      return Opcode.FRINTN_VEC;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0xbfbffc00) == 0x2e218800
                        && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                      return Opcode.FRINTA_VEC;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x1:
                if ((w & 0xbfbffc00) == 0x0ea18800 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                  return Opcode.FRINTP_VEC;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x2:
        if ((w & 0xbf20fc00) == 0x0e209000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
          return Opcode.SQDMLAL_VEC;
        }
        return null;
      case 0x3:
        switch (w >>> 16 & 0x1) {
          case 0x0:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbf3ffc00) == 0x0e209800 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.CMEQ_VEC_ZERO;
                }
                return null;
              case 0x1:
                if ((w & 0xbf3ffc00) == 0x2e209800 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.CMLE_VEC_ZERO;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 23 & 0x1) {
              case 0x0:
                switch (w >>> 29 & 0x1) {
                  case 0x0:
                    if ((w & 0xbfbffc00) == 0x0e219800
                        && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                      return Opcode.FRINTM_VEC;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0xbfbffc00) == 0x2e219800
                        && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                      return Opcode.FRINTX_VEC;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x1:
                switch (w >>> 29 & 0x1) {
                  case 0x0:
                    if ((w & 0xbfbffc00) == 0x0ea19800
                        && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                      return Opcode.FRINTZ_VEC;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0xbfbffc00) == 0x2ea19800
                        && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                      return Opcode.FRINTI_VEC;
                    }
                    return null;
                  default:
                    return null;
                }
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x4:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e20a000 && (w >>> 22 & 3) != 3) {
              return Opcode.SMLSL_VEC;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e20a000 && (w >>> 22 & 3) != 3) {
              return Opcode.UMLSL_VEC;
            }
            return null;
          default:
            return null;
        }
      case 0x5:
        switch (w >>> 16 & 0x1f) {
          case 0x0:
            if ((w & 0xbf3ffc00) == 0x0e20a800 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
              return Opcode.CMLT_VEC_ZERO;
            }
            return null;
          case 0x1:
            switch (w >>> 23 & 0x1) {
              case 0x0:
                switch (w >>> 29 & 0x1) {
                  case 0x0:
                    if ((w & 0xbfbffc00) == 0x0e21a800
                        && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                      return Opcode.FCVTNS_VEC;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0xbfbffc00) == 0x2e21a800
                        && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                      return Opcode.FCVTNU_VEC;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x1:
                switch (w >>> 29 & 0x1) {
                  case 0x0:
                    if ((w & 0xbfbffc00) == 0x0ea1a800
                        && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                      return Opcode.FCVTPS_VEC;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0xbfbffc00) == 0x2ea1a800
                        && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                      return Opcode.FCVTPU_VEC;
                    }
                    return null;
                  default:
                    return null;
                }
              default:
                return null;
            }
          case 0x10:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbf3ffc00) == 0x0e30a800
                    && (w >>> 22 & 3) != 3
                    && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 4) {
                  return Opcode.SMAXV;
                }
                return null;
              case 0x1:
                if ((w & 0xbf3ffc00) == 0x2e30a800
                    && (w >>> 22 & 3) != 3
                    && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 4) {
                  return Opcode.UMAXV;
                }
                return null;
              default:
                return null;
            }
          case 0x11:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbf3ffc00) == 0x0e31a800
                    && (w >>> 22 & 3) != 3
                    && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 4) {
                  return Opcode.SMINV;
                }
                return null;
              case 0x1:
                if ((w & 0xbf3ffc00) == 0x2e31a800
                    && (w >>> 22 & 3) != 3
                    && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 4) {
                  return Opcode.UMINV;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x6:
        if ((w & 0xbf20fc00) == 0x0e20b000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
          return Opcode.SQDMLSL_VEC;
        }
        return null;
      case 0x7:
        switch (w >>> 16 & 0x1f) {
          case 0x0:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbf3ffc00) == 0x0e20b800 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.ABS_VEC;
                }
                return null;
              case 0x1:
                if ((w & 0xbf3ffc00) == 0x2e20b800 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.NEG_VEC;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 23 & 0x1) {
              case 0x0:
                switch (w >>> 29 & 0x1) {
                  case 0x0:
                    if ((w & 0xbfbffc00) == 0x0e21b800
                        && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                      return Opcode.FCVTMS_VEC;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0xbfbffc00) == 0x2e21b800
                        && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                      return Opcode.FCVTMU_VEC;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x1:
                switch (w >>> 29 & 0x1) {
                  case 0x0:
                    if ((w & 0xbfbffc00) == 0x0ea1b800
                        && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                      return Opcode.FCVTZS_VEC;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0xbfbffc00) == 0x2ea1b800
                        && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                      return Opcode.FCVTZU_VEC;
                    }
                    return null;
                  default:
                    return null;
                }
              default:
                return null;
            }
          case 0x11:
            if ((w & 0xbf3ffc00) == 0x0e31b800
                && (w >>> 22 & 3) != 3
                && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 4) {
              return Opcode.ADDV;
            }
            return null;
          default:
            return null;
        }
      case 0x8:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e20c000 && (w >>> 22 & 3) != 3) {
              return Opcode.SMULL_VEC;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e20c000 && (w >>> 22 & 3) != 3) {
              return Opcode.UMULL_VEC;
            }
            return null;
          default:
            return null;
        }
      case 0x9:
        switch (w >>> 16 & 0x1f) {
          case 0x0:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbfbffc00) == 0x0ea0c800 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                  return Opcode.FCMGT_VEC_ZERO;
                }
                return null;
              case 0x1:
                if ((w & 0xbfbffc00) == 0x2ea0c800 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                  return Opcode.FCMGE_VEC_ZERO;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 23 & 0x1) {
              case 0x0:
                switch (w >>> 29 & 0x1) {
                  case 0x0:
                    if ((w & 0xbfbffc00) == 0x0e21c800
                        && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                      return Opcode.FCVTAS_VEC;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0xbfbffc00) == 0x2e21c800
                        && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                      return Opcode.FCVTAU_VEC;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x1:
                switch (w >>> 29 & 0x1) {
                  case 0x0:
                    if ((w & 0xbffffc00) == 0x0ea1c800) {
                      return Opcode.URECPE;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0xbffffc00) == 0x2ea1c800) {
                      return Opcode.URSQRTE;
                    }
                    return null;
                  default:
                    return null;
                }
              default:
                return null;
            }
          case 0x10:
            switch (w >>> 23 & 0x1) {
              case 0x0:
                if ((w & 0xfffffc00) == 0x6e30c800) {
                  return Opcode.FMAXNMV;
                }
                return null;
              case 0x1:
                if ((w & 0xfffffc00) == 0x6eb0c800) {
                  return Opcode.FMINNMV;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0xa:
        if ((w & 0xbf20fc00) == 0x0e20d000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
          return Opcode.SQDMULL_VEC;
        }
        return null;
      case 0xb:
        switch (w >>> 16 & 0x1) {
          case 0x0:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbfbffc00) == 0x0ea0d800 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                  return Opcode.FCMEQ_VEC_ZERO;
                }
                return null;
              case 0x1:
                if ((w & 0xbfbffc00) == 0x2ea0d800 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                  return Opcode.FCMLE_VEC_ZERO;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 23 & 0x1) {
              case 0x0:
                switch (w >>> 29 & 0x1) {
                  case 0x0:
                    if ((w & 0xbfbffc00) == 0x0e21d800
                        && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                      return Opcode.SCVTF_VEC;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0xbfbffc00) == 0x2e21d800
                        && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                      return Opcode.UCVTF_VEC;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x1:
                switch (w >>> 29 & 0x1) {
                  case 0x0:
                    if ((w & 0xbfbffc00) == 0x0ea1d800
                        && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                      return Opcode.FRECPE_VEC;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0xbfbffc00) == 0x2ea1d800
                        && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                      return Opcode.FRSQRTE_VEC;
                    }
                    return null;
                  default:
                    return null;
                }
              default:
                return null;
            }
          default:
            return null;
        }
      case 0xc:
        switch (w >>> 22 & 0x1) {
          case 0x0:
            if ((w & 0xbfe0fc00) == 0x0e20e000) {
              return Opcode.PMULL_8H;
            }
            return null;
          case 0x1:
            if ((w & 0xbfe0fc00) == 0x0ee0e000) {
              return Opcode.PMULL_1Q;
            }
            return null;
          default:
            return null;
        }
      case 0xd:
        if ((w & 0xbfbffc00) == 0x0ea0e800 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
          return Opcode.FCMLT_VEC_ZERO;
        }
        return null;
      case 0xf:
        switch (w >>> 16 & 0x1f) {
          case 0x0:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbfbffc00) == 0x0ea0f800 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                  return Opcode.FABS_VEC;
                }
                return null;
              case 0x1:
                if ((w & 0xbfbffc00) == 0x2ea0f800 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                  return Opcode.FNEG_VEC;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            if ((w & 0xbfbffc00) == 0x2ea1f800 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
              return Opcode.FSQRT_VEC;
            }
            return null;
          case 0x10:
            switch (w >>> 23 & 0x1) {
              case 0x0:
                if ((w & 0xfffffc00) == 0x6e30f800) {
                  return Opcode.FMAXV;
                }
                return null;
              case 0x1:
                if ((w & 0xfffffc00) == 0x6eb0f800) {
                  return Opcode.FMINV;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_3_24_2_10_0
  private static Opcode node10(int w) {
    switch (w >>> 15 & 0x1) {
      case 0x0:
        return node11(w);
      case 0x1:
        return node13(w);
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_3_24_2_10_1_15_0_21_1
  private static Opcode node16(int w) {
    switch (w >>> 11 & 0xf) {
      case 0x0:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e200400 && (w >>> 22 & 3) != 3) {
              return Opcode.SHADD;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e200400 && (w >>> 22 & 3) != 3) {
              return Opcode.UHADD;
            }
            return null;
          default:
            return null;
        }
      case 0x1:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e200c00 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
              return Opcode.SQADD_VEC;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e200c00 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
              return Opcode.UQADD_VEC;
            }
            return null;
          default:
            return null;
        }
      case 0x2:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e201400 && (w >>> 22 & 3) != 3) {
              return Opcode.SRHADD;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e201400 && (w >>> 22 & 3) != 3) {
              return Opcode.URHADD;
            }
            return null;
          default:
            return null;
        }
      case 0x3:
        switch (w >>> 22 & 0x3) {
          case 0x0:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbfe0fc00) == 0x0e201c00) {
                  return Opcode.AND_VEC;
                }
                return null;
              case 0x1:
                if ((w & 0xbfe0fc00) == 0x2e201c00) {
                  return Opcode.EOR_VEC;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbfe0fc00) == 0x0e601c00) {
                  return Opcode.BIC_VEC;
                }
                return null;
              case 0x1:
                if ((w & 0xbfe0fc00) == 0x2e601c00) {
                  return Opcode.BSL;
                }
                return null;
              default:
                return null;
            }
          case 0x2:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbfe0fc00) == 0x0ea01c00) {
                  return Opcode.ORR_VEC;
                }
                return null;
              case 0x1:
                if ((w & 0xbfe0fc00) == 0x2ea01c00) {
                  return Opcode.BIT;
                }
                return null;
              default:
                return null;
            }
          case 0x3:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbfe0fc00) == 0x0ee01c00) {
                  return Opcode.ORN_VEC;
                }
                return null;
              case 0x1:
                if ((w & 0xbfe0fc00) == 0x2ee01c00) {
                  return Opcode.BIF;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x4:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e202400 && (w >>> 22 & 3) != 3) {
              return Opcode.SHSUB;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e202400 && (w >>> 22 & 3) != 3) {
              return Opcode.UHSUB;
            }
            return null;
          default:
            return null;
        }
      case 0x5:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e202c00 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
              return Opcode.SQSUB_VEC;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e202c00 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
              return Opcode.UQSUB_VEC;
            }
            return null;
          default:
            return null;
        }
      case 0x6:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e203400 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
              return Opcode.CMGT_VEC;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e203400 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
              return Opcode.CMHI_VEC;
            }
            return null;
          default:
            return null;
        }
      case 0x7:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e203c00 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
              return Opcode.CMGE_VEC;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e203c00 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
              return Opcode.CMHS_VEC;
            }
            return null;
          default:
            return null;
        }
      case 0x8:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e204400 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
              return Opcode.SSHL_VEC;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e204400 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
              return Opcode.USHL_VEC;
            }
            return null;
          default:
            return null;
        }
      case 0x9:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e204c00 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
              return Opcode.SQSHL_VEC;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e204c00 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
              return Opcode.UQSHL_VEC;
            }
            return null;
          default:
            return null;
        }
      case 0xa:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e205400 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
              return Opcode.SRSHL_VEC;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e205400 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
              return Opcode.URSHL_VEC;
            }
            return null;
          default:
            return null;
        }
      case 0xb:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e205c00 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
              return Opcode.SQRSHL_VEC;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e205c00 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
              return Opcode.UQRSHL_VEC;
            }
            return null;
          default:
            return null;
        }
      case 0xc:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e206400 && (w >>> 22 & 3) != 3) {
              return Opcode.SMAX;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e206400 && (w >>> 22 & 3) != 3) {
              return Opcode.UMAX;
            }
            return null;
          default:
            return null;
        }
      case 0xd:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e206c00 && (w >>> 22 & 3) != 3) {
              return Opcode.SMIN;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e206c00 && (w >>> 22 & 3) != 3) {
              return Opcode.UMIN;
            }
            return null;
          default:
            return null;
        }
      case 0xe:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e207400 && (w >>> 22 & 3) != 3) {
              return Opcode.SABD;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e207400 && (w >>> 22 & 3) != 3) {
              return Opcode.UABD;
            }
            return null;
          default:
            return null;
        }
      case 0xf:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e207c00 && (w >>> 22 & 3) != 3) {
              return Opcode.SABA;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e207c00 && (w >>> 22 & 3) != 3) {
              return Opcode.UABA;
            }
            return null;
          default:
            return null;
        }
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_3_24_2_10_1_15_0
  private static Opcode node15(int w) {
    switch (w >>> 21 & 0x1) {
      case 0x0:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            switch (w >>> 11 & 0x7) {
              case 0x0:
                if ((w & 0xbfe0fc00) == 0x0e000400
                    && (Predicates.elementSize((w >>> 16 & 0x1f), 0, 2)
                        || Predicates.elementSize((w >>> 16 & 0x1f), 3, 3)
                            && (w >>> 30 & 1) == 1)) {
                  return Opcode.DUP_ELEM;
                }
                return null;
              case 0x1:
                if ((w & 0xbfe0fc00) == 0x0e000c00
                    && (Predicates.elementSize((w >>> 16 & 0x1f), 0, 2)
                        || Predicates.elementSize((w >>> 16 & 0x1f), 3, 3)
                            && (w >>> 30 & 1) == 1)) {
                  return Opcode.DUP_GEN;
                }
                return null;
              case 0x3:
                if ((w & 0xffe0fc00) == 0x4e001c00
                    && Predicates.elementSize((w >>> 16 & 0x1f), 0, 3)) {
                  return Opcode.INS_GEN;
                }
                return null;
              case 0x5:
                if ((w & 0xbfe0fc00) == 0x0e002c00
                    && (Predicates.elementSize((w >>> 16 & 0x1f), 0, 1)
                        || Predicates.elementSize((w >>> 16 & 0x1f), 2, 2)
                            && (w >>> 30 & 1) == 1)) {
                  return Opcode.SMOV;
                }
                return null;
              case 0x7:
                if ((w & 0xbfe0fc00) == 0x0e003c00
                    && (Predicates.elementSize((w >>> 16 & 0x1f), 0, 2) && (w >>> 30 & 1) == 0
                        || Predicates.elementSize((w >>> 16 & 0x1f), 3, 3)
                            && (w >>> 30 & 1) == 1)) {
                  return Opcode.UMOV;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            if ((w & 0xffe08400) == 0x6e000400 && Predicates.elementSize((w >>> 16 & 0x1f), 0, 3)) {
              return Opcode.INS_ELEM;
            }
            return null;
          default:
            return null;
        }
      case 0x1:
        return node16(w);
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_3_24_2_10_1_15_1
  private static Opcode node17(int w) {
    switch (w >>> 11 & 0xf) {
      case 0x0:
        switch (w >>> 21 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x2e008400 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
              return Opcode.SQRDMLAH_VEC;
            }
            return null;
          case 0x1:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbf20fc00) == 0x0e208400 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.ADD_VEC;
                }
                return null;
              case 0x1:
                if ((w & 0xbf20fc00) == 0x2e208400 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.SUB_VEC;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x1:
        switch (w >>> 21 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x2e008c00 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
              return Opcode.SQRDMLSH_VEC;
            }
            return null;
          case 0x1:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbf20fc00) == 0x0e208c00 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.CMTST_VEC;
                }
                return null;
              case 0x1:
                if ((w & 0xbf20fc00) == 0x2e208c00 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
                  return Opcode.CMEQ_VEC;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x2:
        switch (w >>> 21 & 0x1) {
          case 0x0:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbfe0fc00) == 0x0e809400) {
                  return Opcode.SDOT_VEC;
                }
                return null;
              case 0x1:
                if ((w & 0xbfe0fc00) == 0x2e809400) {
                  return Opcode.UDOT_VEC;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbf20fc00) == 0x0e209400 && (w >>> 22 & 3) != 3) {
                  return Opcode.MLA_VEC;
                }
                return null;
              case 0x1:
                if ((w & 0xbf20fc00) == 0x2e209400 && (w >>> 22 & 3) != 3) {
                  return Opcode.MLS_VEC;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x3:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e209c00 && (w >>> 22 & 3) != 3) {
              return Opcode.MUL_VEC;
            }
            return null;
          case 0x1:
            if ((w & 0xbfe0fc00) == 0x2e209c00) {
              return Opcode.PMUL;
            }
            return null;
          default:
            return null;
        }
      case 0x4:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e20a400 && (w >>> 22 & 3) != 3) {
              return Opcode.SMAXP;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e20a400 && (w >>> 22 & 3) != 3) {
              return Opcode.UMAXP;
            }
            return null;
          default:
            return null;
        }
      case 0x5:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e20ac00 && (w >>> 22 & 3) != 3) {
              return Opcode.SMINP;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e20ac00 && (w >>> 22 & 3) != 3) {
              return Opcode.UMINP;
            }
            return null;
          default:
            return null;
        }
      case 0x6:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbf20fc00) == 0x0e20b400 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
              return Opcode.SQDMULH_VEC;
            }
            return null;
          case 0x1:
            if ((w & 0xbf20fc00) == 0x2e20b400 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
              return Opcode.SQRDMULH_VEC;
            }
            return null;
          default:
            return null;
        }
      case 0x7:
        if ((w & 0xbf20fc00) == 0x0e20bc00 && ((w >>> 22 & 3) << 1 | (w >>> 30 & 1)) != 6) {
          return Opcode.ADDP_VEC;
        }
        return null;
      case 0x8:
        switch (w >>> 23 & 0x1) {
          case 0x0:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbfa0fc00) == 0x0e20c400 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                  return Opcode.FMAXNM_VEC;
                }
                return null;
              case 0x1:
                if ((w & 0xbfa0fc00) == 0x2e20c400 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                  return Opcode.FMAXNMP_VEC;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbfa0fc00) == 0x0ea0c400 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                  return Opcode.FMINNM_VEC;
                }
                return null;
              case 0x1:
                if ((w & 0xbfa0fc00) == 0x2ea0c400 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                  return Opcode.FMINNMP_VEC;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x9:
        switch (w >>> 23 & 0x1) {
          case 0x0:
            if ((w & 0xbfa0fc00) == 0x0e20cc00 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
              return Opcode.FMLA_VEC;
            }
            return null;
          case 0x1:
            if ((w & 0xbfa0fc00) == 0x0ea0cc00 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
              return Opcode.FMLS_VEC;
            }
            return null;
          default:
            return null;
        }
      case 0xa:
        switch (w >>> 23 & 0x1) {
          case 0x0:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbfa0fc00) == 0x0e20d400 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                  return Opcode.FADD_VEC;
                }
                return null;
              case 0x1:
                if ((w & 0xbfa0fc00) == 0x2e20d400 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                  return Opcode.FADDP_VEC;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbfa0fc00) == 0x0ea0d400 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                  return Opcode.FSUB_VEC;
                }
                return null;
              case 0x1:
                if ((w & 0xbfa0fc00) == 0x2ea0d400 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                  return Opcode.FABD_VEC;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0xb:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w & 0xbfa0fc00) == 0x0e20dc00 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
              return Opcode.FMULX_VEC;
            }
            return null;
          case 0x1:
            if ((w & 0xbfa0fc00) == 0x2e20dc00 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
              return Opcode.FMUL_VEC;
            }
            return null;
          default:
            return null;
        }
      case 0xc:
        switch (w >>> 23 & 0x1) {
          case 0x0:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbfa0fc00) == 0x0e20e400 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                  return Opcode.FCMEQ_VEC;
                }
                return null;
              case 0x1:
                if ((w & 0xbfa0fc00) == 0x2e20e400 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                  return Opcode.FCMGE_VEC;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            if ((w & 0xbfa0fc00) == 0x2ea0e400 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
              return Opcode.FCMGT_VEC;
            }
            return null;
          default:
            return null;
        }
      case 0xd:
        switch (w >>> 23 & 0x1) {
          case 0x0:
            if ((w & 0xbfa0fc00) == 0x2e20ec00 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
              return Opcode.FACGE_VEC;
            }
            return null;
          case 0x1:
            if ((w & 0xbfa0fc00) == 0x2ea0ec00 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
              return Opcode.FACGT_VEC;
            }
            return null;
          default:
            return null;
        }
      case 0xe:
        switch (w >>> 23 & 0x1) {
          case 0x0:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbfa0fc00) == 0x0e20f400 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                  return Opcode.FMAX_VEC;
                }
                return null;
              case 0x1:
                if ((w & 0xbfa0fc00) == 0x2e20f400 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                  return Opcode.FMAXP_VEC;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbfa0fc00) == 0x0ea0f400 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                  return Opcode.FMIN_VEC;
                }
                return null;
              case 0x1:
                if ((w & 0xbfa0fc00) == 0x2ea0f400 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                  return Opcode.FMINP_VEC;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0xf:
        switch (w >>> 23 & 0x1) {
          case 0x0:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbfa0fc00) == 0x0e20fc00 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                  return Opcode.FRECPS_VEC;
                }
                return null;
              case 0x1:
                if ((w & 0xbfa0fc00) == 0x2e20fc00 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                  return Opcode.FDIV_VEC;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            if ((w & 0xbfa0fc00) == 0x0ea0fc00 && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
              return Opcode.FRSQRTS_VEC;
            }
            return null;
          default:
            return null;
        }
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_3_24_2_10_1
  private static Opcode node14(int w) {
    switch (w >>> 15 & 0x1) {
      case 0x0:
        return node15(w);
      case 0x1:
        return node17(w);
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_3_24_2
  private static Opcode node9(int w) {
    switch (w >>> 10 & 0x1) {
      case 0x0:
        return node10(w);
      case 0x1:
        return node14(w);
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_3_24_3_10_1_11_0
  private static Opcode node20(int w) {
    switch (w >>> 15 & 0x1) {
      case 0x0:
        switch (w >>> 12 & 0x1) {
          case 0x0:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                switch (w >>> 13 & 0x1) {
                  case 0x0:
                    if ((w & 0xbff89c00) == 0x0f000400) {
                      return Opcode.MOVI_S;
                    }
                    if ((w & 0xbf80fc00) == 0x0f000400
                        && (w >>> 19 & 0xf) != 0
                        && ((w >>> 19 & 0xf) < 8 || (w >>> 30 & 1) == 1)
                        && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                        && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1) {
                      return Opcode.SSHR_VEC;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0xbff89c00) == 0x0f000400) {
                      return Opcode.MOVI_S;
                    }
                    if ((w & 0xbf80fc00) == 0x0f002400
                        && (w >>> 19 & 0xf) != 0
                        && ((w >>> 19 & 0xf) < 8 || (w >>> 30 & 1) == 1)
                        && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                        && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1) {
                      return Opcode.SRSHR_VEC;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x1:
                switch (w >>> 14 & 0x1) {
                  case 0x0:
                    switch (w >>> 13 & 0x1) {
                      case 0x0:
                        if ((w & 0xbff89c00) == 0x2f000400) {
                          return Opcode.MVNI_S;
                        }
                        if ((w & 0xbf80fc00) == 0x2f000400
                            && (w >>> 19 & 0xf) != 0
                            && ((w >>> 19 & 0xf) < 8 || (w >>> 30 & 1) == 1)
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1) {
                          return Opcode.USHR_VEC;
                        }
                        return null;
                      case 0x1:
                        if ((w & 0xbff89c00) == 0x2f000400) {
                          return Opcode.MVNI_S;
                        }
                        if ((w & 0xbf80fc00) == 0x2f002400
                            && (w >>> 19 & 0xf) != 0
                            && ((w >>> 19 & 0xf) < 8 || (w >>> 30 & 1) == 1)
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1) {
                          return Opcode.URSHR_VEC;
                        }
                        return null;
                      default:
                        return null;
                    }
                  case 0x1:
                    switch (w >>> 13 & 0x1) {
                      case 0x0:
                        if ((w & 0xbff89c00) == 0x2f000400) {
                          return Opcode.MVNI_S;
                        }
                        if ((w & 0xbf80fc00) == 0x2f004400
                            && (w >>> 19 & 0xf) != 0
                            && ((w >>> 19 & 0xf) < 8 || (w >>> 30 & 1) == 1)
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1) {
                          return Opcode.SRI_VEC;
                        }
                        return null;
                      case 0x1:
                        if ((w & 0xbff89c00) == 0x2f000400) {
                          return Opcode.MVNI_S;
                        }
                        if ((w & 0xbf80fc00) == 0x2f006400
                            && (w >>> 19 & 0xf) != 0
                            && ((w >>> 19 & 0xf) < 8 || (w >>> 30 & 1) == 1)
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1) {
                          return Opcode.SQSHLU_VEC;
                        }
                        return null;
                      default:
                        return null;
                    }
                  default:
                    return null;
                }
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                switch (w >>> 14 & 0x1) {
                  case 0x0:
                    switch (w >>> 13 & 0x1) {
                      case 0x0:
                        if ((w & 0xbff89c00) == 0x0f001400) {
                          return Opcode.ORR_VEC_IMM_S;
                        }
                        if ((w & 0xbf80fc00) == 0x0f001400
                            && (w >>> 19 & 0xf) != 0
                            && ((w >>> 19 & 0xf) < 8 || (w >>> 30 & 1) == 1)
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1) {
                          return Opcode.SSRA_VEC;
                        }
                        return null;
                      case 0x1:
                        if ((w & 0xbff89c00) == 0x0f001400) {
                          return Opcode.ORR_VEC_IMM_S;
                        }
                        if ((w & 0xbf80fc00) == 0x0f003400
                            && (w >>> 19 & 0xf) != 0
                            && ((w >>> 19 & 0xf) < 8 || (w >>> 30 & 1) == 1)
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1) {
                          return Opcode.SRSRA_VEC;
                        }
                        return null;
                      default:
                        return null;
                    }
                  case 0x1:
                    switch (w >>> 13 & 0x1) {
                      case 0x0:
                        if ((w & 0xbff89c00) == 0x0f001400) {
                          return Opcode.ORR_VEC_IMM_S;
                        }
                        if ((w & 0xbf80fc00) == 0x0f005400
                            && (w >>> 19 & 0xf) != 0
                            && ((w >>> 19 & 0xf) < 8 || (w >>> 30 & 1) == 1)
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1) {
                          return Opcode.SHL_VEC;
                        }
                        return null;
                      case 0x1:
                        if ((w & 0xbff89c00) == 0x0f001400) {
                          return Opcode.ORR_VEC_IMM_S;
                        }
                        if ((w & 0xbf80fc00) == 0x0f007400
                            && (w >>> 19 & 0xf) != 0
                            && ((w >>> 19 & 0xf) < 8 || (w >>> 30 & 1) == 1)
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1) {
                          return Opcode.SQSHL_VEC_IMM;
                        }
                        return null;
                      default:
                        return null;
                    }
                  default:
                    return null;
                }
              case 0x1:
                switch (w >>> 14 & 0x1) {
                  case 0x0:
                    switch (w >>> 13 & 0x1) {
                      case 0x0:
                        if ((w & 0xbff89c00) == 0x2f001400) {
                          return Opcode.BIC_VEC_IMM_S;
                        }
                        if ((w & 0xbf80fc00) == 0x2f001400
                            && (w >>> 19 & 0xf) != 0
                            && ((w >>> 19 & 0xf) < 8 || (w >>> 30 & 1) == 1)
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1) {
                          return Opcode.USRA_VEC;
                        }
                        return null;
                      case 0x1:
                        if ((w & 0xbff89c00) == 0x2f001400) {
                          return Opcode.BIC_VEC_IMM_S;
                        }
                        if ((w & 0xbf80fc00) == 0x2f003400
                            && (w >>> 19 & 0xf) != 0
                            && ((w >>> 19 & 0xf) < 8 || (w >>> 30 & 1) == 1)
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1) {
                          return Opcode.URSRA_VEC;
                        }
                        return null;
                      default:
                        return null;
                    }
                  case 0x1:
                    switch (w >>> 13 & 0x1) {
                      case 0x0:
                        if ((w & 0xbff89c00) == 0x2f001400) {
                          return Opcode.BIC_VEC_IMM_S;
                        }
                        if ((w & 0xbf80fc00) == 0x2f005400
                            && (w >>> 19 & 0xf) != 0
                            && ((w >>> 19 & 0xf) < 8 || (w >>> 30 & 1) == 1)
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1) {
                          return Opcode.SLI_VEC;
                        }
                        return null;
                      case 0x1:
                        if ((w & 0xbff89c00) == 0x2f001400) {
                          return Opcode.BIC_VEC_IMM_S;
                        }
                        if ((w & 0xbf80fc00) == 0x2f007400
                            && (w >>> 19 & 0xf) != 0
                            && ((w >>> 19 & 0xf) < 8 || (w >>> 30 & 1) == 1)
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1) {
                          return Opcode.UQSHL_VEC_IMM;
                        }
                        return null;
                      default:
                        return null;
                    }
                  default:
                    return null;
                }
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x1:
        switch (w >>> 14 & 0x1) {
          case 0x0:
            switch (w >>> 12 & 0x1) {
              case 0x0:
                switch (w >>> 29 & 0x1) {
                  case 0x0:
                    switch (w >>> 13 & 0x1) {
                      case 0x0:
                        if ((w & 0xbff8dc00) == 0x0f008400) {
                          return Opcode.MOVI_H;
                        }
                        if ((w & 0xbf80fc00) == 0x0f008400
                            && (w >>> 19 & 0xf) != 0
                            && (w >>> 19 & 0xf) < 8
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1
                            && (w >>> 19 & 0xf) != 8
                            && (w >>> 19 & 0xf) != 9
                            && (w >>> 19 & 0xf) != 10
                            && (w >>> 19 & 0xf) != 11
                            && (w >>> 19 & 0xf) != 12
                            && (w >>> 19 & 0xf) != 13
                            && (w >>> 19 & 0xf) != 14
                            && (w >>> 19 & 0xf) != 15) {
                          return Opcode.SHRN;
                        }
                        return null;
                      case 0x1:
                        if ((w & 0xbff8dc00) == 0x0f008400) {
                          return Opcode.MOVI_H;
                        }
                        if ((w & 0xbf80fc00) == 0x0f00a400
                            && (w >>> 19 & 0xf) != 0
                            && (w >>> 19 & 0xf) < 8
                            && (w >>> 19 & 0xf) != 8
                            && (w >>> 19 & 0xf) != 9
                            && (w >>> 19 & 0xf) != 10
                            && (w >>> 19 & 0xf) != 11
                            && (w >>> 19 & 0xf) != 12
                            && (w >>> 19 & 0xf) != 13
                            && (w >>> 19 & 0xf) != 14
                            && (w >>> 19 & 0xf) != 15
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1) {
                          return Opcode.SSHLL;
                        }
                        return null;
                      default:
                        return null;
                    }
                  case 0x1:
                    switch (w >>> 13 & 0x1) {
                      case 0x0:
                        if ((w & 0xbff8dc00) == 0x2f008400) {
                          return Opcode.MVNI_H;
                        }
                        if ((w & 0xbf80fc00) == 0x2f008400
                            && (w >>> 19 & 0xf) != 0
                            && (w >>> 19 & 0xf) < 8
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1
                            && (w >>> 19 & 0xf) != 8
                            && (w >>> 19 & 0xf) != 9
                            && (w >>> 19 & 0xf) != 10
                            && (w >>> 19 & 0xf) != 11
                            && (w >>> 19 & 0xf) != 12
                            && (w >>> 19 & 0xf) != 13
                            && (w >>> 19 & 0xf) != 14
                            && (w >>> 19 & 0xf) != 15) {
                          return Opcode.SQSHRUN_VEC;
                        }
                        return null;
                      case 0x1:
                        if ((w & 0xbff8dc00) == 0x2f008400) {
                          return Opcode.MVNI_H;
                        }
                        if ((w & 0xbf80fc00) == 0x2f00a400
                            && (w >>> 19 & 0xf) != 0
                            && (w >>> 19 & 0xf) < 8
                            && (w >>> 19 & 0xf) != 8
                            && (w >>> 19 & 0xf) != 9
                            && (w >>> 19 & 0xf) != 10
                            && (w >>> 19 & 0xf) != 11
                            && (w >>> 19 & 0xf) != 12
                            && (w >>> 19 & 0xf) != 13
                            && (w >>> 19 & 0xf) != 14
                            && (w >>> 19 & 0xf) != 15
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1) {
                          return Opcode.USHLL;
                        }
                        return null;
                      default:
                        return null;
                    }
                  default:
                    return null;
                }
              case 0x1:
                switch (w >>> 29 & 0x1) {
                  case 0x0:
                    if ((w & 0xbff8dc00) == 0x0f009400) {
                      return Opcode.ORR_VEC_IMM_H;
                    }
                    if ((w & 0xbf80fc00) == 0x0f009400
                        && (w >>> 19 & 0xf) != 0
                        && (w >>> 19 & 0xf) < 8
                        && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                        && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1
                        && (w >>> 19 & 0xf) != 8
                        && (w >>> 19 & 0xf) != 9
                        && (w >>> 19 & 0xf) != 10
                        && (w >>> 19 & 0xf) != 11
                        && (w >>> 19 & 0xf) != 12
                        && (w >>> 19 & 0xf) != 13
                        && (w >>> 19 & 0xf) != 14
                        && (w >>> 19 & 0xf) != 15) {
                      return Opcode.SQSHRN_VEC;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0xbff8dc00) == 0x2f009400) {
                      return Opcode.BIC_VEC_IMM_H;
                    }
                    if ((w & 0xbf80fc00) == 0x2f009400
                        && (w >>> 19 & 0xf) != 0
                        && (w >>> 19 & 0xf) < 8
                        && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                        && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1
                        && (w >>> 19 & 0xf) != 8
                        && (w >>> 19 & 0xf) != 9
                        && (w >>> 19 & 0xf) != 10
                        && (w >>> 19 & 0xf) != 11
                        && (w >>> 19 & 0xf) != 12
                        && (w >>> 19 & 0xf) != 13
                        && (w >>> 19 & 0xf) != 14
                        && (w >>> 19 & 0xf) != 15) {
                      return Opcode.UQSHRN_VEC;
                    }
                    return null;
                  default:
                    return null;
                }
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 13 & 0x1) {
              case 0x0:
                switch (w >>> 29 & 0x1) {
                  case 0x0:
                    if ((w & 0xbff8ec00) == 0x0f00c400) {
                      return Opcode.MOVI_MSL;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0xbff8ec00) == 0x2f00c400) {
                      return Opcode.MVNI_MSL;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x1:
                switch (w >>> 12 & 0x1) {
                  case 0x0:
                    switch (w >>> 29 & 0x1) {
                      case 0x0:
                        if ((w & 0xbff8fc00) == 0x0f00e400) {
                          return Opcode.MOVI_B;
                        }
                        if ((w & 0xbf80fc00) == 0x0f00e400
                            && (w >>> 19 & 0xf) > 3
                            && ((w >>> 19 & 0xf) < 8 || (w >>> 30 & 1) == 1)
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                            && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1) {
                          return Opcode.SCVTF_VEC_FIXED;
                        }
                        return null;
                      case 0x1:
                        switch (w >>> 30 & 0x1) {
                          case 0x0:
                            if ((w & 0xfff8fc00) == 0x2f00e400) {
                              return Opcode.MOVI_D;
                            }
                            if ((w & 0xbf80fc00) == 0x2f00e400
                                && (w >>> 19 & 0xf) > 3
                                && ((w >>> 19 & 0xf) < 8 || (w >>> 30 & 1) == 1)
                                && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                                && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1) {
                              return Opcode.UCVTF_VEC_FIXED;
                            }
                            return null;
                          case 0x1:
                            if ((w & 0xfff8fc00) == 0x6f00e400) {
                              return Opcode.MOVI_2D;
                            }
                            if ((w & 0xbf80fc00) == 0x2f00e400
                                && (w >>> 19 & 0xf) > 3
                                && ((w >>> 19 & 0xf) < 8 || (w >>> 30 & 1) == 1)
                                && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                                && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1) {
                              return Opcode.UCVTF_VEC_FIXED;
                            }
                            return null;
                          default:
                            return null;
                        }
                      default:
                        return null;
                    }
                  case 0x1:
                    switch (w >>> 29 & 0x1) {
                      case 0x0:
                        if ((w & 0xbff8fc00) == 0x0f00f400) {
                          return Opcode.FMOV_VEC_S;
                        }
                        return null;
                      case 0x1:
                        if ((w & 0xfff8fc00) == 0x6f00f400) {
                          return Opcode.FMOV_VEC_D;
                        }
                        return null;
                      default:
                        return null;
                    }
                  default:
                    return null;
                }
              default:
                return null;
            }
          default:
            return null;
        }
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_3_24_3_10_1
  private static Opcode node19(int w) {
    switch (w >>> 11 & 0x1) {
      case 0x0:
        return node20(w);
      case 0x1:
        switch (w >>> 12 & 0x3) {
          case 0x0:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbf80fc00) == 0x0f008c00
                    && (w >>> 19 & 0xf) != 0
                    && (w >>> 19 & 0xf) < 8
                    && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                    && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1
                    && (w >>> 19 & 0xf) != 8
                    && (w >>> 19 & 0xf) != 9
                    && (w >>> 19 & 0xf) != 10
                    && (w >>> 19 & 0xf) != 11
                    && (w >>> 19 & 0xf) != 12
                    && (w >>> 19 & 0xf) != 13
                    && (w >>> 19 & 0xf) != 14
                    && (w >>> 19 & 0xf) != 15) {
                  return Opcode.RSHRN;
                }
                return null;
              case 0x1:
                if ((w & 0xbf80fc00) == 0x2f008c00
                    && (w >>> 19 & 0xf) != 0
                    && (w >>> 19 & 0xf) < 8
                    && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                    && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1
                    && (w >>> 19 & 0xf) != 8
                    && (w >>> 19 & 0xf) != 9
                    && (w >>> 19 & 0xf) != 10
                    && (w >>> 19 & 0xf) != 11
                    && (w >>> 19 & 0xf) != 12
                    && (w >>> 19 & 0xf) != 13
                    && (w >>> 19 & 0xf) != 14
                    && (w >>> 19 & 0xf) != 15) {
                  return Opcode.SQRSHRUN_VEC;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbf80fc00) == 0x0f009c00
                    && (w >>> 19 & 0xf) != 0
                    && (w >>> 19 & 0xf) < 8
                    && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                    && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1
                    && (w >>> 19 & 0xf) != 8
                    && (w >>> 19 & 0xf) != 9
                    && (w >>> 19 & 0xf) != 10
                    && (w >>> 19 & 0xf) != 11
                    && (w >>> 19 & 0xf) != 12
                    && (w >>> 19 & 0xf) != 13
                    && (w >>> 19 & 0xf) != 14
                    && (w >>> 19 & 0xf) != 15) {
                  return Opcode.SQRSHRN_VEC;
                }
                return null;
              case 0x1:
                if ((w & 0xbf80fc00) == 0x2f009c00
                    && (w >>> 19 & 0xf) != 0
                    && (w >>> 19 & 0xf) < 8
                    && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                    && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1
                    && (w >>> 19 & 0xf) != 8
                    && (w >>> 19 & 0xf) != 9
                    && (w >>> 19 & 0xf) != 10
                    && (w >>> 19 & 0xf) != 11
                    && (w >>> 19 & 0xf) != 12
                    && (w >>> 19 & 0xf) != 13
                    && (w >>> 19 & 0xf) != 14
                    && (w >>> 19 & 0xf) != 15) {
                  return Opcode.UQRSHRN_VEC;
                }
                return null;
              default:
                return null;
            }
          case 0x3:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbf80fc00) == 0x0f00fc00
                    && (w >>> 19 & 0xf) > 3
                    && ((w >>> 19 & 0xf) < 8 || (w >>> 30 & 1) == 1)
                    && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                    && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1) {
                  return Opcode.FCVTZS_VEC_FIXED;
                }
                return null;
              case 0x1:
                if ((w & 0xbf80fc00) == 0x2f00fc00
                    && (w >>> 19 & 0xf) > 3
                    && ((w >>> 19 & 0xf) < 8 || (w >>> 30 & 1) == 1)
                    && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 0
                    && ((w >>> 19 & 0xf) << 1 | (w >>> 30 & 1)) != 1) {
                  return Opcode.FCVTZU_VEC_FIXED;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_3_24_3
  private static Opcode node18(int w) {
    switch (w >>> 10 & 0x1) {
      case 0x0:
        switch (w >>> 12 & 0xf) {
          case 0x0:
            if ((w & 0xbf00f400) == 0x2f000000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
              return Opcode.MLA_ELEM;
            }
            return null;
          case 0x1:
            if ((w & 0xbf80f400) == 0x0f801000
                && ((w >>> 22 & 1) == 0 || (w >>> 21 & 1) == 0)
                && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
              return Opcode.FMLA_ELEM;
            }
            return null;
          case 0x2:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbf00f400) == 0x0f002000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
                  return Opcode.SMLAL_ELEM;
                }
                return null;
              case 0x1:
                if ((w & 0xbf00f400) == 0x2f002000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
                  return Opcode.UMLAL_ELEM;
                }
                return null;
              default:
                return null;
            }
          case 0x3:
            if ((w & 0xbf00f400) == 0x0f003000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
              return Opcode.SQDMLAL_ELEM;
            }
            return null;
          case 0x4:
            if ((w & 0xbf00f400) == 0x2f004000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
              return Opcode.MLS_ELEM;
            }
            return null;
          case 0x5:
            if ((w & 0xbf80f400) == 0x0f805000
                && ((w >>> 22 & 1) == 0 || (w >>> 21 & 1) == 0)
                && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
              return Opcode.FMLS_ELEM;
            }
            return null;
          case 0x6:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbf00f400) == 0x0f006000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
                  return Opcode.SMLSL_ELEM;
                }
                return null;
              case 0x1:
                if ((w & 0xbf00f400) == 0x2f006000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
                  return Opcode.UMLSL_ELEM;
                }
                return null;
              default:
                return null;
            }
          case 0x7:
            if ((w & 0xbf00f400) == 0x0f007000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
              return Opcode.SQDMLSL_ELEM;
            }
            return null;
          case 0x8:
            if ((w & 0xbf00f400) == 0x0f008000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
              return Opcode.MUL_ELEM;
            }
            return null;
          case 0x9:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbf80f400) == 0x0f809000
                    && ((w >>> 22 & 1) == 0 || (w >>> 21 & 1) == 0)
                    && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                  return Opcode.FMUL_ELEM;
                }
                return null;
              case 0x1:
                if ((w & 0xbf80f400) == 0x2f809000
                    && ((w >>> 22 & 1) == 0 || (w >>> 21 & 1) == 0)
                    && ((w >>> 22 & 1) << 1 | (w >>> 30 & 1)) != 2) {
                  return Opcode.FMULX_ELEM;
                }
                return null;
              default:
                return null;
            }
          case 0xa:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbf00f400) == 0x0f00a000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
                  return Opcode.SMULL_ELEM;
                }
                return null;
              case 0x1:
                if ((w & 0xbf00f400) == 0x2f00a000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
                  return Opcode.UMULL_ELEM;
                }
                return null;
              default:
                return null;
            }
          case 0xb:
            if ((w & 0xbf00f400) == 0x0f00b000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
              return Opcode.SQDMULL_ELEM;
            }
            return null;
          case 0xc:
            if ((w & 0xbf00f400) == 0x0f00c000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
              return Opcode.SQDMULH_ELEM;
            }
            return null;
          case 0xd:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbf00f400) == 0x0f00d000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
                  return Opcode.SQRDMULH_ELEM;
                }
                return null;
              case 0x1:
                if ((w & 0xbf00f400) == 0x2f00d000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
                  return Opcode.SQRDMLAH_ELEM;
                }
                return null;
              default:
                return null;
            }
          case 0xe:
            switch (w >>> 29 & 0x1) {
              case 0x0:
                if ((w & 0xbfc0f400) == 0x0f80e000) {
                  return Opcode.SDOT_ELEM;
                }
                return null;
              case 0x1:
                if ((w & 0xbfc0f400) == 0x2f80e000) {
                  return Opcode.UDOT_ELEM;
                }
                return null;
              default:
                return null;
            }
          case 0xf:
            if ((w & 0xbf00f400) == 0x2f00f000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
              return Opcode.SQRDMLSH_ELEM;
            }
            return null;
          default:
            return null;
        }
      case 0x1:
        return node19(w);
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_3
  private static Opcode node2(int w) {
    switch (w >>> 24 & 0x3) {
      case 0x0:
        return node3(w);
      case 0x1:
        return node4(w);
      case 0x2:
        return node9(w);
      case 0x3:
        return node18(w);
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_5
  private static Opcode node21(int w) {
    switch (w >>> 29 & 0x3) {
      case 0x0:
        switch (w >>> 31) {
          case 0x0:
            return Opcode.B;
          case 0x1:
            return Opcode.BL;
          default:
            return null;
        }
      case 0x1:
        switch (w >>> 24 & 0x3) {
          case 0x0:
            return Opcode.CBZ;
          case 0x1:
            return Opcode.CBNZ;
          case 0x2:
            return Opcode.TBZ;
          case 0x3:
            return Opcode.TBNZ;
          default:
            return null;
        }
      case 0x2:
        switch (w >>> 24 & 0x3) {
          case 0x0:
            switch (w >>> 31) {
              case 0x0:
                if ((w & 0xff000010) == 0x54000000) {
                  return Opcode.B_COND;
                }
                return null;
              case 0x1:
                switch (w & 0x3) {
                  case 0x0:
                    switch (w >>> 21 & 0x1) {
                      case 0x0:
                        if ((w & 0xffe0001f) == 0xd4400000) {
                          return Opcode.HLT;
                        }
                        return null;
                      case 0x1:
                        if ((w & 0xffe0001f) == 0xd4200000) {
                          return Opcode.BRK;
                        }
                        return null;
                      default:
                        return null;
                    }
                  case 0x1:
                    if ((w & 0xffe0001f) == 0xd4000001) {
                      return Opcode.SVC;
                    }
                    return null;
                  case 0x2:
                    if ((w & 0xffe0001f) == 0xd4000002) {
                      return Opcode.HVC;
                    }
                    return null;
                  case 0x3:
                    if ((w & 0xffe0001f) == 0xd4000003) {
                      return Opcode.SMC;
                    }
                    return null;
                  default:
                    return null;
                }
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 20 & 0x3) {
              case 0x0:
                switch (w >>> 19 & 0x1) {
                  case 0x0:
                    switch (w >>> 12 & 0x3) {
                      case 0x0:
                        switch (w >>> 6 & 0x1) {
                          case 0x0:
                            switch (w >>> 5 & 0x1) {
                              case 0x0:
                                if ((w & 0xffffffff) == 0xd500401f) {
                                  return Opcode.CFINV;
                                }
                                if ((w & 0xfff8f01f) == 0xd500401f
                                    && ((w >>> 16 & 7) == 3 && (w >>> 5 & 7) >= 6
                                        || (w >>> 16 & 7) == 0
                                            && (w >>> 5 & 7) >= 3
                                            && (w >>> 5 & 7) <= 5
                                            && (w >>> 8 & 0xf) < 2
                                        || (w >>> 16 & 7) == 3
                                            && ((w >>> 5 & 7) == 1
                                                || (w >>> 5 & 7) == 2
                                                || (w >>> 5 & 7) == 4)
                                            && (w >>> 8 & 0xf) < 2)) {
                                  return Opcode.MSR_IMM;
                                }
                                return null;
                              case 0x1:
                                if ((w & 0xffffffff) == 0xd500403f) {
                                  return Opcode.XAFLAG;
                                }
                                if ((w & 0xfff8f01f) == 0xd500401f
                                    && ((w >>> 16 & 7) == 3 && (w >>> 5 & 7) >= 6
                                        || (w >>> 16 & 7) == 0
                                            && (w >>> 5 & 7) >= 3
                                            && (w >>> 5 & 7) <= 5
                                            && (w >>> 8 & 0xf) < 2
                                        || (w >>> 16 & 7) == 3
                                            && ((w >>> 5 & 7) == 1
                                                || (w >>> 5 & 7) == 2
                                                || (w >>> 5 & 7) == 4)
                                            && (w >>> 8 & 0xf) < 2)) {
                                  return Opcode.MSR_IMM;
                                }
                                return null;
                              default:
                                return null;
                            }
                          case 0x1:
                            if ((w & 0xffffffff) == 0xd500405f) {
                              return Opcode.AXFLAG;
                            }
                            if ((w & 0xfff8f01f) == 0xd500401f
                                && ((w >>> 16 & 7) == 3 && (w >>> 5 & 7) >= 6
                                    || (w >>> 16 & 7) == 0
                                        && (w >>> 5 & 7) >= 3
                                        && (w >>> 5 & 7) <= 5
                                        && (w >>> 8 & 0xf) < 2
                                    || (w >>> 16 & 7) == 3
                                        && ((w >>> 5 & 7) == 1
                                            || (w >>> 5 & 7) == 2
                                            || (w >>> 5 & 7) == 4)
                                        && (w >>> 8 & 0xf) < 2)) {
                              return Opcode.MSR_IMM;
                            }
                            return null;
                          default:
                            return null;
                        }
                      case 0x2:
                        if ((w & 0xfffff01f) == 0xd503201f) {
                          return Opcode.HINT;
                        }
                        return null;
                      case 0x3:
                        switch (w >>> 5 & 0x7) {
                          case 0x2:
                            if ((w & 0xfffff0ff) == 0xd503305f) {
                              return Opcode.CLREX;
                            }
                            return null;
                          case 0x4:
                            if ((w & 0xfffff0ff) == 0xd503309f) {
                              return Opcode.DSB;
                            }
                            return null;
                          case 0x5:
                            if ((w & 0xfffff0ff) == 0xd50330bf) {
                              return Opcode.DMB;
                            }
                            return null;
                          case 0x6:
                            if ((w & 0xfffff0ff) == 0xd50330df) {
                              return Opcode.ISB;
                            }
                            return null;
                          case 0x7:
                            if ((w & 0xffffffff) == 0xd50330ff) {
                              return Opcode.SB;
                            }
                            return null;
                          default:
                            return null;
                        }
                      default:
                        return null;
                    }
                  case 0x1:
                    if ((w & 0xfff80000) == 0xd5080000) {
                      return Opcode.SYS;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x1:
                if ((w & 0xfff00000) == 0xd5100000) {
                  return Opcode.MSR_REG;
                }
                return null;
              case 0x2:
                if ((w & 0xfff80000) == 0xd5280000) {
                  return Opcode.SYSL;
                }
                return null;
              case 0x3:
                if ((w & 0xfff00000) == 0xd5300000) {
                  return Opcode.MRS;
                }
                return null;
              default:
                return null;
            }
          case 0x2:
            switch (w >>> 21 & 0x7) {
              case 0x0:
                if ((w & 0xfffffc1f) == 0xd61f0000) {
                  return Opcode.BR;
                }
                return null;
              case 0x1:
                if ((w & 0xfffffc1f) == 0xd63f0000) {
                  return Opcode.BLR;
                }
                return null;
              case 0x2:
                if ((w & 0xfffffc1f) == 0xd65f0000) {
                  return Opcode.RET;
                }
                return null;
              case 0x4:
                if ((w & 0xffffffff) == 0xd69f03e0) {
                  return Opcode.ERET;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_6_24_0_29_1
  private static Opcode node24(int w) {
    switch (w >>> 10 & 0x3) {
      case 0x0:
        switch (w >>> 21 & 0x1) {
          case 0x0:
            switch (w >>> 23 & 0x1) {
              case 0x0:
                switch (w >>> 22 & 0x1) {
                  case 0x0:
                    switch (w >>> 31) {
                      case 0x0:
                        switch (w >>> 30 & 0x1) {
                          case 0x0:
                            return Opcode.STURB;
                          case 0x1:
                            return Opcode.STURH;
                          default:
                            return null;
                        }
                      case 0x1:
                        return Opcode.STUR;
                      default:
                        return null;
                    }
                  case 0x1:
                    switch (w >>> 31) {
                      case 0x0:
                        switch (w >>> 30 & 0x1) {
                          case 0x0:
                            return Opcode.LDURB;
                          case 0x1:
                            return Opcode.LDURH;
                          default:
                            return null;
                        }
                      case 0x1:
                        return Opcode.LDUR;
                      default:
                        return null;
                    }
                  default:
                    return null;
                }
              case 0x1:
                switch (w >>> 30) {
                  case 0x0:
                    return Opcode.LDURSB;
                  case 0x1:
                    return Opcode.LDURSH;
                  case 0x2:
                    if ((w & 0xffe00c00) == 0xb8800000) {
                      return Opcode.LDURSW;
                    }
                    return null;
                  case 0x3:
                    if ((w & 0xffe00c00) == 0xf8800000) {
                      return Opcode.PRFUM;
                    }
                    return null;
                  default:
                    return null;
                }
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 12 & 0xf) {
              case 0x0:
                return Opcode.LDADD;
              case 0x1:
                return Opcode.LDCLR;
              case 0x2:
                return Opcode.LDEOR;
              case 0x3:
                return Opcode.LDSET;
              case 0x4:
                return Opcode.LDSMAX;
              case 0x5:
                return Opcode.LDSMIN;
              case 0x6:
                return Opcode.LDUMAX;
              case 0x7:
                return Opcode.LDUMIN;
              case 0x8:
                return Opcode.SWP;
              case 0xc:
                if ((w & 0x3ffffc00) == 0x38bfc000) {
                  return Opcode.LDAPR;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x1:
        switch (w >>> 23 & 0x1) {
          case 0x0:
            switch (w >>> 22 & 0x1) {
              case 0x0:
                switch (w >>> 31) {
                  case 0x0:
                    switch (w >>> 30 & 0x1) {
                      case 0x0:
                        if ((w & 0xffe00c00) == 0x38000400) {
                          return Opcode.STRB_POST;
                        }
                        return null;
                      case 0x1:
                        if ((w & 0xffe00c00) == 0x78000400) {
                          return Opcode.STRH_POST;
                        }
                        return null;
                      default:
                        return null;
                    }
                  case 0x1:
                    if ((w & 0xbfe00c00) == 0xb8000400) {
                      return Opcode.STR_POST;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x1:
                switch (w >>> 31) {
                  case 0x0:
                    switch (w >>> 30 & 0x1) {
                      case 0x0:
                        if ((w & 0xffe00c00) == 0x38400400) {
                          return Opcode.LDRB_POST;
                        }
                        return null;
                      case 0x1:
                        if ((w & 0xffe00c00) == 0x78400400) {
                          return Opcode.LDRH_POST;
                        }
                        return null;
                      default:
                        return null;
                    }
                  case 0x1:
                    if ((w & 0xbfe00c00) == 0xb8400400) {
                      return Opcode.LDR_POST;
                    }
                    return null;
                  default:
                    return null;
                }
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 30) {
              case 0x0:
                if ((w & 0xffa00c00) == 0x38800400) {
                  return Opcode.LDRSB_POST;
                }
                return null;
              case 0x1:
                if ((w & 0xffa00c00) == 0x78800400) {
                  return Opcode.LDRSH_POST;
                }
                return null;
              case 0x2:
                if ((w & 0xffe00c00) == 0xb8800400) {
                  return Opcode.LDRSW_POST;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x2:
        switch (w >>> 21 & 0x1) {
          case 0x0:
            switch (w >>> 23 & 0x1) {
              case 0x0:
                switch (w >>> 22 & 0x1) {
                  case 0x0:
                    switch (w >>> 31) {
                      case 0x0:
                        switch (w >>> 30 & 0x1) {
                          case 0x0:
                            return Opcode.STTRB;
                          case 0x1:
                            return Opcode.STTRH;
                          default:
                            return null;
                        }
                      case 0x1:
                        return Opcode.STTR;
                      default:
                        return null;
                    }
                  case 0x1:
                    switch (w >>> 31) {
                      case 0x0:
                        switch (w >>> 30 & 0x1) {
                          case 0x0:
                            return Opcode.LDTRB;
                          case 0x1:
                            return Opcode.LDTRH;
                          default:
                            return null;
                        }
                      case 0x1:
                        return Opcode.LDTR;
                      default:
                        return null;
                    }
                  default:
                    return null;
                }
              case 0x1:
                switch (w >>> 30) {
                  case 0x0:
                    return Opcode.LDTRSB;
                  case 0x1:
                    return Opcode.LDTRSH;
                  case 0x2:
                    if ((w & 0xffe00c00) == 0xb8800800) {
                      return Opcode.LDTRSW;
                    }
                    return null;
                  default:
                    return null;
                }
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 23 & 0x1) {
              case 0x0:
                switch (w >>> 22 & 0x1) {
                  case 0x0:
                    switch (w >>> 31) {
                      case 0x0:
                        switch (w >>> 30 & 0x1) {
                          case 0x0:
                            if (((w >>> 13 & 7) >= 6
                                || (w >>> 13 & 7) == 2
                                || (w >>> 13 & 7) == 3)) {
                              return Opcode.STRB_REG;
                            }
                            return null;
                          case 0x1:
                            if (((w >>> 13 & 7) >= 6
                                || (w >>> 13 & 7) == 2
                                || (w >>> 13 & 7) == 3)) {
                              return Opcode.STRH_REG;
                            }
                            return null;
                          default:
                            return null;
                        }
                      case 0x1:
                        if (((w >>> 13 & 7) >= 6 || (w >>> 13 & 7) == 2 || (w >>> 13 & 7) == 3)) {
                          return Opcode.STR_REG;
                        }
                        return null;
                      default:
                        return null;
                    }
                  case 0x1:
                    switch (w >>> 31) {
                      case 0x0:
                        switch (w >>> 30 & 0x1) {
                          case 0x0:
                            if (((w >>> 13 & 7) >= 6
                                || (w >>> 13 & 7) == 2
                                || (w >>> 13 & 7) == 3)) {
                              return Opcode.LDRB_REG;
                            }
                            return null;
                          case 0x1:
                            if (((w >>> 13 & 7) >= 6
                                || (w >>> 13 & 7) == 2
                                || (w >>> 13 & 7) == 3)) {
                              return Opcode.LDRH_REG;
                            }
                            return null;
                          default:
                            return null;
                        }
                      case 0x1:
                        if (((w >>> 13 & 7) >= 6 || (w >>> 13 & 7) == 2 || (w >>> 13 & 7) == 3)) {
                          return Opcode.LDR_REG;
                        }
                        return null;
                      default:
                        return null;
                    }
                  default:
                    return null;
                }
              case 0x1:
                switch (w >>> 30) {
                  case 0x0:
                    if (((w >>> 13 & 7) >= 6 || (w >>> 13 & 7) == 2 || (w >>> 13 & 7) == 3)) {
                      return Opcode.LDRSB_REG;
                    }
                    return null;
                  case 0x1:
                    if (((w >>> 13 & 7) >= 6 || (w >>> 13 & 7) == 2 || (w >>> 13 & 7) == 3)) {
                      return Opcode.LDRSH_REG;
                    }
                    return null;
                  case 0x2:
                    if ((w & 0xffe00c00) == 0xb8a00800
                        && ((w >>> 13 & 7) >= 6 || (w >>> 13 & 7) == 2 || (w >>> 13 & 7) == 3)) {
                      return Opcode.LDRSW_REG;
                    }
                    return null;
                  case 0x3:
                    if ((w & 0xffe00c00) == 0xf8a00800
                        && ((w >>> 13 & 7) >= 6 || (w >>> 13 & 7) == 2 || (w >>> 13 & 7) == 3)) {
                      return Opcode.PRFM_REG;
                    }
                    return null;
                  default:
                    return null;
                }
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x3:
        switch (w >>> 23 & 0x1) {
          case 0x0:
            switch (w >>> 22 & 0x1) {
              case 0x0:
                switch (w >>> 31) {
                  case 0x0:
                    switch (w >>> 30 & 0x1) {
                      case 0x0:
                        if ((w & 0xffe00c00) == 0x38000c00) {
                          return Opcode.STRB_PRE;
                        }
                        return null;
                      case 0x1:
                        if ((w & 0xffe00c00) == 0x78000c00) {
                          return Opcode.STRH_PRE;
                        }
                        return null;
                      default:
                        return null;
                    }
                  case 0x1:
                    if ((w & 0xbfe00c00) == 0xb8000c00) {
                      return Opcode.STR_PRE;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x1:
                switch (w >>> 31) {
                  case 0x0:
                    switch (w >>> 30 & 0x1) {
                      case 0x0:
                        if ((w & 0xffe00c00) == 0x38400c00) {
                          return Opcode.LDRB_PRE;
                        }
                        return null;
                      case 0x1:
                        if ((w & 0xffe00c00) == 0x78400c00) {
                          return Opcode.LDRH_PRE;
                        }
                        return null;
                      default:
                        return null;
                    }
                  case 0x1:
                    if ((w & 0xbfe00c00) == 0xb8400c00) {
                      return Opcode.LDR_PRE;
                    }
                    return null;
                  default:
                    return null;
                }
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 30) {
              case 0x0:
                if ((w & 0xffa00c00) == 0x38800c00) {
                  return Opcode.LDRSB_PRE;
                }
                return null;
              case 0x1:
                if ((w & 0xffa00c00) == 0x78800c00) {
                  return Opcode.LDRSH_PRE;
                }
                return null;
              case 0x2:
                if ((w & 0xffe00c00) == 0xb8800c00) {
                  return Opcode.LDRSW_PRE;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_6_24_0
  private static Opcode node23(int w) {
    switch (w >>> 29 & 0x1) {
      case 0x0:
        switch (w >>> 31) {
          case 0x0:
            return Opcode.LDR_LIT;
          case 0x1:
            switch (w >>> 30 & 0x1) {
              case 0x0:
                return Opcode.LDRSW_LIT;
              case 0x1:
                return Opcode.PRFM_LIT;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x1:
        return node24(w);
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_6_24_2
  private static Opcode node25(int w) {
    switch (w >>> 22 & 0x3) {
      case 0x0:
        switch (w >>> 29 & 0x3) {
          case 0x0:
            if ((w & 0x7fe0fc00) == 0x1a000000) {
              return Opcode.ADC;
            }
            return null;
          case 0x1:
            switch (w >>> 10 & 0x1f) {
              case 0x0:
                if ((w & 0x7fe0fc00) == 0x3a000000) {
                  return Opcode.ADCS;
                }
                return null;
              case 0x1:
                if ((w & 0xffe07c10) == 0xba000400) {
                  return Opcode.RMIF;
                }
                return null;
              case 0x2:
                if ((w & 0xfffffc1f) == 0x3a00080d) {
                  return Opcode.SETF8;
                }
                return null;
              case 0x12:
                if ((w & 0xfffffc1f) == 0x3a00480d) {
                  return Opcode.SETF16;
                }
                return null;
              default:
                return null;
            }
          case 0x2:
            if ((w & 0x7fe0fc00) == 0x5a000000) {
              return Opcode.SBC;
            }
            return null;
          case 0x3:
            if ((w & 0x7fe0fc00) == 0x7a000000) {
              return Opcode.SBCS;
            }
            return null;
          default:
            return null;
        }
      case 0x1:
        switch (w >>> 11 & 0x1) {
          case 0x0:
            switch (w >>> 30 & 0x1) {
              case 0x0:
                if ((w & 0x7fe00c10) == 0x3a400000) {
                  return Opcode.CCMN_REG;
                }
                return null;
              case 0x1:
                if ((w & 0x7fe00c10) == 0x7a400000) {
                  return Opcode.CCMP_REG;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 30 & 0x1) {
              case 0x0:
                if ((w & 0x7fe00c10) == 0x3a400800) {
                  return Opcode.CCMN_IMM;
                }
                return null;
              case 0x1:
                if ((w & 0x7fe00c10) == 0x7a400800) {
                  return Opcode.CCMP_IMM;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x2:
        switch (w >>> 10 & 0x1) {
          case 0x0:
            switch (w >>> 30 & 0x1) {
              case 0x0:
                if ((w & 0x7fe00c00) == 0x1a800000) {
                  return Opcode.CSEL;
                }
                return null;
              case 0x1:
                if ((w & 0x7fe00c00) == 0x5a800000) {
                  return Opcode.CSINV;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 30 & 0x1) {
              case 0x0:
                if ((w & 0x7fe00c00) == 0x1a800400) {
                  return Opcode.CSINC;
                }
                return null;
              case 0x1:
                if ((w & 0x7fe00c00) == 0x5a800400) {
                  return Opcode.CSNEG;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x3:
        switch (w >>> 12 & 0x7) {
          case 0x0:
            switch (w >>> 11 & 0x1) {
              case 0x0:
                switch (w >>> 10 & 0x1) {
                  case 0x0:
                    if ((w & 0x7ffffc00) == 0x5ac00000) {
                      return Opcode.RBIT;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0x7ffffc00) == 0x5ac00400) {
                      return Opcode.REV16;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x1:
                switch (w >>> 30 & 0x1) {
                  case 0x0:
                    switch (w >>> 10 & 0x1) {
                      case 0x0:
                        if ((w & 0x7fe0fc00) == 0x1ac00800) {
                          return Opcode.UDIV;
                        }
                        return null;
                      case 0x1:
                        if ((w & 0x7fe0fc00) == 0x1ac00c00) {
                          return Opcode.SDIV;
                        }
                        return null;
                      default:
                        return null;
                    }
                  case 0x1:
                    if ((w & 0xfffffc00) == 0xdac00800) {
                      return Opcode.REV32;
                    }
                    if ((w & 0x7ffff800) == 0x5ac00800 && (w >>> 10 & 1) == (w >>> 31)) {
                      return Opcode.REV;
                    }
                    return null;
                  default:
                    return null;
                }
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 10 & 0x1) {
              case 0x0:
                if ((w & 0x7ffffc00) == 0x5ac01000) {
                  return Opcode.CLZ;
                }
                return null;
              case 0x1:
                if ((w & 0x7ffffc00) == 0x5ac01400) {
                  return Opcode.CLS;
                }
                return null;
              default:
                return null;
            }
          case 0x2:
            switch (w >>> 10 & 0x3) {
              case 0x0:
                if ((w & 0x7fe0fc00) == 0x1ac02000) {
                  return Opcode.LSLV;
                }
                return null;
              case 0x1:
                if ((w & 0x7fe0fc00) == 0x1ac02400) {
                  return Opcode.LSRV;
                }
                return null;
              case 0x2:
                if ((w & 0x7fe0fc00) == 0x1ac02800) {
                  return Opcode.ASRV;
                }
                return null;
              case 0x3:
                if ((w & 0x7fe0fc00) == 0x1ac02c00) {
                  return Opcode.RORV;
                }
                return null;
              default:
                return null;
            }
          case 0x4:
            if ((w & 0x7fe0f000) == 0x1ac04000 && (w >>> 31) == ((w >>> 10 & 3) == 3 ? 1 : 0)) {
              return Opcode.CRC32;
            }
            return null;
          case 0x5:
            if ((w & 0x7fe0f000) == 0x1ac05000 && (w >>> 31) == ((w >>> 10 & 3) == 3 ? 1 : 0)) {
              return Opcode.CRC32C;
            }
            return null;
          default:
            return null;
        }
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_6
  private static Opcode node22(int w) {
    switch (w >>> 24 & 0x3) {
      case 0x0:
        return node23(w);
      case 0x1:
        switch (w >>> 23 & 0x1) {
          case 0x0:
            switch (w >>> 22 & 0x1) {
              case 0x0:
                switch (w >>> 29 & 0x1) {
                  case 0x0:
                    if ((w & 0x3fe00c00) == 0x19000000) {
                      return Opcode.STLUR;
                    }
                    return null;
                  case 0x1:
                    switch (w >>> 31) {
                      case 0x0:
                        switch (w >>> 30 & 0x1) {
                          case 0x0:
                            return Opcode.STRB_UNSIGNED;
                          case 0x1:
                            return Opcode.STRH_UNSIGNED;
                          default:
                            return null;
                        }
                      case 0x1:
                        return Opcode.STR_UNSIGNED;
                      default:
                        return null;
                    }
                  default:
                    return null;
                }
              case 0x1:
                switch (w >>> 29 & 0x1) {
                  case 0x0:
                    if ((w & 0x3fe00c00) == 0x19400000) {
                      return Opcode.LDAPUR;
                    }
                    return null;
                  case 0x1:
                    switch (w >>> 31) {
                      case 0x0:
                        switch (w >>> 30 & 0x1) {
                          case 0x0:
                            return Opcode.LDRB_UNSIGNED;
                          case 0x1:
                            return Opcode.LDRH_UNSIGNED;
                          default:
                            return null;
                        }
                      case 0x1:
                        return Opcode.LDR_UNSIGNED;
                      default:
                        return null;
                    }
                  default:
                    return null;
                }
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 29) {
              case 0x0:
                if ((w & 0xffa00c00) == 0x19800000) {
                  return Opcode.LDAPURSB;
                }
                return null;
              case 0x1:
                return Opcode.LDRSB_UNSIGNED;
              case 0x2:
                if ((w & 0xffa00c00) == 0x59800000) {
                  return Opcode.LDAPURSH;
                }
                return null;
              case 0x3:
                return Opcode.LDRSH_UNSIGNED;
              case 0x4:
                if ((w & 0xffe00c00) == 0x99800000) {
                  return Opcode.LDAPURSW;
                }
                return null;
              case 0x5:
                if ((w & 0xffc00000) == 0xb9800000) {
                  return Opcode.LDRSW_UNSIGNED;
                }
                return null;
              case 0x7:
                if ((w & 0xffc00000) == 0xf9800000) {
                  return Opcode.PRFM_UNSIGNED;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x2:
        return node25(w);
      case 0x3:
        switch (w >>> 21 & 0x7) {
          case 0x0:
            switch (w >>> 15 & 0x1) {
              case 0x0:
                if ((w & 0x7fe08000) == 0x1b000000) {
                  return Opcode.MADD;
                }
                return null;
              case 0x1:
                if ((w & 0x7fe08000) == 0x1b008000) {
                  return Opcode.MSUB;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 15 & 0x1) {
              case 0x0:
                if ((w & 0xffe08000) == 0x9b200000) {
                  return Opcode.SMADDL;
                }
                return null;
              case 0x1:
                if ((w & 0xffe08000) == 0x9b208000) {
                  return Opcode.SMSUBL;
                }
                return null;
              default:
                return null;
            }
          case 0x2:
            if ((w & 0xffe0fc00) == 0x9b407c00) {
              return Opcode.SMULH;
            }
            return null;
          case 0x5:
            switch (w >>> 15 & 0x1) {
              case 0x0:
                if ((w & 0xffe08000) == 0x9ba00000) {
                  return Opcode.UMADDL;
                }
                return null;
              case 0x1:
                if ((w & 0xffe08000) == 0x9ba08000) {
                  return Opcode.UMSUBL;
                }
                return null;
              default:
                return null;
            }
          case 0x6:
            if ((w & 0xffe0fc00) == 0x9bc07c00) {
              return Opcode.UMULH;
            }
            return null;
          default:
            return null;
        }
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_7_24_2_29_0_21_1_10_0_12_0
  private static Opcode node31(int w) {
    switch (w >>> 13 & 0x3) {
      case 0x0:
        switch (w >>> 16 & 0x1f) {
          case 0x0:
            if ((w & 0x7f3ffc00) == 0x1e200000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
              return Opcode.FCVTNS_INT;
            }
            return null;
          case 0x1:
            if ((w & 0x7f3ffc00) == 0x1e210000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
              return Opcode.FCVTNU_INT;
            }
            return null;
          case 0x2:
            if ((w & 0x7f3ffc00) == 0x1e220000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
              return Opcode.SCVTF_INT;
            }
            return null;
          case 0x3:
            if ((w & 0x7f3ffc00) == 0x1e230000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
              return Opcode.UCVTF_INT;
            }
            return null;
          case 0x4:
            if ((w & 0x7f3ffc00) == 0x1e240000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
              return Opcode.FCVTAS_INT;
            }
            return null;
          case 0x5:
            if ((w & 0x7f3ffc00) == 0x1e250000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
              return Opcode.FCVTAU_INT;
            }
            return null;
          case 0x6:
            if ((w & 0x7f3ffc00) == 0x1e260000
                && (w >>> 22 & 3) < 2
                && (w >>> 22 & 3) == (w >>> 31)
                && (w >>> 22 & 3) != 2) {
              return Opcode.FMOV_TO_GEN;
            }
            return null;
          case 0x7:
            if ((w & 0x7f3ffc00) == 0x1e270000
                && (w >>> 22 & 3) < 2
                && (w >>> 22 & 3) == (w >>> 31)
                && (w >>> 22 & 3) != 2) {
              return Opcode.FMOV_FROM_GEN;
            }
            return null;
          case 0x8:
            if ((w & 0x7f3ffc00) == 0x1e280000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
              return Opcode.FCVTPS_INT;
            }
            return null;
          case 0x9:
            if ((w & 0x7f3ffc00) == 0x1e290000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
              return Opcode.FCVTPU_INT;
            }
            return null;
          case 0xe:
            if ((w & 0xfffffc00) == 0x9eae0000) {
              return Opcode.FMOV_TO_GEN_TOP;
            }
            return null;
          case 0xf:
            if ((w & 0xfffffc00) == 0x9eaf0000) {
              return Opcode.FMOV_FROM_GEN_TOP;
            }
            return null;
          case 0x10:
            if ((w & 0x7f3ffc00) == 0x1e300000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
              return Opcode.FCVTMS_INT;
            }
            return null;
          case 0x11:
            if ((w & 0x7f3ffc00) == 0x1e310000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
              return Opcode.FCVTMU_INT;
            }
            return null;
          case 0x18:
            if ((w & 0x7f3ffc00) == 0x1e380000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
              return Opcode.FCVTZS_INT;
            }
            return null;
          case 0x19:
            if ((w & 0x7f3ffc00) == 0x1e390000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
              return Opcode.FCVTZU_INT;
            }
            return null;
          case 0x1e:
            if ((w & 0xfffffc00) == 0x1e7e0000) {
              return Opcode.FJCVTZS;
            }
            return null;
          default:
            return null;
        }
      case 0x1:
        switch (w >>> 3 & 0x3) {
          case 0x0:
            if ((w & 0xff20fc1f) == 0x1e202000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
              return Opcode.FCMP;
            }
            return null;
          case 0x1:
            if ((w & 0xff3ffc1f) == 0x1e202008 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
              return Opcode.FCMP_ZERO;
            }
            return null;
          case 0x2:
            if ((w & 0xff20fc1f) == 0x1e202010 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
              return Opcode.FCMPE;
            }
            return null;
          case 0x3:
            if ((w & 0xff3ffc1f) == 0x1e202018 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
              return Opcode.FCMPE_ZERO;
            }
            return null;
          default:
            return null;
        }
      case 0x2:
        switch (w >>> 17 & 0x3) {
          case 0x0:
            switch (w >>> 15 & 0x3) {
              case 0x0:
                if ((w & 0xff3ffc00) == 0x1e204000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
                  return Opcode.FMOV_REG;
                }
                return null;
              case 0x1:
                if ((w & 0xff3ffc00) == 0x1e20c000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
                  return Opcode.FABS_S;
                }
                return null;
              case 0x2:
                if ((w & 0xff3ffc00) == 0x1e214000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
                  return Opcode.FNEG_S;
                }
                return null;
              case 0x3:
                if ((w & 0xff3ffc00) == 0x1e21c000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
                  return Opcode.FSQRT_S;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            if ((w & 0xff3e7c00) == 0x1e224000
                && (w >>> 22 & 3) != 2
                && (w >>> 15 & 3) != 2
                && (w >>> 22 & 3) != (w >>> 15 & 3)) {
              return Opcode.FCVT;
            }
            return null;
          case 0x2:
            switch (w >>> 15 & 0x3) {
              case 0x0:
                if ((w & 0xff3ffc00) == 0x1e244000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
                  return Opcode.FRINTN_S;
                }
                return null;
              case 0x1:
                if ((w & 0xff3ffc00) == 0x1e24c000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
                  return Opcode.FRINTP_S;
                }
                return null;
              case 0x2:
                if ((w & 0xff3ffc00) == 0x1e254000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
                  return Opcode.FRINTM_S;
                }
                return null;
              case 0x3:
                if ((w & 0xff3ffc00) == 0x1e25c000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
                  return Opcode.FRINTZ_S;
                }
                return null;
              default:
                return null;
            }
          case 0x3:
            switch (w >>> 15 & 0x3) {
              case 0x0:
                if ((w & 0xff3ffc00) == 0x1e264000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
                  return Opcode.FRINTA_S;
                }
                return null;
              case 0x2:
                if ((w & 0xff3ffc00) == 0x1e274000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
                  return Opcode.FRINTX_S;
                }
                return null;
              case 0x3:
                if ((w & 0xff3ffc00) == 0x1e27c000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
                  return Opcode.FRINTI_S;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_7_24_2_29_0_21_1_10_0
  private static Opcode node30(int w) {
    switch (w >>> 12 & 0x1) {
      case 0x0:
        return node31(w);
      case 0x1:
        if ((w & 0xff201fe0) == 0x1e201000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
          return Opcode.FMOV_IMM;
        }
        return null;
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_7_24_2_29_0_21_1
  private static Opcode node29(int w) {
    switch (w >>> 10 & 0x3) {
      case 0x0:
        return node30(w);
      case 0x1:
        switch (w >>> 4 & 0x1) {
          case 0x0:
            if ((w & 0xff200c10) == 0x1e200400 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
              return Opcode.FCCMP;
            }
            return null;
          case 0x1:
            if ((w & 0xff200c10) == 0x1e200410 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
              return Opcode.FCCMPE;
            }
            return null;
          default:
            return null;
        }
      case 0x2:
        switch (w >>> 12 & 0xf) {
          case 0x0:
            if ((w & 0xff20fc00) == 0x1e200800 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
              return Opcode.FMUL_S;
            }
            return null;
          case 0x1:
            if ((w & 0xff20fc00) == 0x1e201800 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
              return Opcode.FDIV_S;
            }
            return null;
          case 0x2:
            if ((w & 0xff20fc00) == 0x1e202800 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
              return Opcode.FADD_S;
            }
            return null;
          case 0x3:
            if ((w & 0xff20fc00) == 0x1e203800 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
              return Opcode.FSUB_S;
            }
            return null;
          case 0x4:
            if ((w & 0xff20fc00) == 0x1e204800 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
              return Opcode.FMAX_S;
            }
            return null;
          case 0x5:
            if ((w & 0xff20fc00) == 0x1e205800 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
              return Opcode.FMIN_S;
            }
            return null;
          case 0x6:
            if ((w & 0xff20fc00) == 0x1e206800 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
              return Opcode.FMAXNM_S;
            }
            return null;
          case 0x7:
            if ((w & 0xff20fc00) == 0x1e207800 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
              return Opcode.FMINNM_S;
            }
            return null;
          case 0x8:
            if ((w & 0xff20fc00) == 0x1e208800 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
              return Opcode.FNMUL;
            }
            return null;
          default:
            return null;
        }
      case 0x3:
        if ((w & 0xff200c00) == 0x1e200c00 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
          return Opcode.FCSEL;
        }
        return null;
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_7_24_2_29_0
  private static Opcode node28(int w) {
    switch (w >>> 21 & 0x1) {
      case 0x0:
        switch (w >>> 16 & 0x3) {
          case 0x0:
            if ((w & 0x7f3f0000) == 0x1e180000
                && (w >>> 22 & 3) < 2
                && ((w >>> 31) == 1 || (w >>> 10 & 0x3f) > 31)
                && (w >>> 22 & 3) != 2) {
              return Opcode.FCVTZS_FIXED;
            }
            return null;
          case 0x1:
            if ((w & 0x7f3f0000) == 0x1e190000
                && (w >>> 22 & 3) < 2
                && ((w >>> 31) == 1 || (w >>> 10 & 0x3f) > 31)
                && (w >>> 22 & 3) != 2) {
              return Opcode.FCVTZU_FIXED;
            }
            return null;
          case 0x2:
            if ((w & 0x7f3f0000) == 0x1e020000
                && (w >>> 22 & 3) < 2
                && ((w >>> 31) == 1 || (w >>> 10 & 0x3f) > 31)
                && (w >>> 22 & 3) != 2) {
              return Opcode.SCVTF_FIXED;
            }
            return null;
          case 0x3:
            if ((w & 0x7f3f0000) == 0x1e030000
                && (w >>> 22 & 3) < 2
                && ((w >>> 31) == 1 || (w >>> 10 & 0x3f) > 31)
                && (w >>> 22 & 3) != 2) {
              return Opcode.UCVTF_FIXED;
            }
            return null;
          default:
            return null;
        }
      case 0x1:
        return node29(w);
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_7_24_2_29_2
  private static Opcode node32(int w) {
    switch (w >>> 10 & 0x3f) {
      case 0x0:
        if ((w & 0xffe0fc00) == 0x5e000000) {
          return Opcode.SHA1C;
        }
        return null;
      case 0x1:
        if ((w & 0xffe0fc00) == 0x5e000400 && Predicates.elementSize((w >>> 16 & 0x1f), 0, 3)) {
          return Opcode.DUP_ELEM_SCALAR;
        }
        return null;
      case 0x2:
        if ((w & 0xfffffc00) == 0x5e280800) {
          return Opcode.SHA1H;
        }
        return null;
      case 0x3:
        if ((w & 0xff20fc00) == 0x5e200c00) {
          return Opcode.SQADD_SCALAR;
        }
        return null;
      case 0x4:
        if ((w & 0xffe0fc00) == 0x5e001000) {
          return Opcode.SHA1P;
        }
        return null;
      case 0x6:
        if ((w & 0xfffffc00) == 0x5e281800) {
          return Opcode.SHA1SU1;
        }
        return null;
      case 0x8:
        if ((w & 0xffe0fc00) == 0x5e002000) {
          return Opcode.SHA1M;
        }
        return null;
      case 0xa:
        if ((w & 0xfffffc00) == 0x5e282800) {
          return Opcode.SHA256SU0;
        }
        return null;
      case 0xb:
        if ((w & 0xff20fc00) == 0x5e202c00) {
          return Opcode.SQSUB_SCALAR;
        }
        return null;
      case 0xc:
        if ((w & 0xffe0fc00) == 0x5e003000) {
          return Opcode.SHA1SU0;
        }
        return null;
      case 0xd:
        if ((w & 0xffe0fc00) == 0x5ee03400) {
          return Opcode.CMGT_SCALAR;
        }
        return null;
      case 0xe:
        if ((w & 0xff3ffc00) == 0x5e203800) {
          return Opcode.SUQADD_SCALAR;
        }
        return null;
      case 0xf:
        if ((w & 0xffe0fc00) == 0x5ee03c00) {
          return Opcode.CMGE_SCALAR;
        }
        return null;
      case 0x10:
        if ((w & 0xffe0fc00) == 0x5e004000) {
          return Opcode.SHA256H;
        }
        return null;
      case 0x11:
        if ((w & 0xffe0fc00) == 0x5ee04400) {
          return Opcode.SSHL_SCALAR;
        }
        return null;
      case 0x12:
        if ((w & 0xff3ffc00) == 0x5e214800 && (w >>> 22 & 3) != 3) {
          return Opcode.SQXTN_SCALAR;
        }
        return null;
      case 0x13:
        if ((w & 0xff20fc00) == 0x5e204c00) {
          return Opcode.SQSHL_SCALAR;
        }
        return null;
      case 0x14:
        if ((w & 0xffe0fc00) == 0x5e005000) {
          return Opcode.SHA256H2;
        }
        return null;
      case 0x15:
        if ((w & 0xffe0fc00) == 0x5ee05400) {
          return Opcode.SRSHL_SCALAR;
        }
        return null;
      case 0x17:
        if ((w & 0xff20fc00) == 0x5e205c00) {
          return Opcode.SQRSHL_SCALAR;
        }
        return null;
      case 0x18:
        if ((w & 0xffe0fc00) == 0x5e006000) {
          return Opcode.SHA256SU1;
        }
        return null;
      case 0x1e:
        if ((w & 0xff3ffc00) == 0x5e207800) {
          return Opcode.SQABS_SCALAR;
        }
        return null;
      case 0x21:
        if ((w & 0xffe0fc00) == 0x5ee08400) {
          return Opcode.ADD_SCALAR;
        }
        return null;
      case 0x22:
        if ((w & 0xfffffc00) == 0x5ee08800) {
          return Opcode.CMGT_SCALAR_ZERO;
        }
        return null;
      case 0x23:
        if ((w & 0xffe0fc00) == 0x5ee08c00) {
          return Opcode.CMTST_SCALAR;
        }
        return null;
      case 0x24:
        if ((w & 0xff20fc00) == 0x5e209000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
          return Opcode.SQDMLAL_SCALAR;
        }
        return null;
      case 0x26:
        if ((w & 0xfffffc00) == 0x5ee09800) {
          return Opcode.CMEQ_SCALAR_ZERO;
        }
        return null;
      case 0x2a:
        switch (w >>> 16 & 0x1) {
          case 0x0:
            if ((w & 0xfffffc00) == 0x5ee0a800) {
              return Opcode.CMLT_SCALAR_ZERO;
            }
            return null;
          case 0x1:
            switch (w >>> 23 & 0x1) {
              case 0x0:
                if ((w & 0xffbffc00) == 0x5e21a800) {
                  return Opcode.FCVTNS_SCALAR;
                }
                return null;
              case 0x1:
                if ((w & 0xffbffc00) == 0x5ea1a800) {
                  return Opcode.FCVTPS_SCALAR;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x2c:
        if ((w & 0xff20fc00) == 0x5e20b000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
          return Opcode.SQDMLSL_SCALAR;
        }
        return null;
      case 0x2d:
        if ((w & 0xff20fc00) == 0x5e20b400 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
          return Opcode.SQDMULH_SCALAR;
        }
        return null;
      case 0x2e:
        switch (w >>> 16 & 0x1f) {
          case 0x0:
            if ((w & 0xfffffc00) == 0x5ee0b800) {
              return Opcode.ABS_SCALAR;
            }
            return null;
          case 0x1:
            switch (w >>> 23 & 0x1) {
              case 0x0:
                if ((w & 0xffbffc00) == 0x5e21b800) {
                  return Opcode.FCVTMS_SCALAR;
                }
                return null;
              case 0x1:
                if ((w & 0xffbffc00) == 0x5ea1b800) {
                  return Opcode.FCVTZS_SCALAR;
                }
                return null;
              default:
                return null;
            }
          case 0x11:
            if ((w & 0xfffffc00) == 0x5ef1b800) {
              return Opcode.ADDP_SCALAR;
            }
            return null;
          default:
            return null;
        }
      case 0x32:
        switch (w >>> 16 & 0x1) {
          case 0x0:
            if ((w & 0xffbffc00) == 0x5ea0c800) {
              return Opcode.FCMGT_SCALAR_ZERO;
            }
            return null;
          case 0x1:
            if ((w & 0xffbffc00) == 0x5e21c800) {
              return Opcode.FCVTAS_SCALAR;
            }
            return null;
          default:
            return null;
        }
      case 0x34:
        if ((w & 0xff20fc00) == 0x5e20d000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
          return Opcode.SQDMULL_SCALAR;
        }
        return null;
      case 0x36:
        switch (w >>> 16 & 0x1) {
          case 0x0:
            if ((w & 0xffbffc00) == 0x5ea0d800) {
              return Opcode.FCMEQ_SCALAR_ZERO;
            }
            return null;
          case 0x1:
            switch (w >>> 23 & 0x1) {
              case 0x0:
                if ((w & 0xffbffc00) == 0x5e21d800) {
                  return Opcode.SCVTF_SCALAR;
                }
                return null;
              case 0x1:
                if ((w & 0xffbffc00) == 0x5ea1d800) {
                  return Opcode.FRECPE_SCALAR;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x37:
        if ((w & 0xffa0fc00) == 0x5e20dc00) {
          return Opcode.FMULX_SCALAR;
        }
        return null;
      case 0x39:
        if ((w & 0xffa0fc00) == 0x5e20e400) {
          return Opcode.FCMEQ_SCALAR;
        }
        return null;
      case 0x3a:
        if ((w & 0xffbffc00) == 0x5ea0e800) {
          return Opcode.FCMLT_SCALAR_ZERO;
        }
        return null;
      case 0x3e:
        if ((w & 0xffbffc00) == 0x5ea1f800) {
          return Opcode.FRECPX;
        }
        return null;
      case 0x3f:
        switch (w >>> 23 & 0x1) {
          case 0x0:
            if ((w & 0xffa0fc00) == 0x5e20fc00) {
              return Opcode.FRECPS_SCALAR;
            }
            return null;
          case 0x1:
            if ((w & 0xffa0fc00) == 0x5ea0fc00) {
              return Opcode.FRSQRTS_SCALAR;
            }
            return null;
          default:
            return null;
        }
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_7_24_2_29_3
  private static Opcode node33(int w) {
    switch (w >>> 10 & 0x3f) {
      case 0x3:
        if ((w & 0xff20fc00) == 0x7e200c00) {
          return Opcode.UQADD_SCALAR;
        }
        return null;
      case 0xa:
        if ((w & 0xff3ffc00) == 0x7e212800 && (w >>> 22 & 3) != 3) {
          return Opcode.SQXTUN_SCALAR;
        }
        return null;
      case 0xb:
        if ((w & 0xff20fc00) == 0x7e202c00) {
          return Opcode.UQSUB_SCALAR;
        }
        return null;
      case 0xd:
        if ((w & 0xffe0fc00) == 0x7ee03400) {
          return Opcode.CMHI_SCALAR;
        }
        return null;
      case 0xe:
        if ((w & 0xff3ffc00) == 0x7e203800) {
          return Opcode.USQADD_SCALAR;
        }
        return null;
      case 0xf:
        if ((w & 0xffe0fc00) == 0x7ee03c00) {
          return Opcode.CMHS_SCALAR;
        }
        return null;
      case 0x11:
        if ((w & 0xffe0fc00) == 0x7ee04400) {
          return Opcode.USHL_SCALAR;
        }
        return null;
      case 0x12:
        if ((w & 0xff3ffc00) == 0x7e214800 && (w >>> 22 & 3) != 3) {
          return Opcode.UQXTN_SCALAR;
        }
        return null;
      case 0x13:
        if ((w & 0xff20fc00) == 0x7e204c00) {
          return Opcode.UQSHL_SCALAR;
        }
        return null;
      case 0x15:
        if ((w & 0xffe0fc00) == 0x7ee05400) {
          return Opcode.URSHL_SCALAR;
        }
        return null;
      case 0x17:
        if ((w & 0xff20fc00) == 0x7e205c00) {
          return Opcode.UQRSHL_SCALAR;
        }
        return null;
      case 0x1a:
        if ((w & 0xfffffc00) == 0x7e616800) {
          return Opcode.FCVTXN_SCALAR;
        }
        return null;
      case 0x1e:
        if ((w & 0xff3ffc00) == 0x7e207800) {
          return Opcode.SQNEG_SCALAR;
        }
        return null;
      case 0x21:
        switch (w >>> 21 & 0x1) {
          case 0x0:
            if ((w & 0xff20fc00) == 0x7e008400 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
              return Opcode.SQRDMLAH_SCALAR;
            }
            return null;
          case 0x1:
            if ((w & 0xffe0fc00) == 0x7ee08400) {
              return Opcode.SUB_SCALAR;
            }
            return null;
          default:
            return null;
        }
      case 0x22:
        if ((w & 0xfffffc00) == 0x7ee08800) {
          return Opcode.CMGE_SCALAR_ZERO;
        }
        return null;
      case 0x23:
        switch (w >>> 21 & 0x1) {
          case 0x0:
            if ((w & 0xff20fc00) == 0x7e008c00 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
              return Opcode.SQRDMLSH_SCALAR;
            }
            return null;
          case 0x1:
            if ((w & 0xffe0fc00) == 0x7ee08c00) {
              return Opcode.CMEQ_SCALAR;
            }
            return null;
          default:
            return null;
        }
      case 0x26:
        if ((w & 0xfffffc00) == 0x7ee09800) {
          return Opcode.CMLE_SCALAR_ZERO;
        }
        return null;
      case 0x2a:
        switch (w >>> 23 & 0x1) {
          case 0x0:
            if ((w & 0xffbffc00) == 0x7e21a800) {
              return Opcode.FCVTNU_SCALAR;
            }
            return null;
          case 0x1:
            if ((w & 0xffbffc00) == 0x7ea1a800) {
              return Opcode.FCVTPU_SCALAR;
            }
            return null;
          default:
            return null;
        }
      case 0x2d:
        if ((w & 0xff20fc00) == 0x7e20b400 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
          return Opcode.SQRDMULH_SCALAR;
        }
        return null;
      case 0x2e:
        switch (w >>> 16 & 0x1) {
          case 0x0:
            if ((w & 0xfffffc00) == 0x7ee0b800) {
              return Opcode.NEG_SCALAR;
            }
            return null;
          case 0x1:
            switch (w >>> 23 & 0x1) {
              case 0x0:
                if ((w & 0xffbffc00) == 0x7e21b800) {
                  return Opcode.FCVTMU_SCALAR;
                }
                return null;
              case 0x1:
                if ((w & 0xffbffc00) == 0x7ea1b800) {
                  return Opcode.FCVTZU_SCALAR;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x32:
        switch (w >>> 16 & 0x1f) {
          case 0x0:
            if ((w & 0xffbffc00) == 0x7ea0c800) {
              return Opcode.FCMGE_SCALAR_ZERO;
            }
            return null;
          case 0x1:
            if ((w & 0xffbffc00) == 0x7e21c800) {
              return Opcode.FCVTAU_SCALAR;
            }
            return null;
          case 0x10:
            switch (w >>> 23 & 0x1) {
              case 0x0:
                if ((w & 0xffbffc00) == 0x7e30c800) {
                  return Opcode.FMAXNMP_SCALAR;
                }
                return null;
              case 0x1:
                if ((w & 0xffbffc00) == 0x7eb0c800) {
                  return Opcode.FMINNMP_SCALAR;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x35:
        if ((w & 0xffa0fc00) == 0x7ea0d400) {
          return Opcode.FABD_SCALAR;
        }
        return null;
      case 0x36:
        switch (w >>> 16 & 0x1f) {
          case 0x0:
            if ((w & 0xffbffc00) == 0x7ea0d800) {
              return Opcode.FCMLE_SCALAR_ZERO;
            }
            return null;
          case 0x1:
            switch (w >>> 23 & 0x1) {
              case 0x0:
                if ((w & 0xffbffc00) == 0x7e21d800) {
                  return Opcode.UCVTF_SCALAR;
                }
                return null;
              case 0x1:
                if ((w & 0xffbffc00) == 0x7ea1d800) {
                  return Opcode.FRSQRTE_SCALAR;
                }
                return null;
              default:
                return null;
            }
          case 0x10:
            if ((w & 0xffbffc00) == 0x7e30d800) {
              return Opcode.FADDP_SCALAR;
            }
            return null;
          default:
            return null;
        }
      case 0x39:
        switch (w >>> 23 & 0x1) {
          case 0x0:
            if ((w & 0xffa0fc00) == 0x7e20e400) {
              return Opcode.FCMGE_SCALAR;
            }
            return null;
          case 0x1:
            if ((w & 0xffa0fc00) == 0x7ea0e400) {
              return Opcode.FCMGT_SCALAR;
            }
            return null;
          default:
            return null;
        }
      case 0x3b:
        switch (w >>> 23 & 0x1) {
          case 0x0:
            if ((w & 0xffa0fc00) == 0x7e20ec00) {
              return Opcode.FACGE_SCALAR;
            }
            return null;
          case 0x1:
            if ((w & 0xffa0fc00) == 0x7ea0ec00) {
              return Opcode.FACGT_SCALAR;
            }
            return null;
          default:
            return null;
        }
      case 0x3e:
        switch (w >>> 23 & 0x1) {
          case 0x0:
            if ((w & 0xffbffc00) == 0x7e30f800) {
              return Opcode.FMAXP_SCALAR;
            }
            return null;
          case 0x1:
            if ((w & 0xffbffc00) == 0x7eb0f800) {
              return Opcode.FMINP_SCALAR;
            }
            return null;
          default:
            return null;
        }
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_7_24_2
  private static Opcode node27(int w) {
    switch (w >>> 29 & 0x3) {
      case 0x0:
        return node28(w);
      case 0x2:
        return node32(w);
      case 0x3:
        return node33(w);
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_7_24_3
  private static Opcode node34(int w) {
    switch (w >>> 29 & 0x3) {
      case 0x0:
        switch (w >>> 15 & 0x1) {
          case 0x0:
            switch (w >>> 21 & 0x1) {
              case 0x0:
                if ((w & 0xff208000) == 0x1f000000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
                  return Opcode.FMADD;
                }
                return null;
              case 0x1:
                if ((w & 0xff208000) == 0x1f200000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
                  return Opcode.FNMADD;
                }
                return null;
              default:
                return null;
            }
          case 0x1:
            switch (w >>> 21 & 0x1) {
              case 0x0:
                if ((w & 0xff208000) == 0x1f008000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
                  return Opcode.FMSUB;
                }
                return null;
              case 0x1:
                if ((w & 0xff208000) == 0x1f208000 && (w >>> 22 & 3) < 2 && (w >>> 22 & 3) != 2) {
                  return Opcode.FNMSUB;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x2:
        switch (w >>> 12 & 0xf) {
          case 0x0:
            if ((w & 0xff80fc00) == 0x5f000400 && (w >>> 19 & 0xf) > 7 && (w >>> 19 & 0xf) != 0) {
              return Opcode.SSHR_SCALAR;
            }
            return null;
          case 0x1:
            switch (w >>> 10 & 0x1) {
              case 0x0:
                if ((w & 0xff80f400) == 0x5f801000
                    && ((w >>> 22 & 1) == 0 || (w >>> 21 & 1) == 0)) {
                  return Opcode.FMLA_ELEM_SCALAR;
                }
                return null;
              case 0x1:
                if ((w & 0xff80fc00) == 0x5f001400
                    && (w >>> 19 & 0xf) > 7
                    && (w >>> 19 & 0xf) != 0) {
                  return Opcode.SSRA_SCALAR;
                }
                return null;
              default:
                return null;
            }
          case 0x2:
            if ((w & 0xff80fc00) == 0x5f002400 && (w >>> 19 & 0xf) > 7 && (w >>> 19 & 0xf) != 0) {
              return Opcode.SRSHR_SCALAR;
            }
            return null;
          case 0x3:
            switch (w >>> 10 & 0x1) {
              case 0x0:
                if ((w & 0xff00f400) == 0x5f003000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
                  return Opcode.SQDMLAL_ELEM_SCALAR;
                }
                return null;
              case 0x1:
                if ((w & 0xff80fc00) == 0x5f003400
                    && (w >>> 19 & 0xf) > 7
                    && (w >>> 19 & 0xf) != 0) {
                  return Opcode.SRSRA_SCALAR;
                }
                return null;
              default:
                return null;
            }
          case 0x5:
            switch (w >>> 10 & 0x1) {
              case 0x0:
                if ((w & 0xff80f400) == 0x5f805000
                    && ((w >>> 22 & 1) == 0 || (w >>> 21 & 1) == 0)) {
                  return Opcode.FMLS_ELEM_SCALAR;
                }
                return null;
              case 0x1:
                if ((w & 0xff80fc00) == 0x5f005400
                    && (w >>> 19 & 0xf) > 7
                    && (w >>> 19 & 0xf) != 0) {
                  return Opcode.SHL_SCALAR;
                }
                return null;
              default:
                return null;
            }
          case 0x7:
            switch (w >>> 10 & 0x1) {
              case 0x0:
                if ((w & 0xff00f400) == 0x5f007000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
                  return Opcode.SQDMLSL_ELEM_SCALAR;
                }
                return null;
              case 0x1:
                if ((w & 0xff80fc00) == 0x5f007400 && (w >>> 19 & 0xf) != 0) {
                  return Opcode.SQSHL_SCALAR_IMM;
                }
                return null;
              default:
                return null;
            }
          case 0x9:
            switch (w >>> 10 & 0x1) {
              case 0x0:
                if ((w & 0xff80f400) == 0x5f809000
                    && ((w >>> 22 & 1) == 0 || (w >>> 21 & 1) == 0)) {
                  return Opcode.FMUL_ELEM_SCALAR;
                }
                return null;
              case 0x1:
                switch (w >>> 11 & 0x1) {
                  case 0x0:
                    if ((w & 0xff80fc00) == 0x5f009400
                        && (w >>> 19 & 0xf) != 0
                        && (w >>> 19 & 0xf) < 8
                        && (w >>> 19 & 0xf) != 8
                        && (w >>> 19 & 0xf) != 9
                        && (w >>> 19 & 0xf) != 10
                        && (w >>> 19 & 0xf) != 11
                        && (w >>> 19 & 0xf) != 12
                        && (w >>> 19 & 0xf) != 13
                        && (w >>> 19 & 0xf) != 14
                        && (w >>> 19 & 0xf) != 15) {
                      return Opcode.SQSHRN_SCALAR;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0xff80fc00) == 0x5f009c00
                        && (w >>> 19 & 0xf) != 0
                        && (w >>> 19 & 0xf) < 8
                        && (w >>> 19 & 0xf) != 8
                        && (w >>> 19 & 0xf) != 9
                        && (w >>> 19 & 0xf) != 10
                        && (w >>> 19 & 0xf) != 11
                        && (w >>> 19 & 0xf) != 12
                        && (w >>> 19 & 0xf) != 13
                        && (w >>> 19 & 0xf) != 14
                        && (w >>> 19 & 0xf) != 15) {
                      return Opcode.SQRSHRN_SCALAR;
                    }
                    return null;
                  default:
                    return null;
                }
              default:
                return null;
            }
          case 0xb:
            if ((w & 0xff00f400) == 0x5f00b000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
              return Opcode.SQDMULL_ELEM_SCALAR;
            }
            return null;
          case 0xc:
            if ((w & 0xff00f400) == 0x5f00c000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
              return Opcode.SQDMULH_ELEM_SCALAR;
            }
            return null;
          case 0xd:
            if ((w & 0xff00f400) == 0x5f00d000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
              return Opcode.SQRDMULH_ELEM_SCALAR;
            }
            return null;
          case 0xe:
            if ((w & 0xff80fc00) == 0x5f00e400 && (w >>> 19 & 0xf) > 3 && (w >>> 19 & 0xf) != 0) {
              return Opcode.SCVTF_SCALAR_FIXED;
            }
            return null;
          case 0xf:
            if ((w & 0xff80fc00) == 0x5f00fc00 && (w >>> 19 & 0xf) > 3 && (w >>> 19 & 0xf) != 0) {
              return Opcode.FCVTZS_SCALAR_FIXED;
            }
            return null;
          default:
            return null;
        }
      case 0x3:
        switch (w >>> 12 & 0xf) {
          case 0x0:
            if ((w & 0xff80fc00) == 0x7f000400 && (w >>> 19 & 0xf) > 7 && (w >>> 19 & 0xf) != 0) {
              return Opcode.USHR_SCALAR;
            }
            return null;
          case 0x1:
            if ((w & 0xff80fc00) == 0x7f001400 && (w >>> 19 & 0xf) > 7 && (w >>> 19 & 0xf) != 0) {
              return Opcode.USRA_SCALAR;
            }
            return null;
          case 0x2:
            if ((w & 0xff80fc00) == 0x7f002400 && (w >>> 19 & 0xf) > 7 && (w >>> 19 & 0xf) != 0) {
              return Opcode.URSHR_SCALAR;
            }
            return null;
          case 0x3:
            if ((w & 0xff80fc00) == 0x7f003400 && (w >>> 19 & 0xf) > 7 && (w >>> 19 & 0xf) != 0) {
              return Opcode.URSRA_SCALAR;
            }
            return null;
          case 0x4:
            if ((w & 0xff80fc00) == 0x7f004400 && (w >>> 19 & 0xf) > 7 && (w >>> 19 & 0xf) != 0) {
              return Opcode.SRI_SCALAR;
            }
            return null;
          case 0x5:
            if ((w & 0xff80fc00) == 0x7f005400 && (w >>> 19 & 0xf) > 7 && (w >>> 19 & 0xf) != 0) {
              return Opcode.SLI_SCALAR;
            }
            return null;
          case 0x6:
            if ((w & 0xff80fc00) == 0x7f006400 && (w >>> 19 & 0xf) != 0) {
              return Opcode.SQSHLU_SCALAR;
            }
            return null;
          case 0x7:
            if ((w & 0xff80fc00) == 0x7f007400 && (w >>> 19 & 0xf) != 0) {
              return Opcode.UQSHL_SCALAR_IMM;
            }
            return null;
          case 0x8:
            switch (w >>> 11 & 0x1) {
              case 0x0:
                if ((w & 0xff80fc00) == 0x7f008400
                    && (w >>> 19 & 0xf) != 0
                    && (w >>> 19 & 0xf) < 8
                    && (w >>> 19 & 0xf) != 8
                    && (w >>> 19 & 0xf) != 9
                    && (w >>> 19 & 0xf) != 10
                    && (w >>> 19 & 0xf) != 11
                    && (w >>> 19 & 0xf) != 12
                    && (w >>> 19 & 0xf) != 13
                    && (w >>> 19 & 0xf) != 14
                    && (w >>> 19 & 0xf) != 15) {
                  return Opcode.SQSHRUN_SCALAR;
                }
                return null;
              case 0x1:
                if ((w & 0xff80fc00) == 0x7f008c00
                    && (w >>> 19 & 0xf) != 0
                    && (w >>> 19 & 0xf) < 8
                    && (w >>> 19 & 0xf) != 8
                    && (w >>> 19 & 0xf) != 9
                    && (w >>> 19 & 0xf) != 10
                    && (w >>> 19 & 0xf) != 11
                    && (w >>> 19 & 0xf) != 12
                    && (w >>> 19 & 0xf) != 13
                    && (w >>> 19 & 0xf) != 14
                    && (w >>> 19 & 0xf) != 15) {
                  return Opcode.SQRSHRUN_SCALAR;
                }
                return null;
              default:
                return null;
            }
          case 0x9:
            switch (w >>> 10 & 0x1) {
              case 0x0:
                if ((w & 0xff80f400) == 0x7f809000
                    && ((w >>> 22 & 1) == 0 || (w >>> 21 & 1) == 0)) {
                  return Opcode.FMULX_ELEM_SCALAR;
                }
                return null;
              case 0x1:
                switch (w >>> 11 & 0x1) {
                  case 0x0:
                    if ((w & 0xff80fc00) == 0x7f009400
                        && (w >>> 19 & 0xf) != 0
                        && (w >>> 19 & 0xf) < 8
                        && (w >>> 19 & 0xf) != 8
                        && (w >>> 19 & 0xf) != 9
                        && (w >>> 19 & 0xf) != 10
                        && (w >>> 19 & 0xf) != 11
                        && (w >>> 19 & 0xf) != 12
                        && (w >>> 19 & 0xf) != 13
                        && (w >>> 19 & 0xf) != 14
                        && (w >>> 19 & 0xf) != 15) {
                      return Opcode.UQSHRN_SCALAR;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0xff80fc00) == 0x7f009c00
                        && (w >>> 19 & 0xf) != 0
                        && (w >>> 19 & 0xf) < 8
                        && (w >>> 19 & 0xf) != 8
                        && (w >>> 19 & 0xf) != 9
                        && (w >>> 19 & 0xf) != 10
                        && (w >>> 19 & 0xf) != 11
                        && (w >>> 19 & 0xf) != 12
                        && (w >>> 19 & 0xf) != 13
                        && (w >>> 19 & 0xf) != 14
                        && (w >>> 19 & 0xf) != 15) {
                      return Opcode.UQRSHRN_SCALAR;
                    }
                    return null;
                  default:
                    return null;
                }
              default:
                return null;
            }
          case 0xd:
            if ((w & 0xff00f400) == 0x7f00d000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
              return Opcode.SQRDMLAH_ELEM_SCALAR;
            }
            return null;
          case 0xe:
            if ((w & 0xff80fc00) == 0x7f00e400 && (w >>> 19 & 0xf) > 3 && (w >>> 19 & 0xf) != 0) {
              return Opcode.UCVTF_SCALAR_FIXED;
            }
            return null;
          case 0xf:
            switch (w >>> 10 & 0x1) {
              case 0x0:
                if ((w & 0xff00f400) == 0x7f00f000 && (w >>> 22 & 3) != 0 && (w >>> 22 & 3) != 3) {
                  return Opcode.SQRDMLSH_ELEM_SCALAR;
                }
                return null;
              case 0x1:
                if ((w & 0xff80fc00) == 0x7f00fc00
                    && (w >>> 19 & 0xf) > 3
                    && (w >>> 19 & 0xf) != 0) {
                  return Opcode.FCVTZU_SCALAR_FIXED;
                }
                return null;
              default:
                return null;
            }
          default:
            return null;
        }
      default:
        return null;
    }
  }

  // Bits so far, as _lsb_value: _26_7
  private static Opcode node26(int w) {
    switch (w >>> 24 & 0x3) {
      case 0x0:
        switch (w >>> 29 & 0x1) {
          case 0x0:
            if ((w >>> 30) != 3) {
              return Opcode.LDR_FP_LIT;
            }
            return null;
          case 0x1:
            switch (w >>> 10 & 0x3) {
              case 0x0:
                switch (w >>> 22 & 0x1) {
                  case 0x0:
                    if ((w & 0x3f600c00) == 0x3c000000
                        && ((w >>> 23 & 1) == 0 || (w >>> 30) == 0)
                        && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 5
                        && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 6
                        && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 7) {
                      return Opcode.STUR_FP;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0x3f600c00) == 0x3c400000
                        && ((w >>> 23 & 1) == 0 || (w >>> 30) == 0)
                        && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 5
                        && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 6
                        && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 7) {
                      return Opcode.LDUR_FP;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x1:
                switch (w >>> 22 & 0x1) {
                  case 0x0:
                    if ((w & 0x3f600c00) == 0x3c000400
                        && ((w >>> 23 & 1) == 0 || (w >>> 30) == 0)
                        && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 5
                        && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 6
                        && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 7) {
                      return Opcode.STR_FP_POST;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0x3f600c00) == 0x3c400400
                        && ((w >>> 23 & 1) == 0 || (w >>> 30) == 0)
                        && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 5
                        && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 6
                        && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 7) {
                      return Opcode.LDR_FP_POST;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x2:
                switch (w >>> 22 & 0x1) {
                  case 0x0:
                    if ((w & 0x3f600c00) == 0x3c200800
                        && ((w >>> 23 & 1) == 0 || (w >>> 30) == 0)
                        && ((w >>> 13 & 7) == 2 || (w >>> 13 & 7) == 3 || (w >>> 13 & 7) > 5)
                        && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 5
                        && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 6
                        && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 7) {
                      return Opcode.STR_FP_REG;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0x3f600c00) == 0x3c600800
                        && ((w >>> 23 & 1) == 0 || (w >>> 30) == 0)
                        && ((w >>> 13 & 7) == 2 || (w >>> 13 & 7) == 3 || (w >>> 13 & 7) > 5)
                        && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 5
                        && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 6
                        && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 7) {
                      return Opcode.LDR_FP_REG;
                    }
                    return null;
                  default:
                    return null;
                }
              case 0x3:
                switch (w >>> 22 & 0x1) {
                  case 0x0:
                    if ((w & 0x3f600c00) == 0x3c000c00
                        && ((w >>> 23 & 1) == 0 || (w >>> 30) == 0)
                        && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 5
                        && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 6
                        && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 7) {
                      return Opcode.STR_FP_PRE;
                    }
                    return null;
                  case 0x1:
                    if ((w & 0x3f600c00) == 0x3c400c00
                        && ((w >>> 23 & 1) == 0 || (w >>> 30) == 0)
                        && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 5
                        && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 6
                        && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 7) {
                      return Opcode.LDR_FP_PRE;
                    }
                    return null;
                  default:
                    return null;
                }
              default:
                return null;
            }
          default:
            return null;
        }
      case 0x1:
        switch (w >>> 22 & 0x1) {
          case 0x0:
            if ((w & 0x3f400000) == 0x3d000000
                && ((w >>> 23 & 1) == 0 || (w >>> 30) == 0)
                && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 5
                && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 6
                && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 7) {
              return Opcode.STR_FP_UNSIGNED;
            }
            return null;
          case 0x1:
            if ((w & 0x3f400000) == 0x3d400000
                && ((w >>> 23 & 1) == 0 || (w >>> 30) == 0)
                && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 5
                && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 6
                && ((w >>> 23 & 1) << 2 | (w >>> 30)) != 7) {
              return Opcode.LDR_FP_UNSIGNED;
            }
            return null;
          default:
            return null;
        }
      case 0x2:
        return node27(w);
      case 0x3:
        return node34(w);
      default:
        return null;
    }
  }
}
