insert into ticket(id, state) values (1, 'OPEN'), (2, 'CLOSED');
insert into ticket_past(ticket_id, past) values (1, 'CLOSED'), (1, 'OPEN');
