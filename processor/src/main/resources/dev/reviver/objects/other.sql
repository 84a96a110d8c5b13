-- Of these it is told that they are there, and what they are like: base types are written in C, a subscription has a password
-- and a state on two servers, and a security label means something to the module alone that reads it.
SELECT 'type' AS kind, format('%s.%I', ns.q, t.typname) AS identity, 'pg_type'::regclass::oid AS classid, t.oid AS objid, 0 AS objsubid,
  concat_ws(', ', to_jsonb(t) - ARRAY['oid', 'typname', 'typnamespace', 'typowner', 'typrelid', 'typarray', 'typelem', 'typacl'],
    'comment ' || quote_literal(obj_description(t.oid, 'pg_type'))) AS properties,
  format('TYPE %s.%I', ns.q, t.typname) AS owner_on, t.typowner AS owner,
  format('TYPE %s.%I', ns.q, t.typname) AS grant_on, {{acl(t.typacl;T;t.typowner)}} AS acl, {{default_acl(T;t.typowner)}} AS default_acl
FROM pg_type t JOIN ns ON ns.oid = t.typnamespace
WHERE t.typtype = 'b' AND t.typelem = 0 AND t.oid >= 16384 AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_type'::regclass AND m.objid = t.oid)
UNION ALL
-- What it connects to only a superuser may read. A name that an older server has no column for is that of the outer query.
SELECT 'subscription', quote_ident(s.subname), 'pg_subscription'::regclass, s.oid, 0,
  concat_ws(', ', (SELECT concat_ws(', ', 'to ' || subpublications::text, CASE WHEN NOT subenabled THEN 'disabled' END, 'slot ' || subslotname,
      'synchronous_commit ' || subsynccommit, 'binary ' || subbinary::text, 'streaming ' || substream::text, 'two_phase ' || subtwophasestate::text,
      'disable_on_error ' || subdisableonerr::text, 'password_required ' || subpasswordrequired::text, 'run_as_owner ' || subrunasowner::text,
      'origin ' || suborigin, 'failover ' || subfailover::text) FROM pg_subscription i WHERE i.oid = s.oid),
    'comment ' || quote_literal(obj_description(s.oid, 'pg_subscription'))),
  format('SUBSCRIPTION %I', s.subname), s.subowner, NULL, NULL, NULL
FROM (SELECT oid, subname, subowner, subdbid FROM pg_subscription) AS s
CROSS JOIN (SELECT NULL::text AS subbinary, NULL::text AS substream, NULL::text AS subtwophasestate, NULL::text AS subdisableonerr,
  NULL::text AS subpasswordrequired, NULL::text AS subrunasowner, NULL::text AS suborigin, NULL::text AS subfailover) AS older
WHERE s.subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())
UNION ALL
SELECT 'security label', concat_ws(' ', 'of', l.provider, 'on', i.type, i.identity, 'as', quote_literal(l.label)), 'pg_seclabel'::regclass, l.objoid, l.objsubid,
  NULL, NULL, NULL, NULL, NULL, NULL
FROM pg_seclabel l
CROSS JOIN LATERAL pg_identify_object(l.classoid, l.objoid, l.objsubid) AS i
