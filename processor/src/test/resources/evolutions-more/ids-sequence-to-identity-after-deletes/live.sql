insert into ticket(text) values ('e');
