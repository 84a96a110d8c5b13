package dev.reviver.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** The real disk up to the n-th operation, which breaks in the way that a test chose. */
final class BrokenDisk implements Disk {
    private final int last;
    private final Breakage breakage;
    private int count;

    /** Operations 0 to {@code good - 1} work; every later one breaks. */
    BrokenDisk(int good, Breakage breakage) {
        this.last = good;
        this.breakage = breakage;
    }

    /** How an operation breaks: by throwing, or by not coming back. */
    interface Breakage {
        void happen() throws IOException;
    }

    @Override
    public void createDirectory(Path directory) throws IOException {
        step();
        REAL.createDirectory(directory);
    }

    /** Breaks with half of the file written, as a full disk or a crash does. */
    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        if (count >= last) {
            REAL.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }
        step();
        REAL.write(file, bytes);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step();
        REAL.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        REAL.delete(path);
    }

    private void step() throws IOException {
        if (count++ >= last) {
            breakage.happen();
        }
    }
}
