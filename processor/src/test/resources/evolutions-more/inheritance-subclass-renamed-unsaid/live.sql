insert into message(id, dtype, body, subject) values (3,'Message','z',null);
