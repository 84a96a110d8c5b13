--@ up: nothing is deleted
select count(*) = 4 from (select deleted from shop union all select deleted from shop_words union all select deleted from shop_shop) t where not deleted
--@ down: all is there
select count(*) = 1 from shop_words
