--@ up: the rows are kept
select count(*) = 2 and count(nickname) = 0 from pupil
--@ down: the rows are kept
select string_agg(name, ',' order by id) = 'ann,bob,cyd' from pupil
