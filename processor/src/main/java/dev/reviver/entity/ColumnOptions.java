package dev.reviver.entity;

import dev.reviver.element.Mark;
import dev.reviver.schema.Column;
import dev.reviver.schema.DefaultValue;
import dev.reviver.schema.QualifiedName;
import dev.reviver.type.ColumnDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the {@code options} of annotations of columns: SQL that stands behind the column, as in {@code collate "C"}. */
final class ColumnOptions {
    private static final String OPTIONS = "options";

    private final Reading reading;

    ColumnOptions(Reading reading) {
        this.reading = reading;
    }

    /** The column with what the annotation's options say besides. */
    ColumnDraft apply(Optional<Mark> mark, ColumnDraft draft) {
        return mark.filter(m -> !m.text(OPTIONS).isEmpty())
                .map(m -> apply(m, draft))
                .orElse(draft);
    }

    private ColumnDraft apply(Mark mark, ColumnDraft draft) {
        Optional<ColumnDefinition> clauses =
                ColumnDefinition.behind(draft.column().type(), mark.text(OPTIONS));
        if (clauses.isEmpty()) {
            String why =
                    "of what may stand behind a column, only DEFAULT, NOT NULL, UNIQUE, CHECK, COLLATE and GENERATED"
                            + " ALWAYS AS are read. Leave the rest out; it can be added to the migration by hand";
            reading.report().report(Problem.VALUE_NOT_SUPPORTED, mark.site(OPTIONS), OPTIONS, mark.simpleName(), why);
            return draft;
        }
        ColumnDefinition said = clauses.get();
        Column column = draft.column();
        boolean generated = said.generated().isPresent() || column.generated().isPresent();
        Column whole = new Column(
                column.name(),
                column.type(),
                column.nullable() && !said.notNull(),
                generated
                        ? Optional.empty()
                        : said.defaultValue().map(DefaultValue::new).or(column::defaultValue),
                column.identity(),
                said.generated().or(column::generated),
                said.collation()
                        .map(name -> new QualifiedName(
                                Optional.empty(), reading.namer().inCatalog(name, mark.site(OPTIONS))))
                        .or(column::collation),
                column.comment());
        List<CheckDraft> checks = new ArrayList<>(draft.checks());
        said.checks()
                .forEach(condition ->
                        checks.add(new CheckDraft(Optional.empty(), column.name(), condition, mark.site(OPTIONS))));
        return draft.with(whole, draft.unique() || said.unique(), List.copyOf(checks));
    }
}
