insert into p_tags(p_id,tags,ix) values (1,'c',3);
