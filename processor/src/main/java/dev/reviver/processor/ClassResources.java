package dev.reviver.processor;

import dev.reviver.draft.Said;
import dev.reviver.runtime.MigrationName;
import dev.reviver.runtime.MigrationSource.Summary;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** What stands beside the class files after a compile: the migrations for the runtime, and records for the next compile. */
final class ClassResources {
    private final Setting setting;
    private final Optional<GeneratedClass> generated;
    private final GeneratedClass named;
    private final List<TypeElement> unnamed;

    /**
     * For one compile.
     *
     * @param generated the class that the runtime will look for, if there is to be one
     * @param unnamed the classes that count beside the entities
     */
    ClassResources(Setting setting, Unit unit, Optional<GeneratedClass> generated, List<TypeElement> unnamed) {
        this.setting = setting;
        this.generated = generated;
        this.named = new GeneratedClass(
                unit,
                setting.options().packageName().orElse(unit.packageName()),
                setting.resourceName(),
                setting.elements());
        this.unnamed = unnamed;
    }

    /** Writes the model of this compile, for whoever asks what has changed since. */
    void writeRecord(String model, Said said) {
        ModelRecord.write(setting.output(), generated.orElse(named), model, said);
    }

    /** Writes what the runtime reads, and which classes there were, if there is a class for it. */
    void write(List<MigrationName> after, EntitySelection selection) {
        generated.ifPresent(migrations -> write(migrations, after, selection));
    }

    private void write(GeneratedClass migrations, List<MigrationName> after, EntitySelection selection) {
        ClassOutput output = setting.output();
        Optional<Summary> summary = setting.directory().summary(after);
        if (summary.isEmpty()) {
            setting.directory().faults(after).forEach((script, fault) -> setting.console()
                    .tell(Message.SCRIPT_UNUSABLE, script, fault));
        }
        migrations.writeResources(output, after, summary);
        ClassRecord.ENTITIES.write(output, migrations, selection.names());
        ClassRecord.UNNAMED.write(
                output,
                migrations,
                unnamed.stream().map(type -> type.getQualifiedName().toString()).toList());
        new ResourceCopies(setting.layout(), setting.directory(), setting.resourceName())
                .copy(after, output, setting.console());
    }
}
