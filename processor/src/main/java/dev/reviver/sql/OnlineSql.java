package dev.reviver.sql;

import dev.reviver.change.Change;
import dev.reviver.change.OnlineForms;
import dev.reviver.schema.Check;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Index;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements of parts of a change that do not keep anybody from writing.
 *
 * <p>Each part has its statement on the way back, be it one that does nothing: so a script that stopped between two parts is
 * undone by what is left of the other file.
 */
final class OnlineSql {
    private static final List<Sql> NOTHING = List.of();
    /** Stands where a validation, or values for rows, stand in the other file. */
    private static final List<Sql> PAUSE = List.of(Sql.of("SELECT 1"));

    private OnlineSql() {}

    /** Whether a change is no part of a transaction. */
    static boolean isAlone(Change change) {
        return change instanceof Change.Online online && online.part().isAlone();
    }

    /** Whether it only stands for something that the other file does at this place. */
    static boolean isPause(Change change) {
        return change instanceof Change.Online online
                && switch (online.part()) {
                    case FILL ->
                        online.whole() instanceof Change.Fill fill && fill.up().isEmpty();
                    case VALIDATE, VALIDATE_DEMAND -> OnlineForms.isUndoing(online.whole());
                    default -> false;
                };
    }

    /** The statements; {@code plain} are those that make the change in one step. */
    static List<Sql> statements(Change.Online change, List<Sql> plain) {
        if (isPause(change)) {
            return PAUSE;
        }
        if (change.part() == Change.Online.Part.FILL) {
            return plain;
        }
        QualifiedName table = change.table();
        SchemaObject subject = change.whole().subjects().get(0);
        if (change.whole() instanceof Change.Drop) {
            return dropped(change.part(), table, subject, plain);
        }
        boolean loosens =
                change.whole() instanceof Change.Alter && plain.toString().contains("DROP NOT NULL");
        if (loosens) {
            return loosened(change.part(), table, subject, plain);
        }
        return made(change.part(), table, subject, plain);
    }

    private static List<Sql> made(Change.Online.Part part, QualifiedName table, SchemaObject subject, List<Sql> plain) {
        String proof = OnlineForms.proof(table, subject.name());
        return switch (part) {
            case CONCURRENTLY -> first(IndexSql.createConcurrently(table, (Index) subject), plain);
            case FOR_NEW_ROWS ->
                first(List.of(Sql.of("ALTER TABLE $I ADD $L NOT VALID", table, constraint(subject))), plain);
            case VALIDATE -> List.of(Sql.of("ALTER TABLE $I VALIDATE CONSTRAINT $I", table, subject.name()));
            case BUILD_INDEX -> buildIndex(table, subject, subject.name());
            case BUILD_ASIDE -> buildIndex(table, subject, OnlineForms.aside(subject));
            case ATTACH -> first(attach(table, subject, subject.name()), plain);
            case ATTACH_ASIDE -> first(attach(table, subject, OnlineForms.aside(subject)), plain);
            case DEMAND ->
                List.of(Sql.of(
                        "ALTER TABLE $I ADD CONSTRAINT $I CHECK ($I IS NOT NULL) NOT VALID",
                        table,
                        proof,
                        subject.name()));
            case VALIDATE_DEMAND -> List.of(Sql.of("ALTER TABLE $I VALIDATE CONSTRAINT $I", table, proof));
            case SET_NOT_NULL -> List.of(plain.get(0), Sql.of("ALTER TABLE $I DROP CONSTRAINT $I", table, proof));
            case FILL -> plain;
        };
    }

    private static List<Sql> buildIndex(QualifiedName table, SchemaObject key, String name) {
        return List.of(Sql.of(
                key instanceof UniqueKey unique && unique.nullsNotDistinct()
                        ? "CREATE UNIQUE INDEX CONCURRENTLY $I ON $I ($I) NULLS NOT DISTINCT"
                        : "CREATE UNIQUE INDEX CONCURRENTLY $I ON $I ($I)",
                name,
                table,
                columns(key)));
    }

    /** The index is called like the key from then on. */
    private static List<Sql> attach(QualifiedName table, SchemaObject key, String index) {
        return List.of(Sql.of(
                key instanceof PrimaryKey
                        ? "ALTER TABLE $I ADD CONSTRAINT $I PRIMARY KEY USING INDEX $I$L"
                        : "ALTER TABLE $I ADD CONSTRAINT $I UNIQUE USING INDEX $I$L",
                table,
                key.name(),
                index,
                key instanceof UniqueKey unique ? ConstraintSql.deferral(unique.deferral()) : Sql.of("")));
    }

    private static List<Sql> dropIndex(QualifiedName table, String name) {
        return List.of(Sql.of("DROP INDEX CONCURRENTLY IF EXISTS $I", table.withName(name)));
    }

    /** In place of the first plain statement; what follows that one, a comment, follows here too. */
    private static List<Sql> first(List<Sql> online, List<Sql> plain) {
        List<Sql> statements = new ArrayList<>(online);
        statements.addAll(plain.subList(1, plain.size()));
        return statements;
    }

    private static List<Sql> dropped(
            Change.Online.Part part, QualifiedName table, SchemaObject subject, List<Sql> plain) {
        return switch (part) {
            case CONCURRENTLY -> List.of(Sql.of("DROP INDEX CONCURRENTLY $I", table.withName(subject.name())));
            case FOR_NEW_ROWS, ATTACH, ATTACH_ASIDE -> plain;
            // It went with the key, unless the way up stopped between the two.
            case BUILD_INDEX -> dropIndex(table, subject.name());
            case BUILD_ASIDE -> dropIndex(table, OnlineForms.aside(subject));
            case FILL, VALIDATE, DEMAND, VALIDATE_DEMAND, SET_NOT_NULL -> NOTHING;
        };
    }

    private static List<Sql> loosened(
            Change.Online.Part part, QualifiedName table, SchemaObject column, List<Sql> plain) {
        return switch (part) {
            case SET_NOT_NULL -> plain;
            // It is gone, unless the way up stopped between the two.
            case DEMAND ->
                List.of(Sql.of(
                        "ALTER TABLE $I DROP CONSTRAINT IF EXISTS $I", table, OnlineForms.proof(table, column.name())));
            default -> NOTHING;
        };
    }

    private static Sql constraint(SchemaObject subject) {
        return subject instanceof ForeignKey key
                ? new ForeignKeySql().inline(key)
                : new CheckSql().inline((Check) subject);
    }

    private static List<String> columns(SchemaObject key) {
        return key instanceof PrimaryKey primary ? primary.columns() : ((UniqueKey) key).columns();
    }
}
