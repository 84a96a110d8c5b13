insert into maker(id) values (5);
insert into product(name, story, width, height, maker_id) values ('a', 'long', 1, 2, null), ('b', null, null, null, null), ('c', null, null, 7, 5);
