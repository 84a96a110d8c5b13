--@ up: values are kept and filled
select string_agg(net || '/' || gross || '/' || currency, ',' order by id) = '100/120/USD,2147483600/2576980320/EUR' from invoice
--@ down: the old names are back
select string_agg(cents || '/' || cur, ',' order by id) = '100/USD,2147483600/EUR,7/CHF' from invoice
