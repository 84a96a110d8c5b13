--@ up: split off
select string_agg(id || coalesce(wrap, '-') || coalesce(high, 0), ',' order by id) = '1PAPER2,4BOX3' from gift_extra
--@ down: together
select string_agg(id || coalesce(wrap::text, '-') || coalesce(high, 0), ',' order by id) = '102,2-0,3-0,413' from item
