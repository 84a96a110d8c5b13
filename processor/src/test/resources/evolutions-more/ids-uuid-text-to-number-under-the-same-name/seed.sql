insert into item (id, code) values ('aa', 'a');
insert into item (id, code, parent_id) values ('bb', 'b', 'aa');
