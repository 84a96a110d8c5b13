--@ up: it can be asked
select payload->>'a' = '1' from event where id = 1
--@ down: it is text
select string_agg(coalesce(payload, '-'), ' ' order by id) = '{"a": 1} "oops" - [1, 2]' from event
