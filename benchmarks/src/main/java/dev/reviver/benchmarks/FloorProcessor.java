package dev.reviver.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * The cheapest processor that could know the schema: reads every field of every entity with its type and annotations,
 * and writes one file.
 */
public class FloorProcessor extends AbstractProcessor {
    private final Set<String> entities = new TreeSet<>();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("jakarta.persistence.*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        TypeElement entity = processingEnv.getElementUtils().getTypeElement("jakarta.persistence.Entity");
        round.getElementsAnnotatedWith(entity).forEach(element -> entities.add(element.toString()));
        if (round.processingOver()) {
            StringBuilder text = new StringBuilder();
            for (String name : entities) {
                read(processingEnv.getElementUtils().getTypeElement(name), text);
            }
            try (Writer out = processingEnv
                    .getFiler()
                    .createResource(StandardLocation.CLASS_OUTPUT, "", "floor.txt")
                    .openWriter()) {
                out.write(text.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }

    private static void read(TypeElement type, StringBuilder text) {
        text.append(type.getQualifiedName().toString()).append('\n');
        annotations(type, text);
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == ElementKind.FIELD) {
                // As strings: a name of javac's that is appended as it is makes one for each of its characters.
                text.append(member.getSimpleName().toString())
                        .append(' ')
                        .append(member.asType())
                        .append('\n');
                annotations(member, text);
            }
        }
    }

    private static void annotations(Element element, StringBuilder text) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            text.append(annotation.getAnnotationType());
            annotation.getElementValues().forEach((key, value) -> text.append(' ')
                    .append(key.getSimpleName().toString())
                    .append('=')
                    .append(value));
            text.append('\n');
        }
    }
}
