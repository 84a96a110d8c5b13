--@ up: rows
select (select string_agg(house_id || tags, ',' order by tags) from house_tags) = '1a,1b' and (select string_agg(house_id || traits, ',' order by traits) from house_traits) = '1BIG,1DARK,1DARK'
--@ down: arrays, of houses alone
select string_agg(id || coalesce(tags::text, '-') || coalesce(traits::text, '-'), ',' order by id) = '1{a,b}{0,1,1},2{}{},3--,4{z}{0}' from asset
