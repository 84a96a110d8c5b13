insert into p values (1); insert into p_tags(p_id,tags,ix) values (1,'a',0),(1,'b',1);
