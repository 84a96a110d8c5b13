insert into ticket(id) values (nextval('ticket_ids')), (nextval('ticket_ids'));
