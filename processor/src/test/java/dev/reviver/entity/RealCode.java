package dev.reviver.entity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A published project whose entities come with their sources; Maven downloads both jars.
 *
 * @param name a word for it
 * @param artifacts the artifacts with entities, {@code group:artifact:version}
 * @param libraries what their entities need to compile; {@link #ALL} stands for all that the artifacts depend on
 * @param groups a regular expression whose first group, in the path of a source, names the persistence unit; nothing if
 *     all entities are one
 * @param replaced what Hibernate 7 refuses in its sources, as regular expressions, and what stands there instead
 */
record RealCode(
        String name, List<String> artifacts, List<String> libraries, String groups, Map<String, String> replaced) {
    /** Instead of libraries: whatever the artifacts depend on, but no other JPA. */
    static final String ALL = "*";

    /** The JPA that the tests bring themselves. */
    private static final String BUT_JPA = exclusions(
            "org.hibernate:hibernate-core",
            "org.hibernate:hibernate-core-jakarta",
            "org.hibernate.orm:hibernate-core",
            "org.hibernate.common:hibernate-commons-annotations",
            "org.hibernate.validator:hibernate-validator",
            "jakarta.persistence:jakarta.persistence-api",
            "jakarta.validation:jakarta.validation-api",
            "net.bytebuddy:byte-buddy",
            "org.postgresql:postgresql");

    private static final String ALONE = exclusions("*:*");

    /** A project whose sources stay as they are. */
    RealCode(String name, List<String> artifacts, List<String> libraries, String groups) {
        this(name, artifacts, libraries, groups, Map.of());
    }

    private static final Pattern MAPPED =
            Pattern.compile("(?m)^\\s*@(jakarta\\.persistence\\.)?(Entity|MappedSuperclass|Embeddable|Converter)\\b");

    /** What Hibernate 7 and its validator no longer have and never said anything of the schema, or what took its place. */
    private static final Map<String, String> LOST = Map.of(
            "include\\s*=\\s*\"[\\w-]+\"\\s*,\\s*|,\\s*include\\s*=\\s*\"[\\w-]+\"",
            "",
            "@GeneratorType\\([^)]*\\)",
            "",
            "import org\\.hibernate\\.(annotations\\.Generat(ionTime|orType)|tuple\\.ValueGenerator);",
            "",
            "implements ValueGenerator<String> \\{\\s*@Override",
            "{",
            "org\\.hibernate\\.validator\\.constraints\\.NotBlank",
            "jakarta.validation.constraints.NotBlank");

    /** The jars on disk, unpacked as far as there are sources. */
    record Unpacked(List<Path> jars, Map<String, List<Path>> sources) {}

    /** Downloads what is not there yet, and finds the sources of entities. */
    Unpacked unpack(Path directory) throws IOException, InterruptedException {
        Path jars = directory.resolve("jars");
        if (!Files.isDirectory(jars)) {
            download(directory, jars);
        }
        List<Path> binaries = new ArrayList<>();
        Map<String, List<Path>> sources = new TreeMap<>();
        try (Stream<Path> found = Files.list(jars)) {
            for (Path jar : found.sorted().toList()) {
                if (jar.toString().endsWith("-sources.jar")) {
                    unpack(jar, directory.resolve("sources"), sources);
                } else {
                    binaries.add(jar);
                }
            }
        }
        // What stands beside the groups belongs to each of them.
        List<Path> common = sources.getOrDefault(name, List.of());
        if (sources.size() > 1) {
            sources.remove(name);
            sources.values().forEach(group -> group.addAll(common));
        }
        return new Unpacked(binaries, sources);
    }

    private void download(Path directory, Path jars) throws IOException, InterruptedException {
        Files.createDirectories(directory);
        Path partial = Files.createTempDirectory(directory, "partial");
        Path pom = Files.writeString(directory.resolve("pom.xml"), pom());
        Path log = directory.resolve("download.log");
        Process maven = new ProcessBuilder(
                        System.getProperty("os.name").startsWith("Windows") ? "mvn.cmd" : "mvn",
                        "-B",
                        "-ntp",
                        "-q",
                        "-f",
                        pom.toString(),
                        "dependency:copy-dependencies",
                        "-DincludeScope=runtime",
                        "-DoutputDirectory=" + partial.toAbsolutePath())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!maven.waitFor(10, TimeUnit.MINUTES) || maven.exitValue() != 0) {
            throw new IOException("Maven did not download " + name + ": " + Files.readString(log));
        }
        // Only what is complete gets the name that the next run looks for.
        Files.move(partial, jars, StandardCopyOption.ATOMIC_MOVE);
    }

    private String pom() {
        StringBuilder text = new StringBuilder("<project><modelVersion>4.0.0</modelVersion><groupId>real</groupId>"
                + "<artifactId>code</artifactId><version>1</version><dependencies>");
        artifacts.forEach(artifact -> text.append(dependency(artifact, "<classifier>sources</classifier>" + ALONE)));
        String more = libraries.contains(ALL) ? BUT_JPA : ALONE;
        artifacts.forEach(artifact -> text.append(dependency(artifact, more)));
        libraries.stream()
                .filter(library -> !library.equals(ALL))
                .forEach(library -> text.append(dependency(library, ALONE)));
        return text.append("</dependencies></project>").toString();
    }

    private static String exclusions(String... artifacts) {
        StringBuilder text = new StringBuilder("<exclusions>");
        for (String artifact : artifacts) {
            String[] parts = artifact.split(":", -1);
            text.append("<exclusion><groupId>")
                    .append(parts[0])
                    .append("</groupId><artifactId>")
                    .append(parts[1])
                    .append("</artifactId></exclusion>");
        }
        return text.append("</exclusions>").toString();
    }

    private static String dependency(String artifact, String more) {
        String[] parts = artifact.split(":", -1);
        return "<dependency><groupId>" + parts[0] + "</groupId><artifactId>" + parts[1] + "</artifactId><version>"
                + parts[2]
                + "</version>" + more + "</dependency>";
    }

    private void unpack(Path jar, Path directory, Map<String, List<Path>> sources) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                String text = entry.getName().endsWith(".java") ? text(zip, entry) : "";
                if (MAPPED.matcher(text).find()) {
                    texts.put(entry.getName(), text);
                }
            }
        }
        // Some have both, side by side; some are from before the packages got their new names.
        if (texts.values().stream().anyMatch(text -> !text.contains("import javax.persistence"))) {
            texts.values().removeIf(text -> text.contains("import javax.persistence"));
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = directory.resolve(text.getKey()).normalize();
            Files.createDirectories(file.getParent());
            Files.writeString(file, withNewNames(text.getValue()));
            sources.computeIfAbsent(group(text.getKey()), key -> new ArrayList<>())
                    .add(file);
        }
    }

    /** Who imports the new names means the old ones where he writes them out. */
    private static String withNewNames(String text) {
        return text.contains("import jakarta.persistence")
                ? text
                : text.replaceAll("javax\\.(persistence|validation)", "jakarta.$1");
    }

    private String group(String path) {
        var matcher = Pattern.compile(groups).matcher(path);
        return !groups.isEmpty() && matcher.find() ? matcher.group(1) : name;
    }

    private String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            return instead(replaced, instead(LOST, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    private static String instead(Map<String, String> replaced, String text) {
        String result = text;
        for (Map.Entry<String, String> one : replaced.entrySet()) {
            result = result.replaceAll(one.getKey(), one.getValue());
        }
        return result;
    }
}
