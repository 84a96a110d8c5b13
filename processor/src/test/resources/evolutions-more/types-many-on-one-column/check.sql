--@ up: there
select (select money_amount || begin::text || lat || (moment at time zone 'UTC')::text from post where id = 1) = '5.002026-01-021.52026-01-01 10:00:00'
--@ down: there
select (select amount || since || lat || at::text from post where id = 1) = '52026-01-021.52026-01-01 10:00:00'
