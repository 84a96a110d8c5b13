insert into member(id, roles) values (5, '{OWNER}');
