--@ up: rows are kept
select count(*) = 4 from account
--@ down: rows are kept
select count(*) = 5 from account
