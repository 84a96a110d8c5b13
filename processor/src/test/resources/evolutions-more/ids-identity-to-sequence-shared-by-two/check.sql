--@ up: it goes on above all
select nextval('pets_seq') > 33 + 9 from dog limit 1
--@ down: each goes on by itself
with n as (insert into cat default values returning id) select id > 100 from n
