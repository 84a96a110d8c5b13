insert into person(id, handle, born) values (51, 'zoë', null);
