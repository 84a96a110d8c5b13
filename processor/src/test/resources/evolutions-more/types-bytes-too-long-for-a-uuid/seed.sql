insert into token(id, raw) values (1, '\x0001'), (2, null);
