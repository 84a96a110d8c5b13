--@ up: cars and persons are kept
select (select count(*) from car) = 1 and (select count(*) from person) = 1
--@ down: the column is back, without values
select count(*) = 2 and count(owner_id) = 0 from car
