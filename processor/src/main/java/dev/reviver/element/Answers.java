package dev.reviver.element;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Knows what methods always give back, wherever that is written down as a constant. */
@FunctionalInterface
public interface Answers {
    /**
     * What the method gives back; empty if it has no body, or one that does more than to return a constant.
     *
     * @param type the class that declares it
     */
    Optional<Answer> of(TypeElement type, ExecutableElement method);
}
