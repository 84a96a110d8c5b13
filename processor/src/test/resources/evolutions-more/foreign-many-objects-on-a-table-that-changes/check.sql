--@ up: all there
select (select count(*) from pg_policies where tablename = 'article') = 1 and (select count(*) from pg_statistic_ext) = 1 and (select count(*) from pg_publication_tables where tablename = 'article') = 1 and (select title from v) = 'T'
--@ down: all there
select (select count(*) from pg_policies where tablename = 'post') = 1 and (select title from v) = 'T'
