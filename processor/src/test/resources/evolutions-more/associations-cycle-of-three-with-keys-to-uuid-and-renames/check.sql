--@ up: round
select (select a.n || b.n || d.n || a2.n from a join b on b.id = a.b_id join d on d.id = b.d_id join a a2 on a2.id = d.a_id) = 'abca'
--@ down: round
select (select a.n || b.n || c.n || a2.n from a join b on b.id = a.b_id join c on c.id = b.c_id join a a2 on a2.id = c.a_id) = 'abca'
