--@ up: midnight
select since at time zone 'UTC' = timestamp '2024-01-01' and expires = timestamp '2024-12-31' from membership where id = 1
