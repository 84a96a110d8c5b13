--@ up: values went along
select string_agg("user" || "end" || coalesce("from", 0), ',' order by id) = '1a0,2?1' from "table"
--@ down: and back
select string_agg("user" || "select" || coalesce("group", 0), ',' order by id) = 'a10,?21,c32' from "order"
