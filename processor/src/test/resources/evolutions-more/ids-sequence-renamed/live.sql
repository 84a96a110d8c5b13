insert into ticket(id) values (nextval('ticket_numbers_seq'));
