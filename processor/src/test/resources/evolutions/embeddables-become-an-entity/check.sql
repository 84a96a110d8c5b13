--@ up: the person is kept
select count(*) = 2 from person
--@ down: the person is kept
select count(*) = 3 from person
