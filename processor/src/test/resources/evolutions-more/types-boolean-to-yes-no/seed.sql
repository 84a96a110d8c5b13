insert into switch(id, lit) values (1, true), (2, false), (3, null);
