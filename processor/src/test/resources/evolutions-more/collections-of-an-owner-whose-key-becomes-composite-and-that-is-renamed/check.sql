--@ up: all follows
select (select string_agg(w::text, ';' order by 1) from (select store_code || store_country || words as w from store_words order by 1) x) = 'aDEx;bFRy' and (select string_agg(store_code || store_country || lines, ',' order by lines_order) from store_lines) = 'aDEl0,aDEl1' and (select string_agg(store_code || store_country || items_id, ',' order by items_id) from store_item) = 'aDE1,bFR2'
--@ down: all is back
select (select string_agg(shop_code || words, ',' order by 1) from shop_words) = 'ax,by' and (select string_agg(shop_code || lines, ',' order by lines_order) from shop_lines) = 'al0,al1' and (select string_agg(shop_code || items_id, ',' order by items_id) from shop_item) = 'a1,b2'
