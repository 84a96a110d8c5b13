--@ up: utc
select createdat at time zone 'UTC' = timestamp '2024-03-31 02:30:00' from event where id = 1
