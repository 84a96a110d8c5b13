insert into poll values (1), (2);
insert into answer values (1, 'a'), (2, 'b'), (3, 'c');
insert into poll_answer(poll_id, answers_id, pos) values (1, 2, 0), (1, 1, 1), (2, 3, 0);
