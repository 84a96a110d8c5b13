package dev.reviver.runtime.history;

import java.util.List;
import java.util.Locale;

/** The history table, documented for whoever reads it with psql. See docs/history-table.md. */
final class HistoryDdl {
    private HistoryDdl() {}

    /** Makes the history and the table beside it. */
    static String create(String table, String head) {
        return String.format(Locale.ROOT, """
                CREATE TABLE %1$s (
                    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                    follows bigint UNIQUE,
                    unit text,
                    name text,
                    verb text NOT NULL,
                    state text NOT NULL,
                    grade text,
                    run text,
                    schema_name text NOT NULL,
                    applied_by text NOT NULL,
                    application text,
                    client_address text,
                    started_at timestamptz NOT NULL,
                    finished_at timestamptz NOT NULL,
                    duration_ms bigint NOT NULL,
                    statements integer NOT NULL,
                    begun_statement integer,
                    error_sqlstate text,
                    error_message text,
                    error_statement integer,
                    error_line integer,
                    reason text,
                    chain text,
                    fingerprint_before text,
                    fingerprint text,
                    checksum text,
                    down_checksum text,
                    up_sql text,
                    down_sql text,
                    format integer NOT NULL DEFAULT %2$d
                );
                """, table, HistoryForm.FORMAT) + head(table, head, "", "");
    }

    /**
     * Brings the history from any earlier form to the present one; rows stay as they are. {@link #head} is to follow.
     *
     * @param checks the names of the checks that it has
     * @param home the schema in which names without one have landed, which the first form did not tell
     */
    static String bringForward(String table, List<String> checks, String home) {
        StringBuilder sql = new StringBuilder();
        for (String column : List.of("run", "reason", "chain", "fingerprint_before", "fingerprint")) {
            sql.append(String.format(Locale.ROOT, "ALTER TABLE %s ADD COLUMN IF NOT EXISTS %s text;\n", table, column));
        }
        for (String check : checks) {
            sql.append(String.format(Locale.ROOT, "ALTER TABLE %s DROP CONSTRAINT %s;\n", table, Quote.name(check)));
        }
        return sql + String.format(Locale.ROOT, """
                ALTER TABLE %1$s ADD COLUMN IF NOT EXISTS begun_statement integer,
                    ADD COLUMN IF NOT EXISTS schema_name text NOT NULL DEFAULT %2$s,
                    ADD COLUMN IF NOT EXISTS format integer NOT NULL DEFAULT %3$d;
                ALTER TABLE %1$s ALTER schema_name DROP DEFAULT, ALTER unit DROP NOT NULL, ALTER name DROP NOT NULL;
                """, table, Quote.text(home), HistoryForm.FORMAT);
    }

    /**
     * Makes the table beside the history, or brings it forward; {@code chain} is what it shows. Without a replica identity it
     * could not be changed where all tables are published.
     */
    static String head(String table, String head, String chain, String home) {
        return String.format(Locale.ROOT, """
                CREATE TABLE IF NOT EXISTS %1$s (chain text NOT NULL, schema_name text NOT NULL);
                ALTER TABLE %1$s REPLICA IDENTITY FULL;
                DELETE FROM %1$s;
                INSERT INTO %1$s (chain, schema_name) VALUES (%2$s, %3$s);
                """, head, Quote.text(chain), Quote.text(home)) + comments(table, head);
    }

