--@ down: version
select count(*) = 2 from note
