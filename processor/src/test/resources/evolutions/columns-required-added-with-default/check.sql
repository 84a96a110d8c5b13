--@ up: rows have the defaults
select count(*) = 2 from shop where fee = 12.5 and opened = '2020-02-29' and note = 'it''s ok'
--@ down: rows are kept
select string_agg(coalesce(name,'-'), ',' order by id) = 'a,-' from shop
