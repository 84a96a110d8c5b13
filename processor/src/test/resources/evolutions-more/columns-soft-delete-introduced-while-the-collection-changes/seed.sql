insert into shop values (1, 'a'), (2, 'b');
insert into shop_words values (1, 'x'), (1, 'y');
insert into shop_codes values (1, 7), (1, 3);
