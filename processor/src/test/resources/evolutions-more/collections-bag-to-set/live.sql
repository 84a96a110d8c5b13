insert into clip_tag(clip_id, tag) values (1, 'c');
