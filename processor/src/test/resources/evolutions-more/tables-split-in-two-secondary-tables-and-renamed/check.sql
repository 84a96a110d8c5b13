--@ up: split
select (select street from client_address) = 's' and (select iban from client_bank) = 'i' and (select count(*) from client) = 2
--@ down: whole
select string_agg(id || name || coalesce(street, '') || coalesce(iban, ''), ',' order by id) = '1ns,2mi' from customer
