insert into contact values (1, 's', 't'), (2, null, null);
insert into contact_phones(contact_id, label, number) values (1, 'l', '1'), (1, null, '2');
