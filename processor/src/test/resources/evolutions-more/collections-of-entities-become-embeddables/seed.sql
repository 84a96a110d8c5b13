insert into post values (1);
insert into comment(id, post_id, place, text) values (gen_random_uuid(), 1, 0, 'x'), (gen_random_uuid(), 1, 1, 'y');
