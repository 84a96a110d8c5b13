insert into recipe_step(recipe_id, step, pos) values (2, 'eat', 1);
