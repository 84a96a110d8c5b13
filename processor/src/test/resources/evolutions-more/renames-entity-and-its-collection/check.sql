--@ up: all came along
select tags = 'x' from customer_tags join customer on id = customer_id
--@ down: all came along
select string_agg(tags, ',' order by tags) = 'x,y' from client_tags join client on id = client_id
