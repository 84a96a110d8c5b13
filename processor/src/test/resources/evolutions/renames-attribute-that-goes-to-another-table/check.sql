--@ up: the value went along
select drawer = 't' and coins = 3 from cash where id = 1
--@ down: and came back
select till = 't' and coins = 3 from payment where id = 1
