### dictionary and configuration come
=>
CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple, STOPWORDS = english); CREATE TEXT SEARCH CONFIGURATION c (PARSER = "default"); ALTER TEXT SEARCH CONFIGURATION c ADD MAPPING FOR asciiword, word WITH d, simple;
### options of a dictionary
CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple);
=>
CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple, ACCEPT = false);
### mappings of a configuration
CREATE TEXT SEARCH CONFIGURATION c (COPY = simple);
=>
CREATE TEXT SEARCH CONFIGURATION c (COPY = english); ALTER TEXT SEARCH CONFIGURATION c DROP MAPPING FOR url; COMMENT ON TEXT SEARCH CONFIGURATION c IS 'c';
### index over a configuration that changes
CREATE TEXT SEARCH CONFIGURATION c (COPY = simple); CREATE TABLE t (x text); CREATE INDEX i ON t USING gin (to_tsvector('c', x)); INSERT INTO t VALUES ('word');
=>
CREATE TEXT SEARCH CONFIGURATION c (COPY = english); CREATE TABLE t (x text); CREATE INDEX i ON t USING gin (to_tsvector('c', x)); INSERT INTO t VALUES ('word');
### generated vector
CREATE TABLE t (x text); INSERT INTO t VALUES ('a word');
=>
CREATE TABLE t (x text, v tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, x)) STORED); CREATE INDEX i ON t USING gin (v); INSERT INTO t VALUES ('a word');
