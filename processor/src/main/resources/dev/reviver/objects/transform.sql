, x AS (
  SELECT t.oid, format('FOR %s LANGUAGE %I', format_type(t.trftype, NULL), l.lanname) AS q, t.trffromsql, t.trftosql
  FROM pg_transform t JOIN pg_language l ON l.oid = t.trflang
  WHERE t.oid >= 16384 AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_transform'::regclass AND m.objid = t.oid))
SELECT 'transform' AS kind, x.q AS identity, 'pg_transform'::regclass::oid AS classid, x.oid AS objid, 0 AS objsubid,
  ARRAY[format('CREATE TRANSFORM %s (%s)', x.q, concat_ws(', ',
    'FROM SQL WITH FUNCTION ' || nullif(x.trffromsql, 0)::regprocedure, 'TO SQL WITH FUNCTION ' || nullif(x.trftosql, 0)::regprocedure))] AS "create",
  ARRAY[format('DROP TRANSFORM %s', x.q)] AS "drop",
  format('TRANSFORM %s', x.q) AS comment_on, obj_description(x.oid, 'pg_transform') AS comment
FROM x
