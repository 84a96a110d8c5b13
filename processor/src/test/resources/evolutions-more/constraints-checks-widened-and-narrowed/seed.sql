insert into vote(id, stars, kind) values (1, 5, 'A'), (2, null, null);
