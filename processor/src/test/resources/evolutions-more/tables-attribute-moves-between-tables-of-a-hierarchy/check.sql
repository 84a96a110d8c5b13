--@ up: each number has a line
select string_agg(id || coalesce(vat, '-') || coalesce(office, '-'), ',' order by id) = '2vo,3-q,4w-' from firm_tax
--@ down: and is back
select (select string_agg(id || coalesce(vat, '-'), ',' order by id) from firm) = '2v,3-,4w,5x' and (select string_agg(id || office, ',' order by id) from firm_tax) = '2o,3q'
