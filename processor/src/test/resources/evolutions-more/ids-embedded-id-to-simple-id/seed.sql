insert into seat (num, letter, note) values (1, 'A', 'n'), (2, 'B', 'm');
insert into ticket (id, seat_num, seat_letter) values (5, 2, 'B'), (6, null, null);
