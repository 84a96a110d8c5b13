--@ up: it goes on
select nextval('ticket_numbers_seq') > max(id) from ticket
--@ down: it goes on
select nextval('ticket_ids') > max(id) and count(*) = 3 from ticket
