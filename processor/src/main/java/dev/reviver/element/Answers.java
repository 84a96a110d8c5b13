package dev.reviver.element;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Knows what methods always give back, wherever that is written down as a constant, and what they call. */
public interface Answers {
    /**
     * What the method gives back; empty if it has no body, or one that does more than to return a constant.
     *
     * @param type the class that declares it
     */
    Optional<Answer> of(TypeElement type, ExecutableElement method);

    /** Whether any code of the class calls a method of one of these names; not, if there is no code to read. */
    boolean calls(TypeElement type, Set<String> methods);
}
