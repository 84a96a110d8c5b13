--@ up: kept
select string_agg("Títel 'z'", ',') = 'a' from "Bücher.Neu"
