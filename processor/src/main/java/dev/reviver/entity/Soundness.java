package dev.reviver.entity;

import dev.reviver.element.Site;
import dev.reviver.schema.Column;
import dev.reviver.schema.Expression;
import java.util.Optional;

/** Reports SQL and comments of a finished table that cannot stand in a statement. */
final class Soundness {
    private final Report report;

    Soundness(Report report) {
        this.report = report;
    }

    void check(TableDraft table) {
        for (CheckDraft check : table.checks()) {
            expression(check.expression(), check.site());
        }
        table.comment().ifPresent(text -> text(text, table.site()));
        for (ColumnDraft draft : table.columns()) {
            Column column = draft.column();
            if (column.defaultValue().isPresent()) {
                expression(column.defaultValue().get().sql(), draft.site());
            }
            if (column.generated().isPresent()) {
                expression(column.generated().get().expression(), draft.site());
            }
            if (column.comment().isPresent()) {
                text(column.comment().get(), draft.site());
            }
            if (column.collation().isPresent()) {
                text(column.collation().get().name(), draft.site());
            }
        }
    }

    private void expression(String sql, Site site) {
        if (hasNul(sql)) {
            text(sql, site);
            return;
        }
        Optional<String> flaw = Expression.flaw(sql);
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
