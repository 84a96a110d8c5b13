--@ up: rows are kept
select count(*) = 5 from seat
--@ down: rows are kept
select count(*) = 6 from seat
