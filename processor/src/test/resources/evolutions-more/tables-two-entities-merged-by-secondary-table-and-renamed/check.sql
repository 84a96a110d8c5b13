--@ up: joined
select string_agg(login || coalesce(about, '-') || points, ',' order by id) = 'ax7,b-0' from member
