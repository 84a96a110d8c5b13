insert into seat ("row", letter) values (1, 'A'), (2, 'B');
insert into seat_notes (seat_row, seat_letter, notes) values (1, 'A', 'window');
insert into ticket (id, seat_row, seat_letter) values (9, 1, 'A');
