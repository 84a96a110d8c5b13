insert into clip(id) values (1);
insert into clip_tag(clip_id, tag) values (1, 'a'), (1, 'b'), (1, 'a');
