package dev.reviver.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks git, where there is one, for earlier versions of a file. */
final class Git {
    /** Nobody takes back a migration that so many commits have built on. */
    private static final int VERSIONS = 400;

    private Git() {}

    /** The versions of a file on all branches, newest first, merges left out; none without git or a repository. */
    static List<String> versions(Path file) {
        Path directory = file.toAbsolutePath().resolveSibling("");
        List<String> texts = new ArrayList<>();
        String name = String.valueOf(file.getFileName());
        Optional<String> log = run(
                directory, "log", "--all", "--no-merges", "-n", Integer.toString(VERSIONS), "--format=%H", "--", name);
        log.stream().flatMap(String::lines).forEach(commit -> run(directory, "show", commit + ":./" + name)
                .ifPresent(texts::add));
        return texts;
    }

    /** Whether a branch of another repository has the file or directory, as far as was fetched; no without git. */
    static boolean isPushed(Path file) {
        return run(
                        file.toAbsolutePath().resolveSibling(""),
                        "log",
                        "--remotes",
                        "-n",
                        "1",
                        "--format=%H",
                        "--",
                        String.valueOf(file.getFileName()))
                .filter(commit -> !commit.isBlank())
                .isPresent();
    }

    private static Optional<String> run(Path directory, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            Process git = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            git.getOutputStream().close();
            String out = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return git.waitFor() == 0 ? Optional.of(out) : Optional.empty();
        } catch (IOException noGit) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
