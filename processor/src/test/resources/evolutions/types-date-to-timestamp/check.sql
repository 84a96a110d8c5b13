--@ up: it is midnight
select due = timestamp '2026-03-04 00:00' from bill
--@ down: both are days
select count(*) = 2 from bill where due = '2026-03-04'
