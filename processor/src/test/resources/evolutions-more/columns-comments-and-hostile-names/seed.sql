insert into "Bücher.Alt"(id, "Titel x.y", "select") values (1, 'a', 5), (2, null, null);
