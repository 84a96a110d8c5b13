insert into token(id) values ('0d3c6f9a-0000-4000-8000-00000000000a');
