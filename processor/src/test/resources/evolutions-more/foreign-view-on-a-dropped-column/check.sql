--@ up: rows are kept
select count(*) = 1 from basket
--@ down: rows are kept
select count(*) = 2 from basket
