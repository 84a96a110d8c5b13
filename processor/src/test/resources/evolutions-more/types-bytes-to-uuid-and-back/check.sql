--@ up: same
select raw = '00000000-0000-0000-0000-000000000001' and encode(bytes, 'hex') = '00000000000000000000000000000002' from token where id = 1
--@ down: same
select encode(raw, 'hex') = '00000000000000000000000000000001' and other = '00000000-0000-0000-0000-000000000002' from token where id = 1
