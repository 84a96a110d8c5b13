--@ up: no number is given out twice, not even one whose row is gone
select nextval('ticket_seq') - 49 > 4 from ticket limit 1
--@ down: the identity goes on above all
select pg_get_serial_sequence('ticket', 'id') is not null and count(*) = 3 from ticket
