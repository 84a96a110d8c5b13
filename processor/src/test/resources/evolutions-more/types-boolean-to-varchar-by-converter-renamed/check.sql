--@ up: letters
select string_agg(enabled || coalesce(visible, '-'), ',' order by id) = 'YF,N-,YT' from flag
--@ down: back
select string_agg(active || ':' || coalesce(visible::text, '-'), ',' order by id) = 'true:false,false:-,true:true' from flag
