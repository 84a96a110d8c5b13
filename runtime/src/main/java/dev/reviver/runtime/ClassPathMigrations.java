package dev.reviver.runtime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The base of the class that the processor generates for a module: its migrations, as resources beside that class.
 *
 * <p>Their names come from the index that the processor writes, one a line: {@code META-INF/reviver/} and the name of
 * the generated class. Its first line is the summary of all of them. So nothing scans a class path, and a fat jar, the module path and a native image work alike. Only
 * where classes lie in a directory is that directory looked at too: a build tool that found no Java to compile has not
 * written the index anew, though a migration was pulled or written by hand.
 */
public abstract class ClassPathMigrations implements MigrationSource {
    static final String INDEX = "META-INF/reviver/";
    /** A jar does not change while its classes are in use, so it is asked once. Of a directory nothing is kept. */
    private static final ClassValue<Known> SUMMARIES = new ClassValue<>() {
        @Override
        protected Known computeValue(Class<?> type) {
            return new Known();
        }
    };

    private static final class Known {
        private volatile Optional<Summary> summary = Optional.empty();
    }

    /** Longer than any summary. */
    private static final int FIRST_LINE = 128;

    private final String unit;
    private final String directory;

    /**
     * For the generated class.
     *
     * @param unit the name of the unit
     * @param directory where the migrations lie among the resources: {@code db/migrations}
     */
    protected ClassPathMigrations(String unit, String directory) {
        this.unit = unit;
        this.directory = directory;
    }

    @Override
    public final String unit() {
        return unit;
    }

    @Override
    public final List<Migration> migrations() {
        TreeSet<MigrationName> names = new TreeSet<>();
        Optional<Path> jar = origin().filter(Files::isRegularFile);
        Optional<String> index = index(jar);
        index.ifPresent(text -> text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> names.add(indexed(line))));
        Optional<Path> exploded = exploded();
        exploded.ifPresent(path -> names.addAll(unclaimed(DirectoryMigrations.names(path))));
        if (index.isEmpty() && exploded.isEmpty()) {
            throw new MigrationException.SourceUnusable(
                    "The migrations of " + getClass().getName() + " are not on the class path.",
                    List.of("expected: " + indexName()),
                    List.of(
                            "build the module again, with the processor on the annotation processor path",
                            "if a tool repacks jars, let it keep META-INF/reviver and " + directory));
        }
        return inFolders(List.copyOf(names), jar);
    }

    private List<Migration> inFolders(List<MigrationName> names, Optional<Path> jar) {
        List<String> folders = new ArrayList<>(names.size());
        names.forEach(name -> folders.add(directory + "/" + name));
        Optional<Archive> archive = jar.map(path -> Archive.of(path, folders));
        List<Migration> migrations = new ArrayList<>(names.size());
        for (int i = 0; i < folders.size(); i++) {
            migrations.add(new Migration(
                    new MigrationId(unit, names.get(i)), new ResourceFolder(getClass(), archive, i, folders.get(i))));
        }
        return migrations;
    }

    /** Where classes lie in a directory, only the files tell: a build tool may have copied them after the compiler ran. */
    @Override
    public final Optional<Summary> summary() {
        Known known = SUMMARIES.get(getClass());
        if (known.summary.isEmpty() && exploded().isEmpty()) {
            known.summary = readSummary();
        }
        return known.summary;
    }

    private Optional<Summary> readSummary() {
        try (InputStream in = getClass().getResourceAsStream("/" + indexName())) {
            return in == null ? Optional.empty() : Summary.parse(firstLine(in));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static String firstLine(InputStream in) throws IOException {
        String start = new String(in.readNBytes(FIRST_LINE), StandardCharsets.UTF_8);
        int end = start.indexOf('\n');
        return end < 0 ? start : start.substring(0, end);
    }

    private MigrationName indexed(String line) {
        try {
            return new MigrationName(line);
        } catch (IllegalArgumentException e) {
            throw new MigrationException.SourceUnusable(
                    "The index " + indexName() + " lists something that is not a migration: " + line,
                    List.of("expected: names as in 20260131120000_init, one a line"),
                    List.of("build the module again: the index is written by the processor, not by hand"),
                    e);
        }
    }

    private Optional<String> index(Optional<Path> jar) {
        try {
            Optional<byte[]> own = jar.isPresent() ? Archive.read(jar.get(), indexName()) : Optional.empty();
            return (own.isPresent() ? own : resource(getClass(), indexName()))
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private MigrationException unreadable(IOException e) {
        return new MigrationException.SourceUnusable(
                "The index " + indexName() + " cannot be read: " + e.getMessage(),
                List.of(),
                List.of("see that the archive around it is whole"),
                e);
    }

    private String indexName() {
        return INDEX + getClass().getName();
    }

    /**
     * Without what the index of another unit lists: a fat jar that was unpacked, or several modules that were compiled to
     * one place, have the migrations of all of them in one directory.
     */
    private List<MigrationName> unclaimed(List<MigrationName> found) {
        Path indexes = origin().map(root -> root.resolve(INDEX))
                .filter(Files::isDirectory)
                .orElse(null);
        if (indexes == null) {
            return found;
        }
        Set<String> claimed = new HashSet<>();
        String own = getClass().getName();
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(indexes, "*" + getClass().getSimpleName())) {
            for (Path file : files) {
                if (!file.endsWith(own)) {
                    claimed.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw new MigrationException.SourceUnusable(
                    "The indexes in " + indexes + " cannot be read: " + e.getMessage(),
                    List.of(),
                    List.of("see that the directory and its files are readable"),
                    e);
        }
        return found.stream().filter(name -> !claimed.contains(name.value())).toList();
    }

    /** The directory of migrations, if the generated class was loaded from a directory that holds it. */
    private Optional<Path> exploded() {
        return origin().map(root -> root.resolve(directory)).filter(Files::isDirectory);
    }

    /** Where the generated class was loaded from, if that is a path: a directory, or a jar. */
    private Optional<Path> origin() {
        CodeSource source = getClass().getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        if (location == null || !location.getProtocol().equals("file")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(location.toURI()));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty(); // an address that is no path of this file system: nothing lies exploded there
        }
    }

    private static Optional<byte[]> resource(Class<?> owner, String name) throws IOException {
        try (InputStream in = owner.getResourceAsStream("/" + name)) {
            return in == null ? Optional.empty() : Optional.of(all(in));
        }
    }

    /** What lies in a jar says how long it is; {@link InputStream#readAllBytes} would take 16 KB for each of many small files. */
    private static byte[] all(InputStream in) throws IOException {
        byte[] told = in.readNBytes(in.available());
        int more = in.read();
        if (more < 0) {
            return told;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(told);
        out.write(more);
        in.transferTo(out);
        return out.toByteArray();
    }

    /**
     * A directory of resources.
     *
     * @param owner the generated class, beside which they lie
     * @param jar the jar that it was loaded from
     * @param index which of the folders of the jar this is
     * @param path their directory
     */
    private record ResourceFolder(Class<?> owner, Optional<Archive> jar, int index, String path)
            implements Migration.Folder {
        @Override
        public Optional<byte[]> read(String file) throws IOException {
            Optional<byte[]> own = jar.isPresent() ? jar.get().read(index, file) : Optional.empty();
            return own.isPresent() ? own : resource(owner, path + "/" + file);
        }
    }
}
