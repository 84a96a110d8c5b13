insert into ticket(id, text) values (nextval('ticket_seq'), 'e');
