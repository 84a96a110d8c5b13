--@ up: all begin with the first
select count(*) = 2 from task where version = 0
--@ down: all are there
select count(*) = 3 from task
