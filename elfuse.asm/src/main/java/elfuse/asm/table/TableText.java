// Generated from src/main/a64 by elfuse.asm.gen.Generate; change the table instead.
package elfuse.asm.table;

/** The lines of the instruction table, without comments. */
final class TableText {
  private TableText() {}

  static final String[] PARTS = {
    """
    [reserved]
    UDF | 0000000000000000 imm16:16 | udf Dec(imm16)
    [pc_rel_addr]
    ADR | 0 immlo:2 10000 immhi:19 Rd:5 | adr X(Rd), Adr(immhi, immlo)
    ADRP | 1 immlo:2 10000 immhi:19 Rd:5 | adrp X(Rd), Adrp(immhi, immlo)
    [add_sub_imm]
    ADD_IMM | sf 0 0 100010 sh imm12:12 Rn:5 Rd:5 | add Rsp(Rd), Rsp(Rn), AddImm(sh, imm12)
    = ADD_IMM | mov Rsp(Rd), Rsp(Rn) | sh==0 & imm12==0 & (Rd==31 || Rn==31)
    ADDS_IMM | sf 0 1 100010 sh imm12:12 Rn:5 Rd:5 | adds R(Rd), Rsp(Rn), AddImm(sh, imm12)
    = ADDS_IMM | cmn Rsp(Rn), AddImm(sh, imm12) | Rd==31
    SUB_IMM | sf 1 0 100010 sh imm12:12 Rn:5 Rd:5 | sub Rsp(Rd), Rsp(Rn), AddImm(sh, imm12)
    SUBS_IMM | sf 1 1 100010 sh imm12:12 Rn:5 Rd:5 | subs R(Rd), Rsp(Rn), AddImm(sh, imm12)
    = SUBS_IMM | cmp Rsp(Rn), AddImm(sh, imm12) | Rd==31
    [logical_imm]
    AND_IMM | sf 00 100100 N immr:6 imms:6 Rn:5 Rd:5 | and Rsp(Rd), R(Rn), Logical(N, immr, imms) | logicalImm(sf, N, immr, imms)
    ORR_IMM | sf 01 100100 N immr:6 imms:6 Rn:5 Rd:5 | orr Rsp(Rd), R(Rn), Logical(N, immr, imms) | logicalImm(sf, N, immr, imms)
    = ORR_IMM | mov Rsp(Rd), Logical(N, immr, imms) | Rn==31 & (Rd==31 || logicalMovPreferred(sf, N, immr, imms))
    EOR_IMM | sf 10 100100 N immr:6 imms:6 Rn:5 Rd:5 | eor Rsp(Rd), R(Rn), Logical(N, immr, imms) | logicalImm(sf, N, immr, imms)
    ANDS_IMM | sf 11 100100 N immr:6 imms:6 Rn:5 Rd:5 | ands R(Rd), R(Rn), Logical(N, immr, imms) | logicalImm(sf, N, immr, imms)
    = ANDS_IMM | tst R(Rn), Logical(N, immr, imms) | Rd==31
    [mov_wide]
    MOVN | sf 00 100101 hw:2 imm16:16 Rd:5 | movn R(Rd), Imm(imm16), Lsl(<hw=0/16/32/48>) | sf==1 || hw<2
    = MOVN | mov R(Rd), MovnImm(hw, imm16) | (imm16!=0 || hw==0) & (sf==1 || imm16!=0xffff)
    MOVZ | sf 10 100101 hw:2 imm16:16 Rd:5 | movz R(Rd), Imm(imm16), Lsl(<hw=0/16/32/48>) | sf==1 || hw<2
    = MOVZ | mov R(Rd), MovzImm(hw, imm16) | imm16!=0 || hw==0
    MOVK | sf 11 100101 hw:2 imm16:16 Rd:5 | movk R(Rd), Imm(imm16), Lsl(<hw=0/16/32/48>) | sf==1 || hw<2
    [bitfield]
    SBFM | sf 00 100110 N immr:6 imms:6 Rn:5 Rd:5 | sbfm R(Rd), R(Rn), Dec(immr), Dec(imms) | N==sf & (sf==1 || immr<32 & imms<32)
    = SBFM | asr R(Rd), R(Rn), Dec(immr) | imms==sf:1:1:1:1:1
    = SBFM | sxtb R(Rd), W(Rn) | immr==0 & imms==7
    = SBFM | sxth R(Rd), W(Rn) | immr==0 & imms==15
    = SBFM | sxtw X(Rd), W(Rn) | sf==1 & immr==0 & imms==31
    = SBFM | sbfiz R(Rd), R(Rn), Bfiz(immr, imms) | imms<immr
    = SBFM | sbfx R(Rd), R(Rn), Bfx(immr, imms) | imms>=immr
    ~ SBFM | sbfiz R(Rd), R(Rn), Bfiz(immr, imms) | immr==0
    BFM | sf 01 100110 N immr:6 imms:6 Rn:5 Rd:5 | bfm R(Rd), R(Rn), Dec(immr), Dec(imms) | N==sf & (sf==1 || immr<32 & imms<32)
    = BFM | bfc R(Rd), Bfiz(immr, imms) | Rn==31 & imms<immr
    = BFM | bfi R(Rd), R(Rn), Bfiz(immr, imms) | imms<immr
    = BFM | bfxil R(Rd), R(Rn), Bfx(immr, imms) | imms>=immr
    ~ BFM | bfc R(Rd), Bfiz(immr, imms) | Rn==31 & immr==0
    ~ BFM | bfi R(Rd), R(Rn), Bfiz(immr, imms) | immr==0
    UBFM | sf 10 100110 N immr:6 imms:6 Rn:5 Rd:5 | ubfm R(Rd), R(Rn), Dec(immr), Dec(imms) | N==sf & (sf==1 || immr<32 & imms<32)
    = UBFM | lsr R(Rd), R(Rn), Dec(immr) | imms==sf:1:1:1:1:1
    = UBFM | lsl R(Rd), R(Rn), LslImm(immr, imms) | imms+1==immr
    = UBFM | uxtb W(Rd), W(Rn) | sf==0 & immr==0 & imms==7
    = UBFM | uxth W(Rd), W(Rn) | sf==0 & immr==0 & imms==15
    = UBFM | ubfiz R(Rd), R(Rn), Bfiz(immr, imms) | imms<immr
    = UBFM | ubfx R(Rd), R(Rn), Bfx(immr, imms) | imms>=immr
    ~ UBFM | ubfiz R(Rd), R(Rn), Bfiz(immr, imms) | immr==0
    ~ UBFM | lsl R(Rd), R(Rn), LslImm(immr, imms) | immr==0 & imms==sf:1:1:1:1:1
    [extract]
    EXTR | sf 00 100111 N 0 Rm:5 imms:6 Rn:5 Rd:5 | extr R(Rd), R(Rn), R(Rm), Dec(imms) | N==sf & (sf==1 || imms<32)
    = EXTR | ror R(Rd), R(Rn), Dec(imms) | Rm==Rn
    [cond_branch]
    B_COND | 01010100 imm19:19 0 cond:4 | b.<cond=eq/ne/cs/cc/mi/pl/vs/vc/hi/ls/ge/lt/gt/le/al/nv> Rel(imm19)
    [exception]
    SVC | 11010100 000 imm16:16 000 01 | svc Imm(imm16)
    HVC | 11010100 000 imm16:16 000 10 | hvc Imm(imm16)
    SMC | 11010100 000 imm16:16 000 11 | smc Imm(imm16)
    BRK | 11010100 001 imm16:16 000 00 | brk Imm(imm16)
    HLT | 11010100 010 imm16:16 000 00 | hlt Imm(imm16)
    [hint]
    HINT | 11010101000000110010 CRm:4 op2:3 11111 | hint Imm(CRm:op2)
    = HINT | nop | CRm==0 & op2==0
    = HINT | yield | CRm==0 & op2==1
    = HINT | wfe | CRm==0 & op2==2
    = HINT | wfi | CRm==0 & op2==3
    = HINT | sev | CRm==0 & op2==4
    = HINT | sevl | CRm==0 & op2==5
    ~ HINT | dgh | CRm==0 & op2==6
    = HINT | xpaclri | CRm==0 & op2==7
    = HINT | pacia1716 | CRm==1 & op2==0
    = HINT | pacib1716 | CRm==1 & op2==2
    = HINT | autia1716 | CRm==1 & op2==4
    = HINT | autib1716 | CRm==1 & op2==6
    = HINT | esb | CRm==2 & op2==0
    = HINT | psb "csync" | CRm==2 & op2==1
    = HINT | tsb "csync" | CRm==2 & op2==2
    = HINT | csdb | CRm==2 & op2==4
    = HINT | clearbhb | CRm==2 & op2==6
    = HINT | paciaz | CRm==3 & op2==0
    = HINT | paciasp | CRm==3 & op2==1
    = HINT | pacibz | CRm==3 & op2==2
    = HINT | pacibsp | CRm==3 & op2==3
    = HINT | autiaz | CRm==3 & op2==4
    = HINT | autiasp | CRm==3 & op2==5
    = HINT | autibz | CRm==3 & op2==6
    = HINT | autibsp | CRm==3 & op2==7
    = HINT | bti | CRm==4 & op2==0
    = HINT | bti "c" | CRm==4 & op2==2
    = HINT | bti "j" | CRm==4 & op2==4
    = HINT | bti "jc" | CRm==4 & op2==6
    [barrier]
    CLREX | 11010101000000110011 CRm:4 010 11111 | clrex OptImm(CRm, 15)
    DSB | 11010101000000110011 CRm:4 100 11111 | dsb Barrier(CRm)
    = DSB | ssbb | CRm==0
    = DSB | pssbb | CRm==4
    DMB | 11010101000000110011 CRm:4 101 11111 | dmb Barrier(CRm)
    ISB | 11010101000000110011 CRm:4 110 11111 | isb OptIsb(CRm)
    SB | 11010101000000110011 0000 111 11111 | sb | | SB
    """,
    """
    [pstate]
    MSR_IMM | 1101010100000 op1:3 0100 CRm:4 op2:3 11111 | msr Pstate(op1, op2), Imm(CRm) | op1==3 & op2>=6 || op1==0 & op2>=3 & op2<=5 & CRm<2 || op1==3 & (op2==1 || op2==2 || op2==4) & CRm<2
    CFINV | 1101010100000 000 0100 0000 000 11111 | cfinv | | FLAGM
    XAFLAG | 1101010100000 000 0100 0000 001 11111 | xaflag | | FLAGM2
    AXFLAG | 1101010100000 000 0100 0000 010 11111 | axflag | | FLAGM2
    [system_instr]
    SYS | 1101010100001 op1:3 CRn:4 CRm:4 op2:3 Rt:5 | sys Num3(op1), Cn(CRn), Cn(CRm), Num3(op2), OptX(Rt)
    = SYS | at AtOp(op1, CRn, CRm, op2), X(Rt) | atOp(op1, CRn, CRm, op2)
    = SYS | dc DcOp(op1, CRn, CRm, op2), X(Rt) | dcOp(op1, CRn, CRm, op2)
    = SYS | ic IcOp(op1, CRn, CRm, op2), X(Rt) | icAddressOp(op1, CRn, CRm, op2)
    = SYS | ic IcAllOp(op1, CRn, CRm, op2) | icAllOp(op1, CRn, CRm, op2) & Rt==31
    = SYS | cfp "rctx", X(Rt) | op1==3 & CRn==7 & CRm==3 & op2==4
    = SYS | dvp "rctx", X(Rt) | op1==3 & CRn==7 & CRm==3 & op2==5
    = SYS | cpp "rctx", X(Rt) | op1==3 & CRn==7 & CRm==3 & op2==7
    = SYS | tlbi TlbiOp(op1, CRn, CRm, op2), X(Rt) | tlbiAddressOp(op1, CRn, CRm, op2)
    = SYS | tlbi TlbiAllOp(op1, CRn, CRm, op2) | tlbiAllOp(op1, CRn, CRm, op2) & Rt==31
    SYSL | 1101010100101 op1:3 CRn:4 CRm:4 op2:3 Rt:5 | sysl X(Rt), Num3(op1), Cn(CRn), Cn(CRm), Num3(op2)
    [system_reg]
    MSR_REG | 11010101000 1 o0 op1:3 CRn:4 CRm:4 op2:3 Rt:5 | msr Sysreg(o0, op1, CRn, CRm, op2), X(Rt)
    MRS | 11010101001 1 o0 op1:3 CRn:4 CRm:4 op2:3 Rt:5 | mrs X(Rt), Sysreg(o0, op1, CRn, CRm, op2)
    [uncond_branch_reg]
    BR | 1101011 0000 11111 000000 Rn:5 00000 | br X(Rn)
    BLR | 1101011 0001 11111 000000 Rn:5 00000 | blr X(Rn)
    RET | 1101011 0010 11111 000000 Rn:5 00000 | ret OptX30(Rn)
    ERET | 1101011 0100 11111 000000 11111 00000 | eret
    [uncond_branch_imm]
    B | 0 00101 imm26:26 | b Rel(imm26)
    BL | 1 00101 imm26:26 | bl Rel(imm26)
    [cmp_branch]
    CBZ | sf 011010 0 imm19:19 Rt:5 | cbz R(Rt), Rel(imm19)
    CBNZ | sf 011010 1 imm19:19 Rt:5 | cbnz R(Rt), Rel(imm19)
    [test_branch]
    TBZ | b5 011011 0 b40:5 imm14:14 Rt:5 | tbz Rbit(Rt, b5), Bit(b5, b40), Rel(imm14)
    TBNZ | b5 011011 1 b40:5 imm14:14 Rt:5 | tbnz Rbit(Rt, b5), Bit(b5, b40), Rel(imm14)
    [ldst_exclusive]
    STXR | size:2 001000 000 Rs:5 0 11111 Rn:5 Rt:5 | stxr<size=b/h//> W(Rs), R(Rt, size==3), Mem(Rn)
    STLXR | size:2 001000 000 Rs:5 1 11111 Rn:5 Rt:5 | stlxr<size=b/h//> W(Rs), R(Rt, size==3), Mem(Rn)
    LDXR | size:2 001000 010 11111 0 11111 Rn:5 Rt:5 | ldxr<size=b/h//> R(Rt, size==3), Mem(Rn)
    LDAXR | size:2 001000 010 11111 1 11111 Rn:5 Rt:5 | ldaxr<size=b/h//> R(Rt, size==3), Mem(Rn)
    STXP | 1 sz 001000 001 Rs:5 0 Rt2:5 Rn:5 Rt:5 | stxp W(Rs), R(Rt, sz), R(Rt2, sz), Mem(Rn)
    STLXP | 1 sz 001000 001 Rs:5 1 Rt2:5 Rn:5 Rt:5 | stlxp W(Rs), R(Rt, sz), R(Rt2, sz), Mem(Rn)
    LDXP | 1 sz 001000 011 11111 0 Rt2:5 Rn:5 Rt:5 | ldxp R(Rt, sz), R(Rt2, sz), Mem(Rn)
    LDAXP | 1 sz 001000 011 11111 1 Rt2:5 Rn:5 Rt:5 | ldaxp R(Rt, sz), R(Rt2, sz), Mem(Rn)
    [ldst_ordered]
    STLLR | size:2 001000 100 11111 0 11111 Rn:5 Rt:5 | stllr<size=b/h//> R(Rt, size==3), Mem(Rn) | | LOR
    STLR | size:2 001000 100 11111 1 11111 Rn:5 Rt:5 | stlr<size=b/h//> R(Rt, size==3), Mem(Rn)
    LDLAR | size:2 001000 110 11111 0 11111 Rn:5 Rt:5 | ldlar<size=b/h//> R(Rt, size==3), Mem(Rn) | | LOR
    LDAR | size:2 001000 110 11111 1 11111 Rn:5 Rt:5 | ldar<size=b/h//> R(Rt, size==3), Mem(Rn)
    [compare_swap LSE]
    CAS | size:2 001000 1 A 1 Rs:5 R 11111 Rn:5 Rt:5 | cas<A:R=/l/a/al><size=b/h//> R(Rs, size==3), R(Rt, size==3), Mem(Rn)
    CASP | 0 sz 001000 0 A 1 Rs:5 R 11111 Rn:5 Rt:5 | casp<A:R=/l/a/al> Pair(Rs, sz), Pair(Rt, sz), Mem(Rn) | even(Rs) & even(Rt)
    [ldst_unscaled_rcpc LRCPC2]
    STLUR | size:2 011001 00 0 imm9:9 00 Rn:5 Rt:5 | stlur<size=b/h//> R(Rt, size==3), MemS(Rn, imm9, 0)
    LDAPUR | size:2 011001 01 0 imm9:9 00 Rn:5 Rt:5 | ldapur<size=b/h//> R(Rt, size==3), MemS(Rn, imm9, 0)
    LDAPURSB | 00 011001 1 opc0 0 imm9:9 00 Rn:5 Rt:5 | ldapursb R(Rt, !opc0), MemS(Rn, imm9, 0)
    LDAPURSH | 01 011001 1 opc0 0 imm9:9 00 Rn:5 Rt:5 | ldapursh R(Rt, !opc0), MemS(Rn, imm9, 0)
    LDAPURSW | 10 011001 1 0 0 imm9:9 00 Rn:5 Rt:5 | ldapursw X(Rt), MemS(Rn, imm9, 0)
    [load_literal]
    LDR_LIT | 0 sz 011 0 00 imm19:19 Rt:5 | ldr R(Rt, sz), Rel(imm19)
    LDRSW_LIT | 10 011 0 00 imm19:19 Rt:5 | ldrsw X(Rt), Rel(imm19)
    PRFM_LIT | 11 011 0 00 imm19:19 Rt:5 | prfm Prfop(Rt), Rel(imm19)
    [ldst_pair_noalloc]
    STNP | sz 0 101 0 000 0 imm7:7 Rt2:5 Rn:5 Rt:5 | stnp R(Rt, sz), R(Rt2, sz), MemS(Rn, imm7, <sz=2/3>)
    LDNP | sz 0 101 0 000 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldnp R(Rt, sz), R(Rt2, sz), MemS(Rn, imm7, <sz=2/3>)
    [ldst_pair]
    STP_POST | sz 0 101 0 001 0 imm7:7 Rt2:5 Rn:5 Rt:5 | stp R(Rt, sz), R(Rt2, sz), MemPost(Rn, imm7, <sz=2/3>)
    LDP_POST | sz 0 101 0 001 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldp R(Rt, sz), R(Rt2, sz), MemPost(Rn, imm7, <sz=2/3>)
    LDPSW_POST | 0 1 101 0 001 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldpsw X(Rt), X(Rt2), MemPost(Rn, imm7, 2)
    STP_OFFSET | sz 0 101 0 010 0 imm7:7 Rt2:5 Rn:5 Rt:5 | stp R(Rt, sz), R(Rt2, sz), MemS(Rn, imm7, <sz=2/3>)
    LDP_OFFSET | sz 0 101 0 010 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldp R(Rt, sz), R(Rt2, sz), MemS(Rn, imm7, <sz=2/3>)
    LDPSW_OFFSET | 0 1 101 0 010 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldpsw X(Rt), X(Rt2), MemS(Rn, imm7, 2)
    STP_PRE | sz 0 101 0 011 0 imm7:7 Rt2:5 Rn:5 Rt:5 | stp R(Rt, sz), R(Rt2, sz), MemPre(Rn, imm7, <sz=2/3>)
    LDP_PRE | sz 0 101 0 011 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldp R(Rt, sz), R(Rt2, sz), MemPre(Rn, imm7, <sz=2/3>)
    LDPSW_PRE | 0 1 101 0 011 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldpsw X(Rt), X(Rt2), MemPre(Rn, imm7, 2)
    [ldst_unscaled]
    STURB | 00 111 0 00 00 0 imm9:9 00 Rn:5 Rt:5 | sturb W(Rt), MemS(Rn, imm9, 0)
    LDURB | 00 111 0 00 01 0 imm9:9 00 Rn:5 Rt:5 | ldurb W(Rt), MemS(Rn, imm9, 0)
    LDURSB | 00 111 0 00 1 opc0 0 imm9:9 00 Rn:5 Rt:5 | ldursb R(Rt, !opc0), MemS(Rn, imm9, 0)
    STURH | 01 111 0 00 00 0 imm9:9 00 Rn:5 Rt:5 | sturh W(Rt), MemS(Rn, imm9, 0)
    LDURH | 01 111 0 00 01 0 imm9:9 00 Rn:5 Rt:5 | ldurh W(Rt), MemS(Rn, imm9, 0)
    LDURSH | 01 111 0 00 1 opc0 0 imm9:9 00 Rn:5 Rt:5 | ldursh R(Rt, !opc0), MemS(Rn, imm9, 0)
    STUR | 1 sz 111 0 00 00 0 imm9:9 00 Rn:5 Rt:5 | stur R(Rt, sz), MemS(Rn, imm9, 0)
    LDUR | 1 sz 111 0 00 01 0 imm9:9 00 Rn:5 Rt:5 | ldur R(Rt, sz), MemS(Rn, imm9, 0)
    LDURSW | 10 111 0 00 10 0 imm9:9 00 Rn:5 Rt:5 | ldursw X(Rt), MemS(Rn, imm9, 0)
    PRFUM | 11 111 0 00 10 0 imm9:9 00 Rn:5 Rt:5 | prfum Prfop(Rt), MemS(Rn, imm9, 0)
    [ldst_immediate_post]
    STRB_POST | 00 111 0 00 00 0 imm9:9 01 Rn:5 Rt:5 | strb W(Rt), MemPost(Rn, imm9, 0)
    LDRB_POST | 00 111 0 00 01 0 imm9:9 01 Rn:5 Rt:5 | ldrb W(Rt), MemPost(Rn, imm9, 0)
    LDRSB_POST | 00 111 0 00 1 opc0 0 imm9:9 01 Rn:5 Rt:5 | ldrsb R(Rt, !opc0), MemPost(Rn, imm9, 0)
    STRH_POST | 01 111 0 00 00 0 imm9:9 01 Rn:5 Rt:5 | strh W(Rt), MemPost(Rn, imm9, 0)
    LDRH_POST | 01 111 0 00 01 0 imm9:9 01 Rn:5 Rt:5 | ldrh W(Rt), MemPost(Rn, imm9, 0)
    LDRSH_POST | 01 111 0 00 1 opc0 0 imm9:9 01 Rn:5 Rt:5 | ldrsh R(Rt, !opc0), MemPost(Rn, imm9, 0)
    STR_POST | 1 sz 111 0 00 00 0 imm9:9 01 Rn:5 Rt:5 | str R(Rt, sz), MemPost(Rn, imm9, 0)
    LDR_POST | 1 sz 111 0 00 01 0 imm9:9 01 Rn:5 Rt:5 | ldr R(Rt, sz), MemPost(Rn, imm9, 0)
    LDRSW_POST | 10 111 0 00 10 0 imm9:9 01 Rn:5 Rt:5 | ldrsw X(Rt), MemPost(Rn, imm9, 0)
    [ldst_unprivileged]
    STTRB | 00 111 0 00 00 0 imm9:9 10 Rn:5 Rt:5 | sttrb W(Rt), MemS(Rn, imm9, 0)
    LDTRB | 00 111 0 00 01 0 imm9:9 10 Rn:5 Rt:5 | ldtrb W(Rt), MemS(Rn, imm9, 0)
    LDTRSB | 00 111 0 00 1 opc0 0 imm9:9 10 Rn:5 Rt:5 | ldtrsb R(Rt, !opc0), MemS(Rn, imm9, 0)
    STTRH | 01 111 0 00 00 0 imm9:9 10 Rn:5 Rt:5 | sttrh W(Rt), MemS(Rn, imm9, 0)
    """,
    """
    LDTRH | 01 111 0 00 01 0 imm9:9 10 Rn:5 Rt:5 | ldtrh W(Rt), MemS(Rn, imm9, 0)
    LDTRSH | 01 111 0 00 1 opc0 0 imm9:9 10 Rn:5 Rt:5 | ldtrsh R(Rt, !opc0), MemS(Rn, imm9, 0)
    STTR | 1 sz 111 0 00 00 0 imm9:9 10 Rn:5 Rt:5 | sttr R(Rt, sz), MemS(Rn, imm9, 0)
    LDTR | 1 sz 111 0 00 01 0 imm9:9 10 Rn:5 Rt:5 | ldtr R(Rt, sz), MemS(Rn, imm9, 0)
    LDTRSW | 10 111 0 00 10 0 imm9:9 10 Rn:5 Rt:5 | ldtrsw X(Rt), MemS(Rn, imm9, 0)
    [ldst_immediate_pre]
    STRB_PRE | 00 111 0 00 00 0 imm9:9 11 Rn:5 Rt:5 | strb W(Rt), MemPre(Rn, imm9, 0)
    LDRB_PRE | 00 111 0 00 01 0 imm9:9 11 Rn:5 Rt:5 | ldrb W(Rt), MemPre(Rn, imm9, 0)
    LDRSB_PRE | 00 111 0 00 1 opc0 0 imm9:9 11 Rn:5 Rt:5 | ldrsb R(Rt, !opc0), MemPre(Rn, imm9, 0)
    STRH_PRE | 01 111 0 00 00 0 imm9:9 11 Rn:5 Rt:5 | strh W(Rt), MemPre(Rn, imm9, 0)
    LDRH_PRE | 01 111 0 00 01 0 imm9:9 11 Rn:5 Rt:5 | ldrh W(Rt), MemPre(Rn, imm9, 0)
    LDRSH_PRE | 01 111 0 00 1 opc0 0 imm9:9 11 Rn:5 Rt:5 | ldrsh R(Rt, !opc0), MemPre(Rn, imm9, 0)
    STR_PRE | 1 sz 111 0 00 00 0 imm9:9 11 Rn:5 Rt:5 | str R(Rt, sz), MemPre(Rn, imm9, 0)
    LDR_PRE | 1 sz 111 0 00 01 0 imm9:9 11 Rn:5 Rt:5 | ldr R(Rt, sz), MemPre(Rn, imm9, 0)
    LDRSW_PRE | 10 111 0 00 10 0 imm9:9 11 Rn:5 Rt:5 | ldrsw X(Rt), MemPre(Rn, imm9, 0)
    [atomic_memory LSE]
    LDADD | size:2 111 0 00 A R 1 Rs:5 0 000 00 Rn:5 Rt:5 | ldadd<A:R=/l/a/al><size=b/h//> R(Rs, size==3), R(Rt, size==3), Mem(Rn)
    = LDADD | stadd<R=/l><size=b/h//> R(Rs, size==3), Mem(Rn) | A==0 & Rt==31
    LDCLR | size:2 111 0 00 A R 1 Rs:5 0 001 00 Rn:5 Rt:5 | ldclr<A:R=/l/a/al><size=b/h//> R(Rs, size==3), R(Rt, size==3), Mem(Rn)
    = LDCLR | stclr<R=/l><size=b/h//> R(Rs, size==3), Mem(Rn) | A==0 & Rt==31
    LDEOR | size:2 111 0 00 A R 1 Rs:5 0 010 00 Rn:5 Rt:5 | ldeor<A:R=/l/a/al><size=b/h//> R(Rs, size==3), R(Rt, size==3), Mem(Rn)
    = LDEOR | steor<R=/l><size=b/h//> R(Rs, size==3), Mem(Rn) | A==0 & Rt==31
    LDSET | size:2 111 0 00 A R 1 Rs:5 0 011 00 Rn:5 Rt:5 | ldset<A:R=/l/a/al><size=b/h//> R(Rs, size==3), R(Rt, size==3), Mem(Rn)
    = LDSET | stset<R=/l><size=b/h//> R(Rs, size==3), Mem(Rn) | A==0 & Rt==31
    LDSMAX | size:2 111 0 00 A R 1 Rs:5 0 100 00 Rn:5 Rt:5 | ldsmax<A:R=/l/a/al><size=b/h//> R(Rs, size==3), R(Rt, size==3), Mem(Rn)
    = LDSMAX | stsmax<R=/l><size=b/h//> R(Rs, size==3), Mem(Rn) | A==0 & Rt==31
    LDSMIN | size:2 111 0 00 A R 1 Rs:5 0 101 00 Rn:5 Rt:5 | ldsmin<A:R=/l/a/al><size=b/h//> R(Rs, size==3), R(Rt, size==3), Mem(Rn)
    = LDSMIN | stsmin<R=/l><size=b/h//> R(Rs, size==3), Mem(Rn) | A==0 & Rt==31
    LDUMAX | size:2 111 0 00 A R 1 Rs:5 0 110 00 Rn:5 Rt:5 | ldumax<A:R=/l/a/al><size=b/h//> R(Rs, size==3), R(Rt, size==3), Mem(Rn)
    = LDUMAX | stumax<R=/l><size=b/h//> R(Rs, size==3), Mem(Rn) | A==0 & Rt==31
    LDUMIN | size:2 111 0 00 A R 1 Rs:5 0 111 00 Rn:5 Rt:5 | ldumin<A:R=/l/a/al><size=b/h//> R(Rs, size==3), R(Rt, size==3), Mem(Rn)
    = LDUMIN | stumin<R=/l><size=b/h//> R(Rs, size==3), Mem(Rn) | A==0 & Rt==31
    SWP | size:2 111 0 00 A R 1 Rs:5 1 000 00 Rn:5 Rt:5 | swp<A:R=/l/a/al><size=b/h//> R(Rs, size==3), R(Rt, size==3), Mem(Rn)
    LDAPR | size:2 111 0 00 10 1 11111 1 100 00 Rn:5 Rt:5 | ldapr<size=b/h//> R(Rt, size==3), Mem(Rn) | | LRCPC
    [ldst_register]
    STRB_REG | 00 111 0 00 00 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | strb W(Rt), MemReg(Rn, Rm, option, S, 0) | option>=6 || option==2 || option==3
    LDRB_REG | 00 111 0 00 01 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | ldrb W(Rt), MemReg(Rn, Rm, option, S, 0) | option>=6 || option==2 || option==3
    LDRSB_REG | 00 111 0 00 1 opc0 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | ldrsb R(Rt, !opc0), MemReg(Rn, Rm, option, S, 0) | option>=6 || option==2 || option==3
    STRH_REG | 01 111 0 00 00 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | strh W(Rt), MemReg(Rn, Rm, option, S, 1) | option>=6 || option==2 || option==3
    LDRH_REG | 01 111 0 00 01 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | ldrh W(Rt), MemReg(Rn, Rm, option, S, 1) | option>=6 || option==2 || option==3
    LDRSH_REG | 01 111 0 00 1 opc0 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | ldrsh R(Rt, !opc0), MemReg(Rn, Rm, option, S, 1) | option>=6 || option==2 || option==3
    STR_REG | 1 sz 111 0 00 00 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | str R(Rt, sz), MemReg(Rn, Rm, option, S, <sz=2/3>) | option>=6 || option==2 || option==3
    LDR_REG | 1 sz 111 0 00 01 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | ldr R(Rt, sz), MemReg(Rn, Rm, option, S, <sz=2/3>) | option>=6 || option==2 || option==3
    LDRSW_REG | 10 111 0 00 10 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | ldrsw X(Rt), MemReg(Rn, Rm, option, S, 2) | option>=6 || option==2 || option==3
    PRFM_REG | 11 111 0 00 10 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | prfm Prfop(Rt), MemReg(Rn, Rm, option, S, 3) | option>=6 || option==2 || option==3
    [ldst_unsigned]
    STRB_UNSIGNED | 00 111 0 01 00 imm12:12 Rn:5 Rt:5 | strb W(Rt), MemU(Rn, imm12, 0)
    LDRB_UNSIGNED | 00 111 0 01 01 imm12:12 Rn:5 Rt:5 | ldrb W(Rt), MemU(Rn, imm12, 0)
    LDRSB_UNSIGNED | 00 111 0 01 1 opc0 imm12:12 Rn:5 Rt:5 | ldrsb R(Rt, !opc0), MemU(Rn, imm12, 0)
    STRH_UNSIGNED | 01 111 0 01 00 imm12:12 Rn:5 Rt:5 | strh W(Rt), MemU(Rn, imm12, 1)
    LDRH_UNSIGNED | 01 111 0 01 01 imm12:12 Rn:5 Rt:5 | ldrh W(Rt), MemU(Rn, imm12, 1)
    LDRSH_UNSIGNED | 01 111 0 01 1 opc0 imm12:12 Rn:5 Rt:5 | ldrsh R(Rt, !opc0), MemU(Rn, imm12, 1)
    STR_UNSIGNED | 1 sz 111 0 01 00 imm12:12 Rn:5 Rt:5 | str R(Rt, sz), MemU(Rn, imm12, <sz=2/3>)
    LDR_UNSIGNED | 1 sz 111 0 01 01 imm12:12 Rn:5 Rt:5 | ldr R(Rt, sz), MemU(Rn, imm12, <sz=2/3>)
    LDRSW_UNSIGNED | 10 111 0 01 10 imm12:12 Rn:5 Rt:5 | ldrsw X(Rt), MemU(Rn, imm12, 2)
    PRFM_UNSIGNED | 11 111 0 01 10 imm12:12 Rn:5 Rt:5 | prfm Prfop(Rt), MemU(Rn, imm12, 3)
    [data_proc_2src]
    UDIV | sf 0 0 11010110 Rm:5 00001 0 Rn:5 Rd:5 | udiv R(Rd), R(Rn), R(Rm)
    SDIV | sf 0 0 11010110 Rm:5 00001 1 Rn:5 Rd:5 | sdiv R(Rd), R(Rn), R(Rm)
    LSLV | sf 0 0 11010110 Rm:5 0010 00 Rn:5 Rd:5 | lslv R(Rd), R(Rn), R(Rm)
    = LSLV | lsl R(Rd), R(Rn), R(Rm) |
    LSRV | sf 0 0 11010110 Rm:5 0010 01 Rn:5 Rd:5 | lsrv R(Rd), R(Rn), R(Rm)
    = LSRV | lsr R(Rd), R(Rn), R(Rm) |
    ASRV | sf 0 0 11010110 Rm:5 0010 10 Rn:5 Rd:5 | asrv R(Rd), R(Rn), R(Rm)
    = ASRV | asr R(Rd), R(Rn), R(Rm) |
    RORV | sf 0 0 11010110 Rm:5 0010 11 Rn:5 Rd:5 | rorv R(Rd), R(Rn), R(Rm)
    = RORV | ror R(Rd), R(Rn), R(Rm) |
    CRC32 | sf 0 0 11010110 Rm:5 010 0 sz:2 Rn:5 Rd:5 | crc32<sz=b/h/w/x> W(Rd), W(Rn), R(Rm, sz==3) | sf==(sz==3) | CRC32
    CRC32C | sf 0 0 11010110 Rm:5 010 1 sz:2 Rn:5 Rd:5 | crc32c<sz=b/h/w/x> W(Rd), W(Rn), R(Rm, sz==3) | sf==(sz==3) | CRC32
    [data_proc_1src]
    RBIT | sf 1 0 11010110 00000 00000 0 Rn:5 Rd:5 | rbit R(Rd), R(Rn)
    REV16 | sf 1 0 11010110 00000 00000 1 Rn:5 Rd:5 | rev16 R(Rd), R(Rn)
    REV | sf 1 0 11010110 00000 00001 opc0 Rn:5 Rd:5 | rev R(Rd), R(Rn) | opc0==sf
    REV32 | 1 1 0 11010110 00000 00001 0 Rn:5 Rd:5 | rev32 X(Rd), X(Rn)
    CLZ | sf 1 0 11010110 00000 00010 0 Rn:5 Rd:5 | clz R(Rd), R(Rn)
    CLS | sf 1 0 11010110 00000 00010 1 Rn:5 Rd:5 | cls R(Rd), R(Rn)
    [logical_shift]
    AND_SHIFT | sf 00 01010 shift:2 0 Rm:5 imm6:6 Rn:5 Rd:5 | and R(Rd), R(Rn), R(Rm), Shift(shift, imm6) | sf==1 || imm6<32
    BIC_SHIFT | sf 00 01010 shift:2 1 Rm:5 imm6:6 Rn:5 Rd:5 | bic R(Rd), R(Rn), R(Rm), Shift(shift, imm6) | sf==1 || imm6<32
    ORR_SHIFT | sf 01 01010 shift:2 0 Rm:5 imm6:6 Rn:5 Rd:5 | orr R(Rd), R(Rn), R(Rm), Shift(shift, imm6) | sf==1 || imm6<32
    = ORR_SHIFT | mov R(Rd), R(Rm) | Rn==31 & shift==0 & imm6==0
    ORN_SHIFT | sf 01 01010 shift:2 1 Rm:5 imm6:6 Rn:5 Rd:5 | orn R(Rd), R(Rn), R(Rm), Shift(shift, imm6) | sf==1 || imm6<32
    = ORN_SHIFT | mvn R(Rd), R(Rm), Shift(shift, imm6) | Rn==31
    EOR_SHIFT | sf 10 01010 shift:2 0 Rm:5 imm6:6 Rn:5 Rd:5 | eor R(Rd), R(Rn), R(Rm), Shift(shift, imm6) | sf==1 || imm6<32
    EON_SHIFT | sf 10 01010 shift:2 1 Rm:5 imm6:6 Rn:5 Rd:5 | eon R(Rd), R(Rn), R(Rm), Shift(shift, imm6) | sf==1 || imm6<32
    ANDS_SHIFT | sf 11 01010 shift:2 0 Rm:5 imm6:6 Rn:5 Rd:5 | ands R(Rd), R(Rn), R(Rm), Shift(shift, imm6) | sf==1 || imm6<32
    = ANDS_SHIFT | tst R(Rn), R(Rm), Shift(shift, imm6) | Rd==31
    BICS_SHIFT | sf 11 01010 shift:2 1 Rm:5 imm6:6 Rn:5 Rd:5 | bics R(Rd), R(Rn), R(Rm), Shift(shift, imm6) | sf==1 || imm6<32
    [add_sub_shift]
    ADD_SHIFT | sf 0 0 01011 shift:2 0 Rm:5 imm6:6 Rn:5 Rd:5 | add R(Rd), R(Rn), R(Rm), ShiftNoRor(shift, imm6) | shift!=3 & (sf==1 || imm6<32)
    ADDS_SHIFT | sf 0 1 01011 shift:2 0 Rm:5 imm6:6 Rn:5 Rd:5 | adds R(Rd), R(Rn), R(Rm), ShiftNoRor(shift, imm6) | shift!=3 & (sf==1 || imm6<32)
    = ADDS_SHIFT | cmn R(Rn), R(Rm), ShiftNoRor(shift, imm6) | Rd==31
    SUB_SHIFT | sf 1 0 01011 shift:2 0 Rm:5 imm6:6 Rn:5 Rd:5 | sub R(Rd), R(Rn), R(Rm), ShiftNoRor(shift, imm6) | shift!=3 & (sf==1 || imm6<32)
    = SUB_SHIFT | neg R(Rd), R(Rm), ShiftNoRor(shift, imm6) | Rn==31
    SUBS_SHIFT | sf 1 1 01011 shift:2 0 Rm:5 imm6:6 Rn:5 Rd:5 | subs R(Rd), R(Rn), R(Rm), ShiftNoRor(shift, imm6) | shift!=3 & (sf==1 || imm6<32)
    = SUBS_SHIFT | cmp R(Rn), R(Rm), ShiftNoRor(shift, imm6) | Rd==31
    = SUBS_SHIFT | negs R(Rd), R(Rm), ShiftNoRor(shift, imm6) | Rn==31
    [add_sub_ext]
    ADD_EXT | sf 0 0 01011 00 1 Rm:5 option:3 imm3:3 Rn:5 Rd:5 | add Rsp(Rd), Rsp(Rn), ExtReg(Rm, option, imm3, Rd, Rn) | imm3<=4
    ADDS_EXT | sf 0 1 01011 00 1 Rm:5 option:3 imm3:3 Rn:5 Rd:5 | adds R(Rd), Rsp(Rn), ExtReg(Rm, option, imm3, Rn) | imm3<=4
    """,
    """
    = ADDS_EXT | cmn Rsp(Rn), ExtReg(Rm, option, imm3, Rn) | Rd==31
    SUB_EXT | sf 1 0 01011 00 1 Rm:5 option:3 imm3:3 Rn:5 Rd:5 | sub Rsp(Rd), Rsp(Rn), ExtReg(Rm, option, imm3, Rd, Rn) | imm3<=4
    SUBS_EXT | sf 1 1 01011 00 1 Rm:5 option:3 imm3:3 Rn:5 Rd:5 | subs R(Rd), Rsp(Rn), ExtReg(Rm, option, imm3, Rn) | imm3<=4
    = SUBS_EXT | cmp Rsp(Rn), ExtReg(Rm, option, imm3, Rn) | Rd==31
    [add_sub_carry]
    ADC | sf 0 0 11010000 Rm:5 000000 Rn:5 Rd:5 | adc R(Rd), R(Rn), R(Rm)
    ADCS | sf 0 1 11010000 Rm:5 000000 Rn:5 Rd:5 | adcs R(Rd), R(Rn), R(Rm)
    SBC | sf 1 0 11010000 Rm:5 000000 Rn:5 Rd:5 | sbc R(Rd), R(Rn), R(Rm)
    = SBC | ngc R(Rd), R(Rm) | Rn==31
    SBCS | sf 1 1 11010000 Rm:5 000000 Rn:5 Rd:5 | sbcs R(Rd), R(Rn), R(Rm)
    = SBCS | ngcs R(Rd), R(Rm) | Rn==31
    [flag_manipulation FLAGM]
    RMIF | 10111010000 imm6:6 00001 Rn:5 0 mask:4 | rmif X(Rn), Dec(imm6), Dec(mask)
    SETF8 | 00111010000 000000 0 0010 Rn:5 0 1101 | setf8 W(Rn)
    SETF16 | 00111010000 000000 1 0010 Rn:5 0 1101 | setf16 W(Rn)
    [cond_compare]
    CCMN_REG | sf 0 1 11010010 Rm:5 cond:4 0 0 Rn:5 0 nzcv:4 | ccmn R(Rn), R(Rm), Nzcv(nzcv), Cond(cond)
    CCMP_REG | sf 1 1 11010010 Rm:5 cond:4 0 0 Rn:5 0 nzcv:4 | ccmp R(Rn), R(Rm), Nzcv(nzcv), Cond(cond)
    CCMN_IMM | sf 0 1 11010010 imm5:5 cond:4 1 0 Rn:5 0 nzcv:4 | ccmn R(Rn), Imm(imm5), Nzcv(nzcv), Cond(cond)
    CCMP_IMM | sf 1 1 11010010 imm5:5 cond:4 1 0 Rn:5 0 nzcv:4 | ccmp R(Rn), Imm(imm5), Nzcv(nzcv), Cond(cond)
    [cond_select]
    CSEL | sf 0 0 11010100 Rm:5 cond:4 0 0 Rn:5 Rd:5 | csel R(Rd), R(Rn), R(Rm), Cond(cond)
    CSINC | sf 0 0 11010100 Rm:5 cond:4 0 1 Rn:5 Rd:5 | csinc R(Rd), R(Rn), R(Rm), Cond(cond)
    = CSINC | cset R(Rd), InvCond(cond) | Rm==31 & Rn==31 & cond<14
    = CSINC | cinc R(Rd), R(Rn), InvCond(cond) | Rm==Rn & Rn!=31 & cond<14
    ~ CSINC | cinc R(Rd), R(Rn), InvCond(cond) | Rm==Rn & cond<14
    CSINV | sf 1 0 11010100 Rm:5 cond:4 0 0 Rn:5 Rd:5 | csinv R(Rd), R(Rn), R(Rm), Cond(cond)
    = CSINV | csetm R(Rd), InvCond(cond) | Rm==31 & Rn==31 & cond<14
    = CSINV | cinv R(Rd), R(Rn), InvCond(cond) | Rm==Rn & Rn!=31 & cond<14
    ~ CSINV | cinv R(Rd), R(Rn), InvCond(cond) | Rm==Rn & cond<14
    CSNEG | sf 1 0 11010100 Rm:5 cond:4 0 1 Rn:5 Rd:5 | csneg R(Rd), R(Rn), R(Rm), Cond(cond)
    = CSNEG | cneg R(Rd), R(Rn), InvCond(cond) | Rm==Rn & cond<14
    [data_proc_3src]
    MADD | sf 00 11011 000 Rm:5 0 Ra:5 Rn:5 Rd:5 | madd R(Rd), R(Rn), R(Rm), R(Ra)
    = MADD | mul R(Rd), R(Rn), R(Rm) | Ra==31
    MSUB | sf 00 11011 000 Rm:5 1 Ra:5 Rn:5 Rd:5 | msub R(Rd), R(Rn), R(Rm), R(Ra)
    = MSUB | mneg R(Rd), R(Rn), R(Rm) | Ra==31
    SMADDL | 1 00 11011 001 Rm:5 0 Ra:5 Rn:5 Rd:5 | smaddl X(Rd), W(Rn), W(Rm), X(Ra)
    = SMADDL | smull X(Rd), W(Rn), W(Rm) | Ra==31
    SMSUBL | 1 00 11011 001 Rm:5 1 Ra:5 Rn:5 Rd:5 | smsubl X(Rd), W(Rn), W(Rm), X(Ra)
    = SMSUBL | smnegl X(Rd), W(Rn), W(Rm) | Ra==31
    SMULH | 1 00 11011 010 Rm:5 0 11111 Rn:5 Rd:5 | smulh X(Rd), X(Rn), X(Rm)
    UMADDL | 1 00 11011 101 Rm:5 0 Ra:5 Rn:5 Rd:5 | umaddl X(Rd), W(Rn), W(Rm), X(Ra)
    = UMADDL | umull X(Rd), W(Rn), W(Rm) | Ra==31
    UMSUBL | 1 00 11011 101 Rm:5 1 Ra:5 Rn:5 Rd:5 | umsubl X(Rd), W(Rn), W(Rm), X(Ra)
    = UMSUBL | umnegl X(Rd), W(Rn), W(Rm) | Ra==31
    UMULH | 1 00 11011 110 Rm:5 0 11111 Rn:5 Rd:5 | umulh X(Rd), X(Rn), X(Rm)
    [crypto_aes AES]
    AESE | 01001110 00 10100 00100 10 Rn:5 Rd:5 | aese V(Rd, 16b), V(Rn, 16b)
    AESD | 01001110 00 10100 00101 10 Rn:5 Rd:5 | aesd V(Rd, 16b), V(Rn, 16b)
    AESMC | 01001110 00 10100 00110 10 Rn:5 Rd:5 | aesmc V(Rd, 16b), V(Rn, 16b)
    AESIMC | 01001110 00 10100 00111 10 Rn:5 Rd:5 | aesimc V(Rd, 16b), V(Rn, 16b)
    [crypto_sha3reg SHA1]
    SHA1C | 01011110 00 0 Rm:5 0 000 00 Rn:5 Rd:5 | sha1c Q(Rd), S(Rn), V(Rm, 4s)
    SHA1P | 01011110 00 0 Rm:5 0 001 00 Rn:5 Rd:5 | sha1p Q(Rd), S(Rn), V(Rm, 4s)
    SHA1M | 01011110 00 0 Rm:5 0 010 00 Rn:5 Rd:5 | sha1m Q(Rd), S(Rn), V(Rm, 4s)
    SHA1SU0 | 01011110 00 0 Rm:5 0 011 00 Rn:5 Rd:5 | sha1su0 V(Rd, 4s), V(Rn, 4s), V(Rm, 4s)
    SHA256H | 01011110 00 0 Rm:5 0 100 00 Rn:5 Rd:5 | sha256h Q(Rd), Q(Rn), V(Rm, 4s) | | SHA2
    SHA256H2 | 01011110 00 0 Rm:5 0 101 00 Rn:5 Rd:5 | sha256h2 Q(Rd), Q(Rn), V(Rm, 4s) | | SHA2
    SHA256SU1 | 01011110 00 0 Rm:5 0 110 00 Rn:5 Rd:5 | sha256su1 V(Rd, 4s), V(Rn, 4s), V(Rm, 4s) | | SHA2
    [crypto_sha2reg SHA1]
    SHA1H | 01011110 00 10100 00000 10 Rn:5 Rd:5 | sha1h S(Rd), S(Rn)
    SHA1SU1 | 01011110 00 10100 00001 10 Rn:5 Rd:5 | sha1su1 V(Rd, 4s), V(Rn, 4s)
    SHA256SU0 | 01011110 00 10100 00010 10 Rn:5 Rd:5 | sha256su0 V(Rd, 4s), V(Rn, 4s) | | SHA2
    [fp_dp1 FP]
    FMOV_REG | 00011110 ftype:2 1 000000 10000 Rn:5 Rd:5 | fmov F(Rd, fp(ftype)), F(Rn, fp(ftype)) | ftype<2
    FABS_S | 00011110 ftype:2 1 000001 10000 Rn:5 Rd:5 | fabs F(Rd, fp(ftype)), F(Rn, fp(ftype)) | ftype<2
    FNEG_S | 00011110 ftype:2 1 000010 10000 Rn:5 Rd:5 | fneg F(Rd, fp(ftype)), F(Rn, fp(ftype)) | ftype<2
    FSQRT_S | 00011110 ftype:2 1 000011 10000 Rn:5 Rd:5 | fsqrt F(Rd, fp(ftype)), F(Rn, fp(ftype)) | ftype<2
    FCVT | 00011110 ftype:2 1 0001 opc:2 10000 Rn:5 Rd:5 | fcvt F(Rd, fp(opc)), F(Rn, fp(ftype)) | ftype!=2 & opc!=2 & ftype!=opc
    FRINTN_S | 00011110 ftype:2 1 001000 10000 Rn:5 Rd:5 | frintn F(Rd, fp(ftype)), F(Rn, fp(ftype)) | ftype<2
    FRINTP_S | 00011110 ftype:2 1 001001 10000 Rn:5 Rd:5 | frintp F(Rd, fp(ftype)), F(Rn, fp(ftype)) | ftype<2
    FRINTM_S | 00011110 ftype:2 1 001010 10000 Rn:5 Rd:5 | frintm F(Rd, fp(ftype)), F(Rn, fp(ftype)) | ftype<2
    FRINTZ_S | 00011110 ftype:2 1 001011 10000 Rn:5 Rd:5 | frintz F(Rd, fp(ftype)), F(Rn, fp(ftype)) | ftype<2
    FRINTA_S | 00011110 ftype:2 1 001100 10000 Rn:5 Rd:5 | frinta F(Rd, fp(ftype)), F(Rn, fp(ftype)) | ftype<2
    FRINTX_S | 00011110 ftype:2 1 001110 10000 Rn:5 Rd:5 | frintx F(Rd, fp(ftype)), F(Rn, fp(ftype)) | ftype<2
    FRINTI_S | 00011110 ftype:2 1 001111 10000 Rn:5 Rd:5 | frinti F(Rd, fp(ftype)), F(Rn, fp(ftype)) | ftype<2
    [fp_dp2 FP]
    FMUL_S | 00011110 ftype:2 1 Rm:5 0000 10 Rn:5 Rd:5 | fmul F(Rd, fp(ftype)), F(Rn, fp(ftype)), F(Rm, fp(ftype)) | ftype<2
    FDIV_S | 00011110 ftype:2 1 Rm:5 0001 10 Rn:5 Rd:5 | fdiv F(Rd, fp(ftype)), F(Rn, fp(ftype)), F(Rm, fp(ftype)) | ftype<2
    FADD_S | 00011110 ftype:2 1 Rm:5 0010 10 Rn:5 Rd:5 | fadd F(Rd, fp(ftype)), F(Rn, fp(ftype)), F(Rm, fp(ftype)) | ftype<2
    FSUB_S | 00011110 ftype:2 1 Rm:5 0011 10 Rn:5 Rd:5 | fsub F(Rd, fp(ftype)), F(Rn, fp(ftype)), F(Rm, fp(ftype)) | ftype<2
    FMAX_S | 00011110 ftype:2 1 Rm:5 0100 10 Rn:5 Rd:5 | fmax F(Rd, fp(ftype)), F(Rn, fp(ftype)), F(Rm, fp(ftype)) | ftype<2
    FMIN_S | 00011110 ftype:2 1 Rm:5 0101 10 Rn:5 Rd:5 | fmin F(Rd, fp(ftype)), F(Rn, fp(ftype)), F(Rm, fp(ftype)) | ftype<2
    FMAXNM_S | 00011110 ftype:2 1 Rm:5 0110 10 Rn:5 Rd:5 | fmaxnm F(Rd, fp(ftype)), F(Rn, fp(ftype)), F(Rm, fp(ftype)) | ftype<2
    FMINNM_S | 00011110 ftype:2 1 Rm:5 0111 10 Rn:5 Rd:5 | fminnm F(Rd, fp(ftype)), F(Rn, fp(ftype)), F(Rm, fp(ftype)) | ftype<2
    FNMUL | 00011110 ftype:2 1 Rm:5 1000 10 Rn:5 Rd:5 | fnmul F(Rd, fp(ftype)), F(Rn, fp(ftype)), F(Rm, fp(ftype)) | ftype<2
    [fp_dp3 FP]
    FMADD | 00011111 ftype:2 0 Rm:5 0 Ra:5 Rn:5 Rd:5 | fmadd F(Rd, fp(ftype)), F(Rn, fp(ftype)), F(Rm, fp(ftype)), F(Ra, fp(ftype)) | ftype<2
    FMSUB | 00011111 ftype:2 0 Rm:5 1 Ra:5 Rn:5 Rd:5 | fmsub F(Rd, fp(ftype)), F(Rn, fp(ftype)), F(Rm, fp(ftype)), F(Ra, fp(ftype)) | ftype<2
    FNMADD | 00011111 ftype:2 1 Rm:5 0 Ra:5 Rn:5 Rd:5 | fnmadd F(Rd, fp(ftype)), F(Rn, fp(ftype)), F(Rm, fp(ftype)), F(Ra, fp(ftype)) | ftype<2
    FNMSUB | 00011111 ftype:2 1 Rm:5 1 Ra:5 Rn:5 Rd:5 | fnmsub F(Rd, fp(ftype)), F(Rn, fp(ftype)), F(Rm, fp(ftype)), F(Ra, fp(ftype)) | ftype<2
    [fp_compare FP]
    FCMP | 00011110 ftype:2 1 Rm:5 001000 Rn:5 00000 | fcmp F(Rn, fp(ftype)), F(Rm, fp(ftype)) | ftype<2
    FCMP_ZERO | 00011110 ftype:2 1 00000 001000 Rn:5 01000 | fcmp F(Rn, fp(ftype)), "#0.0" | ftype<2
    FCMPE | 00011110 ftype:2 1 Rm:5 001000 Rn:5 10000 | fcmpe F(Rn, fp(ftype)), F(Rm, fp(ftype)) | ftype<2
    FCMPE_ZERO | 00011110 ftype:2 1 00000 001000 Rn:5 11000 | fcmpe F(Rn, fp(ftype)), "#0.0" | ftype<2
    [fp_ccmp FP]
    FCCMP | 00011110 ftype:2 1 Rm:5 cond:4 01 Rn:5 0 nzcv:4 | fccmp F(Rn, fp(ftype)), F(Rm, fp(ftype)), Nzcv(nzcv), Cond(cond) | ftype<2
    FCCMPE | 00011110 ftype:2 1 Rm:5 cond:4 01 Rn:5 1 nzcv:4 | fccmpe F(Rn, fp(ftype)), F(Rm, fp(ftype)), Nzcv(nzcv), Cond(cond) | ftype<2
    """,
    """
    [fp_csel FP]
    FCSEL | 00011110 ftype:2 1 Rm:5 cond:4 11 Rn:5 Rd:5 | fcsel F(Rd, fp(ftype)), F(Rn, fp(ftype)), F(Rm, fp(ftype)), Cond(cond) | ftype<2
    [fp_imm FP]
    FMOV_IMM | 00011110 ftype:2 1 imm8:8 10000000 Rd:5 | fmov F(Rd, fp(ftype)), Fimm8(imm8) | ftype<2
    [fp_int FP]
    FCVTNS_INT | sf 0011110 ftype:2 1 00 000 000000 Rn:5 Rd:5 | fcvtns R(Rd), F(Rn, fp(ftype)) | ftype<2
    FCVTNU_INT | sf 0011110 ftype:2 1 00 001 000000 Rn:5 Rd:5 | fcvtnu R(Rd), F(Rn, fp(ftype)) | ftype<2
    FCVTPS_INT | sf 0011110 ftype:2 1 01 000 000000 Rn:5 Rd:5 | fcvtps R(Rd), F(Rn, fp(ftype)) | ftype<2
    FCVTPU_INT | sf 0011110 ftype:2 1 01 001 000000 Rn:5 Rd:5 | fcvtpu R(Rd), F(Rn, fp(ftype)) | ftype<2
    FCVTMS_INT | sf 0011110 ftype:2 1 10 000 000000 Rn:5 Rd:5 | fcvtms R(Rd), F(Rn, fp(ftype)) | ftype<2
    FCVTMU_INT | sf 0011110 ftype:2 1 10 001 000000 Rn:5 Rd:5 | fcvtmu R(Rd), F(Rn, fp(ftype)) | ftype<2
    FCVTZS_INT | sf 0011110 ftype:2 1 11 000 000000 Rn:5 Rd:5 | fcvtzs R(Rd), F(Rn, fp(ftype)) | ftype<2
    FCVTZU_INT | sf 0011110 ftype:2 1 11 001 000000 Rn:5 Rd:5 | fcvtzu R(Rd), F(Rn, fp(ftype)) | ftype<2
    FCVTAS_INT | sf 0011110 ftype:2 1 00 100 000000 Rn:5 Rd:5 | fcvtas R(Rd), F(Rn, fp(ftype)) | ftype<2
    FCVTAU_INT | sf 0011110 ftype:2 1 00 101 000000 Rn:5 Rd:5 | fcvtau R(Rd), F(Rn, fp(ftype)) | ftype<2
    SCVTF_INT | sf 0011110 ftype:2 1 00 010 000000 Rn:5 Rd:5 | scvtf F(Rd, fp(ftype)), R(Rn) | ftype<2
    UCVTF_INT | sf 0011110 ftype:2 1 00 011 000000 Rn:5 Rd:5 | ucvtf F(Rd, fp(ftype)), R(Rn) | ftype<2
    FMOV_TO_GEN | sf 0011110 ftype:2 1 00 110 000000 Rn:5 Rd:5 | fmov R(Rd), F(Rn, fp(ftype)) | ftype<2 & ftype==sf
    FMOV_FROM_GEN | sf 0011110 ftype:2 1 00 111 000000 Rn:5 Rd:5 | fmov F(Rd, fp(ftype)), R(Rn) | ftype<2 & ftype==sf
    FMOV_TO_GEN_TOP | 1 0011110 10 1 01 110 000000 Rn:5 Rd:5 | fmov X(Rd), E(Rn, d, 1)
    FMOV_FROM_GEN_TOP | 1 0011110 10 1 01 111 000000 Rn:5 Rd:5 | fmov E(Rd, d, 1), X(Rn)
    FJCVTZS | 0 0011110 01 1 11 110 000000 Rn:5 Rd:5 | fjcvtzs W(Rd), D(Rn) | | JSCVT
    [fp_fixed FP]
    FCVTZS_FIXED | sf 0011110 ftype:2 0 11 000 scale:6 Rn:5 Rd:5 | fcvtzs R(Rd), F(Rn, fp(ftype)), Fbits(scale) | ftype<2 & (sf==1 || scale>31)
    FCVTZU_FIXED | sf 0011110 ftype:2 0 11 001 scale:6 Rn:5 Rd:5 | fcvtzu R(Rd), F(Rn, fp(ftype)), Fbits(scale) | ftype<2 & (sf==1 || scale>31)
    SCVTF_FIXED | sf 0011110 ftype:2 0 00 010 scale:6 Rn:5 Rd:5 | scvtf F(Rd, fp(ftype)), R(Rn), Fbits(scale) | ftype<2 & (sf==1 || scale>31)
    UCVTF_FIXED | sf 0011110 ftype:2 0 00 011 scale:6 Rn:5 Rd:5 | ucvtf F(Rd, fp(ftype)), R(Rn), Fbits(scale) | ftype<2 & (sf==1 || scale>31)
    [simd_three_same SIMD]
    SHADD | 0 Q 0 01110 size:2 1 Rm:5 00000 1 Rn:5 Rd:5 | shadd V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    UHADD | 0 Q 1 01110 size:2 1 Rm:5 00000 1 Rn:5 Rd:5 | uhadd V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    SQADD_VEC | 0 Q 0 01110 size:2 1 Rm:5 00001 1 Rn:5 Rd:5 | sqadd V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size:Q!=6
    UQADD_VEC | 0 Q 1 01110 size:2 1 Rm:5 00001 1 Rn:5 Rd:5 | uqadd V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size:Q!=6
    SRHADD | 0 Q 0 01110 size:2 1 Rm:5 00010 1 Rn:5 Rd:5 | srhadd V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    URHADD | 0 Q 1 01110 size:2 1 Rm:5 00010 1 Rn:5 Rd:5 | urhadd V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    SHSUB | 0 Q 0 01110 size:2 1 Rm:5 00100 1 Rn:5 Rd:5 | shsub V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    UHSUB | 0 Q 1 01110 size:2 1 Rm:5 00100 1 Rn:5 Rd:5 | uhsub V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    SQSUB_VEC | 0 Q 0 01110 size:2 1 Rm:5 00101 1 Rn:5 Rd:5 | sqsub V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size:Q!=6
    UQSUB_VEC | 0 Q 1 01110 size:2 1 Rm:5 00101 1 Rn:5 Rd:5 | uqsub V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size:Q!=6
    CMGT_VEC | 0 Q 0 01110 size:2 1 Rm:5 00110 1 Rn:5 Rd:5 | cmgt V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size:Q!=6
    CMHI_VEC | 0 Q 1 01110 size:2 1 Rm:5 00110 1 Rn:5 Rd:5 | cmhi V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size:Q!=6
    CMGE_VEC | 0 Q 0 01110 size:2 1 Rm:5 00111 1 Rn:5 Rd:5 | cmge V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size:Q!=6
    CMHS_VEC | 0 Q 1 01110 size:2 1 Rm:5 00111 1 Rn:5 Rd:5 | cmhs V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size:Q!=6
    SSHL_VEC | 0 Q 0 01110 size:2 1 Rm:5 01000 1 Rn:5 Rd:5 | sshl V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size:Q!=6
    USHL_VEC | 0 Q 1 01110 size:2 1 Rm:5 01000 1 Rn:5 Rd:5 | ushl V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size:Q!=6
    SQSHL_VEC | 0 Q 0 01110 size:2 1 Rm:5 01001 1 Rn:5 Rd:5 | sqshl V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size:Q!=6
    UQSHL_VEC | 0 Q 1 01110 size:2 1 Rm:5 01001 1 Rn:5 Rd:5 | uqshl V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size:Q!=6
    SRSHL_VEC | 0 Q 0 01110 size:2 1 Rm:5 01010 1 Rn:5 Rd:5 | srshl V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size:Q!=6
    URSHL_VEC | 0 Q 1 01110 size:2 1 Rm:5 01010 1 Rn:5 Rd:5 | urshl V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size:Q!=6
    SQRSHL_VEC | 0 Q 0 01110 size:2 1 Rm:5 01011 1 Rn:5 Rd:5 | sqrshl V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size:Q!=6
    UQRSHL_VEC | 0 Q 1 01110 size:2 1 Rm:5 01011 1 Rn:5 Rd:5 | uqrshl V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size:Q!=6
    SMAX | 0 Q 0 01110 size:2 1 Rm:5 01100 1 Rn:5 Rd:5 | smax V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    UMAX | 0 Q 1 01110 size:2 1 Rm:5 01100 1 Rn:5 Rd:5 | umax V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    SMIN | 0 Q 0 01110 size:2 1 Rm:5 01101 1 Rn:5 Rd:5 | smin V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    UMIN | 0 Q 1 01110 size:2 1 Rm:5 01101 1 Rn:5 Rd:5 | umin V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    SABD | 0 Q 0 01110 size:2 1 Rm:5 01110 1 Rn:5 Rd:5 | sabd V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    UABD | 0 Q 1 01110 size:2 1 Rm:5 01110 1 Rn:5 Rd:5 | uabd V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    SABA | 0 Q 0 01110 size:2 1 Rm:5 01111 1 Rn:5 Rd:5 | saba V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    UABA | 0 Q 1 01110 size:2 1 Rm:5 01111 1 Rn:5 Rd:5 | uaba V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    ADD_VEC | 0 Q 0 01110 size:2 1 Rm:5 10000 1 Rn:5 Rd:5 | add V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size:Q!=6
    SUB_VEC | 0 Q 1 01110 size:2 1 Rm:5 10000 1 Rn:5 Rd:5 | sub V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size:Q!=6
    CMTST_VEC | 0 Q 0 01110 size:2 1 Rm:5 10001 1 Rn:5 Rd:5 | cmtst V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size:Q!=6
    CMEQ_VEC | 0 Q 1 01110 size:2 1 Rm:5 10001 1 Rn:5 Rd:5 | cmeq V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size:Q!=6
    MLA_VEC | 0 Q 0 01110 size:2 1 Rm:5 10010 1 Rn:5 Rd:5 | mla V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    MLS_VEC | 0 Q 1 01110 size:2 1 Rm:5 10010 1 Rn:5 Rd:5 | mls V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    MUL_VEC | 0 Q 0 01110 size:2 1 Rm:5 10011 1 Rn:5 Rd:5 | mul V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    PMUL | 0 Q 1 01110 00 1 Rm:5 10011 1 Rn:5 Rd:5 | pmul V(Rd, <Q=8b/16b>), V(Rn, <Q=8b/16b>), V(Rm, <Q=8b/16b>)
    SMAXP | 0 Q 0 01110 size:2 1 Rm:5 10100 1 Rn:5 Rd:5 | smaxp V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    UMAXP | 0 Q 1 01110 size:2 1 Rm:5 10100 1 Rn:5 Rd:5 | umaxp V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    SMINP | 0 Q 0 01110 size:2 1 Rm:5 10101 1 Rn:5 Rd:5 | sminp V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    UMINP | 0 Q 1 01110 size:2 1 Rm:5 10101 1 Rn:5 Rd:5 | uminp V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    SQDMULH_VEC | 0 Q 0 01110 size:2 1 Rm:5 10110 1 Rn:5 Rd:5 | sqdmulh V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=0 & size!=3
    SQRDMULH_VEC | 0 Q 1 01110 size:2 1 Rm:5 10110 1 Rn:5 Rd:5 | sqrdmulh V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=0 & size!=3
    ADDP_VEC | 0 Q 0 01110 size:2 1 Rm:5 10111 1 Rn:5 Rd:5 | addp V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size:Q!=6
    AND_VEC | 0 Q 0 01110 00 1 Rm:5 00011 1 Rn:5 Rd:5 | and V(Rd, <Q=8b/16b>), V(Rn, <Q=8b/16b>), V(Rm, <Q=8b/16b>)
    BIC_VEC | 0 Q 0 01110 01 1 Rm:5 00011 1 Rn:5 Rd:5 | bic V(Rd, <Q=8b/16b>), V(Rn, <Q=8b/16b>), V(Rm, <Q=8b/16b>)
    ORR_VEC | 0 Q 0 01110 10 1 Rm:5 00011 1 Rn:5 Rd:5 | orr V(Rd, <Q=8b/16b>), V(Rn, <Q=8b/16b>), V(Rm, <Q=8b/16b>)
    = ORR_VEC | mov V(Rd, <Q=8b/16b>), V(Rn, <Q=8b/16b>) | Rn==Rm
    ORN_VEC | 0 Q 0 01110 11 1 Rm:5 00011 1 Rn:5 Rd:5 | orn V(Rd, <Q=8b/16b>), V(Rn, <Q=8b/16b>), V(Rm, <Q=8b/16b>)
    EOR_VEC | 0 Q 1 01110 00 1 Rm:5 00011 1 Rn:5 Rd:5 | eor V(Rd, <Q=8b/16b>), V(Rn, <Q=8b/16b>), V(Rm, <Q=8b/16b>)
    BSL | 0 Q 1 01110 01 1 Rm:5 00011 1 Rn:5 Rd:5 | bsl V(Rd, <Q=8b/16b>), V(Rn, <Q=8b/16b>), V(Rm, <Q=8b/16b>)
    BIT | 0 Q 1 01110 10 1 Rm:5 00011 1 Rn:5 Rd:5 | bit V(Rd, <Q=8b/16b>), V(Rn, <Q=8b/16b>), V(Rm, <Q=8b/16b>)
    BIF | 0 Q 1 01110 11 1 Rm:5 00011 1 Rn:5 Rd:5 | bif V(Rd, <Q=8b/16b>), V(Rn, <Q=8b/16b>), V(Rm, <Q=8b/16b>)
    FMAXNM_VEC | 0 Q 0 01110 0 sz 1 Rm:5 11000 1 Rn:5 Rd:5 | fmaxnm V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), V(Rm, sd(sz:Q))
    FMINNM_VEC | 0 Q 0 01110 1 sz 1 Rm:5 11000 1 Rn:5 Rd:5 | fminnm V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), V(Rm, sd(sz:Q))
    FMLA_VEC | 0 Q 0 01110 0 sz 1 Rm:5 11001 1 Rn:5 Rd:5 | fmla V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), V(Rm, sd(sz:Q))
    FMLS_VEC | 0 Q 0 01110 1 sz 1 Rm:5 11001 1 Rn:5 Rd:5 | fmls V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), V(Rm, sd(sz:Q))
    FADD_VEC | 0 Q 0 01110 0 sz 1 Rm:5 11010 1 Rn:5 Rd:5 | fadd V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), V(Rm, sd(sz:Q))
    FSUB_VEC | 0 Q 0 01110 1 sz 1 Rm:5 11010 1 Rn:5 Rd:5 | fsub V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), V(Rm, sd(sz:Q))
    FMULX_VEC | 0 Q 0 01110 0 sz 1 Rm:5 11011 1 Rn:5 Rd:5 | fmulx V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), V(Rm, sd(sz:Q))
    FCMEQ_VEC | 0 Q 0 01110 0 sz 1 Rm:5 11100 1 Rn:5 Rd:5 | fcmeq V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), V(Rm, sd(sz:Q))
    FMAX_VEC | 0 Q 0 01110 0 sz 1 Rm:5 11110 1 Rn:5 Rd:5 | fmax V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), V(Rm, sd(sz:Q))
    FMIN_VEC | 0 Q 0 01110 1 sz 1 Rm:5 11110 1 Rn:5 Rd:5 | fmin V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), V(Rm, sd(sz:Q))
    FRECPS_VEC | 0 Q 0 01110 0 sz 1 Rm:5 11111 1 Rn:5 Rd:5 | frecps V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), V(Rm, sd(sz:Q))
    FRSQRTS_VEC | 0 Q 0 01110 1 sz 1 Rm:5 11111 1 Rn:5 Rd:5 | frsqrts V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), V(Rm, sd(sz:Q))
    FMAXNMP_VEC | 0 Q 1 01110 0 sz 1 Rm:5 11000 1 Rn:5 Rd:5 | fmaxnmp V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), V(Rm, sd(sz:Q))
    FMINNMP_VEC | 0 Q 1 01110 1 sz 1 Rm:5 11000 1 Rn:5 Rd:5 | fminnmp V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), V(Rm, sd(sz:Q))
    FADDP_VEC | 0 Q 1 01110 0 sz 1 Rm:5 11010 1 Rn:5 Rd:5 | faddp V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), V(Rm, sd(sz:Q))
    FABD_VEC | 0 Q 1 01110 1 sz 1 Rm:5 11010 1 Rn:5 Rd:5 | fabd V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), V(Rm, sd(sz:Q))
    FMUL_VEC | 0 Q 1 01110 0 sz 1 Rm:5 11011 1 Rn:5 Rd:5 | fmul V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), V(Rm, sd(sz:Q))
    FCMGE_VEC | 0 Q 1 01110 0 sz 1 Rm:5 11100 1 Rn:5 Rd:5 | fcmge V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), V(Rm, sd(sz:Q))
    """,
    """
    FCMGT_VEC | 0 Q 1 01110 1 sz 1 Rm:5 11100 1 Rn:5 Rd:5 | fcmgt V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), V(Rm, sd(sz:Q))
    FACGE_VEC | 0 Q 1 01110 0 sz 1 Rm:5 11101 1 Rn:5 Rd:5 | facge V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), V(Rm, sd(sz:Q))
    FACGT_VEC | 0 Q 1 01110 1 sz 1 Rm:5 11101 1 Rn:5 Rd:5 | facgt V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), V(Rm, sd(sz:Q))
    FMAXP_VEC | 0 Q 1 01110 0 sz 1 Rm:5 11110 1 Rn:5 Rd:5 | fmaxp V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), V(Rm, sd(sz:Q))
    FMINP_VEC | 0 Q 1 01110 1 sz 1 Rm:5 11110 1 Rn:5 Rd:5 | fminp V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), V(Rm, sd(sz:Q))
    FDIV_VEC | 0 Q 1 01110 0 sz 1 Rm:5 11111 1 Rn:5 Rd:5 | fdiv V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), V(Rm, sd(sz:Q))
    [simd_three_same_extra RDM]
    SQRDMLAH_VEC | 0 Q 1 01110 size:2 0 Rm:5 1 000 0 1 Rn:5 Rd:5 | sqrdmlah V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=0 & size!=3
    SQRDMLSH_VEC | 0 Q 1 01110 size:2 0 Rm:5 1 000 1 1 Rn:5 Rd:5 | sqrdmlsh V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=0 & size!=3
    SDOT_VEC | 0 Q 0 01110 10 0 Rm:5 1 0010 1 Rn:5 Rd:5 | sdot V(Rd, <Q=2s/4s>), V(Rn, <Q=8b/16b>), V(Rm, <Q=8b/16b>) | | DOTPROD
    UDOT_VEC | 0 Q 1 01110 10 0 Rm:5 1 0010 1 Rn:5 Rd:5 | udot V(Rd, <Q=2s/4s>), V(Rn, <Q=8b/16b>), V(Rm, <Q=8b/16b>) | | DOTPROD
    [simd_three_diff SIMD]
    SADDL | 0 Q 0 01110 size:2 1 Rm:5 0000 00 Rn:5 Rd:5 | saddl<Q=/2> V(Rd, wide(size)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    UADDL | 0 Q 1 01110 size:2 1 Rm:5 0000 00 Rn:5 Rd:5 | uaddl<Q=/2> V(Rd, wide(size)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    SADDW | 0 Q 0 01110 size:2 1 Rm:5 0001 00 Rn:5 Rd:5 | saddw<Q=/2> V(Rd, wide(size)), V(Rn, wide(size)), V(Rm, bhsd(size:Q)) | size!=3
    UADDW | 0 Q 1 01110 size:2 1 Rm:5 0001 00 Rn:5 Rd:5 | uaddw<Q=/2> V(Rd, wide(size)), V(Rn, wide(size)), V(Rm, bhsd(size:Q)) | size!=3
    SSUBL | 0 Q 0 01110 size:2 1 Rm:5 0010 00 Rn:5 Rd:5 | ssubl<Q=/2> V(Rd, wide(size)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    USUBL | 0 Q 1 01110 size:2 1 Rm:5 0010 00 Rn:5 Rd:5 | usubl<Q=/2> V(Rd, wide(size)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    SSUBW | 0 Q 0 01110 size:2 1 Rm:5 0011 00 Rn:5 Rd:5 | ssubw<Q=/2> V(Rd, wide(size)), V(Rn, wide(size)), V(Rm, bhsd(size:Q)) | size!=3
    USUBW | 0 Q 1 01110 size:2 1 Rm:5 0011 00 Rn:5 Rd:5 | usubw<Q=/2> V(Rd, wide(size)), V(Rn, wide(size)), V(Rm, bhsd(size:Q)) | size!=3
    ADDHN | 0 Q 0 01110 size:2 1 Rm:5 0100 00 Rn:5 Rd:5 | addhn<Q=/2> V(Rd, bhsd(size:Q)), V(Rn, wide(size)), V(Rm, wide(size)) | size!=3
    RADDHN | 0 Q 1 01110 size:2 1 Rm:5 0100 00 Rn:5 Rd:5 | raddhn<Q=/2> V(Rd, bhsd(size:Q)), V(Rn, wide(size)), V(Rm, wide(size)) | size!=3
    SABAL | 0 Q 0 01110 size:2 1 Rm:5 0101 00 Rn:5 Rd:5 | sabal<Q=/2> V(Rd, wide(size)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    UABAL | 0 Q 1 01110 size:2 1 Rm:5 0101 00 Rn:5 Rd:5 | uabal<Q=/2> V(Rd, wide(size)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    SUBHN | 0 Q 0 01110 size:2 1 Rm:5 0110 00 Rn:5 Rd:5 | subhn<Q=/2> V(Rd, bhsd(size:Q)), V(Rn, wide(size)), V(Rm, wide(size)) | size!=3
    RSUBHN | 0 Q 1 01110 size:2 1 Rm:5 0110 00 Rn:5 Rd:5 | rsubhn<Q=/2> V(Rd, bhsd(size:Q)), V(Rn, wide(size)), V(Rm, wide(size)) | size!=3
    SABDL | 0 Q 0 01110 size:2 1 Rm:5 0111 00 Rn:5 Rd:5 | sabdl<Q=/2> V(Rd, wide(size)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    UABDL | 0 Q 1 01110 size:2 1 Rm:5 0111 00 Rn:5 Rd:5 | uabdl<Q=/2> V(Rd, wide(size)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    SMLAL_VEC | 0 Q 0 01110 size:2 1 Rm:5 1000 00 Rn:5 Rd:5 | smlal<Q=/2> V(Rd, wide(size)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    UMLAL_VEC | 0 Q 1 01110 size:2 1 Rm:5 1000 00 Rn:5 Rd:5 | umlal<Q=/2> V(Rd, wide(size)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    SQDMLAL_VEC | 0 Q 0 01110 size:2 1 Rm:5 1001 00 Rn:5 Rd:5 | sqdmlal<Q=/2> V(Rd, wide(size)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=0 & size!=3
    SMLSL_VEC | 0 Q 0 01110 size:2 1 Rm:5 1010 00 Rn:5 Rd:5 | smlsl<Q=/2> V(Rd, wide(size)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    UMLSL_VEC | 0 Q 1 01110 size:2 1 Rm:5 1010 00 Rn:5 Rd:5 | umlsl<Q=/2> V(Rd, wide(size)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    SQDMLSL_VEC | 0 Q 0 01110 size:2 1 Rm:5 1011 00 Rn:5 Rd:5 | sqdmlsl<Q=/2> V(Rd, wide(size)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=0 & size!=3
    SMULL_VEC | 0 Q 0 01110 size:2 1 Rm:5 1100 00 Rn:5 Rd:5 | smull<Q=/2> V(Rd, wide(size)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    UMULL_VEC | 0 Q 1 01110 size:2 1 Rm:5 1100 00 Rn:5 Rd:5 | umull<Q=/2> V(Rd, wide(size)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=3
    SQDMULL_VEC | 0 Q 0 01110 size:2 1 Rm:5 1101 00 Rn:5 Rd:5 | sqdmull<Q=/2> V(Rd, wide(size)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size!=0 & size!=3
    PMULL_8H | 0 Q 0 01110 00 1 Rm:5 1110 00 Rn:5 Rd:5 | pmull<Q=/2> V(Rd, 8h), V(Rn, <Q=8b/16b>), V(Rm, <Q=8b/16b>)
    PMULL_1Q | 0 Q 0 01110 11 1 Rm:5 1110 00 Rn:5 Rd:5 | pmull<Q=/2> V(Rd, 1q), V(Rn, <Q=1d/2d>), V(Rm, <Q=1d/2d>) | | PMULL
    [simd_two_reg_misc SIMD]
    REV64_VEC | 0 Q 0 01110 size:2 10000 00000 10 Rn:5 Rd:5 | rev64 V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)) | size!=3
    REV32_VEC | 0 Q 1 01110 size:2 10000 00000 10 Rn:5 Rd:5 | rev32 V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)) | size<2
    REV16_VEC | 0 Q 0 01110 00 10000 00001 10 Rn:5 Rd:5 | rev16 V(Rd, <Q=8b/16b>), V(Rn, <Q=8b/16b>)
    SADDLP | 0 Q 0 01110 size:2 10000 00010 10 Rn:5 Rd:5 | saddlp V(Rd, widepair(size:Q)), V(Rn, bhsd(size:Q)) | size!=3
    UADDLP | 0 Q 1 01110 size:2 10000 00010 10 Rn:5 Rd:5 | uaddlp V(Rd, widepair(size:Q)), V(Rn, bhsd(size:Q)) | size!=3
    SUQADD_VEC | 0 Q 0 01110 size:2 10000 00011 10 Rn:5 Rd:5 | suqadd V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)) | size:Q!=6
    USQADD_VEC | 0 Q 1 01110 size:2 10000 00011 10 Rn:5 Rd:5 | usqadd V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)) | size:Q!=6
    CLS_VEC | 0 Q 0 01110 size:2 10000 00100 10 Rn:5 Rd:5 | cls V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)) | size!=3
    CLZ_VEC | 0 Q 1 01110 size:2 10000 00100 10 Rn:5 Rd:5 | clz V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)) | size!=3
    CNT | 0 Q 0 01110 00 10000 00101 10 Rn:5 Rd:5 | cnt V(Rd, <Q=8b/16b>), V(Rn, <Q=8b/16b>)
    NOT | 0 Q 1 01110 00 10000 00101 10 Rn:5 Rd:5 | mvn V(Rd, <Q=8b/16b>), V(Rn, <Q=8b/16b>)
    ~ NOT | not V(Rd, <Q=8b/16b>), V(Rn, <Q=8b/16b>)
    RBIT_VEC | 0 Q 1 01110 01 10000 00101 10 Rn:5 Rd:5 | rbit V(Rd, <Q=8b/16b>), V(Rn, <Q=8b/16b>)
    SADALP | 0 Q 0 01110 size:2 10000 00110 10 Rn:5 Rd:5 | sadalp V(Rd, widepair(size:Q)), V(Rn, bhsd(size:Q)) | size!=3
    UADALP | 0 Q 1 01110 size:2 10000 00110 10 Rn:5 Rd:5 | uadalp V(Rd, widepair(size:Q)), V(Rn, bhsd(size:Q)) | size!=3
    SQABS_VEC | 0 Q 0 01110 size:2 10000 00111 10 Rn:5 Rd:5 | sqabs V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)) | size:Q!=6
    SQNEG_VEC | 0 Q 1 01110 size:2 10000 00111 10 Rn:5 Rd:5 | sqneg V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)) | size:Q!=6
    CMGT_VEC_ZERO | 0 Q 0 01110 size:2 10000 01000 10 Rn:5 Rd:5 | cmgt V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), "#0" | size:Q!=6
    CMGE_VEC_ZERO | 0 Q 1 01110 size:2 10000 01000 10 Rn:5 Rd:5 | cmge V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), "#0" | size:Q!=6
    CMEQ_VEC_ZERO | 0 Q 0 01110 size:2 10000 01001 10 Rn:5 Rd:5 | cmeq V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), "#0" | size:Q!=6
    CMLE_VEC_ZERO | 0 Q 1 01110 size:2 10000 01001 10 Rn:5 Rd:5 | cmle V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), "#0" | size:Q!=6
    CMLT_VEC_ZERO | 0 Q 0 01110 size:2 10000 01010 10 Rn:5 Rd:5 | cmlt V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), "#0" | size:Q!=6
    ABS_VEC | 0 Q 0 01110 size:2 10000 01011 10 Rn:5 Rd:5 | abs V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)) | size:Q!=6
    NEG_VEC | 0 Q 1 01110 size:2 10000 01011 10 Rn:5 Rd:5 | neg V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)) | size:Q!=6
    XTN | 0 Q 0 01110 size:2 10000 10010 10 Rn:5 Rd:5 | xtn<Q=/2> V(Rd, bhsd(size:Q)), V(Rn, wide(size)) | size!=3
    SQXTUN_VEC | 0 Q 1 01110 size:2 10000 10010 10 Rn:5 Rd:5 | sqxtun<Q=/2> V(Rd, bhsd(size:Q)), V(Rn, wide(size)) | size!=3
    SHLL | 0 Q 1 01110 size:2 10000 10011 10 Rn:5 Rd:5 | shll<Q=/2> V(Rd, wide(size)), V(Rn, bhsd(size:Q)), Num(<size=8/16/32/->) | size!=3
    SQXTN_VEC | 0 Q 0 01110 size:2 10000 10100 10 Rn:5 Rd:5 | sqxtn<Q=/2> V(Rd, bhsd(size:Q)), V(Rn, wide(size)) | size!=3
    UQXTN_VEC | 0 Q 1 01110 size:2 10000 10100 10 Rn:5 Rd:5 | uqxtn<Q=/2> V(Rd, bhsd(size:Q)), V(Rn, wide(size)) | size!=3
    FCVTN | 0 Q 0 01110 0 sz 10000 10110 10 Rn:5 Rd:5 | fcvtn<Q=/2> V(Rd, <sz:Q=4h/8h/2s/4s>), V(Rn, <sz=4s/2d>)
    FCVTXN_VEC | 0 Q 1 01110 01 10000 10110 10 Rn:5 Rd:5 | fcvtxn<Q=/2> V(Rd, <Q=2s/4s>), V(Rn, 2d)
    FCVTL | 0 Q 0 01110 0 sz 10000 10111 10 Rn:5 Rd:5 | fcvtl<Q=/2> V(Rd, <sz=4s/2d>), V(Rn, <sz:Q=4h/8h/2s/4s>)
    FCMGT_VEC_ZERO | 0 Q 0 01110 1 sz 10000 01100 10 Rn:5 Rd:5 | fcmgt V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), "#0.0"
    FCMGE_VEC_ZERO | 0 Q 1 01110 1 sz 10000 01100 10 Rn:5 Rd:5 | fcmge V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), "#0.0"
    FCMEQ_VEC_ZERO | 0 Q 0 01110 1 sz 10000 01101 10 Rn:5 Rd:5 | fcmeq V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), "#0.0"
    FCMLE_VEC_ZERO | 0 Q 1 01110 1 sz 10000 01101 10 Rn:5 Rd:5 | fcmle V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), "#0.0"
    FCMLT_VEC_ZERO | 0 Q 0 01110 1 sz 10000 01110 10 Rn:5 Rd:5 | fcmlt V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), "#0.0"
    FABS_VEC | 0 Q 0 01110 1 sz 10000 01111 10 Rn:5 Rd:5 | fabs V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q))
    FNEG_VEC | 0 Q 1 01110 1 sz 10000 01111 10 Rn:5 Rd:5 | fneg V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q))
    FSQRT_VEC | 0 Q 1 01110 1 sz 10000 11111 10 Rn:5 Rd:5 | fsqrt V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q))
    FRINTN_VEC | 0 Q 0 01110 0 sz 10000 11000 10 Rn:5 Rd:5 | frintn V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q))
    FRINTP_VEC | 0 Q 0 01110 1 sz 10000 11000 10 Rn:5 Rd:5 | frintp V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q))
    FRINTM_VEC | 0 Q 0 01110 0 sz 10000 11001 10 Rn:5 Rd:5 | frintm V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q))
    FRINTZ_VEC | 0 Q 0 01110 1 sz 10000 11001 10 Rn:5 Rd:5 | frintz V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q))
    FRINTA_VEC | 0 Q 1 01110 0 sz 10000 11000 10 Rn:5 Rd:5 | frinta V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q))
    FRINTX_VEC | 0 Q 1 01110 0 sz 10000 11001 10 Rn:5 Rd:5 | frintx V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q))
    FRINTI_VEC | 0 Q 1 01110 1 sz 10000 11001 10 Rn:5 Rd:5 | frinti V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q))
    FCVTNS_VEC | 0 Q 0 01110 0 sz 10000 11010 10 Rn:5 Rd:5 | fcvtns V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q))
    FCVTNU_VEC | 0 Q 1 01110 0 sz 10000 11010 10 Rn:5 Rd:5 | fcvtnu V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q))
    FCVTPS_VEC | 0 Q 0 01110 1 sz 10000 11010 10 Rn:5 Rd:5 | fcvtps V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q))
    FCVTPU_VEC | 0 Q 1 01110 1 sz 10000 11010 10 Rn:5 Rd:5 | fcvtpu V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q))
    FCVTMS_VEC | 0 Q 0 01110 0 sz 10000 11011 10 Rn:5 Rd:5 | fcvtms V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q))
    FCVTMU_VEC | 0 Q 1 01110 0 sz 10000 11011 10 Rn:5 Rd:5 | fcvtmu V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q))
    FCVTZS_VEC | 0 Q 0 01110 1 sz 10000 11011 10 Rn:5 Rd:5 | fcvtzs V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q))
    FCVTZU_VEC | 0 Q 1 01110 1 sz 10000 11011 10 Rn:5 Rd:5 | fcvtzu V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q))
    FCVTAS_VEC | 0 Q 0 01110 0 sz 10000 11100 10 Rn:5 Rd:5 | fcvtas V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q))
    FCVTAU_VEC | 0 Q 1 01110 0 sz 10000 11100 10 Rn:5 Rd:5 | fcvtau V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q))
    SCVTF_VEC | 0 Q 0 01110 0 sz 10000 11101 10 Rn:5 Rd:5 | scvtf V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q))
    UCVTF_VEC | 0 Q 1 01110 0 sz 10000 11101 10 Rn:5 Rd:5 | ucvtf V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q))
    FRECPE_VEC | 0 Q 0 01110 1 sz 10000 11101 10 Rn:5 Rd:5 | frecpe V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q))
    """,
    """
    FRSQRTE_VEC | 0 Q 1 01110 1 sz 10000 11101 10 Rn:5 Rd:5 | frsqrte V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q))
    URECPE | 0 Q 0 01110 10 10000 11100 10 Rn:5 Rd:5 | urecpe V(Rd, <Q=2s/4s>), V(Rn, <Q=2s/4s>)
    URSQRTE | 0 Q 1 01110 10 10000 11100 10 Rn:5 Rd:5 | ursqrte V(Rd, <Q=2s/4s>), V(Rn, <Q=2s/4s>)
    [simd_across_lanes SIMD]
    SADDLV | 0 Q 0 01110 size:2 11000 00011 10 Rn:5 Rd:5 | saddlv F(Rd, wide(size)), V(Rn, bhsd(size:Q)) | size!=3 & size:Q!=4
    SMAXV | 0 Q 0 01110 size:2 11000 01010 10 Rn:5 Rd:5 | smaxv F(Rd, bhsd(size)), V(Rn, bhsd(size:Q)) | size!=3 & size:Q!=4
    SMINV | 0 Q 0 01110 size:2 11000 11010 10 Rn:5 Rd:5 | sminv F(Rd, bhsd(size)), V(Rn, bhsd(size:Q)) | size!=3 & size:Q!=4
    ADDV | 0 Q 0 01110 size:2 11000 11011 10 Rn:5 Rd:5 | addv F(Rd, bhsd(size)), V(Rn, bhsd(size:Q)) | size!=3 & size:Q!=4
    UADDLV | 0 Q 1 01110 size:2 11000 00011 10 Rn:5 Rd:5 | uaddlv F(Rd, wide(size)), V(Rn, bhsd(size:Q)) | size!=3 & size:Q!=4
    UMAXV | 0 Q 1 01110 size:2 11000 01010 10 Rn:5 Rd:5 | umaxv F(Rd, bhsd(size)), V(Rn, bhsd(size:Q)) | size!=3 & size:Q!=4
    UMINV | 0 Q 1 01110 size:2 11000 11010 10 Rn:5 Rd:5 | uminv F(Rd, bhsd(size)), V(Rn, bhsd(size:Q)) | size!=3 & size:Q!=4
    FMAXNMV | 0 1 1 01110 00 11000 01100 10 Rn:5 Rd:5 | fmaxnmv S(Rd), V(Rn, 4s)
    FMINNMV | 0 1 1 01110 10 11000 01100 10 Rn:5 Rd:5 | fminnmv S(Rd), V(Rn, 4s)
    FMAXV | 0 1 1 01110 00 11000 01111 10 Rn:5 Rd:5 | fmaxv S(Rd), V(Rn, 4s)
    FMINV | 0 1 1 01110 10 11000 01111 10 Rn:5 Rd:5 | fminv S(Rd), V(Rn, 4s)
    [simd_copy SIMD]
    DUP_ELEM | 0 Q 0 01110000 imm5:5 0 0000 1 Rn:5 Rd:5 | dup V(Rd, imm5(imm5:Q)), Eimm5(Rn, imm5) | elementSize(imm5, 0, 2) || elementSize(imm5, 3, 3) & Q==1
    DUP_GEN | 0 Q 0 01110000 imm5:5 0 0001 1 Rn:5 Rd:5 | dup V(Rd, imm5(imm5:Q)), R(Rn, imm5==8 || imm5==24) | elementSize(imm5, 0, 2) || elementSize(imm5, 3, 3) & Q==1
    SMOV | 0 Q 0 01110000 imm5:5 0 0101 1 Rn:5 Rd:5 | smov R(Rd, Q), Eimm5(Rn, imm5) | elementSize(imm5, 0, 1) || elementSize(imm5, 2, 2) & Q==1
    UMOV | 0 Q 0 01110000 imm5:5 0 0111 1 Rn:5 Rd:5 | umov R(Rd, Q), Eimm5(Rn, imm5) | elementSize(imm5, 0, 2) & Q==0 || elementSize(imm5, 3, 3) & Q==1
    = UMOV | mov R(Rd, Q), Eimm5(Rn, imm5) | elementSize(imm5, 2, 3)
    INS_GEN | 0 1 0 01110000 imm5:5 0 0011 1 Rn:5 Rd:5 | mov Eimm5(Rd, imm5), R(Rn, imm5==8 || imm5==24) | elementSize(imm5, 0, 3)
    ~ INS_GEN | ins Eimm5(Rd, imm5), R(Rn, imm5==8 || imm5==24)
    INS_ELEM | 0 1 1 01110000 imm5:5 0 imm4:4 1 Rn:5 Rd:5 | mov Eimm5(Rd, imm5), Eimm4(Rn, imm5, imm4) | elementSize(imm5, 0, 3)
    ~ INS_ELEM | ins Eimm5(Rd, imm5), Eimm4(Rn, imm5, imm4)
    [simd_permute SIMD]
    UZP1 | 0 Q 0 01110 size:2 0 Rm:5 0 001 10 Rn:5 Rd:5 | uzp1 V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size:Q!=6
    TRN1 | 0 Q 0 01110 size:2 0 Rm:5 0 010 10 Rn:5 Rd:5 | trn1 V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size:Q!=6
    ZIP1 | 0 Q 0 01110 size:2 0 Rm:5 0 011 10 Rn:5 Rd:5 | zip1 V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size:Q!=6
    UZP2 | 0 Q 0 01110 size:2 0 Rm:5 0 101 10 Rn:5 Rd:5 | uzp2 V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size:Q!=6
    TRN2 | 0 Q 0 01110 size:2 0 Rm:5 0 110 10 Rn:5 Rd:5 | trn2 V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size:Q!=6
    ZIP2 | 0 Q 0 01110 size:2 0 Rm:5 0 111 10 Rn:5 Rd:5 | zip2 V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), V(Rm, bhsd(size:Q)) | size:Q!=6
    [simd_extract SIMD]
    EXT | 0 Q 1 01110 00 0 Rm:5 0 imm4:4 0 Rn:5 Rd:5 | ext V(Rd, <Q=8b/16b>), V(Rn, <Q=8b/16b>), V(Rm, <Q=8b/16b>), Dec(imm4) | Q==1 || imm4<8
    [simd_table SIMD]
    TBL_1 | 0 Q 0 01110 00 0 Rm:5 0 00 0 00 Rn:5 Rd:5 | tbl V(Rd, <Q=8b/16b>), L(Rn, 1, 16b), V(Rm, <Q=8b/16b>)
    TBL_2 | 0 Q 0 01110 00 0 Rm:5 0 01 0 00 Rn:5 Rd:5 | tbl V(Rd, <Q=8b/16b>), L(Rn, 2, 16b), V(Rm, <Q=8b/16b>)
    TBL_3 | 0 Q 0 01110 00 0 Rm:5 0 10 0 00 Rn:5 Rd:5 | tbl V(Rd, <Q=8b/16b>), L(Rn, 3, 16b), V(Rm, <Q=8b/16b>)
    TBL_4 | 0 Q 0 01110 00 0 Rm:5 0 11 0 00 Rn:5 Rd:5 | tbl V(Rd, <Q=8b/16b>), L(Rn, 4, 16b), V(Rm, <Q=8b/16b>)
    TBX_1 | 0 Q 0 01110 00 0 Rm:5 0 00 1 00 Rn:5 Rd:5 | tbx V(Rd, <Q=8b/16b>), L(Rn, 1, 16b), V(Rm, <Q=8b/16b>)
    TBX_2 | 0 Q 0 01110 00 0 Rm:5 0 01 1 00 Rn:5 Rd:5 | tbx V(Rd, <Q=8b/16b>), L(Rn, 2, 16b), V(Rm, <Q=8b/16b>)
    TBX_3 | 0 Q 0 01110 00 0 Rm:5 0 10 1 00 Rn:5 Rd:5 | tbx V(Rd, <Q=8b/16b>), L(Rn, 3, 16b), V(Rm, <Q=8b/16b>)
    TBX_4 | 0 Q 0 01110 00 0 Rm:5 0 11 1 00 Rn:5 Rd:5 | tbx V(Rd, <Q=8b/16b>), L(Rn, 4, 16b), V(Rm, <Q=8b/16b>)
    [simd_mod_imm SIMD]
    MOVI_S | 0 Q 0 0111100000 abc:3 0 cm:2 0 01 defgh:5 Rd:5 | movi V(Rd, <Q=2s/4s>), Imm8(abc:defgh), Lsl(<cm=0/8/16/24>)
    ORR_VEC_IMM_S | 0 Q 0 0111100000 abc:3 0 cm:2 1 01 defgh:5 Rd:5 | orr V(Rd, <Q=2s/4s>), Imm8(abc:defgh), Lsl(<cm=0/8/16/24>)
    MOVI_H | 0 Q 0 0111100000 abc:3 10 cm 0 01 defgh:5 Rd:5 | movi V(Rd, <Q=4h/8h>), Imm8(abc:defgh), Lsl(<cm=0/8>)
    ORR_VEC_IMM_H | 0 Q 0 0111100000 abc:3 10 cm 1 01 defgh:5 Rd:5 | orr V(Rd, <Q=4h/8h>), Imm8(abc:defgh), Lsl(<cm=0/8>)
    MOVI_MSL | 0 Q 0 0111100000 abc:3 110 cm 01 defgh:5 Rd:5 | movi V(Rd, <Q=2s/4s>), Imm8(abc:defgh), Msl(<cm=8/16>)
    MOVI_B | 0 Q 0 0111100000 abc:3 1110 01 defgh:5 Rd:5 | movi V(Rd, <Q=8b/16b>), Imm8(abc:defgh)
    FMOV_VEC_S | 0 Q 0 0111100000 abc:3 1111 01 defgh:5 Rd:5 | fmov V(Rd, <Q=2s/4s>), Fimm8(abc:defgh)
    MVNI_S | 0 Q 1 0111100000 abc:3 0 cm:2 0 01 defgh:5 Rd:5 | mvni V(Rd, <Q=2s/4s>), Imm8(abc:defgh), Lsl(<cm=0/8/16/24>)
    BIC_VEC_IMM_S | 0 Q 1 0111100000 abc:3 0 cm:2 1 01 defgh:5 Rd:5 | bic V(Rd, <Q=2s/4s>), Imm8(abc:defgh), Lsl(<cm=0/8/16/24>)
    MVNI_H | 0 Q 1 0111100000 abc:3 10 cm 0 01 defgh:5 Rd:5 | mvni V(Rd, <Q=4h/8h>), Imm8(abc:defgh), Lsl(<cm=0/8>)
    BIC_VEC_IMM_H | 0 Q 1 0111100000 abc:3 10 cm 1 01 defgh:5 Rd:5 | bic V(Rd, <Q=4h/8h>), Imm8(abc:defgh), Lsl(<cm=0/8>)
    MVNI_MSL | 0 Q 1 0111100000 abc:3 110 cm 01 defgh:5 Rd:5 | mvni V(Rd, <Q=2s/4s>), Imm8(abc:defgh), Msl(<cm=8/16>)
    MOVI_D | 0 0 1 0111100000 abc:3 1110 01 defgh:5 Rd:5 | movi D(Rd), Imm64(abc:defgh)
    MOVI_2D | 0 1 1 0111100000 abc:3 1110 01 defgh:5 Rd:5 | movi V(Rd, 2d), Imm64(abc:defgh)
    FMOV_VEC_D | 0 1 1 0111100000 abc:3 1111 01 defgh:5 Rd:5 | fmov V(Rd, 2d), Fimm8(abc:defgh)
    [simd_shift_imm SIMD]
    SSHR_VEC | 0 Q 0 011110 immh:4 immb:3 00000 1 Rn:5 Rd:5 | sshr V(Rd, immh(immh:Q)), V(Rn, immh(immh:Q)), Shr(immh, immb) | immh!=0 & (immh<8 || Q==1)
    USHR_VEC | 0 Q 1 011110 immh:4 immb:3 00000 1 Rn:5 Rd:5 | ushr V(Rd, immh(immh:Q)), V(Rn, immh(immh:Q)), Shr(immh, immb) | immh!=0 & (immh<8 || Q==1)
    SSRA_VEC | 0 Q 0 011110 immh:4 immb:3 00010 1 Rn:5 Rd:5 | ssra V(Rd, immh(immh:Q)), V(Rn, immh(immh:Q)), Shr(immh, immb) | immh!=0 & (immh<8 || Q==1)
    USRA_VEC | 0 Q 1 011110 immh:4 immb:3 00010 1 Rn:5 Rd:5 | usra V(Rd, immh(immh:Q)), V(Rn, immh(immh:Q)), Shr(immh, immb) | immh!=0 & (immh<8 || Q==1)
    SRSHR_VEC | 0 Q 0 011110 immh:4 immb:3 00100 1 Rn:5 Rd:5 | srshr V(Rd, immh(immh:Q)), V(Rn, immh(immh:Q)), Shr(immh, immb) | immh!=0 & (immh<8 || Q==1)
    URSHR_VEC | 0 Q 1 011110 immh:4 immb:3 00100 1 Rn:5 Rd:5 | urshr V(Rd, immh(immh:Q)), V(Rn, immh(immh:Q)), Shr(immh, immb) | immh!=0 & (immh<8 || Q==1)
    SRSRA_VEC | 0 Q 0 011110 immh:4 immb:3 00110 1 Rn:5 Rd:5 | srsra V(Rd, immh(immh:Q)), V(Rn, immh(immh:Q)), Shr(immh, immb) | immh!=0 & (immh<8 || Q==1)
    URSRA_VEC | 0 Q 1 011110 immh:4 immb:3 00110 1 Rn:5 Rd:5 | ursra V(Rd, immh(immh:Q)), V(Rn, immh(immh:Q)), Shr(immh, immb) | immh!=0 & (immh<8 || Q==1)
    SRI_VEC | 0 Q 1 011110 immh:4 immb:3 01000 1 Rn:5 Rd:5 | sri V(Rd, immh(immh:Q)), V(Rn, immh(immh:Q)), Shr(immh, immb) | immh!=0 & (immh<8 || Q==1)
    SHL_VEC | 0 Q 0 011110 immh:4 immb:3 01010 1 Rn:5 Rd:5 | shl V(Rd, immh(immh:Q)), V(Rn, immh(immh:Q)), Shl(immh, immb) | immh!=0 & (immh<8 || Q==1)
    SLI_VEC | 0 Q 1 011110 immh:4 immb:3 01010 1 Rn:5 Rd:5 | sli V(Rd, immh(immh:Q)), V(Rn, immh(immh:Q)), Shl(immh, immb) | immh!=0 & (immh<8 || Q==1)
    SQSHLU_VEC | 0 Q 1 011110 immh:4 immb:3 01100 1 Rn:5 Rd:5 | sqshlu V(Rd, immh(immh:Q)), V(Rn, immh(immh:Q)), Shl(immh, immb) | immh!=0 & (immh<8 || Q==1)
    SQSHL_VEC_IMM | 0 Q 0 011110 immh:4 immb:3 01110 1 Rn:5 Rd:5 | sqshl V(Rd, immh(immh:Q)), V(Rn, immh(immh:Q)), Shl(immh, immb) | immh!=0 & (immh<8 || Q==1)
    UQSHL_VEC_IMM | 0 Q 1 011110 immh:4 immb:3 01110 1 Rn:5 Rd:5 | uqshl V(Rd, immh(immh:Q)), V(Rn, immh(immh:Q)), Shl(immh, immb) | immh!=0 & (immh<8 || Q==1)
    SHRN | 0 Q 0 011110 immh:4 immb:3 10000 1 Rn:5 Rd:5 | shrn<Q=/2> V(Rd, immh(immh:Q)), V(Rn, immhwide(immh)), Shr(immh, immb) | immh!=0 & immh<8
    SQSHRUN_VEC | 0 Q 1 011110 immh:4 immb:3 10000 1 Rn:5 Rd:5 | sqshrun<Q=/2> V(Rd, immh(immh:Q)), V(Rn, immhwide(immh)), Shr(immh, immb) | immh!=0 & immh<8
    RSHRN | 0 Q 0 011110 immh:4 immb:3 10001 1 Rn:5 Rd:5 | rshrn<Q=/2> V(Rd, immh(immh:Q)), V(Rn, immhwide(immh)), Shr(immh, immb) | immh!=0 & immh<8
    SQRSHRUN_VEC | 0 Q 1 011110 immh:4 immb:3 10001 1 Rn:5 Rd:5 | sqrshrun<Q=/2> V(Rd, immh(immh:Q)), V(Rn, immhwide(immh)), Shr(immh, immb) | immh!=0 & immh<8
    SQSHRN_VEC | 0 Q 0 011110 immh:4 immb:3 10010 1 Rn:5 Rd:5 | sqshrn<Q=/2> V(Rd, immh(immh:Q)), V(Rn, immhwide(immh)), Shr(immh, immb) | immh!=0 & immh<8
    UQSHRN_VEC | 0 Q 1 011110 immh:4 immb:3 10010 1 Rn:5 Rd:5 | uqshrn<Q=/2> V(Rd, immh(immh:Q)), V(Rn, immhwide(immh)), Shr(immh, immb) | immh!=0 & immh<8
    SQRSHRN_VEC | 0 Q 0 011110 immh:4 immb:3 10011 1 Rn:5 Rd:5 | sqrshrn<Q=/2> V(Rd, immh(immh:Q)), V(Rn, immhwide(immh)), Shr(immh, immb) | immh!=0 & immh<8
    UQRSHRN_VEC | 0 Q 1 011110 immh:4 immb:3 10011 1 Rn:5 Rd:5 | uqrshrn<Q=/2> V(Rd, immh(immh:Q)), V(Rn, immhwide(immh)), Shr(immh, immb) | immh!=0 & immh<8
    SSHLL | 0 Q 0 011110 immh:4 immb:3 10100 1 Rn:5 Rd:5 | sshll<Q=/2> V(Rd, immhwide(immh)), V(Rn, immh(immh:Q)), Shl(immh, immb) | immh!=0 & immh<8
    = SSHLL | sxtl<Q=/2> V(Rd, immhwide(immh)), V(Rn, immh(immh:Q)) | (immh==1 || immh==2 || immh==4) & immb==0
    USHLL | 0 Q 1 011110 immh:4 immb:3 10100 1 Rn:5 Rd:5 | ushll<Q=/2> V(Rd, immhwide(immh)), V(Rn, immh(immh:Q)), Shl(immh, immb) | immh!=0 & immh<8
    = USHLL | uxtl<Q=/2> V(Rd, immhwide(immh)), V(Rn, immh(immh:Q)) | (immh==1 || immh==2 || immh==4) & immb==0
    SCVTF_VEC_FIXED | 0 Q 0 011110 immh:4 immb:3 11100 1 Rn:5 Rd:5 | scvtf V(Rd, immh(immh:Q)), V(Rn, immh(immh:Q)), Shr(immh, immb) | immh>3 & (immh<8 || Q==1)
    UCVTF_VEC_FIXED | 0 Q 1 011110 immh:4 immb:3 11100 1 Rn:5 Rd:5 | ucvtf V(Rd, immh(immh:Q)), V(Rn, immh(immh:Q)), Shr(immh, immb) | immh>3 & (immh<8 || Q==1)
    FCVTZS_VEC_FIXED | 0 Q 0 011110 immh:4 immb:3 11111 1 Rn:5 Rd:5 | fcvtzs V(Rd, immh(immh:Q)), V(Rn, immh(immh:Q)), Shr(immh, immb) | immh>3 & (immh<8 || Q==1)
    FCVTZU_VEC_FIXED | 0 Q 1 011110 immh:4 immb:3 11111 1 Rn:5 Rd:5 | fcvtzu V(Rd, immh(immh:Q)), V(Rn, immh(immh:Q)), Shr(immh, immb) | immh>3 & (immh<8 || Q==1)
    [simd_by_element SIMD]
    MLA_ELEM | 0 Q 1 01111 size:2 L M Rm:4 0000 H 0 Rn:5 Rd:5 | mla V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), Eby(H, L, M, Rm, <size=-/h/s/->) | size!=0 & size!=3
    MLS_ELEM | 0 Q 1 01111 size:2 L M Rm:4 0100 H 0 Rn:5 Rd:5 | mls V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), Eby(H, L, M, Rm, <size=-/h/s/->) | size!=0 & size!=3
    MUL_ELEM | 0 Q 0 01111 size:2 L M Rm:4 1000 H 0 Rn:5 Rd:5 | mul V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), Eby(H, L, M, Rm, <size=-/h/s/->) | size!=0 & size!=3
    SMLAL_ELEM | 0 Q 0 01111 size:2 L M Rm:4 0010 H 0 Rn:5 Rd:5 | smlal<Q=/2> V(Rd, wide(size)), V(Rn, bhsd(size:Q)), Eby(H, L, M, Rm, <size=-/h/s/->) | size!=0 & size!=3
    UMLAL_ELEM | 0 Q 1 01111 size:2 L M Rm:4 0010 H 0 Rn:5 Rd:5 | umlal<Q=/2> V(Rd, wide(size)), V(Rn, bhsd(size:Q)), Eby(H, L, M, Rm, <size=-/h/s/->) | size!=0 & size!=3
    SMLSL_ELEM | 0 Q 0 01111 size:2 L M Rm:4 0110 H 0 Rn:5 Rd:5 | smlsl<Q=/2> V(Rd, wide(size)), V(Rn, bhsd(size:Q)), Eby(H, L, M, Rm, <size=-/h/s/->) | size!=0 & size!=3
    UMLSL_ELEM | 0 Q 1 01111 size:2 L M Rm:4 0110 H 0 Rn:5 Rd:5 | umlsl<Q=/2> V(Rd, wide(size)), V(Rn, bhsd(size:Q)), Eby(H, L, M, Rm, <size=-/h/s/->) | size!=0 & size!=3
    SMULL_ELEM | 0 Q 0 01111 size:2 L M Rm:4 1010 H 0 Rn:5 Rd:5 | smull<Q=/2> V(Rd, wide(size)), V(Rn, bhsd(size:Q)), Eby(H, L, M, Rm, <size=-/h/s/->) | size!=0 & size!=3
    UMULL_ELEM | 0 Q 1 01111 size:2 L M Rm:4 1010 H 0 Rn:5 Rd:5 | umull<Q=/2> V(Rd, wide(size)), V(Rn, bhsd(size:Q)), Eby(H, L, M, Rm, <size=-/h/s/->) | size!=0 & size!=3
    """,
    """
    SQDMLAL_ELEM | 0 Q 0 01111 size:2 L M Rm:4 0011 H 0 Rn:5 Rd:5 | sqdmlal<Q=/2> V(Rd, wide(size)), V(Rn, bhsd(size:Q)), Eby(H, L, M, Rm, <size=-/h/s/->) | size!=0 & size!=3
    SQDMLSL_ELEM | 0 Q 0 01111 size:2 L M Rm:4 0111 H 0 Rn:5 Rd:5 | sqdmlsl<Q=/2> V(Rd, wide(size)), V(Rn, bhsd(size:Q)), Eby(H, L, M, Rm, <size=-/h/s/->) | size!=0 & size!=3
    SQDMULL_ELEM | 0 Q 0 01111 size:2 L M Rm:4 1011 H 0 Rn:5 Rd:5 | sqdmull<Q=/2> V(Rd, wide(size)), V(Rn, bhsd(size:Q)), Eby(H, L, M, Rm, <size=-/h/s/->) | size!=0 & size!=3
    SQDMULH_ELEM | 0 Q 0 01111 size:2 L M Rm:4 1100 H 0 Rn:5 Rd:5 | sqdmulh V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), Eby(H, L, M, Rm, <size=-/h/s/->) | size!=0 & size!=3
    SQRDMULH_ELEM | 0 Q 0 01111 size:2 L M Rm:4 1101 H 0 Rn:5 Rd:5 | sqrdmulh V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), Eby(H, L, M, Rm, <size=-/h/s/->) | size!=0 & size!=3
    SQRDMLAH_ELEM | 0 Q 1 01111 size:2 L M Rm:4 1101 H 0 Rn:5 Rd:5 | sqrdmlah V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), Eby(H, L, M, Rm, <size=-/h/s/->) | size!=0 & size!=3 | RDM
    SQRDMLSH_ELEM | 0 Q 1 01111 size:2 L M Rm:4 1111 H 0 Rn:5 Rd:5 | sqrdmlsh V(Rd, bhsd(size:Q)), V(Rn, bhsd(size:Q)), Eby(H, L, M, Rm, <size=-/h/s/->) | size!=0 & size!=3 | RDM
    SDOT_ELEM | 0 Q 0 01111 10 L M Rm:4 1110 H 0 Rn:5 Rd:5 | sdot V(Rd, <Q=2s/4s>), V(Rn, <Q=8b/16b>), Eby(H, L, M, Rm, 4b) | | DOTPROD
    UDOT_ELEM | 0 Q 1 01111 10 L M Rm:4 1110 H 0 Rn:5 Rd:5 | udot V(Rd, <Q=2s/4s>), V(Rn, <Q=8b/16b>), Eby(H, L, M, Rm, 4b) | | DOTPROD
    FMLA_ELEM | 0 Q 0 01111 1 sz L M Rm:4 0001 H 0 Rn:5 Rd:5 | fmla V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), Eby(H, L, M, Rm, <sz=s/d>) | sz==0 || L==0
    FMLS_ELEM | 0 Q 0 01111 1 sz L M Rm:4 0101 H 0 Rn:5 Rd:5 | fmls V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), Eby(H, L, M, Rm, <sz=s/d>) | sz==0 || L==0
    FMUL_ELEM | 0 Q 0 01111 1 sz L M Rm:4 1001 H 0 Rn:5 Rd:5 | fmul V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), Eby(H, L, M, Rm, <sz=s/d>) | sz==0 || L==0
    FMULX_ELEM | 0 Q 1 01111 1 sz L M Rm:4 1001 H 0 Rn:5 Rd:5 | fmulx V(Rd, sd(sz:Q)), V(Rn, sd(sz:Q)), Eby(H, L, M, Rm, <sz=s/d>) | sz==0 || L==0
    [simd_scalar_three_same SIMD]
    SQADD_SCALAR | 01 0 11110 size:2 1 Rm:5 00001 1 Rn:5 Rd:5 | sqadd F(Rd, bhsd(size)), F(Rn, bhsd(size)), F(Rm, bhsd(size))
    UQADD_SCALAR | 01 1 11110 size:2 1 Rm:5 00001 1 Rn:5 Rd:5 | uqadd F(Rd, bhsd(size)), F(Rn, bhsd(size)), F(Rm, bhsd(size))
    SQSUB_SCALAR | 01 0 11110 size:2 1 Rm:5 00101 1 Rn:5 Rd:5 | sqsub F(Rd, bhsd(size)), F(Rn, bhsd(size)), F(Rm, bhsd(size))
    UQSUB_SCALAR | 01 1 11110 size:2 1 Rm:5 00101 1 Rn:5 Rd:5 | uqsub F(Rd, bhsd(size)), F(Rn, bhsd(size)), F(Rm, bhsd(size))
    CMGT_SCALAR | 01 0 11110 11 1 Rm:5 00110 1 Rn:5 Rd:5 | cmgt D(Rd), D(Rn), D(Rm)
    CMHI_SCALAR | 01 1 11110 11 1 Rm:5 00110 1 Rn:5 Rd:5 | cmhi D(Rd), D(Rn), D(Rm)
    CMGE_SCALAR | 01 0 11110 11 1 Rm:5 00111 1 Rn:5 Rd:5 | cmge D(Rd), D(Rn), D(Rm)
    CMHS_SCALAR | 01 1 11110 11 1 Rm:5 00111 1 Rn:5 Rd:5 | cmhs D(Rd), D(Rn), D(Rm)
    SSHL_SCALAR | 01 0 11110 11 1 Rm:5 01000 1 Rn:5 Rd:5 | sshl D(Rd), D(Rn), D(Rm)
    USHL_SCALAR | 01 1 11110 11 1 Rm:5 01000 1 Rn:5 Rd:5 | ushl D(Rd), D(Rn), D(Rm)
    SQSHL_SCALAR | 01 0 11110 size:2 1 Rm:5 01001 1 Rn:5 Rd:5 | sqshl F(Rd, bhsd(size)), F(Rn, bhsd(size)), F(Rm, bhsd(size))
    UQSHL_SCALAR | 01 1 11110 size:2 1 Rm:5 01001 1 Rn:5 Rd:5 | uqshl F(Rd, bhsd(size)), F(Rn, bhsd(size)), F(Rm, bhsd(size))
    SRSHL_SCALAR | 01 0 11110 11 1 Rm:5 01010 1 Rn:5 Rd:5 | srshl D(Rd), D(Rn), D(Rm)
    URSHL_SCALAR | 01 1 11110 11 1 Rm:5 01010 1 Rn:5 Rd:5 | urshl D(Rd), D(Rn), D(Rm)
    SQRSHL_SCALAR | 01 0 11110 size:2 1 Rm:5 01011 1 Rn:5 Rd:5 | sqrshl F(Rd, bhsd(size)), F(Rn, bhsd(size)), F(Rm, bhsd(size))
    UQRSHL_SCALAR | 01 1 11110 size:2 1 Rm:5 01011 1 Rn:5 Rd:5 | uqrshl F(Rd, bhsd(size)), F(Rn, bhsd(size)), F(Rm, bhsd(size))
    ADD_SCALAR | 01 0 11110 11 1 Rm:5 10000 1 Rn:5 Rd:5 | add D(Rd), D(Rn), D(Rm)
    SUB_SCALAR | 01 1 11110 11 1 Rm:5 10000 1 Rn:5 Rd:5 | sub D(Rd), D(Rn), D(Rm)
    CMTST_SCALAR | 01 0 11110 11 1 Rm:5 10001 1 Rn:5 Rd:5 | cmtst D(Rd), D(Rn), D(Rm)
    CMEQ_SCALAR | 01 1 11110 11 1 Rm:5 10001 1 Rn:5 Rd:5 | cmeq D(Rd), D(Rn), D(Rm)
    SQDMULH_SCALAR | 01 0 11110 size:2 1 Rm:5 10110 1 Rn:5 Rd:5 | sqdmulh F(Rd, bhsd(size)), F(Rn, bhsd(size)), F(Rm, bhsd(size)) | size!=0 & size!=3
    SQRDMULH_SCALAR | 01 1 11110 size:2 1 Rm:5 10110 1 Rn:5 Rd:5 | sqrdmulh F(Rd, bhsd(size)), F(Rn, bhsd(size)), F(Rm, bhsd(size)) | size!=0 & size!=3
    FMULX_SCALAR | 01 0 11110 0 sz 1 Rm:5 11011 1 Rn:5 Rd:5 | fmulx F(Rd, sd(sz)), F(Rn, sd(sz)), F(Rm, sd(sz))
    FCMEQ_SCALAR | 01 0 11110 0 sz 1 Rm:5 11100 1 Rn:5 Rd:5 | fcmeq F(Rd, sd(sz)), F(Rn, sd(sz)), F(Rm, sd(sz))
    FCMGE_SCALAR | 01 1 11110 0 sz 1 Rm:5 11100 1 Rn:5 Rd:5 | fcmge F(Rd, sd(sz)), F(Rn, sd(sz)), F(Rm, sd(sz))
    FCMGT_SCALAR | 01 1 11110 1 sz 1 Rm:5 11100 1 Rn:5 Rd:5 | fcmgt F(Rd, sd(sz)), F(Rn, sd(sz)), F(Rm, sd(sz))
    FACGE_SCALAR | 01 1 11110 0 sz 1 Rm:5 11101 1 Rn:5 Rd:5 | facge F(Rd, sd(sz)), F(Rn, sd(sz)), F(Rm, sd(sz))
    FACGT_SCALAR | 01 1 11110 1 sz 1 Rm:5 11101 1 Rn:5 Rd:5 | facgt F(Rd, sd(sz)), F(Rn, sd(sz)), F(Rm, sd(sz))
    FABD_SCALAR | 01 1 11110 1 sz 1 Rm:5 11010 1 Rn:5 Rd:5 | fabd F(Rd, sd(sz)), F(Rn, sd(sz)), F(Rm, sd(sz))
    FRECPS_SCALAR | 01 0 11110 0 sz 1 Rm:5 11111 1 Rn:5 Rd:5 | frecps F(Rd, sd(sz)), F(Rn, sd(sz)), F(Rm, sd(sz))
    FRSQRTS_SCALAR | 01 0 11110 1 sz 1 Rm:5 11111 1 Rn:5 Rd:5 | frsqrts F(Rd, sd(sz)), F(Rn, sd(sz)), F(Rm, sd(sz))
    [simd_scalar_three_same_extra RDM]
    SQRDMLAH_SCALAR | 01 1 11110 size:2 0 Rm:5 1 000 0 1 Rn:5 Rd:5 | sqrdmlah F(Rd, bhsd(size)), F(Rn, bhsd(size)), F(Rm, bhsd(size)) | size!=0 & size!=3
    SQRDMLSH_SCALAR | 01 1 11110 size:2 0 Rm:5 1 000 1 1 Rn:5 Rd:5 | sqrdmlsh F(Rd, bhsd(size)), F(Rn, bhsd(size)), F(Rm, bhsd(size)) | size!=0 & size!=3
    [simd_scalar_three_diff SIMD]
    SQDMLAL_SCALAR | 01 0 11110 size:2 1 Rm:5 1001 00 Rn:5 Rd:5 | sqdmlal F(Rd, wide(size)), F(Rn, bhsd(size)), F(Rm, bhsd(size)) | size!=0 & size!=3
    SQDMLSL_SCALAR | 01 0 11110 size:2 1 Rm:5 1011 00 Rn:5 Rd:5 | sqdmlsl F(Rd, wide(size)), F(Rn, bhsd(size)), F(Rm, bhsd(size)) | size!=0 & size!=3
    SQDMULL_SCALAR | 01 0 11110 size:2 1 Rm:5 1101 00 Rn:5 Rd:5 | sqdmull F(Rd, wide(size)), F(Rn, bhsd(size)), F(Rm, bhsd(size)) | size!=0 & size!=3
    [simd_scalar_two_reg_misc SIMD]
    SUQADD_SCALAR | 01 0 11110 size:2 10000 00011 10 Rn:5 Rd:5 | suqadd F(Rd, bhsd(size)), F(Rn, bhsd(size))
    USQADD_SCALAR | 01 1 11110 size:2 10000 00011 10 Rn:5 Rd:5 | usqadd F(Rd, bhsd(size)), F(Rn, bhsd(size))
    SQABS_SCALAR | 01 0 11110 size:2 10000 00111 10 Rn:5 Rd:5 | sqabs F(Rd, bhsd(size)), F(Rn, bhsd(size))
    SQNEG_SCALAR | 01 1 11110 size:2 10000 00111 10 Rn:5 Rd:5 | sqneg F(Rd, bhsd(size)), F(Rn, bhsd(size))
    CMGT_SCALAR_ZERO | 01 0 11110 11 10000 01000 10 Rn:5 Rd:5 | cmgt D(Rd), D(Rn), "#0"
    CMGE_SCALAR_ZERO | 01 1 11110 11 10000 01000 10 Rn:5 Rd:5 | cmge D(Rd), D(Rn), "#0"
    CMEQ_SCALAR_ZERO | 01 0 11110 11 10000 01001 10 Rn:5 Rd:5 | cmeq D(Rd), D(Rn), "#0"
    CMLE_SCALAR_ZERO | 01 1 11110 11 10000 01001 10 Rn:5 Rd:5 | cmle D(Rd), D(Rn), "#0"
    CMLT_SCALAR_ZERO | 01 0 11110 11 10000 01010 10 Rn:5 Rd:5 | cmlt D(Rd), D(Rn), "#0"
    ABS_SCALAR | 01 0 11110 11 10000 01011 10 Rn:5 Rd:5 | abs D(Rd), D(Rn)
    NEG_SCALAR | 01 1 11110 11 10000 01011 10 Rn:5 Rd:5 | neg D(Rd), D(Rn)
    SQXTUN_SCALAR | 01 1 11110 size:2 10000 10010 10 Rn:5 Rd:5 | sqxtun F(Rd, bhsd(size)), F(Rn, wide(size)) | size!=3
    SQXTN_SCALAR | 01 0 11110 size:2 10000 10100 10 Rn:5 Rd:5 | sqxtn F(Rd, bhsd(size)), F(Rn, wide(size)) | size!=3
    UQXTN_SCALAR | 01 1 11110 size:2 10000 10100 10 Rn:5 Rd:5 | uqxtn F(Rd, bhsd(size)), F(Rn, wide(size)) | size!=3
    FCMGT_SCALAR_ZERO | 01 0 11110 1 sz 10000 01100 10 Rn:5 Rd:5 | fcmgt F(Rd, sd(sz)), F(Rn, sd(sz)), "#0.0"
    FCMGE_SCALAR_ZERO | 01 1 11110 1 sz 10000 01100 10 Rn:5 Rd:5 | fcmge F(Rd, sd(sz)), F(Rn, sd(sz)), "#0.0"
    FCMEQ_SCALAR_ZERO | 01 0 11110 1 sz 10000 01101 10 Rn:5 Rd:5 | fcmeq F(Rd, sd(sz)), F(Rn, sd(sz)), "#0.0"
    FCMLE_SCALAR_ZERO | 01 1 11110 1 sz 10000 01101 10 Rn:5 Rd:5 | fcmle F(Rd, sd(sz)), F(Rn, sd(sz)), "#0.0"
    FCMLT_SCALAR_ZERO | 01 0 11110 1 sz 10000 01110 10 Rn:5 Rd:5 | fcmlt F(Rd, sd(sz)), F(Rn, sd(sz)), "#0.0"
    FCVTNS_SCALAR | 01 0 11110 0 sz 10000 11010 10 Rn:5 Rd:5 | fcvtns F(Rd, sd(sz)), F(Rn, sd(sz))
    FCVTNU_SCALAR | 01 1 11110 0 sz 10000 11010 10 Rn:5 Rd:5 | fcvtnu F(Rd, sd(sz)), F(Rn, sd(sz))
    FCVTPS_SCALAR | 01 0 11110 1 sz 10000 11010 10 Rn:5 Rd:5 | fcvtps F(Rd, sd(sz)), F(Rn, sd(sz))
    FCVTPU_SCALAR | 01 1 11110 1 sz 10000 11010 10 Rn:5 Rd:5 | fcvtpu F(Rd, sd(sz)), F(Rn, sd(sz))
    FCVTMS_SCALAR | 01 0 11110 0 sz 10000 11011 10 Rn:5 Rd:5 | fcvtms F(Rd, sd(sz)), F(Rn, sd(sz))
    FCVTMU_SCALAR | 01 1 11110 0 sz 10000 11011 10 Rn:5 Rd:5 | fcvtmu F(Rd, sd(sz)), F(Rn, sd(sz))
    FCVTZS_SCALAR | 01 0 11110 1 sz 10000 11011 10 Rn:5 Rd:5 | fcvtzs F(Rd, sd(sz)), F(Rn, sd(sz))
    FCVTZU_SCALAR | 01 1 11110 1 sz 10000 11011 10 Rn:5 Rd:5 | fcvtzu F(Rd, sd(sz)), F(Rn, sd(sz))
    FCVTAS_SCALAR | 01 0 11110 0 sz 10000 11100 10 Rn:5 Rd:5 | fcvtas F(Rd, sd(sz)), F(Rn, sd(sz))
    FCVTAU_SCALAR | 01 1 11110 0 sz 10000 11100 10 Rn:5 Rd:5 | fcvtau F(Rd, sd(sz)), F(Rn, sd(sz))
    SCVTF_SCALAR | 01 0 11110 0 sz 10000 11101 10 Rn:5 Rd:5 | scvtf F(Rd, sd(sz)), F(Rn, sd(sz))
    UCVTF_SCALAR | 01 1 11110 0 sz 10000 11101 10 Rn:5 Rd:5 | ucvtf F(Rd, sd(sz)), F(Rn, sd(sz))
    FRECPE_SCALAR | 01 0 11110 1 sz 10000 11101 10 Rn:5 Rd:5 | frecpe F(Rd, sd(sz)), F(Rn, sd(sz))
    FRECPX | 01 0 11110 1 sz 10000 11111 10 Rn:5 Rd:5 | frecpx F(Rd, sd(sz)), F(Rn, sd(sz))
    FRSQRTE_SCALAR | 01 1 11110 1 sz 10000 11101 10 Rn:5 Rd:5 | frsqrte F(Rd, sd(sz)), F(Rn, sd(sz))
    FCVTXN_SCALAR | 01 1 11110 01 10000 10110 10 Rn:5 Rd:5 | fcvtxn S(Rd), D(Rn)
    [simd_scalar_pairwise SIMD]
    ADDP_SCALAR | 01 0 11110 11 11000 11011 10 Rn:5 Rd:5 | addp D(Rd), V(Rn, 2d)
    FMAXNMP_SCALAR | 01 1 11110 0 sz 11000 01100 10 Rn:5 Rd:5 | fmaxnmp F(Rd, sd(sz)), V(Rn, <sz=2s/2d>)
    FMINNMP_SCALAR | 01 1 11110 1 sz 11000 01100 10 Rn:5 Rd:5 | fminnmp F(Rd, sd(sz)), V(Rn, <sz=2s/2d>)
    FADDP_SCALAR | 01 1 11110 0 sz 11000 01101 10 Rn:5 Rd:5 | faddp F(Rd, sd(sz)), V(Rn, <sz=2s/2d>)
    FMAXP_SCALAR | 01 1 11110 0 sz 11000 01111 10 Rn:5 Rd:5 | fmaxp F(Rd, sd(sz)), V(Rn, <sz=2s/2d>)
    FMINP_SCALAR | 01 1 11110 1 sz 11000 01111 10 Rn:5 Rd:5 | fminp F(Rd, sd(sz)), V(Rn, <sz=2s/2d>)
    [simd_scalar_copy SIMD]
    DUP_ELEM_SCALAR | 01 0 11110000 imm5:5 0 0000 1 Rn:5 Rd:5 | mov F(Rd, imm5(imm5)), Eimm5(Rn, imm5) | elementSize(imm5, 0, 3)
    ~ DUP_ELEM_SCALAR | dup F(Rd, imm5(imm5)), Eimm5(Rn, imm5)
    [simd_scalar_shift_imm SIMD]
    SSHR_SCALAR | 01 0 111110 immh:4 immb:3 00000 1 Rn:5 Rd:5 | sshr F(Rd, immh(immh)), F(Rn, immh(immh)), Shr(immh, immb) | immh>7
    """,
    """
    USHR_SCALAR | 01 1 111110 immh:4 immb:3 00000 1 Rn:5 Rd:5 | ushr F(Rd, immh(immh)), F(Rn, immh(immh)), Shr(immh, immb) | immh>7
    SSRA_SCALAR | 01 0 111110 immh:4 immb:3 00010 1 Rn:5 Rd:5 | ssra F(Rd, immh(immh)), F(Rn, immh(immh)), Shr(immh, immb) | immh>7
    USRA_SCALAR | 01 1 111110 immh:4 immb:3 00010 1 Rn:5 Rd:5 | usra F(Rd, immh(immh)), F(Rn, immh(immh)), Shr(immh, immb) | immh>7
    SRSHR_SCALAR | 01 0 111110 immh:4 immb:3 00100 1 Rn:5 Rd:5 | srshr F(Rd, immh(immh)), F(Rn, immh(immh)), Shr(immh, immb) | immh>7
    URSHR_SCALAR | 01 1 111110 immh:4 immb:3 00100 1 Rn:5 Rd:5 | urshr F(Rd, immh(immh)), F(Rn, immh(immh)), Shr(immh, immb) | immh>7
    SRSRA_SCALAR | 01 0 111110 immh:4 immb:3 00110 1 Rn:5 Rd:5 | srsra F(Rd, immh(immh)), F(Rn, immh(immh)), Shr(immh, immb) | immh>7
    URSRA_SCALAR | 01 1 111110 immh:4 immb:3 00110 1 Rn:5 Rd:5 | ursra F(Rd, immh(immh)), F(Rn, immh(immh)), Shr(immh, immb) | immh>7
    SRI_SCALAR | 01 1 111110 immh:4 immb:3 01000 1 Rn:5 Rd:5 | sri F(Rd, immh(immh)), F(Rn, immh(immh)), Shr(immh, immb) | immh>7
    SHL_SCALAR | 01 0 111110 immh:4 immb:3 01010 1 Rn:5 Rd:5 | shl F(Rd, immh(immh)), F(Rn, immh(immh)), Shl(immh, immb) | immh>7
    SLI_SCALAR | 01 1 111110 immh:4 immb:3 01010 1 Rn:5 Rd:5 | sli F(Rd, immh(immh)), F(Rn, immh(immh)), Shl(immh, immb) | immh>7
    SQSHLU_SCALAR | 01 1 111110 immh:4 immb:3 01100 1 Rn:5 Rd:5 | sqshlu F(Rd, immh(immh)), F(Rn, immh(immh)), Shl(immh, immb) | immh!=0
    SQSHL_SCALAR_IMM | 01 0 111110 immh:4 immb:3 01110 1 Rn:5 Rd:5 | sqshl F(Rd, immh(immh)), F(Rn, immh(immh)), Shl(immh, immb) | immh!=0
    UQSHL_SCALAR_IMM | 01 1 111110 immh:4 immb:3 01110 1 Rn:5 Rd:5 | uqshl F(Rd, immh(immh)), F(Rn, immh(immh)), Shl(immh, immb) | immh!=0
    SQSHRUN_SCALAR | 01 1 111110 immh:4 immb:3 10000 1 Rn:5 Rd:5 | sqshrun F(Rd, immh(immh)), F(Rn, immhwide(immh)), Shr(immh, immb) | immh!=0 & immh<8
    SQRSHRUN_SCALAR | 01 1 111110 immh:4 immb:3 10001 1 Rn:5 Rd:5 | sqrshrun F(Rd, immh(immh)), F(Rn, immhwide(immh)), Shr(immh, immb) | immh!=0 & immh<8
    SQSHRN_SCALAR | 01 0 111110 immh:4 immb:3 10010 1 Rn:5 Rd:5 | sqshrn F(Rd, immh(immh)), F(Rn, immhwide(immh)), Shr(immh, immb) | immh!=0 & immh<8
    UQSHRN_SCALAR | 01 1 111110 immh:4 immb:3 10010 1 Rn:5 Rd:5 | uqshrn F(Rd, immh(immh)), F(Rn, immhwide(immh)), Shr(immh, immb) | immh!=0 & immh<8
    SQRSHRN_SCALAR | 01 0 111110 immh:4 immb:3 10011 1 Rn:5 Rd:5 | sqrshrn F(Rd, immh(immh)), F(Rn, immhwide(immh)), Shr(immh, immb) | immh!=0 & immh<8
    UQRSHRN_SCALAR | 01 1 111110 immh:4 immb:3 10011 1 Rn:5 Rd:5 | uqrshrn F(Rd, immh(immh)), F(Rn, immhwide(immh)), Shr(immh, immb) | immh!=0 & immh<8
    SCVTF_SCALAR_FIXED | 01 0 111110 immh:4 immb:3 11100 1 Rn:5 Rd:5 | scvtf F(Rd, immh(immh)), F(Rn, immh(immh)), Shr(immh, immb) | immh>3
    UCVTF_SCALAR_FIXED | 01 1 111110 immh:4 immb:3 11100 1 Rn:5 Rd:5 | ucvtf F(Rd, immh(immh)), F(Rn, immh(immh)), Shr(immh, immb) | immh>3
    FCVTZS_SCALAR_FIXED | 01 0 111110 immh:4 immb:3 11111 1 Rn:5 Rd:5 | fcvtzs F(Rd, immh(immh)), F(Rn, immh(immh)), Shr(immh, immb) | immh>3
    FCVTZU_SCALAR_FIXED | 01 1 111110 immh:4 immb:3 11111 1 Rn:5 Rd:5 | fcvtzu F(Rd, immh(immh)), F(Rn, immh(immh)), Shr(immh, immb) | immh>3
    [simd_scalar_by_element SIMD]
    SQDMLAL_ELEM_SCALAR | 01 0 11111 size:2 L M Rm:4 0011 H 0 Rn:5 Rd:5 | sqdmlal F(Rd, wide(size)), F(Rn, bhsd(size)), Eby(H, L, M, Rm, <size=-/h/s/->) | size!=0 & size!=3
    SQDMLSL_ELEM_SCALAR | 01 0 11111 size:2 L M Rm:4 0111 H 0 Rn:5 Rd:5 | sqdmlsl F(Rd, wide(size)), F(Rn, bhsd(size)), Eby(H, L, M, Rm, <size=-/h/s/->) | size!=0 & size!=3
    SQDMULL_ELEM_SCALAR | 01 0 11111 size:2 L M Rm:4 1011 H 0 Rn:5 Rd:5 | sqdmull F(Rd, wide(size)), F(Rn, bhsd(size)), Eby(H, L, M, Rm, <size=-/h/s/->) | size!=0 & size!=3
    SQDMULH_ELEM_SCALAR | 01 0 11111 size:2 L M Rm:4 1100 H 0 Rn:5 Rd:5 | sqdmulh F(Rd, bhsd(size)), F(Rn, bhsd(size)), Eby(H, L, M, Rm, <size=-/h/s/->) | size!=0 & size!=3
    SQRDMULH_ELEM_SCALAR | 01 0 11111 size:2 L M Rm:4 1101 H 0 Rn:5 Rd:5 | sqrdmulh F(Rd, bhsd(size)), F(Rn, bhsd(size)), Eby(H, L, M, Rm, <size=-/h/s/->) | size!=0 & size!=3
    SQRDMLAH_ELEM_SCALAR | 01 1 11111 size:2 L M Rm:4 1101 H 0 Rn:5 Rd:5 | sqrdmlah F(Rd, bhsd(size)), F(Rn, bhsd(size)), Eby(H, L, M, Rm, <size=-/h/s/->) | size!=0 & size!=3 | RDM
    SQRDMLSH_ELEM_SCALAR | 01 1 11111 size:2 L M Rm:4 1111 H 0 Rn:5 Rd:5 | sqrdmlsh F(Rd, bhsd(size)), F(Rn, bhsd(size)), Eby(H, L, M, Rm, <size=-/h/s/->) | size!=0 & size!=3 | RDM
    FMLA_ELEM_SCALAR | 01 0 11111 1 sz L M Rm:4 0001 H 0 Rn:5 Rd:5 | fmla F(Rd, sd(sz)), F(Rn, sd(sz)), Eby(H, L, M, Rm, <sz=s/d>) | sz==0 || L==0
    FMLS_ELEM_SCALAR | 01 0 11111 1 sz L M Rm:4 0101 H 0 Rn:5 Rd:5 | fmls F(Rd, sd(sz)), F(Rn, sd(sz)), Eby(H, L, M, Rm, <sz=s/d>) | sz==0 || L==0
    FMUL_ELEM_SCALAR | 01 0 11111 1 sz L M Rm:4 1001 H 0 Rn:5 Rd:5 | fmul F(Rd, sd(sz)), F(Rn, sd(sz)), Eby(H, L, M, Rm, <sz=s/d>) | sz==0 || L==0
    FMULX_ELEM_SCALAR | 01 1 11111 1 sz L M Rm:4 1001 H 0 Rn:5 Rd:5 | fmulx F(Rd, sd(sz)), F(Rn, sd(sz)), Eby(H, L, M, Rm, <sz=s/d>) | sz==0 || L==0
    [ldst_simd_unsigned FP]
    STR_FP_UNSIGNED | size:2 111 1 01 opc1 0 imm12:12 Rn:5 Rt:5 | str F(Rt, bhsd(opc1:size)), MemU(Rn, imm12, opc1:size) | opc1==0 || size==0
    LDR_FP_UNSIGNED | size:2 111 1 01 opc1 1 imm12:12 Rn:5 Rt:5 | ldr F(Rt, bhsd(opc1:size)), MemU(Rn, imm12, opc1:size) | opc1==0 || size==0
    [ldst_simd_unscaled FP]
    STUR_FP | size:2 111 1 00 opc1 0 0 imm9:9 00 Rn:5 Rt:5 | stur F(Rt, bhsd(opc1:size)), MemS(Rn, imm9, 0) | opc1==0 || size==0
    ~ STUR_FP | str F(Rt, bhsd(opc1:size)), MemS(Rn, imm9, 0)
    LDUR_FP | size:2 111 1 00 opc1 1 0 imm9:9 00 Rn:5 Rt:5 | ldur F(Rt, bhsd(opc1:size)), MemS(Rn, imm9, 0) | opc1==0 || size==0
    ~ LDUR_FP | ldr F(Rt, bhsd(opc1:size)), MemS(Rn, imm9, 0)
    [ldst_simd_post FP]
    STR_FP_POST | size:2 111 1 00 opc1 0 0 imm9:9 01 Rn:5 Rt:5 | str F(Rt, bhsd(opc1:size)), MemPost(Rn, imm9, 0) | opc1==0 || size==0
    LDR_FP_POST | size:2 111 1 00 opc1 1 0 imm9:9 01 Rn:5 Rt:5 | ldr F(Rt, bhsd(opc1:size)), MemPost(Rn, imm9, 0) | opc1==0 || size==0
    [ldst_simd_pre FP]
    STR_FP_PRE | size:2 111 1 00 opc1 0 0 imm9:9 11 Rn:5 Rt:5 | str F(Rt, bhsd(opc1:size)), MemPre(Rn, imm9, 0) | opc1==0 || size==0
    LDR_FP_PRE | size:2 111 1 00 opc1 1 0 imm9:9 11 Rn:5 Rt:5 | ldr F(Rt, bhsd(opc1:size)), MemPre(Rn, imm9, 0) | opc1==0 || size==0
    [ldst_simd_reg FP]
    STR_FP_REG | size:2 111 1 00 opc1 0 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | str F(Rt, bhsd(opc1:size)), MemReg(Rn, Rm, option, S, opc1:size) | (opc1==0 || size==0) & (option==2 || option==3 || option>5)
    LDR_FP_REG | size:2 111 1 00 opc1 1 1 Rm:5 option:3 S 10 Rn:5 Rt:5 | ldr F(Rt, bhsd(opc1:size)), MemReg(Rn, Rm, option, S, opc1:size) | (opc1==0 || size==0) & (option==2 || option==3 || option>5)
    [ldst_simd_literal FP]
    LDR_FP_LIT | opc:2 011 1 00 imm19:19 Rt:5 | ldr F(Rt, sdq(opc)), Rel(imm19) | opc!=3
    [ldst_simd_nontemporal FP]
    STNP_FP | opc:2 101 1 000 0 imm7:7 Rt2:5 Rn:5 Rt:5 | stnp F(Rt, sdq(opc)), F(Rt2, sdq(opc)), MemS(Rn, imm7, <opc=2/3/4/->) | opc!=3
    LDNP_FP | opc:2 101 1 000 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldnp F(Rt, sdq(opc)), F(Rt2, sdq(opc)), MemS(Rn, imm7, <opc=2/3/4/->) | opc!=3
    [ldst_simd_pair_offset FP]
    STP_FP_OFFSET | opc:2 101 1 010 0 imm7:7 Rt2:5 Rn:5 Rt:5 | stp F(Rt, sdq(opc)), F(Rt2, sdq(opc)), MemS(Rn, imm7, <opc=2/3/4/->) | opc!=3
    LDP_FP_OFFSET | opc:2 101 1 010 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldp F(Rt, sdq(opc)), F(Rt2, sdq(opc)), MemS(Rn, imm7, <opc=2/3/4/->) | opc!=3
    [ldst_simd_pair_post FP]
    STP_FP_POST | opc:2 101 1 001 0 imm7:7 Rt2:5 Rn:5 Rt:5 | stp F(Rt, sdq(opc)), F(Rt2, sdq(opc)), MemPost(Rn, imm7, <opc=2/3/4/->) | opc!=3
    LDP_FP_POST | opc:2 101 1 001 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldp F(Rt, sdq(opc)), F(Rt2, sdq(opc)), MemPost(Rn, imm7, <opc=2/3/4/->) | opc!=3
    [ldst_simd_pair_pre FP]
    STP_FP_PRE | opc:2 101 1 011 0 imm7:7 Rt2:5 Rn:5 Rt:5 | stp F(Rt, sdq(opc)), F(Rt2, sdq(opc)), MemPre(Rn, imm7, <opc=2/3/4/->) | opc!=3
    LDP_FP_PRE | opc:2 101 1 011 1 imm7:7 Rt2:5 Rn:5 Rt:5 | ldp F(Rt, sdq(opc)), F(Rt2, sdq(opc)), MemPre(Rn, imm7, <opc=2/3/4/->) | opc!=3
    [simd_ldst_multi SIMD]
    ST1_MULT_1 | 0 Q 0011000 0 000000 0111 size:2 Rn:5 Rt:5 | st1 L(Rt, 1, bhsd(size:Q)), Mem(Rn)
    ST1_MULT_2 | 0 Q 0011000 0 000000 1010 size:2 Rn:5 Rt:5 | st1 L(Rt, 2, bhsd(size:Q)), Mem(Rn)
    ST1_MULT_3 | 0 Q 0011000 0 000000 0110 size:2 Rn:5 Rt:5 | st1 L(Rt, 3, bhsd(size:Q)), Mem(Rn)
    ST1_MULT_4 | 0 Q 0011000 0 000000 0010 size:2 Rn:5 Rt:5 | st1 L(Rt, 4, bhsd(size:Q)), Mem(Rn)
    ST2_MULT | 0 Q 0011000 0 000000 1000 size:2 Rn:5 Rt:5 | st2 L(Rt, 2, bhsd(size:Q)), Mem(Rn) | size:Q!=6
    ST3_MULT | 0 Q 0011000 0 000000 0100 size:2 Rn:5 Rt:5 | st3 L(Rt, 3, bhsd(size:Q)), Mem(Rn) | size:Q!=6
    ST4_MULT | 0 Q 0011000 0 000000 0000 size:2 Rn:5 Rt:5 | st4 L(Rt, 4, bhsd(size:Q)), Mem(Rn) | size:Q!=6
    LD1_MULT_1 | 0 Q 0011000 1 000000 0111 size:2 Rn:5 Rt:5 | ld1 L(Rt, 1, bhsd(size:Q)), Mem(Rn)
    LD1_MULT_2 | 0 Q 0011000 1 000000 1010 size:2 Rn:5 Rt:5 | ld1 L(Rt, 2, bhsd(size:Q)), Mem(Rn)
    LD1_MULT_3 | 0 Q 0011000 1 000000 0110 size:2 Rn:5 Rt:5 | ld1 L(Rt, 3, bhsd(size:Q)), Mem(Rn)
    LD1_MULT_4 | 0 Q 0011000 1 000000 0010 size:2 Rn:5 Rt:5 | ld1 L(Rt, 4, bhsd(size:Q)), Mem(Rn)
    LD2_MULT | 0 Q 0011000 1 000000 1000 size:2 Rn:5 Rt:5 | ld2 L(Rt, 2, bhsd(size:Q)), Mem(Rn) | size:Q!=6
    LD3_MULT | 0 Q 0011000 1 000000 0100 size:2 Rn:5 Rt:5 | ld3 L(Rt, 3, bhsd(size:Q)), Mem(Rn) | size:Q!=6
    LD4_MULT | 0 Q 0011000 1 000000 0000 size:2 Rn:5 Rt:5 | ld4 L(Rt, 4, bhsd(size:Q)), Mem(Rn) | size:Q!=6
    [simd_ldst_multi_post SIMD]
    ST1_MULT_1_POST | 0 Q 0011001 0 0 11111 0111 size:2 Rn:5 Rt:5 | st1 L(Rt, 1, bhsd(size:Q)), MemPostNum(Rn, <Q=8/16>)
    ST1_MULT_1_POST_REG | 0 Q 0011001 0 0 Rm:5 0111 size:2 Rn:5 Rt:5 | st1 L(Rt, 1, bhsd(size:Q)), MemPostReg(Rn, Rm) | Rm!=31
    ST1_MULT_2_POST | 0 Q 0011001 0 0 11111 1010 size:2 Rn:5 Rt:5 | st1 L(Rt, 2, bhsd(size:Q)), MemPostNum(Rn, <Q=16/32>)
    ST1_MULT_2_POST_REG | 0 Q 0011001 0 0 Rm:5 1010 size:2 Rn:5 Rt:5 | st1 L(Rt, 2, bhsd(size:Q)), MemPostReg(Rn, Rm) | Rm!=31
    ST1_MULT_3_POST | 0 Q 0011001 0 0 11111 0110 size:2 Rn:5 Rt:5 | st1 L(Rt, 3, bhsd(size:Q)), MemPostNum(Rn, <Q=24/48>)
    ST1_MULT_3_POST_REG | 0 Q 0011001 0 0 Rm:5 0110 size:2 Rn:5 Rt:5 | st1 L(Rt, 3, bhsd(size:Q)), MemPostReg(Rn, Rm) | Rm!=31
    ST1_MULT_4_POST | 0 Q 0011001 0 0 11111 0010 size:2 Rn:5 Rt:5 | st1 L(Rt, 4, bhsd(size:Q)), MemPostNum(Rn, <Q=32/64>)
    ST1_MULT_4_POST_REG | 0 Q 0011001 0 0 Rm:5 0010 size:2 Rn:5 Rt:5 | st1 L(Rt, 4, bhsd(size:Q)), MemPostReg(Rn, Rm) | Rm!=31
    ST2_MULT_POST | 0 Q 0011001 0 0 11111 1000 size:2 Rn:5 Rt:5 | st2 L(Rt, 2, bhsd(size:Q)), MemPostNum(Rn, <Q=16/32>) | size:Q!=6
    ST2_MULT_POST_REG | 0 Q 0011001 0 0 Rm:5 1000 size:2 Rn:5 Rt:5 | st2 L(Rt, 2, bhsd(size:Q)), MemPostReg(Rn, Rm) | size:Q!=6 & Rm!=31
    ST3_MULT_POST | 0 Q 0011001 0 0 11111 0100 size:2 Rn:5 Rt:5 | st3 L(Rt, 3, bhsd(size:Q)), MemPostNum(Rn, <Q=24/48>) | size:Q!=6
    ST3_MULT_POST_REG | 0 Q 0011001 0 0 Rm:5 0100 size:2 Rn:5 Rt:5 | st3 L(Rt, 3, bhsd(size:Q)), MemPostReg(Rn, Rm) | size:Q!=6 & Rm!=31
    ST4_MULT_POST | 0 Q 0011001 0 0 11111 0000 size:2 Rn:5 Rt:5 | st4 L(Rt, 4, bhsd(size:Q)), MemPostNum(Rn, <Q=32/64>) | size:Q!=6
    ST4_MULT_POST_REG | 0 Q 0011001 0 0 Rm:5 0000 size:2 Rn:5 Rt:5 | st4 L(Rt, 4, bhsd(size:Q)), MemPostReg(Rn, Rm) | size:Q!=6 & Rm!=31
    LD1_MULT_1_POST | 0 Q 0011001 1 0 11111 0111 size:2 Rn:5 Rt:5 | ld1 L(Rt, 1, bhsd(size:Q)), MemPostNum(Rn, <Q=8/16>)
    LD1_MULT_1_POST_REG | 0 Q 0011001 1 0 Rm:5 0111 size:2 Rn:5 Rt:5 | ld1 L(Rt, 1, bhsd(size:Q)), MemPostReg(Rn, Rm) | Rm!=31
    LD1_MULT_2_POST | 0 Q 0011001 1 0 11111 1010 size:2 Rn:5 Rt:5 | ld1 L(Rt, 2, bhsd(size:Q)), MemPostNum(Rn, <Q=16/32>)
    LD1_MULT_2_POST_REG | 0 Q 0011001 1 0 Rm:5 1010 size:2 Rn:5 Rt:5 | ld1 L(Rt, 2, bhsd(size:Q)), MemPostReg(Rn, Rm) | Rm!=31
    """,
    """
    LD1_MULT_3_POST | 0 Q 0011001 1 0 11111 0110 size:2 Rn:5 Rt:5 | ld1 L(Rt, 3, bhsd(size:Q)), MemPostNum(Rn, <Q=24/48>)
    LD1_MULT_3_POST_REG | 0 Q 0011001 1 0 Rm:5 0110 size:2 Rn:5 Rt:5 | ld1 L(Rt, 3, bhsd(size:Q)), MemPostReg(Rn, Rm) | Rm!=31
    LD1_MULT_4_POST | 0 Q 0011001 1 0 11111 0010 size:2 Rn:5 Rt:5 | ld1 L(Rt, 4, bhsd(size:Q)), MemPostNum(Rn, <Q=32/64>)
    LD1_MULT_4_POST_REG | 0 Q 0011001 1 0 Rm:5 0010 size:2 Rn:5 Rt:5 | ld1 L(Rt, 4, bhsd(size:Q)), MemPostReg(Rn, Rm) | Rm!=31
    LD2_MULT_POST | 0 Q 0011001 1 0 11111 1000 size:2 Rn:5 Rt:5 | ld2 L(Rt, 2, bhsd(size:Q)), MemPostNum(Rn, <Q=16/32>) | size:Q!=6
    LD2_MULT_POST_REG | 0 Q 0011001 1 0 Rm:5 1000 size:2 Rn:5 Rt:5 | ld2 L(Rt, 2, bhsd(size:Q)), MemPostReg(Rn, Rm) | size:Q!=6 & Rm!=31
    LD3_MULT_POST | 0 Q 0011001 1 0 11111 0100 size:2 Rn:5 Rt:5 | ld3 L(Rt, 3, bhsd(size:Q)), MemPostNum(Rn, <Q=24/48>) | size:Q!=6
    LD3_MULT_POST_REG | 0 Q 0011001 1 0 Rm:5 0100 size:2 Rn:5 Rt:5 | ld3 L(Rt, 3, bhsd(size:Q)), MemPostReg(Rn, Rm) | size:Q!=6 & Rm!=31
    LD4_MULT_POST | 0 Q 0011001 1 0 11111 0000 size:2 Rn:5 Rt:5 | ld4 L(Rt, 4, bhsd(size:Q)), MemPostNum(Rn, <Q=32/64>) | size:Q!=6
    LD4_MULT_POST_REG | 0 Q 0011001 1 0 Rm:5 0000 size:2 Rn:5 Rt:5 | ld4 L(Rt, 4, bhsd(size:Q)), MemPostReg(Rn, Rm) | size:Q!=6 & Rm!=31
    [simd_ldst_single SIMD]
    ST1_SINGLE_B | 0 Q 0011010 0 0 00000 000 S size:2 Rn:5 Rt:5 | st1 Lelem(Rt, 1, b, Q:S:size), Mem(Rn)
    ST1_SINGLE_H | 0 Q 0011010 0 0 00000 010 S size1 0 Rn:5 Rt:5 | st1 Lelem(Rt, 1, h, Q:S:size1), Mem(Rn)
    ST1_SINGLE_S | 0 Q 0011010 0 0 00000 100 S 00 Rn:5 Rt:5 | st1 Lelem(Rt, 1, s, Q:S), Mem(Rn)
    ST1_SINGLE_D | 0 Q 0011010 0 0 00000 100 0 01 Rn:5 Rt:5 | st1 Lelem(Rt, 1, d, Q), Mem(Rn)
    ST2_SINGLE_B | 0 Q 0011010 0 1 00000 000 S size:2 Rn:5 Rt:5 | st2 Lelem(Rt, 2, b, Q:S:size), Mem(Rn)
    ST2_SINGLE_H | 0 Q 0011010 0 1 00000 010 S size1 0 Rn:5 Rt:5 | st2 Lelem(Rt, 2, h, Q:S:size1), Mem(Rn)
    ST2_SINGLE_S | 0 Q 0011010 0 1 00000 100 S 00 Rn:5 Rt:5 | st2 Lelem(Rt, 2, s, Q:S), Mem(Rn)
    ST2_SINGLE_D | 0 Q 0011010 0 1 00000 100 0 01 Rn:5 Rt:5 | st2 Lelem(Rt, 2, d, Q), Mem(Rn)
    ST3_SINGLE_B | 0 Q 0011010 0 0 00000 001 S size:2 Rn:5 Rt:5 | st3 Lelem(Rt, 3, b, Q:S:size), Mem(Rn)
    ST3_SINGLE_H | 0 Q 0011010 0 0 00000 011 S size1 0 Rn:5 Rt:5 | st3 Lelem(Rt, 3, h, Q:S:size1), Mem(Rn)
    ST3_SINGLE_S | 0 Q 0011010 0 0 00000 101 S 00 Rn:5 Rt:5 | st3 Lelem(Rt, 3, s, Q:S), Mem(Rn)
    ST3_SINGLE_D | 0 Q 0011010 0 0 00000 101 0 01 Rn:5 Rt:5 | st3 Lelem(Rt, 3, d, Q), Mem(Rn)
    ST4_SINGLE_B | 0 Q 0011010 0 1 00000 001 S size:2 Rn:5 Rt:5 | st4 Lelem(Rt, 4, b, Q:S:size), Mem(Rn)
    ST4_SINGLE_H | 0 Q 0011010 0 1 00000 011 S size1 0 Rn:5 Rt:5 | st4 Lelem(Rt, 4, h, Q:S:size1), Mem(Rn)
    ST4_SINGLE_S | 0 Q 0011010 0 1 00000 101 S 00 Rn:5 Rt:5 | st4 Lelem(Rt, 4, s, Q:S), Mem(Rn)
    ST4_SINGLE_D | 0 Q 0011010 0 1 00000 101 0 01 Rn:5 Rt:5 | st4 Lelem(Rt, 4, d, Q), Mem(Rn)
    LD1_SINGLE_B | 0 Q 0011010 1 0 00000 000 S size:2 Rn:5 Rt:5 | ld1 Lelem(Rt, 1, b, Q:S:size), Mem(Rn)
    LD1_SINGLE_H | 0 Q 0011010 1 0 00000 010 S size1 0 Rn:5 Rt:5 | ld1 Lelem(Rt, 1, h, Q:S:size1), Mem(Rn)
    LD1_SINGLE_S | 0 Q 0011010 1 0 00000 100 S 00 Rn:5 Rt:5 | ld1 Lelem(Rt, 1, s, Q:S), Mem(Rn)
    LD1_SINGLE_D | 0 Q 0011010 1 0 00000 100 0 01 Rn:5 Rt:5 | ld1 Lelem(Rt, 1, d, Q), Mem(Rn)
    LD2_SINGLE_B | 0 Q 0011010 1 1 00000 000 S size:2 Rn:5 Rt:5 | ld2 Lelem(Rt, 2, b, Q:S:size), Mem(Rn)
    LD2_SINGLE_H | 0 Q 0011010 1 1 00000 010 S size1 0 Rn:5 Rt:5 | ld2 Lelem(Rt, 2, h, Q:S:size1), Mem(Rn)
    LD2_SINGLE_S | 0 Q 0011010 1 1 00000 100 S 00 Rn:5 Rt:5 | ld2 Lelem(Rt, 2, s, Q:S), Mem(Rn)
    LD2_SINGLE_D | 0 Q 0011010 1 1 00000 100 0 01 Rn:5 Rt:5 | ld2 Lelem(Rt, 2, d, Q), Mem(Rn)
    LD3_SINGLE_B | 0 Q 0011010 1 0 00000 001 S size:2 Rn:5 Rt:5 | ld3 Lelem(Rt, 3, b, Q:S:size), Mem(Rn)
    LD3_SINGLE_H | 0 Q 0011010 1 0 00000 011 S size1 0 Rn:5 Rt:5 | ld3 Lelem(Rt, 3, h, Q:S:size1), Mem(Rn)
    LD3_SINGLE_S | 0 Q 0011010 1 0 00000 101 S 00 Rn:5 Rt:5 | ld3 Lelem(Rt, 3, s, Q:S), Mem(Rn)
    LD3_SINGLE_D | 0 Q 0011010 1 0 00000 101 0 01 Rn:5 Rt:5 | ld3 Lelem(Rt, 3, d, Q), Mem(Rn)
    LD4_SINGLE_B | 0 Q 0011010 1 1 00000 001 S size:2 Rn:5 Rt:5 | ld4 Lelem(Rt, 4, b, Q:S:size), Mem(Rn)
    LD4_SINGLE_H | 0 Q 0011010 1 1 00000 011 S size1 0 Rn:5 Rt:5 | ld4 Lelem(Rt, 4, h, Q:S:size1), Mem(Rn)
    LD4_SINGLE_S | 0 Q 0011010 1 1 00000 101 S 00 Rn:5 Rt:5 | ld4 Lelem(Rt, 4, s, Q:S), Mem(Rn)
    LD4_SINGLE_D | 0 Q 0011010 1 1 00000 101 0 01 Rn:5 Rt:5 | ld4 Lelem(Rt, 4, d, Q), Mem(Rn)
    LD1R | 0 Q 0011010 1 0 00000 110 0 size:2 Rn:5 Rt:5 | ld1r L(Rt, 1, bhsd(size:Q)), Mem(Rn)
    LD2R | 0 Q 0011010 1 1 00000 110 0 size:2 Rn:5 Rt:5 | ld2r L(Rt, 2, bhsd(size:Q)), Mem(Rn)
    LD3R | 0 Q 0011010 1 0 00000 111 0 size:2 Rn:5 Rt:5 | ld3r L(Rt, 3, bhsd(size:Q)), Mem(Rn)
    LD4R | 0 Q 0011010 1 1 00000 111 0 size:2 Rn:5 Rt:5 | ld4r L(Rt, 4, bhsd(size:Q)), Mem(Rn)
    [simd_ldst_single_post SIMD]
    ST1_SINGLE_B_POST | 0 Q 0011011 0 0 11111 000 S size:2 Rn:5 Rt:5 | st1 Lelem(Rt, 1, b, Q:S:size), MemPostNum(Rn, 1)
    ST1_SINGLE_B_POST_REG | 0 Q 0011011 0 0 Rm:5 000 S size:2 Rn:5 Rt:5 | st1 Lelem(Rt, 1, b, Q:S:size), MemPostReg(Rn, Rm) | Rm!=31
    ST1_SINGLE_H_POST | 0 Q 0011011 0 0 11111 010 S size1 0 Rn:5 Rt:5 | st1 Lelem(Rt, 1, h, Q:S:size1), MemPostNum(Rn, 2)
    ST1_SINGLE_H_POST_REG | 0 Q 0011011 0 0 Rm:5 010 S size1 0 Rn:5 Rt:5 | st1 Lelem(Rt, 1, h, Q:S:size1), MemPostReg(Rn, Rm) | Rm!=31
    ST1_SINGLE_S_POST | 0 Q 0011011 0 0 11111 100 S 00 Rn:5 Rt:5 | st1 Lelem(Rt, 1, s, Q:S), MemPostNum(Rn, 4)
    ST1_SINGLE_S_POST_REG | 0 Q 0011011 0 0 Rm:5 100 S 00 Rn:5 Rt:5 | st1 Lelem(Rt, 1, s, Q:S), MemPostReg(Rn, Rm) | Rm!=31
    ST1_SINGLE_D_POST | 0 Q 0011011 0 0 11111 100 0 01 Rn:5 Rt:5 | st1 Lelem(Rt, 1, d, Q), MemPostNum(Rn, 8)
    ST1_SINGLE_D_POST_REG | 0 Q 0011011 0 0 Rm:5 100 0 01 Rn:5 Rt:5 | st1 Lelem(Rt, 1, d, Q), MemPostReg(Rn, Rm) | Rm!=31
    ST2_SINGLE_B_POST | 0 Q 0011011 0 1 11111 000 S size:2 Rn:5 Rt:5 | st2 Lelem(Rt, 2, b, Q:S:size), MemPostNum(Rn, 2)
    ST2_SINGLE_B_POST_REG | 0 Q 0011011 0 1 Rm:5 000 S size:2 Rn:5 Rt:5 | st2 Lelem(Rt, 2, b, Q:S:size), MemPostReg(Rn, Rm) | Rm!=31
    ST2_SINGLE_H_POST | 0 Q 0011011 0 1 11111 010 S size1 0 Rn:5 Rt:5 | st2 Lelem(Rt, 2, h, Q:S:size1), MemPostNum(Rn, 4)
    ST2_SINGLE_H_POST_REG | 0 Q 0011011 0 1 Rm:5 010 S size1 0 Rn:5 Rt:5 | st2 Lelem(Rt, 2, h, Q:S:size1), MemPostReg(Rn, Rm) | Rm!=31
    ST2_SINGLE_S_POST | 0 Q 0011011 0 1 11111 100 S 00 Rn:5 Rt:5 | st2 Lelem(Rt, 2, s, Q:S), MemPostNum(Rn, 8)
    ST2_SINGLE_S_POST_REG | 0 Q 0011011 0 1 Rm:5 100 S 00 Rn:5 Rt:5 | st2 Lelem(Rt, 2, s, Q:S), MemPostReg(Rn, Rm) | Rm!=31
    ST2_SINGLE_D_POST | 0 Q 0011011 0 1 11111 100 0 01 Rn:5 Rt:5 | st2 Lelem(Rt, 2, d, Q), MemPostNum(Rn, 16)
    ST2_SINGLE_D_POST_REG | 0 Q 0011011 0 1 Rm:5 100 0 01 Rn:5 Rt:5 | st2 Lelem(Rt, 2, d, Q), MemPostReg(Rn, Rm) | Rm!=31
    ST3_SINGLE_B_POST | 0 Q 0011011 0 0 11111 001 S size:2 Rn:5 Rt:5 | st3 Lelem(Rt, 3, b, Q:S:size), MemPostNum(Rn, 3)
    ST3_SINGLE_B_POST_REG | 0 Q 0011011 0 0 Rm:5 001 S size:2 Rn:5 Rt:5 | st3 Lelem(Rt, 3, b, Q:S:size), MemPostReg(Rn, Rm) | Rm!=31
    ST3_SINGLE_H_POST | 0 Q 0011011 0 0 11111 011 S size1 0 Rn:5 Rt:5 | st3 Lelem(Rt, 3, h, Q:S:size1), MemPostNum(Rn, 6)
    ST3_SINGLE_H_POST_REG | 0 Q 0011011 0 0 Rm:5 011 S size1 0 Rn:5 Rt:5 | st3 Lelem(Rt, 3, h, Q:S:size1), MemPostReg(Rn, Rm) | Rm!=31
    ST3_SINGLE_S_POST | 0 Q 0011011 0 0 11111 101 S 00 Rn:5 Rt:5 | st3 Lelem(Rt, 3, s, Q:S), MemPostNum(Rn, 12)
    ST3_SINGLE_S_POST_REG | 0 Q 0011011 0 0 Rm:5 101 S 00 Rn:5 Rt:5 | st3 Lelem(Rt, 3, s, Q:S), MemPostReg(Rn, Rm) | Rm!=31
    ST3_SINGLE_D_POST | 0 Q 0011011 0 0 11111 101 0 01 Rn:5 Rt:5 | st3 Lelem(Rt, 3, d, Q), MemPostNum(Rn, 24)
    ST3_SINGLE_D_POST_REG | 0 Q 0011011 0 0 Rm:5 101 0 01 Rn:5 Rt:5 | st3 Lelem(Rt, 3, d, Q), MemPostReg(Rn, Rm) | Rm!=31
    ST4_SINGLE_B_POST | 0 Q 0011011 0 1 11111 001 S size:2 Rn:5 Rt:5 | st4 Lelem(Rt, 4, b, Q:S:size), MemPostNum(Rn, 4)
    ST4_SINGLE_B_POST_REG | 0 Q 0011011 0 1 Rm:5 001 S size:2 Rn:5 Rt:5 | st4 Lelem(Rt, 4, b, Q:S:size), MemPostReg(Rn, Rm) | Rm!=31
    ST4_SINGLE_H_POST | 0 Q 0011011 0 1 11111 011 S size1 0 Rn:5 Rt:5 | st4 Lelem(Rt, 4, h, Q:S:size1), MemPostNum(Rn, 8)
    ST4_SINGLE_H_POST_REG | 0 Q 0011011 0 1 Rm:5 011 S size1 0 Rn:5 Rt:5 | st4 Lelem(Rt, 4, h, Q:S:size1), MemPostReg(Rn, Rm) | Rm!=31
    ST4_SINGLE_S_POST | 0 Q 0011011 0 1 11111 101 S 00 Rn:5 Rt:5 | st4 Lelem(Rt, 4, s, Q:S), MemPostNum(Rn, 16)
    ST4_SINGLE_S_POST_REG | 0 Q 0011011 0 1 Rm:5 101 S 00 Rn:5 Rt:5 | st4 Lelem(Rt, 4, s, Q:S), MemPostReg(Rn, Rm) | Rm!=31
    ST4_SINGLE_D_POST | 0 Q 0011011 0 1 11111 101 0 01 Rn:5 Rt:5 | st4 Lelem(Rt, 4, d, Q), MemPostNum(Rn, 32)
    ST4_SINGLE_D_POST_REG | 0 Q 0011011 0 1 Rm:5 101 0 01 Rn:5 Rt:5 | st4 Lelem(Rt, 4, d, Q), MemPostReg(Rn, Rm) | Rm!=31
    LD1_SINGLE_B_POST | 0 Q 0011011 1 0 11111 000 S size:2 Rn:5 Rt:5 | ld1 Lelem(Rt, 1, b, Q:S:size), MemPostNum(Rn, 1)
    LD1_SINGLE_B_POST_REG | 0 Q 0011011 1 0 Rm:5 000 S size:2 Rn:5 Rt:5 | ld1 Lelem(Rt, 1, b, Q:S:size), MemPostReg(Rn, Rm) | Rm!=31
    LD1_SINGLE_H_POST | 0 Q 0011011 1 0 11111 010 S size1 0 Rn:5 Rt:5 | ld1 Lelem(Rt, 1, h, Q:S:size1), MemPostNum(Rn, 2)
    LD1_SINGLE_H_POST_REG | 0 Q 0011011 1 0 Rm:5 010 S size1 0 Rn:5 Rt:5 | ld1 Lelem(Rt, 1, h, Q:S:size1), MemPostReg(Rn, Rm) | Rm!=31
    LD1_SINGLE_S_POST | 0 Q 0011011 1 0 11111 100 S 00 Rn:5 Rt:5 | ld1 Lelem(Rt, 1, s, Q:S), MemPostNum(Rn, 4)
    LD1_SINGLE_S_POST_REG | 0 Q 0011011 1 0 Rm:5 100 S 00 Rn:5 Rt:5 | ld1 Lelem(Rt, 1, s, Q:S), MemPostReg(Rn, Rm) | Rm!=31
    LD1_SINGLE_D_POST | 0 Q 0011011 1 0 11111 100 0 01 Rn:5 Rt:5 | ld1 Lelem(Rt, 1, d, Q), MemPostNum(Rn, 8)
    LD1_SINGLE_D_POST_REG | 0 Q 0011011 1 0 Rm:5 100 0 01 Rn:5 Rt:5 | ld1 Lelem(Rt, 1, d, Q), MemPostReg(Rn, Rm) | Rm!=31
    LD2_SINGLE_B_POST | 0 Q 0011011 1 1 11111 000 S size:2 Rn:5 Rt:5 | ld2 Lelem(Rt, 2, b, Q:S:size), MemPostNum(Rn, 2)
    LD2_SINGLE_B_POST_REG | 0 Q 0011011 1 1 Rm:5 000 S size:2 Rn:5 Rt:5 | ld2 Lelem(Rt, 2, b, Q:S:size), MemPostReg(Rn, Rm) | Rm!=31
    LD2_SINGLE_H_POST | 0 Q 0011011 1 1 11111 010 S size1 0 Rn:5 Rt:5 | ld2 Lelem(Rt, 2, h, Q:S:size1), MemPostNum(Rn, 4)
    LD2_SINGLE_H_POST_REG | 0 Q 0011011 1 1 Rm:5 010 S size1 0 Rn:5 Rt:5 | ld2 Lelem(Rt, 2, h, Q:S:size1), MemPostReg(Rn, Rm) | Rm!=31
    LD2_SINGLE_S_POST | 0 Q 0011011 1 1 11111 100 S 00 Rn:5 Rt:5 | ld2 Lelem(Rt, 2, s, Q:S), MemPostNum(Rn, 8)
    LD2_SINGLE_S_POST_REG | 0 Q 0011011 1 1 Rm:5 100 S 00 Rn:5 Rt:5 | ld2 Lelem(Rt, 2, s, Q:S), MemPostReg(Rn, Rm) | Rm!=31
    LD2_SINGLE_D_POST | 0 Q 0011011 1 1 11111 100 0 01 Rn:5 Rt:5 | ld2 Lelem(Rt, 2, d, Q), MemPostNum(Rn, 16)
    LD2_SINGLE_D_POST_REG | 0 Q 0011011 1 1 Rm:5 100 0 01 Rn:5 Rt:5 | ld2 Lelem(Rt, 2, d, Q), MemPostReg(Rn, Rm) | Rm!=31
    LD3_SINGLE_B_POST | 0 Q 0011011 1 0 11111 001 S size:2 Rn:5 Rt:5 | ld3 Lelem(Rt, 3, b, Q:S:size), MemPostNum(Rn, 3)
    LD3_SINGLE_B_POST_REG | 0 Q 0011011 1 0 Rm:5 001 S size:2 Rn:5 Rt:5 | ld3 Lelem(Rt, 3, b, Q:S:size), MemPostReg(Rn, Rm) | Rm!=31
    LD3_SINGLE_H_POST | 0 Q 0011011 1 0 11111 011 S size1 0 Rn:5 Rt:5 | ld3 Lelem(Rt, 3, h, Q:S:size1), MemPostNum(Rn, 6)
    LD3_SINGLE_H_POST_REG | 0 Q 0011011 1 0 Rm:5 011 S size1 0 Rn:5 Rt:5 | ld3 Lelem(Rt, 3, h, Q:S:size1), MemPostReg(Rn, Rm) | Rm!=31
    """,
    """
    LD3_SINGLE_S_POST | 0 Q 0011011 1 0 11111 101 S 00 Rn:5 Rt:5 | ld3 Lelem(Rt, 3, s, Q:S), MemPostNum(Rn, 12)
    LD3_SINGLE_S_POST_REG | 0 Q 0011011 1 0 Rm:5 101 S 00 Rn:5 Rt:5 | ld3 Lelem(Rt, 3, s, Q:S), MemPostReg(Rn, Rm) | Rm!=31
    LD3_SINGLE_D_POST | 0 Q 0011011 1 0 11111 101 0 01 Rn:5 Rt:5 | ld3 Lelem(Rt, 3, d, Q), MemPostNum(Rn, 24)
    LD3_SINGLE_D_POST_REG | 0 Q 0011011 1 0 Rm:5 101 0 01 Rn:5 Rt:5 | ld3 Lelem(Rt, 3, d, Q), MemPostReg(Rn, Rm) | Rm!=31
    LD4_SINGLE_B_POST | 0 Q 0011011 1 1 11111 001 S size:2 Rn:5 Rt:5 | ld4 Lelem(Rt, 4, b, Q:S:size), MemPostNum(Rn, 4)
    LD4_SINGLE_B_POST_REG | 0 Q 0011011 1 1 Rm:5 001 S size:2 Rn:5 Rt:5 | ld4 Lelem(Rt, 4, b, Q:S:size), MemPostReg(Rn, Rm) | Rm!=31
    LD4_SINGLE_H_POST | 0 Q 0011011 1 1 11111 011 S size1 0 Rn:5 Rt:5 | ld4 Lelem(Rt, 4, h, Q:S:size1), MemPostNum(Rn, 8)
    LD4_SINGLE_H_POST_REG | 0 Q 0011011 1 1 Rm:5 011 S size1 0 Rn:5 Rt:5 | ld4 Lelem(Rt, 4, h, Q:S:size1), MemPostReg(Rn, Rm) | Rm!=31
    LD4_SINGLE_S_POST | 0 Q 0011011 1 1 11111 101 S 00 Rn:5 Rt:5 | ld4 Lelem(Rt, 4, s, Q:S), MemPostNum(Rn, 16)
    LD4_SINGLE_S_POST_REG | 0 Q 0011011 1 1 Rm:5 101 S 00 Rn:5 Rt:5 | ld4 Lelem(Rt, 4, s, Q:S), MemPostReg(Rn, Rm) | Rm!=31
    LD4_SINGLE_D_POST | 0 Q 0011011 1 1 11111 101 0 01 Rn:5 Rt:5 | ld4 Lelem(Rt, 4, d, Q), MemPostNum(Rn, 32)
    LD4_SINGLE_D_POST_REG | 0 Q 0011011 1 1 Rm:5 101 0 01 Rn:5 Rt:5 | ld4 Lelem(Rt, 4, d, Q), MemPostReg(Rn, Rm) | Rm!=31
    LD1R_POST | 0 Q 0011011 1 0 11111 110 0 size:2 Rn:5 Rt:5 | ld1r L(Rt, 1, bhsd(size:Q)), MemPostNum(Rn, <size=1/2/4/8>)
    LD1R_POST_REG | 0 Q 0011011 1 0 Rm:5 110 0 size:2 Rn:5 Rt:5 | ld1r L(Rt, 1, bhsd(size:Q)), MemPostReg(Rn, Rm) | Rm!=31
    LD2R_POST | 0 Q 0011011 1 1 11111 110 0 size:2 Rn:5 Rt:5 | ld2r L(Rt, 2, bhsd(size:Q)), MemPostNum(Rn, <size=2/4/8/16>)
    LD2R_POST_REG | 0 Q 0011011 1 1 Rm:5 110 0 size:2 Rn:5 Rt:5 | ld2r L(Rt, 2, bhsd(size:Q)), MemPostReg(Rn, Rm) | Rm!=31
    LD3R_POST | 0 Q 0011011 1 0 11111 111 0 size:2 Rn:5 Rt:5 | ld3r L(Rt, 3, bhsd(size:Q)), MemPostNum(Rn, <size=3/6/12/24>)
    LD3R_POST_REG | 0 Q 0011011 1 0 Rm:5 111 0 size:2 Rn:5 Rt:5 | ld3r L(Rt, 3, bhsd(size:Q)), MemPostReg(Rn, Rm) | Rm!=31
    LD4R_POST | 0 Q 0011011 1 1 11111 111 0 size:2 Rn:5 Rt:5 | ld4r L(Rt, 4, bhsd(size:Q)), MemPostNum(Rn, <size=4/8/16/32>)
    LD4R_POST_REG | 0 Q 0011011 1 1 Rm:5 111 0 size:2 Rn:5 Rt:5 | ld4r L(Rt, 4, bhsd(size:Q)), MemPostReg(Rn, Rm) | Rm!=31
    """,
  };
}
