--@ up: rows are kept
select count(*) = 2 from item
