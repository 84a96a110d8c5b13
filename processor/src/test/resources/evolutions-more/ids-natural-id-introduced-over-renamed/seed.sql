insert into book values (1, 'x', 1), (2, 'x', 2);
update book set isbn10 = 'x';
