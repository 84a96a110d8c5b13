--@ up: the rows are kept
select string_agg(id || text, ',' order by id) = '51a,52b' from ticket
--@ down: no number comes twice
select nextval('ticket_seq') - 49 > max(id) and count(*) = 3 and count(distinct id) = 3 from ticket
