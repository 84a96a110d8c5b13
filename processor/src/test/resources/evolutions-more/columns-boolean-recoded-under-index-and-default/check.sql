--@ up: letters
select string_agg(coalesce(active, '-') || open || coalesce(seen::text, '-'), ',' order by id) = 'YTtrue,NF-,-Ffalse' from flag
--@ down: back
select string_agg(coalesce(live::text, '-') || open || coalesce(seen, '-'), ',' order by id) = '1YT,0N-,-NF' from flag
