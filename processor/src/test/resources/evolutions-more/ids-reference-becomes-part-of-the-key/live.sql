insert into l(o_id,pos) values (1,3);
