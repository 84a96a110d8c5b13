--@ up: rows are kept, and the trigger
select sum(total) = 5 and (select count(*) = 1 from pg_trigger where tgrelid = 'cart'::regclass) from cart
--@ down: rows are kept, and the trigger
select sum(total) = 12 and (select count(*) = 1 from pg_trigger where tgrelid = 'basket'::regclass) from basket
