insert into media(id, title) values (1, 'f'), (2, 'b');
insert into film(id, minutes) values (1, 90);
insert into book(id, pages) values (2, 300);
insert into loan(id, film_id) values (1, 1);
