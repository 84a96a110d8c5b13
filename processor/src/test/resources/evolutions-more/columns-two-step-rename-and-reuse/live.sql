insert into task(id, dueText, due) values (3, 'later', '2026-01-01');
