insert into seat (num, letter, note) values (1, 'A', 'n');
