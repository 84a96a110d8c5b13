--@ up: each row knows its class
select string_agg(concat_ws('/', dtype, owner, rate, overdraft), ',' order by id) = 'Savings/ann/3,Giro/bob/500,Giro/cyd' from account
--@ down: each row is in the table of its class
select (select string_agg(id || ':' || rate, ',' order by id) from savings) = '1:3,4:7' and (select string_agg(id || ':' || coalesce(overdraft,0), ',' order by id) from giro) = '2:500,3:0'
