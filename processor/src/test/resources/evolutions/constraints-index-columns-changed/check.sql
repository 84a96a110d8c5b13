--@ up: rows are kept
select sum(a) = 21 from grid
--@ down: rows are kept
select count(*) = 21 from grid
