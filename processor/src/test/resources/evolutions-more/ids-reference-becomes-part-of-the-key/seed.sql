insert into o default values; insert into l(o_id,pos) values (1,1),(1,2);
