--@ up: kept
select string_agg(id||':'||coalesce(colors::text,'-'), ';' order by id)='1:{2,0,NULL,1};2:-;3:{}' from shirt
