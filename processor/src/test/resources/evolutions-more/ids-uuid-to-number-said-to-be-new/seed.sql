insert into track(id, code) values ('00000000-0000-0000-0000-000000000001', 'a');
