package dev.reviver.cli;

import dev.reviver.files.Draft;
import dev.reviver.objects.ObjectDiff;
import dev.reviver.objects.ObjectDiffer;
import dev.reviver.objects.ObjectScript;
import dev.reviver.objects.Objects;
import dev.reviver.runtime.Grade;
import dev.reviver.runtime.Script;
import dev.reviver.snapshot.Snapshot;
import dev.reviver.verify.SqlRun;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A migration of another tool, as it was seen to work.
 *
 * @param up its SQL
 * @param before what there was before it
 * @param after what there was after it
 * @param restored whether its own way back, if it has one, has led back
 */
record ImportedStep(Script up, Objects before, Objects after, boolean restored) {
    private static final Pattern CHANGES_ROWS =
            Pattern.compile("(?is)\\s*(insert|update|delete|truncate|merge|copy|with|do|call|select)\\b.*");

    Draft draft(Peer.Foreign foreign, Peer peer, Snapshot snapshot) {
        ObjectDiff forward = ObjectDiffer.diff(before, after);
        ObjectDiff back = ObjectDiffer.diff(after, before);
        boolean rows = SqlRun.statements(up).stream()
                .anyMatch(statement -> CHANGES_ROWS.matcher(statement.sql()).matches());
        boolean own = foreign.down().isPresent();
        Grade grade;
        if (own ? !restored : !back.unscriptable().isEmpty()) {
            grade = Grade.IRREVERSIBLE;
        } else if (rows || !ObjectScript.grade(forward).equals(Grade.LOSSLESS.text())) {
            grade = Grade.STRUCTURE_ONLY;
        } else {
            grade = Grade.LOSSLESS;
        }
        List<String> words = forward.differences().stream()
                .map(difference -> difference.verb().word() + " " + difference.object())
                .toList();
        return new Draft(
                words,
                List.of(own ? "the way back of " + peer.word() : "undoes what the catalog showed to have changed"),
                grade.text(),
                rows ? List.of("what it does to rows is not undone, unless down.sql says so") : List.of(),
                "-- Imported from " + peer.word() + ": " + foreign.key().replaceAll("\\s+", " ") + "\n\n"
                        + foreign.up(),
                foreign.down().orElseGet(() -> ObjectScript.of(back, Set.of())),
                snapshot);
    }
}
