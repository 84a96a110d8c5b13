insert into table_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg("größe_äöüäöüäöüäöüäöüäöüäöüä") values ('c');
