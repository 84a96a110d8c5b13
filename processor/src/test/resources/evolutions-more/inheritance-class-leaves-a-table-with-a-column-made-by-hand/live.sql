insert into dog(id, name, tricks) values (4, 'tom', 1);
insert into animal(id, name) values (5, 'eel');
