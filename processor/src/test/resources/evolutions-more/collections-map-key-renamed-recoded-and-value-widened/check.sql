--@ up: by name
select string_agg(language || body, ',' order by language) = 'DEHaus,ENhouse' from word_meaning
--@ down: by number
select string_agg(lang || txt, ',' order by lang) = '0Haus,1house' from word_meaning
