--@ up: rows are kept
select count(*) = 2 from visit
--@ down: rows are kept
select count(*) = 2 from visit
