insert into remark(id, a) values (1, 'x');
