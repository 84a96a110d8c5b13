SELECT 'statistics' AS kind, format('%s.%I', ns.q, s.stxname) AS identity, 'pg_statistic_ext'::regclass::oid AS classid, s.oid AS objid, 0 AS objsubid,
  ARRAY[pg_get_statisticsobjdef(s.oid)] || CASE WHEN (to_jsonb(s)->>'stxstattarget')::int >= 0
    THEN ARRAY[format('ALTER STATISTICS %s.%I SET STATISTICS %s', ns.q, s.stxname, to_jsonb(s)->>'stxstattarget')] END AS "create",
  ARRAY[format('DROP STATISTICS %s.%I', ns.q, s.stxname)] AS "drop",
  format('STATISTICS %s.%I', ns.q, s.stxname) AS owner_on, s.stxowner AS owner,
  format('STATISTICS %s.%I', ns.q, s.stxname) AS comment_on, obj_description(s.oid, 'pg_statistic_ext') AS comment
FROM pg_statistic_ext s JOIN ns ON ns.oid = s.stxnamespace
