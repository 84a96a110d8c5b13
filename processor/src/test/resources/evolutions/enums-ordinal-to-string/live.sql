insert into task(id, level) values (5,'HIGH');
