--@ up: content
select encode(content, 'hex') = 'deadbeef' and remark = 'grüße' from attachment where id = 1
--@ down: content
select encode(lo_get(data), 'hex') = 'deadbeef' from attachment where id = 1
