package dev.reviver.sql;

import dev.reviver.change.Change;
import dev.reviver.change.Collations;
import dev.reviver.change.Plan;
import dev.reviver.hazard.Acceptances;
import dev.reviver.hazard.Direction;
import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.CompositeType;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Index;
import dev.reviver.schema.Namespace;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;

/** Changes as PostgreSQL statements. It only picks the class of the noun and joins what that writes. */
public final class PostgresWriter {
    private PostgresWriter() {}

    /** The statements that carry out one change on any server, in order, without semicolons. */
    public static List<String> statements(Change change) {
        return statements(change, Server.OLDEST);
    }

    /** The same, for one release and newer ones. */
    public static List<String> statements(Change change, Server server) {
        return statements(change, server, Collations.NONE);
    }

    /** The same, where columns that are compared name collations. */
    static List<String> statements(Change change, Server server, Collations collations) {
        return change.accept(verbs(server, collations)).stream()
                .map(Sql::toString)
                .toList();
    }

    /** What writes changes, one after the other. */
    static Change.Visitor<List<Sql>> verbs(Server server, Collations collations) {
        return new Verbs(new Nouns(server), collations);
    }

    /** The body of a {@code migration.sql}. */
    public static String script(Plan plan) {
        return script(plan, Direction.UP);
    }

    /**
     * The body of a migration file: statements with semicolons, hazards and grades as comments before the step that they
     * are about, and the marker at the hinge. Empty for an empty plan.
     *
     * @param plan as it runs: for {@code down.sql}, the inverse
     * @param direction which of the two files it is
     */
    public static String script(Plan plan, Direction direction) {
        return script(plan, direction, Acceptances.NONE, Server.OLDEST);
    }

    /**
     * The same; of hazards that are accepted the reason is told.
     *
     * @param server the release that it is for; a newer one understands it too
     */
    public static String script(Plan plan, Direction direction, Acceptances acceptances, Server server) {
        return new Script(plan, direction, acceptances, server).text();
    }

    private record Verbs(Nouns nouns, Collations collations) implements Change.Visitor<List<Sql>> {
        @Override
        public List<Sql> create(Change.Create change) {
            return create(change.object().accept(nouns), change);
        }

        private static <T extends SchemaObject> List<Sql> create(NounSql<T> noun, Change.Create change) {
            T object = noun.cast(change.object());
            List<Sql> statements = new ArrayList<>(noun.create(change.table(), object));
            statements.addAll(noun.comment(change.table(), object));
            statements.addAll(noun.commentsOfParts(change.table(), object));
            return statements;
        }

        @Override
        public List<Sql> drop(Change.Drop change) {
            return drop(change.object().accept(nouns), change);
        }

        private static <T extends SchemaObject> List<Sql> drop(NounSql<T> noun, Change.Drop change) {
            return noun.drop(change.table(), noun.cast(change.object()));
        }

        @Override
        public List<Sql> alter(Change.Alter change) {
            return alter(change.from().accept(nouns), change);
        }

        private static <T extends SchemaObject> List<Sql> alter(NounSql<T> noun, Change.Alter change) {
            T from = noun.cast(change.from());
            T to = noun.cast(change.to());
            List<Sql> statements = new ArrayList<>();
            if (!from.withComment(to.comment()).equals(to)) {
                statements.addAll(noun.alter(change.table(), from, to));
            }
            if (!from.comment().equals(to.comment())) {
                statements.add(noun.comment(change.table(), to, to.comment()));
            }
            return statements;
        }

        @Override
        public List<Sql> rename(Change.Rename change) {
            return rename(change.from().accept(nouns), change);
        }

        private static <T extends SchemaObject> List<Sql> rename(NounSql<T> noun, Change.Rename change) {
            return noun.rename(change.table(), noun.cast(change.from()), noun.cast(change.to()));
        }

        @Override
        public List<Sql> fill(Change.Fill change) {
            return change.up()
                    .map(value -> FillSql.statements(change.table(), change.column(), value))
                    .orElse(List.of());
        }

        @Override
        public List<Sql> online(Change.Online change) {
            return OnlineSql.statements(change, change.whole().accept(this));
        }

        @Override
        public List<Sql> custom(Change.Custom change) {
            return change.up().isBlank() ? List.of() : List.of(Sql.written(change.up()));
        }

        @Override
        public List<Sql> move(Change.Move change) {
            MoveSql sql = new MoveSql(nouns.server(), collations);
            return change.up().stream()
                    .flatMap(step -> step.accept(sql).stream())
                    .toList();
        }
    }

    private record Nouns(Server server) implements SchemaObject.Visitor<NounSql<?>> {
        @Override
        public NounSql<?> namespace(Namespace namespace) {
            return new NamespaceSql();
        }

        @Override
        public NounSql<?> enumType(EnumType type) {
            return new EnumTypeSql();
        }

        @Override
        public NounSql<?> compositeType(CompositeType type) {
            return new CompositeTypeSql();
        }

        @Override
        public NounSql<?> sequence(Sequence sequence) {
            return new SequenceSql();
        }

        @Override
        public NounSql<?> table(Table table) {
            return new TableSql(server);
        }

        @Override
        public NounSql<?> column(Column column) {
            return new ColumnSql(server);
        }

        @Override
        public NounSql<?> primaryKey(PrimaryKey key) {
            return new PrimaryKeySql();
        }

        @Override
        public NounSql<?> uniqueKey(UniqueKey key) {
            return new UniqueKeySql();
        }

        @Override
        public NounSql<?> check(Check check) {
            return new CheckSql();
        }

        @Override
        public NounSql<?> index(Index index) {
            return new IndexSql();
        }

        @Override
        public NounSql<?> foreignKey(ForeignKey key) {
            return new ForeignKeySql();
        }
    }
}
