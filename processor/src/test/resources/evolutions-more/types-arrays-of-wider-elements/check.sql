--@ up: values are kept
select string_agg(coalesce("values"::text, '-') || names::text, ';' order by id) = '{1,2}{a,b};-{}' from series
