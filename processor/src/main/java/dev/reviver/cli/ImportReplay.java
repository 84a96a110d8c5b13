package dev.reviver.cli;

import dev.reviver.catalog.CatalogReader;
import dev.reviver.objects.ObjectReader;
import dev.reviver.objects.Objects;
import dev.reviver.runtime.Script;
import dev.reviver.schema.Schema;
import dev.reviver.verify.Shadow;
import dev.reviver.verify.SqlRun;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of another tool, run on the shadow one after the other, with a look at the catalog between.
 *
 * @param steps each of them, as it was seen to work
 * @param applied what there is after those that the database has
 * @param schema what there is after all of them
 */
record ImportReplay(List<ImportedStep> steps, Objects applied, Schema schema) {
    ImportReplay {
        steps = List.copyOf(steps);
    }

    static ImportReplay of(Shadow shadow, List<Peer.Foreign> foreign, int applied) throws Exception {
        try (Shadow.Database database = shadow.fresh()) {
            List<ImportedStep> steps = new ArrayList<>();
            Objects ofDatabase = Objects.NONE;
            Objects before = look(database);
            for (int i = 0; i < foreign.size(); i++) {
                ImportedStep step = step(database, foreign.subList(0, i + 1), before);
                steps.add(step);
                before = step.after();
                if (i == applied - 1) {
                    ofDatabase = before;
                }
            }
            try (Connection connected = database.connect()) {
                return new ImportReplay(
                        steps, ofDatabase, CatalogReader.read(connected).schema());
            }
        }
    }

    /** The last of those that are given; the others were run. */
    private static ImportedStep step(Shadow.Database database, List<Peer.Foreign> soFar, Objects before)
            throws Exception {
        Peer.Foreign last = soFar.get(soFar.size() - 1);
        Script up = new Script(last.key(), last.up());
        run(database, up);
        Objects after = look(database);
        Optional<String> down = last.down();
        boolean restored = false;
        if (down.isPresent()) {
            run(database, new Script(last.key() + " (way back)", down.get()));
            restored = look(database).lines().equals(before.lines());
            if (restored) {
                run(database, up);
            } else {
                rebuild(database, soFar);
            }
        }
        return new ImportedStep(up, before, after, restored);
    }

    private static void rebuild(Shadow.Database database, List<Peer.Foreign> all) throws Exception {
        try (Connection connected = database.connect()) {
            Shadow.Database.empty(connected);
        }
        for (Peer.Foreign one : all) {
            run(database, new Script(one.key(), one.up()));
        }
    }

    private static void run(Shadow.Database database, Script script) throws Exception {
        try (Connection connected = database.connect()) {
            SqlRun.run(connected, script);
        }
    }

    private static Objects look(Shadow.Database database) throws Exception {
        try (Connection connected = database.connect()) {
            return ObjectReader.read(connected, SchemaSpec.OWN_TABLES);
        }
    }
}
