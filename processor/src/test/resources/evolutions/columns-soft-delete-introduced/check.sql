--@ up: none is deleted
select count(*) = 2 from task where not deleted
--@ down: all are there
select count(*) = 3 from task
