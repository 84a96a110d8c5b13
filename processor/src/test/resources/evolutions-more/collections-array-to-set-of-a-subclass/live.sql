insert into asset(id, dtype) values (4, 'House');
insert into house_tags(house_id, tags) values (4, 'z');
insert into house_traits(house_id, traits) values (4, 'BIG');
