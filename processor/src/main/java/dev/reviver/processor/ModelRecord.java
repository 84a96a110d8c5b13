package dev.reviver.processor;

import dev.reviver.snapshot.Snapshot;
import dev.reviver.snapshot.SnapshotWriter;

/**
 * What the entities of the last compile ask for, kept among the class files in the form of a snapshot: the command line
 * compares it with databases, and writes a migration from it, without running the compiler.
 */
final class ModelRecord {
    private static final String DIRECTORY = "META-INF/reviver";
    private static final String ENDING = ".model.json";

    private ModelRecord() {}

    static void write(ClassOutput output, GeneratedClass generated, Snapshot model) {
        output.write(DIRECTORY + "/" + generated.name() + ENDING, SnapshotWriter.write(model));
    }
}
