package dev.reviver.lint;

import dev.reviver.runtime.Script;
import dev.reviver.runtime.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Risks that a script says somebody takes: {@code -- RV102 accepted: nobody sends any}. Such a comment speaks of the statements
 * below it, up to the next empty line, unless another comment there tells of a risk of this kind that nobody takes.
 */
public final class AcceptedInComments {
    private static final Pattern ACCEPTED = Pattern.compile("--[ \\t]*(RV\\d{3}) accepted: *\\S.*");
    private static final Pattern TOLD = Pattern.compile("--[ \\t]*(RV\\d{3}) (?!accepted:).*");

    private final List<String> lines;
    /** From 1; a text in a statement may look like a comment. */
    private final Set<Integer> linesOfStatements = new HashSet<>();

    public AcceptedInComments(Script script, List<Statement> statements) {
        this.lines = List.of(script.text().split("\n", -1));
        for (Statement statement : statements) {
            int last = statement.lineAt(statement.sql().length() + 1);
            for (int line = statement.line(); line <= last; line++) {
                linesOfStatements.add(line);
            }
        }
    }

    /** The codes that are accepted for a statement that begins at a line, counted from 1. */
    public Set<String> before(int line) {
        Set<String> codes = codesAbove(line, ACCEPTED);
        codes.removeAll(codesAbove(line, TOLD));
        return codes;
    }

    private Set<String> codesAbove(int line, Pattern pattern) {
        Set<String> codes = new HashSet<>();
        for (int above = line - 1; above > 0 && !isGap(above); above--) {
            Matcher comment = pattern.matcher(lines.get(above - 1).strip());
            if (!linesOfStatements.contains(above) && comment.matches()) {
                codes.add(comment.group(1));
            }
        }
        return codes;
    }

    private boolean isGap(int line) {
        return lines.get(line - 1).isBlank() && !linesOfStatements.contains(line);
    }
}
