insert into person(id, name) values (1, 'a');
insert into car(id, owner_id) values (1, 1);
