package dev.reviver.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** The floor for who makes a class: javac enters all sources once more for it. */
public final class FloorWithClassProcessor extends FloorProcessor {
    private boolean made;

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!made) {
            made = true;
            try (Writer out =
                    processingEnv.getFiler().createSourceFile("app.FloorClass").openWriter()) {
                out.write("package app; public final class FloorClass {}");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        super.process(annotations, round);
        return false;
    }
}