    private static String comments(String table, String head) {
        return String.format(Locale.ROOT, """
                COMMENT ON TABLE %1$s IS 'Reviver: one row for each attempt at a migration, never changed afterwards. A \
                migration stands as the last of its rows with a value in "follows" says; without one it is pending. To \
                undo a migration by hand, run its down_sql.';
                COMMENT ON COLUMN %1$s.id IS 'The order of the attempts';
                COMMENT ON COLUMN %1$s.follows IS 'Only for attempts that had an effect: the id of the one before it, 0 \
                for the first. Unique, so that no two runners can ever go on from the same point';
                COMMENT ON COLUMN %1$s.unit IS 'The module of the application that brings the migration';
                COMMENT ON COLUMN %1$s.name IS 'The name of the migration, which is that of its directory';
                COMMENT ON COLUMN %1$s.verb IS 'migrate: the up script ran. rollback: the down script ran. resolve, \
                baseline: nothing ran, a person stated how it stands. execute: up_sql ran and belongs to no migration';
                COMMENT ON COLUMN %1$s.state IS 'How the attempt ended: applied, rolled back, baselined, failed, running. Failed \
                with a value in "follows": some statements stayed, see "statements"; failed without: undone whole. Running: \
                begun, and the rows after it tell the end';
                COMMENT ON COLUMN %1$s.grade IS 'What the way back restores: lossless, archived, structure-only, \
                irreversible; null if the files do not say';
                COMMENT ON COLUMN %1$s.run IS 'The same in all rows that one call of the runner wrote';
                COMMENT ON COLUMN %1$s.schema_name IS 'The schema in which names without one landed';
                COMMENT ON COLUMN %1$s.applied_by IS 'The database user';
                COMMENT ON COLUMN %1$s.application IS 'The application_name of the connection';
                COMMENT ON COLUMN %1$s.client_address IS 'Where the connection came from';
                COMMENT ON COLUMN %1$s.started_at IS 'By the clock of the server';
                COMMENT ON COLUMN %1$s.finished_at IS 'By the clock of the server';
                COMMENT ON COLUMN %1$s.duration_ms IS 'In milliseconds';
                COMMENT ON COLUMN %1$s.statements IS 'How many statements of the script, from its first, are in effect';
                COMMENT ON COLUMN %1$s.begun_statement IS 'The statement, from 1, that runs outside any transaction and \
                was begun when the row was written; whether it took effect only the catalog knows';
                COMMENT ON COLUMN %1$s.error_sqlstate IS 'Why it failed: the code of PostgreSQL';
                COMMENT ON COLUMN %1$s.error_message IS 'Why it failed: what PostgreSQL said';
                COMMENT ON COLUMN %1$s.error_statement IS 'Where it failed: the statement of the script, from 1';
                COMMENT ON COLUMN %1$s.error_line IS 'Where it failed: the line of the script, from 1';
                COMMENT ON COLUMN %1$s.reason IS 'Why a person had it recorded though the catalog did not bear it out';
                COMMENT ON COLUMN %1$s.chain IS 'What is in the database after this attempt: for each unit a digest of \
                its migrations and their checksums. An application with the same digest has nothing to do';
                COMMENT ON COLUMN %1$s.fingerprint_before IS 'A digest of the structure of the schema before this attempt, \
                taken only if that is needed and the row before does not have it';
                COMMENT ON COLUMN %1$s.fingerprint IS 'A digest of the structure of the schema after this attempt, taken \
                at the end of a run unless the scripts can be tried and undone, which tells as much';
                COMMENT ON COLUMN %1$s.checksum IS 'SHA-256 of up_sql without differences in line ends, trailing white \
                space and byte order mark';
                COMMENT ON COLUMN %1$s.down_checksum IS 'The same of down_sql';
                COMMENT ON COLUMN %1$s.up_sql IS 'The script that takes the database forward, as it was then';
                COMMENT ON COLUMN %1$s.down_sql IS 'The script that takes it back, as it was then; a rollback runs this \
                text, so any release can do it';
                COMMENT ON COLUMN %1$s.format IS 'What its columns mean; a runtime that does not know it refuses to work';
                COMMENT ON TABLE %2$s IS 'Reviver: one row, a copy of chain and schema_name of the last row of the history \
                with an effect. It has no index, so that reading it is as fast as a query can be; a start with nothing to do \
                reads it and nothing else';
                COMMENT ON COLUMN %2$s.chain IS 'See the history';
                COMMENT ON COLUMN %2$s.schema_name IS 'See the history';
                """, table, head);
    }
}
