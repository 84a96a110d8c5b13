insert into team(id) values (1), (2);
insert into player(id, name) values (1,'a'), (2,'b'), (3,'c'), (4,'d');
insert into team_player(team_id, player_id) values (1,1), (1,3), (2,2);
