package dev.reviver.entity;

import dev.reviver.element.Site;
import dev.reviver.schema.Column;
import dev.reviver.schema.DefaultValue;
import dev.reviver.schema.Expression;
import dev.reviver.schema.Generated;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports SQL and comments of a finished table that cannot stand in a statement. */
final class Soundness {
    private final Report report;

    Soundness(Report report) {
        this.report = report;
    }

    void check(TableDraft table) {
        table.checks().forEach(check -> expression(check.expression(), check.site()));
        table.comment().ifPresent(text -> text(text, table.site()));
        for (ColumnDraft draft : table.columns()) {
            Column column = draft.column();
            Stream.concat(
                            column.defaultValue().map(DefaultValue::sql).stream(),
                            column.generated().map(Generated::expression).stream())
                    .forEach(sql -> expression(sql, draft.site()));
            column.comment().ifPresent(text -> text(text, draft.site()));
            column.collation()
                    .filter(collation -> hasNul(collation.name()))
                    .ifPresent(collation -> text(collation.name(), draft.site()));
        }
    }

    private void expression(String sql, Site site) {
        if (hasNul(sql)) {
            text(sql, site);
            return;
        }
        Optional<String> flaw = Expression.of(sql).flaw();
        flaw.ifPresent(why -> report.report(Problem.EXPRESSION, site, printable(sql), why));
    }

    private void text(String text, Site site) {
        if (hasNul(text)) {
            report.report(Problem.EXPRESSION, site, printable(text), "it contains the character NUL");
        }
    }

    private static boolean hasNul(String text) {
        return text.indexOf('\0') >= 0;
    }

    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
