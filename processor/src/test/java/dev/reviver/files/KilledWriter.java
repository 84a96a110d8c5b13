package dev.reviver.files;

import java.nio.file.Path;

/** A compiler that dies in the middle: the main class of a child process. */
final class KilledWriter {
    static final int DIED = 137;

    private KilledWriter() {}

    /** Arguments: the migrations directory, the number of operations that still work, the slug. */
    public static void main(String[] args) throws MigrationFilesException {
        Disk disk = new BrokenDisk(
                Integer.parseInt(args[1]), () -> Runtime.getRuntime().halt(DIED));
        MigrationWriter writer = new MigrationWriter(new MigrationDirectory(Path.of(args[0])), Drafts.NOON, disk);
        writer.write(args[2], Drafts.creating(args[2]), writer.open());
    }
}
