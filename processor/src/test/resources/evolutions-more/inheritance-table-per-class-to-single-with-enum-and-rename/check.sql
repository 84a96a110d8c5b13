--@ up: moved
select string_agg(dtype || coalesce(size, '-'), ',' order by id) = 'ShirtS,TrousersL,Trousers-' from garment
--@ down: back
select string_agg(coalesce(size::text, '-') || inseam, ',' order by id) = '230,-32' from pants
