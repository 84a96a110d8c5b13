--@ up: rows
select count(*) = 1 from post
