insert into person(id, first, last) values (1, 'Ada', 'L'), (2, 'Bob', null);
