--@ up: it is kept
select token = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11' from session where id = 1
--@ down: it is kept
select token = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11' from session where id = 1
