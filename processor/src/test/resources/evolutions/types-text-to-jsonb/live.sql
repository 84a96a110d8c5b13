insert into event(id, payload) values (4, '[1, 2]');
