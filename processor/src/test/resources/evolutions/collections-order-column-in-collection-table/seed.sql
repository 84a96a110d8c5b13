insert into recipe(id) values (1), (2);
insert into recipe_step(recipe_id, step) values (1, 'cut'), (2, 'boil'), (1, 'boil'), (1, 'cut'), (1, null);
