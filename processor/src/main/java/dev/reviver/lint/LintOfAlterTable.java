package dev.reviver.lint;

import dev.reviver.change.Change;
import dev.reviver.hazard.Hazard;
import dev.reviver.hazard.Hazards;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.DefaultValue;
import dev.reviver.schema.QualifiedName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The rules for one action of ALTER TABLE. */
public record LintOfAlterTable(LintReport report) {
    private static final Set<String> OPENS_CONSTRAINT =
            Set.of("CONSTRAINT", "PRIMARY", "UNIQUE", "EXCLUDE", "CHECK", "FOREIGN", "NOT");
    private static final String[] BEHIND_DEFAULT = {"CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "REFERENCES", "NOT"};

    void action(StatementHead head, String table, Phrase action) {
        if (action.starts("RENAME") || action.starts("SET", "SCHEMA")) {
            report.renamed(table, action);
        } else if (!report.hasRows(table)) {
            return;
        } else if (action.starts("ADD")) {
            add(head, table, action.from(1));
        } else if (action.starts("DROP", "CONSTRAINT")) {
            guaranteeLost(head, table, action.from(2).without("IF", "EXISTS").name());
        } else if (action.starts("DROP")) {
            String column = LintFacts.droppedColumn(action);
            if (!report.hasArrived(head.part(column)) && !report.isCarried(head.part(column))) {
                report.lost(
                        Hazard.COLUMN_DROPPED,
                        Hazard.DOWN_DROPS_COLUMN,
                        "drops column " + head.part(column) + " with all its values");
            }
        } else if (action.starts("VALIDATE", "CONSTRAINT")) {
            validate(head, action.from(2).name());
        } else if (action.starts("ALTER") && !action.starts("ALTER", "CONSTRAINT")) {
            Phrase column = action.from(1).without("COLUMN");
            alterColumn(head, table, column.name(), column.from(1));
        } else if (action.starts("SET", "LOGGED")
                || action.starts("SET", "UNLOGGED")
                || action.starts("SET", "ACCESS")
                || action.starts("SET", "TABLESPACE")) {
            report.rewritten(table, "copies");
        }
    }

    private void add(StatementHead head, String table, Phrase added) {
        String first = added.tokens().isEmpty() ? "" : added.tokens().get(0).toUpperCase(Locale.ROOT);
        if (OPENS_CONSTRAINT.contains(first)) {
            constraints(table, first.equals("CONSTRAINT") ? added.from(2) : added);
            return;
        }
        Phrase column = added.without("COLUMN").without("IF", "NOT", "EXISTS");
        String name = head.part(column.name());
        Phrase definition = column.from(1);
        report.madeColumn(name);
        boolean generated = definition.has("GENERATED");
        boolean volatileDefault = definition.has("DEFAULT") && hasDefaultByRow(definition);
        boolean serial =
                definition.starts("serial") || definition.starts("bigserial") || definition.starts("smallserial");
        if ((generated && !definition.has("VIRTUAL")) || volatileDefault || serial) {
            report.found(
                    Hazard.TABLE_REWRITTEN,
                    "gives every row a value of " + name + ", for which all of " + table
                            + " may be copied while nobody can read it");
        }
        boolean required = definition.has("NOT", "NULL") || definition.has("PRIMARY", "KEY");
        if (required && !generated && !serial && !definition.has("DEFAULT")) {
            report.demand(Hazard.NOT_NULL_ON_ROWS, "fails if " + table + " has a row: it has no value in " + name);
            oldInsertsFail(name);
        }
        constraints(table, definition);
    }

    private static boolean hasDefaultByRow(Phrase definition) {
        int at = 0;
        while (!definition.from(at).starts("DEFAULT")) {
            at++;
        }
        List<String> value = definition.from(at + 1).upTo(BEHIND_DEFAULT).tokens();
        return !value.isEmpty() && new DefaultValue(String.join(" ", value)).mayDifferByRow();
    }

    /** Constraints of a table, or those that stand behind a new column. */
    private void constraints(String table, Phrase definition) {
        boolean later = definition.has("NOT", "VALID");
        boolean key = definition.has("PRIMARY", "KEY") || definition.has("UNIQUE") || definition.starts("EXCLUDE");
        if (key && !definition.has("USING", "INDEX")) {
            report.demand(
                    Hazard.KEY_ON_ROWS,
                    "fails if two rows of " + table + " agree, and builds an index while nobody can read the table");
        }
        if (definition.has("CHECK") && !later) {
            report.demand(
                    Hazard.CHECK_ON_ROWS,
                    "fails if a row does not pass, and reads all of " + table
                            + " while nobody else can; NOT VALID, then VALIDATE, would not stop them");
        }
        if (definition.has("REFERENCES") && !later) {
            report.demand(
                    Hazard.FOREIGN_KEY_ON_ROWS,
                    "fails if a row of " + table + " refers to none, and nobody can write to it or to "
                            + "what it refers to meanwhile; NOT VALID, then VALIDATE, would not stop them");
        }
        if (definition.starts("NOT", "NULL") && !later && definition.tokens().size() > 2) {
            report.demand(
                    Hazard.NOT_NULL_ON_ROWS,
                    "fails if " + definition.from(2).name() + " of " + table
                            + " is null in any row, and reads all of it while nobody else can");
        }
    }

    private void validate(StatementHead head, String constraint) {
        Optional<Phrase> added = report.facts()
                .constraint(head.part(constraint))
                .or(() -> report.before().constraint(head.part(constraint)));
        Optional<String> notNull = added.flatMap(LintOfAlterTable::provesNotNull);
        notNull.ifPresent(column -> report.provedNotNull(head.part(column)));
        Hazard hazard = notNull.isPresent()
                ? Hazard.NOT_NULL_ON_ROWS
                : added.filter(phrase -> phrase.has("REFERENCES")).isPresent()
                        ? Hazard.FOREIGN_KEY_ON_ROWS
                        : Hazard.CHECK_ON_ROWS;
        report.demand(
                hazard,
                "fails if a row breaks " + constraint + " of " + head.names().get(0) + "; nobody waits");
    }

    /** The column of {@code CHECK (c IS NOT NULL)}. */
    private static Optional<String> provesNotNull(Phrase constraint) {
        Phrase checked = constraint.from(2);
        return constraint.starts("CHECK", "(") && checked.from(1).starts("IS", "NOT", "NULL", ")")
                ? Optional.of(checked.name())
                : Optional.empty();
    }

    private void alterColumn(StatementHead head, String table, String column, Phrase action) {
        String name = head.part(column);
        if (action.starts("SET", "NOT", "NULL")) {
            String reads = "reads all of " + table + " while nobody else can";
            if (report.isFilled(name)) {
                report.found(Hazard.NOT_NULL_ON_ROWS, reads);
            } else if (!report.isProvenNotNull(name)) {
                report.demand(Hazard.NOT_NULL_ON_ROWS, "fails if " + name + " is null in any row, and " + reads);
            }
            if (report.hasArrived(name)) {
                oldInsertsFail(name);
            }
        } else if (action.starts("TYPE") || action.starts("SET", "DATA", "TYPE")) {
            retyped(table, column, name, action);
        } else if (action.starts("SET", "EXPRESSION")) {
            report.rewritten(table, "copies");
        } else if (action.starts("SET", "INCREMENT")) {
            report.increment(name);
        } else if (action.starts("DROP", "IDENTITY")) {
            report.sequenceLost("drops the sequence of " + name + " and its position");
        }
    }

    /** What the change means for the values is known if the other file changes it back. */
    private void retyped(String table, String column, String name, Phrase action) {
        Optional<ColumnType> from = report.before().type(name);
        Optional<ColumnType> to = LintFacts.type(action);
        if (from.isPresent() && to.isPresent()) {
            String plain = QualifiedName.ofSql(column).name();
            Change change = new Change.Alter(
                    QualifiedName.ofSql(table), Column.of(plain, from.get()), Column.of(plain, to.get()));
            Hazards.of(change, report.direction())
                    .forEach(finding -> report.found(finding.hazard(), finding.message()));
            return;
        }
        report.rewritten(table, "may copy");
        report.found(
                Hazard.STATISTICS_LOST,
                "the planner knows nothing of " + name + " then: run ANALYZE " + table + " afterwards");
        if (action.holds("AT", "TIME", "ZONE")) {
            report.found(
                    Hazard.TIME_ZONE_ASSUMED, "a time without a zone is taken to be in the one that is named: " + name);
        }
    }

    private void guaranteeLost(StatementHead head, String table, String constraint) {
        boolean putBack = report.facts().constraint(head.part(constraint)).isPresent();
        if (report.isUp()
                && !putBack
                && !report.facts().droppedTables().contains(table)
                && !goesWithAColumn(head, constraint)) {
            report.found(
                    Hazard.GUARANTEE_DROPPED,
                    "drops " + constraint + " of " + table
                            + ": rows that break it may arrive, and then it cannot be put back");
        }
    }

    /** What it is about is known if the other file puts it back. */
    private boolean goesWithAColumn(StatementHead head, String constraint) {
        return report.before().constraint(head.part(constraint)).stream()
                .flatMap(phrase -> phrase.upTo("REFERENCES").tokens().stream())
                .map(token -> head.part(new Phrase(List.of(token)).name()))
                .anyMatch(column -> report.facts().droppedColumns().contains(column) && !report.isCarried(column));
    }

    private void oldInsertsFail(String column) {
        if (report.isUp()) {
            report.found(Hazard.OLD_INSERTS_FAIL, "code that does not know " + column + " cannot insert rows any more");
        }
    }
}
