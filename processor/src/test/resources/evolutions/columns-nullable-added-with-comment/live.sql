insert into pupil(name, nickname) values ('cyd', 'c');
