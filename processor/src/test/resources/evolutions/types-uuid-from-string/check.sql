--@ up: the reference holds
select count(*) = 1 from use u join token t on t.id = u.token_id
--@ down: the reference holds
select count(*) = 1 from use u join token t on t.id = u.token_id
