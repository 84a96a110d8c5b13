package dev.reviver.processor;

import dev.reviver.element.Answer;
import dev.reviver.element.Answers;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;
import org.objectweb.asm.ClassReader;

/** Reads answers from the code of methods in class files of the class path. */
final class ClassFileAnswers implements Answers {
    private final Elements elements;
    private final Filer filer;
    private final Map<TypeElement, Map<String, ConstantMethod.Result>> read = new HashMap<>();

    ClassFileAnswers(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.filer = environment.getFiler();
    }

    @Override
    public Optional<Answer> of(TypeElement type, ExecutableElement method) {
        return Optional.ofNullable(read.computeIfAbsent(type, this::read).get(ConstantMethod.key(method)))
                .flatMap(this::answer);
    }

    private Optional<Answer> answer(ConstantMethod.Result result) {
        return result.className()
                .map(name -> Optional.ofNullable(elements.getTypeElement(name)).<Answer>map(Answer.OfClass::new))
                .orElse(result.answer());
    }

    @Override
    public boolean calls(TypeElement type, Set<String> methods) {
        return code(type)
                .map(reader -> CalledMethods.of(reader).stream().anyMatch(methods::contains))
                .orElse(false);
    }

    private Map<String, ConstantMethod.Result> read(TypeElement type) {
        return code(type).map(ConstantMethod::read).orElse(Map.of());
    }

    /** Whatever cannot be read has no answers: then the user is asked for them. */
    private Optional<ClassReader> code(TypeElement type) {
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        String binary = elements.getBinaryName(type).toString();
        String file = binary.substring(packageName.isEmpty() ? 0 : packageName.length() + 1) + ".class";
        try (InputStream stream = filer.getResource(StandardLocation.CLASS_PATH, packageName, file)
                .openInputStream()) {
            return Optional.of(new ClassReader(stream));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
