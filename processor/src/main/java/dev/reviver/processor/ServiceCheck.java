package dev.reviver.processor;

import java.util.Collection;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Whether the runtime will be able to find the generated class. */
final class ServiceCheck {
    private static final String BASE = "dev.reviver.runtime.ClassPathMigrations";
    private static final String SERVICE = "dev.reviver.runtime.MigrationSource";

    private ServiceCheck() {}

    /** Whether the class's superclass can be seen from where it will be, so that it will compile. */
    static boolean isRuntimeVisible(Elements elements, Optional<ModuleElement> module) {
        TypeElement base =
                module.isPresent() ? elements.getTypeElement(module.get(), BASE) : elements.getTypeElement(BASE);
        return base != null;
    }

    /** Warns if a named module does not provide the class: there, {@code META-INF/services} counts for nothing. */
    static void warn(Console console, ModuleElement module, GeneratedClass generated) {
        boolean provided = ElementFilter.providesIn(module.getDirectives()).stream()
                .filter(provides -> provides.getService().getQualifiedName().contentEquals(SERVICE))
                .flatMap(provides -> provides.getImplementations().stream())
                .anyMatch(type -> type.getQualifiedName().contentEquals(generated.name()));
        if (!provided) {
            Message message = Message.PROVIDES_MISSING;
            console.tell(message, message.kind(), Optional.of(module), generated.name());
        }
    }

    /** The module of the classes being compiled; absent if it is the unnamed one. */
    static Optional<ModuleElement> moduleOf(Elements elements, Collection<String> classNames) {
        return classNames.stream()
                .findFirst()
                .map(elements::getTypeElement)
                .map(elements::getModuleOf)
                .filter(module -> !module.isUnnamed());
    }
}
