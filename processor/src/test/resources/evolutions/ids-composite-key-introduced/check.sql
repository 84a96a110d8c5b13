--@ up: rows are kept
select count(*) = 2 from rate
--@ down: rows are kept
select string_agg(currency, ',' order by currency) = 'CHF,EUR,USD' from rate
