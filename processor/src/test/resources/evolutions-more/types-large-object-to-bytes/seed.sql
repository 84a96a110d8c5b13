insert into p select 1, lo_from_bytea(0, '\x0102'); insert into p values (2,null);
