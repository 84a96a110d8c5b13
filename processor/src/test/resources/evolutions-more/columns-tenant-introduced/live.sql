insert into doc(id, tenant, title) values (3, 'other', 'a');
