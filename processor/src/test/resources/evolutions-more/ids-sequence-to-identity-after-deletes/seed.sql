select setval('ticket_seq', 101);
insert into ticket(id, text) values (51, 'a'), (52, 'b');
