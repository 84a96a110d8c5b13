--@ up: row
select count(*) = 1 from things
