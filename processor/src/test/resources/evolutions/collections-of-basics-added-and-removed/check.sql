--@ up: the owner is kept
select count(*) = 1 from worker
--@ down: the owner is kept
select count(*) = 1 from worker
