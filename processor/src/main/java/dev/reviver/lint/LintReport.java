package dev.reviver.lint;

import dev.reviver.hazard.Direction;
import dev.reviver.hazard.Hazard;
import dev.reviver.runtime.Script;
import dev.reviver.runtime.StatementSplitter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is known of a script while its statements are looked at, and what was found. One for each script; not for several
 * threads.
 */
public final class LintReport {
    /** What was put aside; no code says its name. */
    private static final Pattern ARCHIVED = Pattern.compile(".*__archived\\d*\"?");

    private final String file;
    private final Direction direction;
    /** What goes although its rows stay. */
    private final Set<String> carried;

    private final LintFacts facts;
    /** What was there before, as far as the other file says. */
    private final LintFacts before;

    /** What it has made so far: tables, columns, columns, those that a check has shown to be never null, those that were filled. */
    private final Set<String> fresh = new HashSet<>();

    private final Set<String> arrived = new HashSet<>();
    private final Set<String> proven = new HashSet<>();
    private final Set<String> filled = new HashSet<>();

    private final List<Lint.Warning> warnings = new ArrayList<>();
    private int line = 1;
    private Set<String> accepted = Set.of();

    LintReport(Script script, Direction direction, LintFacts facts, LintFacts before) {
        this.file = script.file();
        this.direction = direction;
        this.carried = script.carried().stream()
                .flatMap(name -> StatementSplitter.split(new Script(file, name)).stream())
                .map(StatementHead::name)
                .collect(Collectors.toSet());
        this.facts = facts;
        this.before = before;
    }

    /** What is found from now on is found in a statement at this line. */
    void at(int newLine, Set<String> acceptedCodes) {
        line = newLine;
        accepted = acceptedCodes;
    }

    /** The same statement, further down. */
    void atLine(int newLine) {
        line = newLine;
    }

    List<Lint.Warning> warnings() {
        return List.copyOf(warnings);
    }

    Direction direction() {
        return direction;
    }

    boolean isUp() {
        return direction == Direction.UP;
    }

    boolean isCarried(String name) {
        return carried.contains(name);
    }

    /** What the script does somewhere. */
    LintFacts facts() {
        return facts;
    }

    /** What was there before, as far as the other file of the migration says. */
    LintFacts before() {
        return before;
    }

    void madeTable(String table) {
        fresh.add(table);
    }

    void madeColumn(String column) {
        arrived.add(column);
    }

    boolean hasArrived(String column) {
        return arrived.contains(column);
    }

    void provedNotNull(String column) {
        proven.add(column);
    }

    boolean isProvenNotNull(String column) {
        return proven.contains(column);
    }

    void filled(String column) {
        filled.add(column);
    }

    boolean isFilled(String column) {
        return filled.contains(column);
    }

    void sequenceLost(String message) {
        if (direction == Direction.UP) {
            found(Hazard.SEQUENCE_DROPPED, message + "; made anew it starts over");
        }
    }

    void increment(String name) {
        found(
                Hazard.INCREMENT_CHANGED,
                "code that takes numbers of " + name + " in blocks counts with the former increment");
    }

    /** Names of constraints are known to PostgreSQL only. */
    void renamed(String name, Phrase action) {
        boolean moves = action.starts("SET", "SCHEMA");
        if ((!moves && !action.starts("RENAME")) || action.starts("RENAME", "CONSTRAINT")) {
            return;
        }
        boolean whole = action.starts("RENAME", "TO");
        Phrase former = action.from(1).without("COLUMN").without("ATTRIBUTE").without("VALUE");
        String gone = whole || moves ? name : name + "." + former.name();
        if (hasRows(name) && !arrived.contains(gone) && !ARCHIVED.matcher(gone).matches()) {
            found(Hazard.RENAME_BREAKS_CODE, "code that says " + gone + " fails from this moment");
        } else if (whole && !hasRows(name)) {
            fresh.add(name.substring(0, name.lastIndexOf('.') + 1)
                    + action.from(2).name());
        }
    }

    void rewritten(String table, String copies) {
        if (hasRows(table)) {
            found(Hazard.TABLE_REWRITTEN, copies + " all of " + table + " while nobody can read it");
        }
    }

    boolean hasRows(String table) {
        return !table.isEmpty() && !fresh.contains(table);
    }

    /** What goes and does not come back: of the way back, what was written since. */
    void lost(Hazard up, Hazard down, String message) {
        if (direction == Direction.UP) {
            found(up, message);
        } else {
            found(down, message + ", also those written since");
        }
    }

    /** A demand that rows may not meet; on the way back those are rows that nobody has seen yet. */
    void demand(Hazard up, String message) {
        if (direction == Direction.UP) {
            found(up, message);
        } else {
            found(Hazard.DOWN_MAY_NOT_FIT, "counts rows written since: " + message);
        }
    }

    void found(Hazard hazard, String message) {
        if (!accepted.contains(hazard.code())) {
            warnings.add(new Lint.Warning(file, line, hazard, message));
        }
    }
}
