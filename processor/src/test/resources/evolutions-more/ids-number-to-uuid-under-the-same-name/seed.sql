insert into item (code) values ('a');
insert into item (code, parent_id) values ('b', 1);
insert into line values (1, 2), (2, 2);
