--@ up: by code
select currency_iso = 'USD' from price where id = 1
--@ down: by key
select currency_id = 2 from price where id = 1
