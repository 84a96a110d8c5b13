insert into token(id) values ('0d3c6f9a-0000-4000-8000-000000000001');
insert into use(id, token_id) values (1, '0d3c6f9a-0000-4000-8000-000000000001'), (2, null);
