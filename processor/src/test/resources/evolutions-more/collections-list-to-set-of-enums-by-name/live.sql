insert into menu(id) values (2);
insert into menu_dishes(menu_id, dishes) values (2, 'STEAK');
