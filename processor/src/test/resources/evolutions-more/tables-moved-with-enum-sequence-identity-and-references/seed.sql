insert into post (id, state, code) values (1, 'ON', 'a'), (2, 'OFF', 'b');
insert into line (post_id) values (1), (2);
