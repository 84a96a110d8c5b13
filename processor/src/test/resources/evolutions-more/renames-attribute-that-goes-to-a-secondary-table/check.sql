--@ up: the value went along
select text = 'b' from more where id = 1
--@ down: and came back
select body = 'b' from doc where id = 1
