--@ up: it is the same in UTC
select string_agg((at at time zone 'UTC')::text, ',' order by id) = '2026-03-29 02:30:00,infinity' from event
--@ down: and back
select string_agg(at::text, ',' order by id) = '2026-03-29 02:30:00,infinity,2025-12-31 18:15:00' from event
