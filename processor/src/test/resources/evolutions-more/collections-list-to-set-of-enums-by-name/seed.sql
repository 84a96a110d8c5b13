insert into menu(id) values (1);
insert into menu_dishes(menu_id, dishes, dishes_order) values (1, 0, 0), (1, 1, 1), (1, 0, 2);
