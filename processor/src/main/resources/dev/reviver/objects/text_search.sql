, d AS (
  SELECT 'text search dictionary' AS kind, 'TEXT SEARCH DICTIONARY' AS word, 'pg_ts_dict'::regclass AS class, d.oid, d.dictname AS name, ns.q,
    d.dictowner AS owner, ARRAY[concat_ws(', ', format('TEMPLATE = %I.%I', n.nspname, t.tmplname), d.dictinitoption)] AS settings, '{}'::text[] AS mappings
  FROM pg_ts_dict d JOIN ns ON ns.oid = d.dictnamespace JOIN pg_ts_template t ON t.oid = d.dicttemplate JOIN pg_namespace n ON n.oid = t.tmplnamespace
  UNION ALL
  SELECT 'text search configuration', 'TEXT SEARCH CONFIGURATION', 'pg_ts_config'::regclass, c.oid, c.cfgname, ns.q, c.cfgowner,
    ARRAY[format('PARSER = %I.%I', n.nspname, p.prsname)],
    ARRAY(SELECT format('ADD MAPPING FOR %I WITH %s', tokens.alias, string_agg(m.mapdict::regdictionary::text, ', ' ORDER BY m.mapseqno))
      FROM pg_ts_config_map m JOIN LATERAL ts_token_type(c.cfgparser) AS tokens ON tokens.tokid = m.maptokentype
      WHERE m.mapcfg = c.oid GROUP BY tokens.alias, m.maptokentype ORDER BY m.maptokentype)
  FROM pg_ts_config c JOIN ns ON ns.oid = c.cfgnamespace JOIN pg_ts_parser p ON p.oid = c.cfgparser JOIN pg_namespace n ON n.oid = p.prsnamespace
  UNION ALL
  SELECT 'text search template', 'TEXT SEARCH TEMPLATE', 'pg_ts_template'::regclass, t.oid, t.tmplname, ns.q, NULL,
    ARRAY[concat_ws(', ', 'INIT = ' || nullif(t.tmplinit, 0)::regproc, 'LEXIZE = ' || t.tmpllexize::regproc)], '{}'
  FROM pg_ts_template t JOIN ns ON ns.oid = t.tmplnamespace
  UNION ALL
  SELECT 'text search parser', 'TEXT SEARCH PARSER', 'pg_ts_parser'::regclass, p.oid, p.prsname, ns.q, NULL,
    ARRAY[concat_ws(', ', 'START = ' || p.prsstart::regproc, 'GETTOKEN = ' || p.prstoken::regproc, 'END = ' || p.prsend::regproc,
      'LEXTYPES = ' || p.prslextype::regproc, 'HEADLINE = ' || nullif(p.prsheadline, 0)::regproc)], '{}'
  FROM pg_ts_parser p JOIN ns ON ns.oid = p.prsnamespace)
SELECT d.kind, format('%s.%I', d.q, d.name) AS identity, d.class::oid AS classid, d.oid AS objid, 0 AS objsubid,
  ARRAY[format('CREATE %s %s.%I (%s)', d.word, d.q, d.name, d.settings[1])]
    || ARRAY(SELECT format('ALTER %s %s.%I %s', d.word, d.q, d.name, m) FROM unnest(d.mappings) WITH ORDINALITY AS x(m, n) ORDER BY n) AS "create",
  ARRAY[format('DROP %s %s.%I', d.word, d.q, d.name)] AS "drop",
  CASE WHEN d.owner IS NOT NULL THEN format('%s %s.%I', d.word, d.q, d.name) END AS owner_on, d.owner AS owner,
  format('%s %s.%I', d.word, d.q, d.name) AS comment_on, obj_description(d.oid, d.class::text) AS comment
FROM d
WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = d.class AND m.objid = d.oid)
