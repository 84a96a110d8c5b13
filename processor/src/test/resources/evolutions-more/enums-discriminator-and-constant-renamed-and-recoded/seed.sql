insert into vehicle(kind, state, doors) values ('V', 0, null), ('C', 1, 4), ('C', 2, 2);
