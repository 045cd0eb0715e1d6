#!/bin/bash
# sqlite3: locking, journals in both modes, memory-mapped files, a second process.
#: slow 300
sqlite3 a.db 'create table t(i integer primary key, s text, x real); create index ts on t(s);'
sqlite3 a.db "with recursive n(v) as (select 1 union all select v + 1 from n where v < 3000) insert into t select v, 'row ' || (v * 7919 % 3001), v * 1.0 from n; select count(*), sum(i), round(avg(x), 3), min(s), max(s) from t; select i from t where s = 'row 77'; explain query plan select * from t where s = 'q';"
sqlite3 a.db 'pragma integrity_check; pragma journal_mode = wal; begin; delete from t where i % 2; select changes(); rollback; select count(*) from t; delete from t where i % 3 = 0; vacuum; pragma page_count;'
sqlite3 a.db 'begin immediate; insert into t values (100000, "x", 1); select * from t where i = 100000;' '.shell sqlite3 a.db "insert into t values (1, 2, 3)"' 'commit;' 2>&1
for i in 1 2 3 4; do sqlite3 -cmd '.timeout 20000' a.db "insert into t(s) values ('w$i')" & done; wait; sqlite3 a.db "select count(*) from t where s like 'w%'"
sqlite3 a.db '.mode csv' '.headers on' 'select * from t order by i limit 2' .schema; sqlite3 a.db .dump | sed 's/w[1-4]/w/' | md5sum; sqlite3 a.db '.backup b.db'; sqlite3 b.db 'select count(*) from t; pragma mmap_size = 10000000; select sum(i) from t; pragma journal_mode = delete;'
sqlite3 :memory: "select json_extract('{\"a\":[1,2]}', '\$.a[1]'), hex(zeroblob(3)), printf('%05d', 42), date('2024-02-29', '+1 year'), abs(-5), 'a' || 'b', 7 / 2, 7 / 2.0, typeof(null);"
sqlite3 a.db 'select nonsense' ; echo $?; echo 'select 1; select 2;' | sqlite3 -line; rm -f a.db* b.db*
