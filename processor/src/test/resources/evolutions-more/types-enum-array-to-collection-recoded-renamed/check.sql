--@ up: names
select string_agg(page_id || tags, ',' order by page_id, tags_order) = '1A,1BETA' from page_tags
