--@ up: each note has its line
select string_agg(n.id || coalesce(l.text, '-'), ',' order by n.id) = '1b,2-,3c' from note n left join line l on l.orderId = n.line_order and l.place = n.line_place
--@ down: each note has its line
select string_agg(n.id || coalesce(l.text, '-'), ',' order by n.id) = '1b,2-,3c' from note n left join line l on l.id = n.line_id
