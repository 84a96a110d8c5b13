insert into brochure(id, text) values (1, 'a');
insert into prospect(id, brochure_id) values (1, 1), (2, null);
