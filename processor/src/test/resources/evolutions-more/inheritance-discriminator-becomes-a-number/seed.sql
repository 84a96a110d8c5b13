insert into pet(id, kind, bites) values (1, 'pet', null), (2, 'dog', 3);
