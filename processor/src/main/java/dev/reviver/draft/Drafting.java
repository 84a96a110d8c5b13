package dev.reviver.draft;

import dev.reviver.change.Carried;
import dev.reviver.change.Grade;
import dev.reviver.change.Plan;
import dev.reviver.change.Words;
import dev.reviver.files.Draft;
import dev.reviver.hazard.Acceptances;
import dev.reviver.hazard.Direction;
import dev.reviver.hazard.Finding;
import dev.reviver.hazard.Hazards;
import dev.reviver.hazard.OldCode;
import dev.reviver.snapshot.Snapshot;
import dev.reviver.snapshot.SnapshotBody;
import dev.reviver.sql.PostgresWriter;
import dev.reviver.sql.Server;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the texts of a migration. */
public final class Drafting {
    private Drafting() {}

    /** The migration that carries out {@code plan} and leads to {@code to}. */
    static Draft of(Plan plan, Acceptances acceptances, Server server, SnapshotBody to) {
        Carried carried = Carried.of(plan);
        OldCode oldCode = OldCode.of(plan);
        // Before the first migration there was no code.
        boolean hasOldCode = to.snapshot().head().isPresent();
        return new Draft(
                words(plan),
                words(plan.inverse()),
                Grade.of(plan).text(),
                plan.changes().stream()
                        .flatMap(
                                change -> Words.loss(change, carried)
                                        .map(loss -> Words.of(change) + ": the way back " + loss)
                                        .stream())
                        .toList(),
                Hazards.of(plan.inverse(), Direction.DOWN).stream()
                        .filter(Finding::isAboutRows)
                        .map(finding -> finding.hazard().code()
                                + acceptances
                                        .reason(finding)
                                        .map(reason -> " accepted: " + reason)
                                        .orElse(" " + finding.message()))
                        .toList(),
                hasOldCode ? Optional.of(oldCode.verdict().text()) : Optional.empty(),
                oldCode.reasons(),
                PostgresWriter.script(plan, Direction.UP, acceptances, server),
                PostgresWriter.script(plan.inverse(), Direction.DOWN, acceptances, server),
                to);
    }

    private static List<String> words(Plan plan) {
        return plan.changes().stream()
                .map(Words::of)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** A migration for a person to fill in; its grade is the most careful one until that person says otherwise. */
    public static Draft empty(Snapshot unchanged) {
        return new Draft(
                List.of(),
                List.of(),
                Grade.IRREVERSIBLE.text(),
                List.of(),
                byHand("forward"),
                byHand("back"),
                unchanged);
    }

    private static String byHand(String direction) {
        return String.format(Locale.ROOT, """
                -- Write here the SQL that takes the database %s. Then set the grade in the second line of both files to what
                -- down.sql restores: lossless, archived, structure-only or irreversible.
                """, direction);
    }
}
