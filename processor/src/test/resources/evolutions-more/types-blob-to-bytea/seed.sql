insert into photo(id, data) values (1, lo_from_bytea(0, '\x0102')), (2, null);
