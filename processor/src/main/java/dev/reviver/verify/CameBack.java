package dev.reviver.verify;

import dev.reviver.objects.DatabaseObject;
import dev.reviver.objects.ObjectId;
import dev.reviver.objects.Objects;
import dev.reviver.runtime.Grade;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What was there before against what is there after the way back: objects, rows, positions of sequences. */
final class CameBack {
    private final Findings findings;
    private final Objects before;
    private final Objects back;

    CameBack(Findings findings, Objects before, Objects back) {
        this.findings = findings;
        this.before = before;
        this.back = back;
    }

    /** The objects that only one of two databases has, or that are not alike in both. */
    static Set<ObjectId> different(Objects from, Objects to) {
        Set<ObjectId> different = new TreeSet<>();
        for (ObjectId id : all(from, to)) {
            if (!from.get(id).map(DatabaseObject::describe).equals(to.get(id).map(DatabaseObject::describe))) {
                different.add(id);
            }
        }
        return different;
    }

    private static Set<ObjectId> all(Objects from, Objects to) {
        Set<ObjectId> all = new TreeSet<>(from.byId().keySet());
        all.addAll(to.byId().keySet());
        return all;
    }

    /** Every object that is not as it was. What goes with its container is told with that. */
    void objects() {
        for (ObjectId id : all(before, back)) {
            Optional<DatabaseObject> was = before.get(id);
            Optional<DatabaseObject> is = back.get(id);
            boolean withContainer = was.or(() -> is)
                    .flatMap(DatabaseObject::container)
                    .filter(container -> before.get(container).isPresent()
                            != back.get(container).isPresent())
                    .isPresent();
            if (withContainer) {
                continue;
            }
            if (was.isEmpty()) {
                findings.add(Finding.Kind.LEFT_BEHIND, id, id + " is left behind by the way back");
            } else if (is.isEmpty()) {
                findings.add(Finding.Kind.NOT_RESTORED, id, id + " did not come back");
            } else if (!was.get().describe().equals(is.get().describe())) {
                findings.add(
                        Finding.Kind.RESTORED_DIFFERENTLY,
                        id,
                        id + " came back differently: " + changed(was.get(), is.get()));
            }
        }
    }

    /** Only the properties that differ. */
    private static String changed(DatabaseObject was, DatabaseObject is) {
        Map<String, String> parts = new LinkedHashMap<>();
        Set<String> names = new TreeSet<>(was.properties().keySet());
        names.addAll(is.properties().keySet());
        for (String name : names) {
            String before = was.properties().getOrDefault(name, "none");
            String now = is.properties().getOrDefault(name, "none");
            if (!before.equals(now)) {
                parts.put(name, "it had " + name + " " + before + ", now " + now);
            }
        }
        return String.join("; ", parts.values());
    }

    /**
     * Rows, values and positions that are not what they were, though the grade promises it; and a grade that is wrong.
     *
     * @return whether all came back, and the grade says that the rows would not
     */
    boolean moreThanPromised(Optional<Grade> declared, Contents rowsBefore, Contents rowsBack) {
        boolean promises = declared.isEmpty() || declared.get().compareTo(Grade.STRUCTURE_ONLY) < 0;
        List<String> rows = rowsLost(rowsBefore, rowsBack);
        List<String> positions = positionsLost(rowsBefore.positions(), rowsBack.positions());
        boolean lost = !rows.isEmpty() || !positions.isEmpty();
        if (promises && lost) {
            String though =
                    ", though the grade is " + declared.orElse(Grade.LOSSLESS).text();
            rows.forEach(text -> findings.add(Finding.Kind.ROWS_LOST, text, text + though));
            positions.forEach(text -> findings.add(Finding.Kind.POSITION_LOST, text, text + though));
            declared.ifPresent(grade -> findings.addOfAll(
                    Finding.Kind.GRADE_WRONG, "the grade says " + grade.text() + "; true is structure-only"));
        }
        boolean more = declared.filter(Grade.STRUCTURE_ONLY::equals).isPresent() && findings.isEmpty() && !lost;
        if (declared.filter(Grade.IRREVERSIBLE::equals).isPresent()) {
            findings.addOfAll(Finding.Kind.GRADE_WRONG, "the grade says irreversible, and yet there is a way back");
        }
        return more && !before.byId().isEmpty();
    }

    private static List<String> rowsLost(Contents before, Contents back) {
        List<String> lost = new ArrayList<>();
        before.rows().forEach((table, checksum) -> {
            String now = back.rows().get(table);
            if (now != null && !now.equals(checksum)) {
                String columns = before.values().entrySet().stream()
                        .filter(column -> column.getKey().startsWith(table + "."))
                        .filter(column ->
                                !column.getValue().equals(back.values().get(column.getKey())))
                        .map(column -> column.getKey().substring(table.length() + 1))
                        .collect(Collectors.joining(", "));
                lost.add("the rows of " + table + " are not what they were"
                        + (columns.isEmpty() ? "" : ", in " + columns));
            }
        });
        return lost;
    }

    private static List<String> positionsLost(Map<String, String> before, Map<String, String> back) {
        List<String> lost = new ArrayList<>();
        before.forEach((sequence, position) -> {
            String now = back.get(sequence);
            if (now != null && !now.equals(position)) {
                lost.add("sequence " + sequence + " stood at " + position.split(" ", 2)[0] + ", now at "
                        + now.split(" ", 2)[0]);
            }
        });
        return lost;
    }
}
