--@ up: each bill has the rate that it had
select string_agg(id || coalesce(rate_currency, '-') || coalesce(rate_version::text, '-'), ',' order by id) = '1CHF3,2--' from bill
--@ down: each bill has the rate that it had
select string_agg(id || coalesce(rate_currency, '-'), ',' order by id) = '1CHF,2-,3EUR' from bill
