--@ up: purchases are trades
select string_agg(id || what || code || buyer_id, ',' order by id) = '1breadB1,51milkM2' from trade where id < 100
--@ up: with their tags
select string_agg(trade_id || tags, ',' order by trade_id) = '1fresh,51cold' from trade_tags
--@ up: and those that know them
select string_agg(buyer_id::text || trades_id, ',' order by 1) = '11,251' from (select * from buyer_trade order by 1) b
--@ up: the sequence goes on
select last_value = 101 from trade_seq
--@ down: purchases are back
select string_agg(id || what || code || buyer_id, ',' order by id) = '1breadB1,51milkM2,101saltS1' from purchase
--@ down: with their tags
select string_agg(purchase_id || tags, ',' order by purchase_id) = '1fresh,51cold' from purchase_tags
--@ down: the table that went is empty
select count(*) = 0 from trade
--@ down: the sequence goes on
select last_value = 101 from purchase_seq
