insert into doc(id) values (1), (2);
insert into letter(id, town) values (1, 'x');
insert into memo(id, town, urgency) values (2, 'y', 3);
insert into letter_tags(letter_id, tags) values (1, 't');
