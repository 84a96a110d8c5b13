SELECT 'event trigger' AS kind, quote_ident(e.evtname) AS identity, 'pg_event_trigger'::regclass::oid AS classid, e.oid AS objid, 0 AS objsubid,
  ARRAY[concat_ws(' ', format('CREATE EVENT TRIGGER %I ON %s', e.evtname, e.evtevent),
    'WHEN TAG IN (' || (SELECT string_agg(quote_literal(t), ', ') FROM unnest(e.evttags) AS t) || ')',
    format('EXECUTE FUNCTION %s()', e.evtfoid::regproc))] || CASE e.evtenabled WHEN 'O' THEN NULL ELSE
    ARRAY[format('ALTER EVENT TRIGGER %I %s', e.evtname, CASE e.evtenabled WHEN 'D' THEN 'DISABLE' WHEN 'R' THEN 'ENABLE REPLICA' ELSE 'ENABLE ALWAYS' END)] END AS "create",
  ARRAY[format('DROP EVENT TRIGGER %I', e.evtname)] AS "drop",
  format('EVENT TRIGGER %I', e.evtname) AS owner_on, e.evtowner AS owner,
  format('EVENT TRIGGER %I', e.evtname) AS comment_on, obj_description(e.oid, 'pg_event_trigger') AS comment
FROM pg_event_trigger e
WHERE NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_event_trigger'::regclass AND m.objid = e.oid)
