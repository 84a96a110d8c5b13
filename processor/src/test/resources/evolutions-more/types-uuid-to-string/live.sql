insert into session(id, token) values (3, 'none');
