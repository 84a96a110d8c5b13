--@ up: kept
select string_agg(id||':'||coalesce(colors::text,'-'), ';' order by id)='1:{BLUE,RED,NULL,GREEN};2:-;3:{}' from shirt
