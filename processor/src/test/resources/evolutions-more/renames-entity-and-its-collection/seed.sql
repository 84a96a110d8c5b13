insert into client(id) values (nextval('client_seq'));
insert into client_tags(client_id, tags) values (1, 'x');
