insert into device(uuid, label) values ('00000000-0000-0000-0000-000000000007', 'c');
insert into reading(id, device_uuid) values (3, '00000000-0000-0000-0000-000000000007');
