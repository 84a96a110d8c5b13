package dev.reviver.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reviver.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementKindTest {
    private static final String IN_TRANSACTION_BLOCK = "25001";
    private static final DataSource DATABASE = TestPostgres.freshDatabase();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "begin | TRANSACTION_CONTROL",
                "Start /* x */ Transaction | TRANSACTION_CONTROL",
                "commit and chain | TRANSACTION_CONTROL",
                "end | TRANSACTION_CONTROL",
                "rollback to s | TRANSACTION_CONTROL",
                "abort | TRANSACTION_CONTROL",
                "prepare transaction 'x' | TRANSACTION_CONTROL",
                "savepoint s | TRANSACTION_CONTROL",
                "release s | TRANSACTION_CONTROL",
                "set transaction isolation level serializable | TRANSACTION_CONTROL",
                "prepare p as select 1 | SESSION_STATE",
                "set search_path = '' | SESSION_SETTING",
                "set session authorization x | SESSION_SETTING",
                "reset role | SESSION_SETTING",
                "discard all | SESSION_SETTING",
                "listen events | SESSION_STATE",
                "unlisten * | SESSION_STATE",
                "load 'auto_explain' | SESSION_STATE",
                "deallocate all | SESSION_STATE",
                "deallocate prepare all | SESSION_STATE",
                "deallocate p | SESSION_STATE",
                "select pg_advisory_lock(1) | SESSION_LOCK",
                "with l as (select pg_catalog.pg_try_advisory_lock_shared(1)) table l | SESSION_LOCK",
                "select pg_advisory_unlock_all() | SESSION_LOCK",
                "select pg_advisory_xact_lock(1) | ORDINARY",
                "select pg_advisory_lock from t | ORDINARY",
                "insert into t values ('select pg_advisory_lock(1)') | ORDINARY",
                "select set_config('a.b', lower('X'), false) | SESSION_SETTING",
                "select set_config('a.b', 'x', true), false | ORDINARY",
                "do $$ begin perform set_config('a.b', 'x', false); end $$ | SESSION_SETTING",
                "do $$ begin perform set_config('a.b', 'x', true); end $$ | ORDINARY",
                "do language plpgsql 'begin if true then set search_path = x; end if; end' | SESSION_SETTING",
                "do $x$ begin set local search_path = x; update t set a = 1; end $x$ | ORDINARY",
                "do $$ begin reset all; end $$ | SESSION_SETTING",
                "do $$ declare load int; begin load := 1; set constraints all deferred; end $$ | ORDINARY",
                "do $$ begin execute 'set role x'; end $$ | SESSION_SETTING",
                "do $$ begin execute format('SET LOCAL %I = 1', 'a.b'); end $$ | ORDINARY",
                "do $$ begin execute format('prepare %I as select 1', 'p'); end $$ | SESSION_STATE",
                "do $$ begin listen events; end $$ | SESSION_STATE",
                "do $$ begin perform pg_advisory_lock(1); end $$ | SESSION_LOCK",
                "do $$ begin raise notice 'set nothing; set a'; end $$ | ORDINARY",
                "do $$ begin x\" $$ | ORDINARY",
                "do | ORDINARY",
                "declare c cursor with hold for select 1 | SESSION_STATE",
                "declare c cursor for select 1 | ORDINARY",
                "notify events, 'x' | ORDINARY",
                "set local search_path = a | LOCAL_SETTING",
                "set constraints all immediate | LOCAL_SETTING",
                "copy t from '/tmp/x' | ORDINARY",
                "create index concurrently_i on t (a) | ORDINARY",
                "create table begin (a int) | ORDINARY",
                "alter table t detach partition p | ORDINARY",
                "alter table t detach partition p concurrently | OUTSIDE_TRANSACTION",
                "create index \"concurrently\" on t (a) | ORDINARY",
            })
    void isToldFromTheLeadingWords(String sql, StatementKind kind) {
        assertThat(kindOf(sql)).isEqualTo(kind);
    }

    /** The judge is PostgreSQL: what it answers to the statement within a transaction. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "create index concurrently i on t (a)",
                "create unique index concurrently i on t (a)",
                "drop index concurrently i",
                "reindex index concurrently i",
                "reindex (verbose, concurrently) table t",
                "reindex schema public",
                "reindex database current",
                "reindex system",
                "vacuum",
                "vacuum full t",
                "cluster",
                "cluster verbose",
                "create database d",
                "drop database d",
                "alter database postgres set tablespace pg_default",
                "create tablespace x location '/nowhere'",
                "drop tablespace x",
                "alter system set work_mem = '8MB'",
                "create subscription s connection 'host=nowhere' publication p",
            })
    void knowsWhatPostgresRefusesInsideATransaction(String sql) throws SQLException {
        assertThat(kindOf(sql)).isEqualTo(StatementKind.OUTSIDE_TRANSACTION);
        assertThat(stateWithinTransaction(sql)).isEqualTo(IN_TRANSACTION_BLOCK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create index i on t (a)",
                "drop index t_b_idx",
                "reindex table t",
                "reindex index t_b_idx",
                "cluster t using t_b_idx",
                "alter type e add value 'c'",
                "refresh materialized view concurrently v",
                "analyze",
                "truncate t",
                "create publication p",
                "drop subscription if exists s",
                "create subscription s connection 'host=nowhere' publication p with (connect = false)",
                "alter database postgres set work_mem = '8MB'",
            })
    void letsThroughWhatPostgresRunsInsideATransaction(String sql) throws SQLException {
        assertThat(kindOf(sql)).isEqualTo(StatementKind.ORDINARY);
        assertThat(stateWithinTransaction(sql)).isEqualTo("");
    }

    @Test
    void givesAReasonAndAWayOutForAllItRefuses() {
        for (StatementKind kind : StatementKind.values()) {
            boolean runs =
                    switch (kind) {
                        case ORDINARY, LOCAL_SETTING, OUTSIDE_TRANSACTION -> true;
                        default -> false;
                    };
            assertThat(kind.refusal().isEmpty()).as(kind.name()).isEqualTo(runs);
        }
    }

    private static StatementKind kindOf(String sql) {
        return StatementSplitter.split(new Script("x.sql", sql)).get(0).kind();
    }

    @ParameterizedTest
    @ValueSource(strings = {"copy t (a, b) from stdin", "copy (select 1) to stdout"})
    void refusesToCutWhatMayBeFollowedByRows(String sql) {
        assertThatThrownBy(() -> kindOf(sql))
                .isInstanceOf(MigrationException.ScriptRefused.class)
                .hasMessageContaining("INSERT");
    }

    @BeforeAll
    static void createWhatTheStatementsName() throws SQLException {
        Project.execute(
                DATABASE,
                "create table t (a int primary key, b int); create index t_b_idx on t (b);"
                        + " create type e as enum ('a', 'b'); create materialized view v as select 1 as a;"
                        + " create unique index on v (a)");
    }

    private static String stateWithinTransaction(String sql) throws SQLException {
        try (Connection connection = DATABASE.getConnection();
                java.sql.Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute(sql);
                return "";
            } catch (SQLException e) {
                return String.valueOf(e.getSQLState());
            } finally {
                connection.rollback();
            }
        }
    }
}
