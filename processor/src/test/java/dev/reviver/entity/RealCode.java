package dev.reviver.entity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * @param libraries what their entities need to compile
 * @param groups a regular expression whose first group, in the path of a source, names the persistence unit; nothing if
 *     all entities are one
 */
record RealCode(String name, List<String> artifacts, List<String> libraries, String groups) {
    private static final Pattern MAPPED =
            Pattern.compile("(?m)^\\s*@(jakarta\\.persistence\\.)?(Entity|MappedSuperclass|Embeddable|Converter)\\b");

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
                        "-DoutputDirectory=" + jars.toAbsolutePath())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!maven.waitFor(10, TimeUnit.MINUTES) || maven.exitValue() != 0) {
            throw new IOException("Maven did not download " + name + ": " + Files.readString(log));
        }
    }

    private String pom() {
        StringBuilder text = new StringBuilder("<project><modelVersion>4.0.0</modelVersion><groupId>real</groupId>"
                + "<artifactId>code</artifactId><version>1</version><dependencies>");
        artifacts.forEach(artifact -> text.append(dependency(artifact, "<classifier>sources</classifier>")));
        Stream.concat(artifacts.stream(), libraries.stream())
                .forEach(artifact -> text.append(dependency(artifact, "")));
        return text.append("</dependencies></project>").toString();
    }

    private static String dependency(String artifact, String more) {
        String[] parts = artifact.split(":", -1);
        return "<dependency><groupId>" + parts[0] + "</groupId><artifactId>" + parts[1] + "</artifactId><version>"
                + parts[2]
                + "</version>" + more
                + "<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>";
    }

    private void unpack(Path jar, Path directory, Map<String, List<Path>> sources) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (!entry.getName().endsWith(".java")) {
                    continue;
                }
                String text = text(zip, entry);
                if (MAPPED.matcher(text).find() && !text.contains("import javax.persistence")) {
                    Path file = directory.resolve(entry.getName()).normalize();
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, text);
                    sources.computeIfAbsent(group(entry.getName()), key -> new ArrayList<>())
                            .add(file);
                }
            }
        }
    }

    private String group(String path) {
        var matcher = Pattern.compile(groups).matcher(path);
        return !groups.isEmpty() && matcher.find() ? matcher.group(1) : name;
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream stream = zip.getInputStream(entry)) {
            // An attribute that the annotation lost in Hibernate 7, and that never said anything of the schema.
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("include\\s*=\\s*\"[\\w-]+\"\\s*,\\s*|,\\s*include\\s*=\\s*\"[\\w-]+\"", "");
        }
    }
}
