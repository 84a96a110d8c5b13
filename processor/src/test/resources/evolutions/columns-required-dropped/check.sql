--@ up: the other column is kept
select string_agg(name, ',') = 'a' from firm
--@ down: the column is required again
select attnotnull from pg_attribute where attrelid = 'firm'::regclass and attname = 'vat'
