package dev.reviver.processor;

import dev.reviver.element.AnnotationPlace;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** Prints messages through the compiler, and remembers whether one was an error. */
final class Console {
    private final Messager messager;
    private boolean errors;

    Console(Messager messager) {
        this.messager = messager;
    }

    /** Whether an error was printed, so that nothing may be written. */
    boolean hasErrors() {
        return errors;
    }

    /** Prints a message that belongs to no element. */
    void tell(Message message, Object... arguments) {
        tell(message, message.kind(), Optional.empty(), arguments);
    }

    /** Prints a message at a value of an annotation. */
    void tellAt(AnnotationPlace place, Message message, Object... arguments) {
        errors |= message.kind() == Kind.ERROR;
        String text = text(message, arguments);
        if (place.annotation() == null) {
            messager.printMessage(message.kind(), text, place.element());
        } else if (place.value() == null) {
            messager.printMessage(message.kind(), text, place.element(), place.annotation());
        } else {
            messager.printMessage(message.kind(), text, place.element(), place.annotation(), place.value());
        }
    }

    /** Prints a message of another kind than its own, at an element if there is one. */
    void tell(Message message, Kind kind, Optional<? extends Element> element, Object... arguments) {
        errors |= kind == Kind.ERROR;
        String text = text(message, arguments);
        if (element.isPresent()) {
            messager.printMessage(kind, text, element.get());
        } else {
            messager.printMessage(kind, text);
        }
    }

    private static String text(Message message, Object... arguments) {
        // %n of a format would depend on the platform.
        String format = message.text().replace("%n", "\n");
        return "[" + message.code() + "] " + String.format(Locale.ROOT, format, arguments);
    }
}
