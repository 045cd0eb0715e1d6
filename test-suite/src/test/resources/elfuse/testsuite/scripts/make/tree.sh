#!/bin/bash
# make -j8 on a made tree: the jobserver, recursion, failure, interruption, generated includes.
#: slow 300
mkdir -p src lib; for i in $(seq 1 24); do echo "part $i" >src/p$i.in; done
cat >Makefile <<'M'
IN := $(sort $(wildcard src/*.in))
OUT := $(IN:.in=.out)
all: sum sub
sum: $(OUT)
	@cat $^ | sort | md5sum | cut -c1-8 >$@; cat $@
%.out: %.in
	@sed s/part/done/ $< >$@
sub: sum
	@$(MAKE) --no-print-directory -C lib all
include generated.mk
generated.mk:
	@echo "GENERATED = yes" >$@
.PHONY: all sub fail keep
show: ; @echo $(GENERATED) $(words $(IN)) $(shell echo shell) $(MAKELEVEL)
fail: f1 f2 f3
f1 f3: ; @echo $@ built
f2: ; @exit 3
env: export X = exported
env: ; @sh -c 'echo $$X'
multi:
	@echo one; \
	echo two
	-@false
	@echo three
M
cat >lib/Makefile <<'M'
all: $(foreach i,1 2 3 4 5 6 7 8,t$(i))
	@ls t? | wc -l
t%: ; @echo $* >$@
slow%: ; @sleep 0.2
M
make -j8; make -j8; touch src/p3.in; make -j8 -n sum | head -n 1; make -j2 -O sum; make show; make fail; echo $?; make -k fail 2>&1 | grep -v built; make -j4 -k fail >/dev/null 2>&1; echo $?; make env multi; make nothing; echo $?; make -q all 2>/dev/null; echo $?
(cd lib; make -j8 slow1 slow2 slow3 slow4 slow5 slow6 slow7 slow8 && echo eight); echo 'x: ; @kill -TERM $$$$' >term.mk; make -f term.mk; echo $?; make --trace lib 2>&1 | tail -n 1; make -j8 -l 100 -B sum; echo '+x: ; $(MAKE) -s -f /dev/null --version | head -n 1' >plus.mk; make -f plus.mk +x 2>&1 | tail -n 1; make -p -f /dev/null 2>/dev/null | grep -c '^# ' | awk '{print $1 > 5}'; rm -f 5
