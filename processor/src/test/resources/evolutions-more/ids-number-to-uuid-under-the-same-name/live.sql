insert into thing (id, code, parent_id) select gen_random_uuid(), 'c', id from thing where code = 'b';
