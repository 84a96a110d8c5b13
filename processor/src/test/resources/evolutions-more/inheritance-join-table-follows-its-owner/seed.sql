insert into animal(id,name) values (1,'rex'); insert into dog(id,barks) values (1,5); insert into toy values (7),(8); insert into dog_toy(dog_id,toys_id,toys_order) values (1,7,1),(1,8,0);
