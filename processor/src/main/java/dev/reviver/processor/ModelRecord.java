package dev.reviver.processor;

/**
 * What the entities of the last compile ask for, kept among the class files in the form of a snapshot: the command line
 * compares it with databases, and writes a migration from it, without running the compiler.
 */
final class ModelRecord {
    private static final String DIRECTORY = "META-INF/reviver";
    private static final String ENDING = ".model.json";

    private ModelRecord() {}

    /** Writes the text of a snapshot. */
    static void write(ClassOutput output, GeneratedClass generated, String model) {
        output.write(DIRECTORY + "/" + generated.name() + ENDING, model);
    }
}
