--@ up: it is text
select payload = '{"a": 1}' from event where id = 1
--@ down: it is JSON
select string_agg(coalesce(payload::text, '-'), ' ' order by id) = '{"a": 1} - "oops"' from event
