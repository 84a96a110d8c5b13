create table log(id bigint primary key, tone text);
