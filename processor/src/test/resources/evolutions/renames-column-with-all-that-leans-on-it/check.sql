--@ up: values went along
select string_agg(email, ',' order by id) = 'a@x,b@x' from subscriber
--@ down: values came back
select string_agg(mail, ',' order by id) = 'a@x,b@x,c@x' from subscriber
