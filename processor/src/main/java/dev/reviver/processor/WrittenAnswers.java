package dev.reviver.processor;

import dev.reviver.element.Answer;
import dev.reviver.element.Answers;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads what a method always gives back from its source, or, if the class came without, from its class file. */
public final class WrittenAnswers implements Answers {
    private final SourceAnswers sources;
    private final ClassFileAnswers classFiles;

    /** For one compilation. */
    public WrittenAnswers(ProcessingEnvironment environment) {
        this.sources = new SourceAnswers(environment);
        this.classFiles = new ClassFileAnswers(environment);
    }

    @Override
    public Optional<Answer> of(TypeElement type, ExecutableElement method) {
        return sources.isSource(method) ? sources.of(type, method) : classFiles.of(type, method);
    }

    @Override
    public boolean calls(TypeElement type, Set<String> methods) {
        return sources.isSource(type) ? sources.calls(type, methods) : classFiles.calls(type, methods);
    }
}
