--@ up: the next block is free
select nextval('event_seq') - 20 >= (select max(id) from event)
--@ down: the next key is free
select nextval('event_seq') > (select max(id) from event)
--@ down: the rows are there
select count(*) = 32 from event
