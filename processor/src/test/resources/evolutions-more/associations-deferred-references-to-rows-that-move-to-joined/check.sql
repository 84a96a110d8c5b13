--@ up: the dog
select (select d.id || bark || friend_id || mother_id || kind from dog d join animal using (id)) = '2711Dog'
--@ down: the dog
select (select dtype || bark || friend_id || mother_id from animal where id = 2) = 'Dog711'
