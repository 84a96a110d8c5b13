--@ up: there
select (select tame || color || good || coat || bark || twice from animal join dog using (id)) = 'N0TLIME510' and (select tame || color from animal where id = 1) = 'Y1'
--@ down: there
select (select tame || '' || color || good || coat || bark || twice from animal where id = 2) = 'false1true1510'
