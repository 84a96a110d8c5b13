package dev.reviver.processor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import javax.annotation.processing.Processor;

/**
 * Whether other annotation processors run beside ours. With {@code -Xlint:processing} javac warns of annotations that
 * no processor claims; but a claimed annotation is hidden from the processors that come later, hibernate-processor
 * among them. So we claim only if there are none.
 */
final class OtherProcessors {
    private static final String SERVICE_FILE = "META-INF/services/" + Processor.class.getName();

    private OtherProcessors() {}

    /** Whether {@code loader} finds other processors than {@code ours}; in doubt, it does. */
    static boolean exist(ClassLoader loader, Class<? extends Processor> ours) {
        try {
            for (URL file : Collections.list(loader.getResources(SERVICE_FILE))) {
                if (lines(file).stream().anyMatch(line -> !line.isEmpty() && !line.equals(ours.getName()))) {
                    return true;
                }
            }
            return false;
        } catch (IOException unreadable) {
            return true;
        }
    }

    private static List<String> lines(URL file) throws IOException {
        URLConnection connection = file.openConnection();
        // A cached jar would stay open in a long-lived build process.
        connection.setUseCaches(false);
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .toList();
        }
    }
}
