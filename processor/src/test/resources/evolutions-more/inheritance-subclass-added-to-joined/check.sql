--@ up: rows are kept
select count(*) = 2 from vehicle
--@ down: the cars are kept
select count(*) = 1 from car
