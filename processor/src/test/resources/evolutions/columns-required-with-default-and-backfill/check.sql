--@ up: those that were there have the value for them
select string_agg(kind, ',' order by id) = 'old a,old b' from task
--@ down: all are there
select count(*) = 3 from task
