insert into skill(who, skill_no) values (1, 7);
