package dev.reviver.entity;

import dev.reviver.schema.Column;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Table;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The checks that the compiler has told the user it leaves out, since only running code knows their values.
 *
 * @param attributes the attributes that they would be for
 */
record LeftOut(Set<String> attributes) {
    private static final Pattern TOLD = Pattern.compile("\\[" + Problem.VALUES_DECIDED_LATER.code() + "] (\\S+): ");
    private static final Pattern CHECK = Pattern.compile("constraint on (\\S+) CHECK \\((.*)\\)");

    static LeftOut of(Compilation compilation) {
        return new LeftOut(compilation.diagnostics().stream()
                .map(told -> TOLD.matcher(told.getMessage(null)))
                .filter(Matcher::lookingAt)
                .map(told -> told.group(1))
                .collect(Collectors.toSet()));
    }

    /** Whether the fact is a check of one of the columns that these attributes have. */
    boolean explains(String fact, EntityModel model) {
        Matcher check = CHECK.matcher(fact);
        if (!check.matches()) {
            return false;
        }
        QualifiedName name = QualifiedName.ofSql(check.group(1));
        return model.schema().tables().stream()
                .filter(table -> table.qualifiedName().name().equals(name.name())
                        && table.qualifiedName()
                                .schema()
                                .orElse("public")
                                .equals(name.schema().orElse("public")))
                .anyMatch(table -> table.columns().stream()
                        .filter(column -> isNamedIn(check.group(2), column))
                        .anyMatch(column -> isOfThese(model, table, column)));
    }

    private boolean isOfThese(EntityModel model, Table table, Column column) {
        return model.origins()
                .of(table.qualifiedName(), Optional.of(column.name()))
                .map(Report::nameOf)
                .filter(attributes::contains)
                .isPresent();
    }

    private static boolean isNamedIn(String condition, Column column) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(column.name()) + "(?!\\w)")
                .matcher(condition)
                .find();
    }
}
