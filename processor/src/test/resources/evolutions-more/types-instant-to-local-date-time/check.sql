--@ up: it is what it was in UTC
select at = timestamp '2026-03-29 01:30:00' from visit where id = 1
--@ down: it is the same instant
select string_agg(coalesce(extract(epoch from at)::text, '-'), ' ' order by id) = '1774747800.000000 Infinity - 1792888200.000000 1774751400.000000' from visit
