--@ up: tags
select count(*) = 1 from longpost_tag
