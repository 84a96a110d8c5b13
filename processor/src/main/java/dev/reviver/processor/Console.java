package dev.reviver.processor;

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

    /** Prints a message of another kind than its own, at an element if there is one. */
    void tell(Message message, Kind kind, Optional<? extends Element> element, Object... arguments) {
        errors |= kind == Kind.ERROR;
        // %n of a format would depend on the platform.
        String format = message.text().replace("%n", "\n");
        String text = "[" + message.code() + "] " + String.format(Locale.ROOT, format, arguments);
        if (element.isPresent()) {
            messager.printMessage(kind, text, element.get());
        } else {
            messager.printMessage(kind, text);
        }
    }
}
