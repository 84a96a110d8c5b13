SELECT 'column' AS kind, format('%s.%I', r.q, a.attname) AS identity,
  'pg_class'::regclass::oid AS classid, r.oid AS objid, a.attnum AS objsubid,
  CASE r.relkind WHEN 'f' THEN 'foreign table' ELSE 'table' END AS container_kind, r.q AS container,
  ARRAY[format('ALTER %s %s DROP COLUMN %I', r.word, r.q, a.attname)] AS "drop",
  format('ALTER %s %s', r.word, r.q) AS _alter_table, r.nspname AS _schema, r.relname AS _table, a.attname AS _name, r.q AS _q,
  CASE WHEN r.relispartition OR NOT a.attislocal THEN true END AS _inherited,
  quote_ident(a.attname) AS _bare, a.attnum AS _position,
  format_type(a.atttypid, a.atttypmod) AS type,
  CASE WHEN a.attcollation <> t.typcollation THEN a.attcollation::regcollation::text END AS collation,
  a.attnotnull AS not_null,
  nn.definition AS not_null_constraint,
  (SELECT quote_ident(k.conname) FROM pg_constraint k WHERE k.conrelid = r.oid AND k.contype = 'n' AND k.conkey = ARRAY[a.attnum]) AS _not_null_name,
  CASE WHEN a.attgenerated = '' THEN pg_get_expr(d.adbin, d.adrelid) END AS "default",
  CASE a.attgenerated WHEN 's' THEN 'STORED' WHEN 'v' THEN 'VIRTUAL' END AS generated,
  CASE WHEN a.attgenerated <> '' THEN pg_get_expr(d.adbin, d.adrelid) END AS expression,
  CASE WHEN NOT r.relispartition THEN CASE a.attidentity WHEN 'a' THEN 'ALWAYS' WHEN 'd' THEN 'BY DEFAULT' END END AS identity_kind,
  ident.options AS identity_options, ident.name AS identity_sequence,
  CASE WHEN a.attstorage <> t.typstorage THEN CASE a.attstorage WHEN 'p' THEN 'PLAIN' WHEN 'm' THEN 'MAIN'
    WHEN 'e' THEN 'EXTERNAL' ELSE 'EXTENDED' END END AS storage,
  CASE t.typstorage WHEN 'p' THEN 'PLAIN' WHEN 'm' THEN 'MAIN' WHEN 'e' THEN 'EXTERNAL' ELSE 'EXTENDED' END AS _usual_storage,
  CASE to_jsonb(a)->>'attcompression' WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' END AS compression,
  CASE WHEN a.attstattarget >= 0 THEN a.attstattarget END AS statistics,
  (SELECT array_agg(o) FROM unnest(a.attoptions) AS o WHERE o !~ '^pg_attver=') AS options,
  (SELECT string_agg(format('%I %L', option_name, option_value), ', ') FROM pg_options_to_table(a.attfdwoptions)) AS fdw_options,
  format('COLUMN %s.%I', r.q, a.attname) AS comment_on, col_description(r.oid, a.attnum) AS comment,
  format('TABLE %s', r.q) AS grant_on, {{acl(a.attacl;c;r.relowner)}} AS acl, '{}'::text[] AS default_acl
FROM tab r
JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
JOIN pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
LEFT JOIN LATERAL (
  SELECT format('CONSTRAINT %I %s', k.conname, pg_get_constraintdef(k.oid)) AS definition FROM pg_constraint k
  WHERE k.conrelid = r.oid AND k.contype = 'n' AND k.conkey = ARRAY[a.attnum]
    AND (NOT k.convalidated OR k.connoinherit OR k.conname <> left(r.relname || '_' || a.attname, 54) || '_not_null')) AS nn ON true
LEFT JOIN LATERAL (
  SELECT q AS name, concat_ws(' ', 'START WITH', s.seqstart, 'INCREMENT BY', s.seqincrement, 'MINVALUE', s.seqmin, 'MAXVALUE', s.seqmax,
    'CACHE', s.seqcache, CASE WHEN s.seqcycle THEN 'CYCLE' ELSE 'NO CYCLE' END) AS options
  FROM pg_depend p JOIN rel i ON p.classid = 'pg_class'::regclass AND i.oid = p.objid AND i.relkind = 'S' JOIN pg_sequence s ON s.seqrelid = i.oid
  WHERE p.refclassid = 'pg_class'::regclass AND p.refobjid = r.oid AND p.refobjsubid = a.attnum AND p.deptype = 'i') AS ident ON true
