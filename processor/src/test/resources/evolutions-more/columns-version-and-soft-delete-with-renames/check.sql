--@ up: nobody is deleted
select (select string_agg(id || alias || version || deleted, ',' order by id) from customer) = '1a0false,2b0false' and (select string_agg(addresses, ',') from customer_addresses) = 'x'
--@ down: back
select string_agg(id || nick, ',' order by id) = '1a,2b' from client
