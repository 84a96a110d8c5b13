--@ up: each once
select string_agg(dishes, ',' order by dishes) = 'SOUP,STEAK' from menu_dishes
--@ down: numbered
select string_agg(menu_id || '/' || dishes || '/' || dishes_order, ',' order by menu_id, dishes) = '1/0/0,1/1/1,2/1/0' from menu_dishes
