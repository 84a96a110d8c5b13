insert into recipe values (1);
insert into recipe_needs(recipe_id, amount, needs_key) values (1, '2', 0), (1, '7', 1);
