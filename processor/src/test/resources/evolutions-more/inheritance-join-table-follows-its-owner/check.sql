--@ up: t
select string_agg(toys_id::text,',' order by toys_order)='8,7' from animal_toy
