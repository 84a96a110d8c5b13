--@ up: kept
select (select string_agg(animal_id || names, ',' order by 1) from animal_names) = '1a,2d' and (select dog_id || k || tricks from dog_tricks) = '2sit1' and (select dog_id || '-' || friends_id from dog_friends) = '2-3'
--@ down: kept
select (select dog_id || k || tricks from dog_tricks) = '2sit1' and (select dog_id || '-' || friends_id from dog_friends) = '2-3' and (select count(*) = 2 from animal where dtype = 'Dog')
