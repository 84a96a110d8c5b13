--@ up: kept
select string_agg(title||coalesce(body,'-'), ',' order by id)='ax,by,cz' from post
--@ up: hand-made
select string_agg(audit, ',' order by id)='keep me' from post_details where audit is not null
--@ up: gone
select count(*)=2 from post_details
