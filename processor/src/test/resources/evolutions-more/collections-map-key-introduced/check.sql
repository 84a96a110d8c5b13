--@ up: the numbers are kept
select count(*) = 2 from phone
--@ down: the numbers are kept
select count(*) = 2 from phone
