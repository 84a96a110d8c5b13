insert into message(id, kind, body, subject) values (3,1,'z','re');
