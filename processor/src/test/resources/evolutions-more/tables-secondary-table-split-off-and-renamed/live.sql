insert into client(id, title) values (3, 'c');
insert into client_note(id, note) values (3, 'm');
