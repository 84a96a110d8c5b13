, typ AS (
  SELECT t.oid, t.typtype, format('%s.%I', ns.q, t.typname) AS q, t.typowner, t.typacl, t.typbasetype, t.typtypmod,
    t.typnotnull, t.typdefault, t.typcollation, t.typrelid, ns.q AS nsq, quote_ident(t.typname) AS bare, t.typtype = 'd' AS is_domain
  FROM pg_type t JOIN ns ON ns.oid = t.typnamespace
  WHERE (t.typtype IN ('e', 'd', 'r') OR (t.typtype = 'c' AND EXISTS (SELECT FROM rel WHERE rel.oid = t.typrelid AND rel.relkind = 'c')))
    AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_type'::regclass AND m.objid = t.oid))
SELECT CASE typtype WHEN 'e' THEN 'enum type' WHEN 'd' THEN 'domain' WHEN 'r' THEN 'range type' ELSE 'composite type' END AS kind,
  typ.q AS identity, 'pg_type'::regclass::oid AS classid, typ.oid AS objid, 0 AS objsubid,
  CASE typtype
    WHEN 'e' THEN ARRAY[format('CREATE TYPE %s AS ENUM (%s)', typ.q,
      (SELECT string_agg(quote_literal(enumlabel), ', ' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = typ.oid))]
    WHEN 'd' THEN ARRAY[concat_ws(' ', 'CREATE DOMAIN', typ.q, 'AS', format_type(typbasetype, typtypmod),
      CASE WHEN typ.typcollation <> 0 AND typ.typcollation <> (SELECT b.typcollation FROM pg_type b WHERE b.oid = typ.typbasetype)
        THEN 'COLLATE ' || typcollation::regcollation END,
      'DEFAULT ' || typdefault, CASE WHEN typnotnull THEN 'NOT NULL' END)]
    WHEN 'r' THEN ARRAY[format('CREATE TYPE %s AS RANGE (%s)', typ.q, (
      SELECT concat_ws(', ', 'SUBTYPE = ' || format_type(g.rngsubtype, NULL),
        'SUBTYPE_OPCLASS = ' || (SELECT format('%I.%I', n.nspname, o.opcname) FROM pg_opclass o
           JOIN pg_namespace n ON n.oid = o.opcnamespace WHERE o.oid = g.rngsubopc AND NOT o.opcdefault),
        'COLLATION = ' || CASE WHEN g.rngcollation <> 0 AND g.rngcollation
           <> (SELECT b.typcollation FROM pg_type b WHERE b.oid = g.rngsubtype) THEN g.rngcollation::regcollation::text END,
        'CANONICAL = ' || CASE WHEN g.rngcanonical <> 0 THEN g.rngcanonical::text END,
        'SUBTYPE_DIFF = ' || CASE WHEN g.rngsubdiff <> 0 THEN g.rngsubdiff::text END,
        'MULTIRANGE_TYPE_NAME = ' || format_type((to_jsonb(g)->>'rngmultitypid')::oid, NULL))
      FROM pg_range g WHERE g.rngtypid = typ.oid))]
    ELSE ARRAY[format('CREATE TYPE %s AS (%s)', typ.q, (
      SELECT string_agg(concat_ws(' ', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod),
        CASE WHEN a.attcollation <> t.typcollation THEN 'COLLATE ' || a.attcollation::regcollation END), ', ' ORDER BY a.attnum)
      FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
      WHERE a.attrelid = typ.typrelid AND a.attnum > 0 AND NOT a.attisdropped))]
    END AS "create",
  ARRAY[concat('DROP ', CASE WHEN is_domain THEN 'DOMAIN ' ELSE 'TYPE ' END, typ.q)] AS "drop",
  (SELECT array_agg(enumlabel::text ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = typ.oid) AS labels,
  CASE WHEN typtype = 'c' THEN (
    SELECT array_agg(concat_ws(E'\t', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod)
      || CASE WHEN a.attcollation <> t.typcollation THEN ' COLLATE ' || a.attcollation::regcollation ELSE '' END) ORDER BY a.attnum)
    FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
    WHERE a.attrelid = typ.typrelid AND a.attnum > 0 AND NOT a.attisdropped) END AS attributes,
  CASE WHEN is_domain THEN format_type(typbasetype, typtypmod) || CASE WHEN typcollation <> 0
    THEN ' COLLATE ' || typcollation::regcollation ELSE '' END END AS base,
  CASE WHEN is_domain THEN typdefault END AS "default",
  CASE WHEN is_domain THEN typnotnull::text END AS not_null,
  typ.nsq AS _schema, typ.bare AS _bare,
  concat(CASE WHEN is_domain THEN 'DOMAIN ' ELSE 'TYPE ' END, typ.q) AS owner_on, typ.typowner AS owner,
  concat(CASE WHEN is_domain THEN 'DOMAIN ' ELSE 'TYPE ' END, typ.q) AS comment_on, obj_description(typ.oid, 'pg_type') AS comment,
  'TYPE ' || typ.q AS grant_on, {{acl(typacl;T;typowner)}} AS acl, {{default_acl(T;typowner)}} AS default_acl
FROM typ
