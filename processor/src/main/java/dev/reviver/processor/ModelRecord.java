package dev.reviver.processor;

import dev.reviver.draft.Said;
import dev.reviver.draft.SaidText;

/**
 * What the entities of the last compile ask for, and what was said of the next migration, kept among the class files: the
 * command line compares it with databases, and writes a migration from it, without running the compiler.
 */
final class ModelRecord {
    private static final String DIRECTORY = "META-INF/reviver";
    private static final String MODEL = ".model.json";
    private static final String SAID = ".said.json";

    private ModelRecord() {}

    /** Writes both, the model as the text of a snapshot; its head is the migration that it was compared with. */
    static void write(ClassOutput output, GeneratedClass generated, String model, Said said) {
        output.write(DIRECTORY + "/" + generated.name() + MODEL, model);
        output.write(DIRECTORY + "/" + generated.name() + SAID, SaidText.write(said));
    }
}
