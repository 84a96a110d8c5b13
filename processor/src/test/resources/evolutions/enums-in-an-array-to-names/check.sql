--@ up: kept
select string_agg(id||':'||coalesce(colors::text,'-'), ';' order by id)='1:{BLUE,RED,NULL,GREEN};2:-;3:{}' from shirt
--@ down: kept
select string_agg(id||':'||coalesce(colors::text,'-'), ';' order by id)='1:{2,0,NULL,1};2:-;3:{};4:{2,NULL}' from shirt
