--@ up: rows are kept
select sum(total) = 11 from basket
--@ down: rows are kept
select sum(total) = 18 from basket
