insert into box values ('00000000-0000-0000-0000-000000000001'), ('00000000-0000-0000-0000-000000000002');
insert into thing values (1, '00000000-0000-0000-0000-000000000001'), (2, null);
insert into box_levels values ('00000000-0000-0000-0000-000000000001', 1);
insert into box_parts (box_id, parts_order, name, good) values ('00000000-0000-0000-0000-000000000001', 0, 'p', true);
insert into box_thing (box_id, k, things_id) values ('00000000-0000-0000-0000-000000000002', 'x', 1);
