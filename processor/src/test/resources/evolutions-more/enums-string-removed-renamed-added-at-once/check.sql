--@ up: values go along
select string_agg(stage || former, ',' order by id) = 'OPEN1,DONE3,DONE2' from mail
--@ down: and back
select string_agg(stage || former, ',' order by id) = 'DRAFT0,DONE3,DONE1,DRAFT1' from mail
