package dev.reviver.processor;

import dev.reviver.change.Differ;
import dev.reviver.change.Plan;
import dev.reviver.entity.EntityModel;
import dev.reviver.entity.EntityReader;
import dev.reviver.entity.HibernateSettings;
import dev.reviver.entity.ReaderSettings;
import dev.reviver.entity.Report;
import dev.reviver.files.Chain;
import dev.reviver.files.Draft;
import dev.reviver.files.MigrationFilesException;
import dev.reviver.runtime.MigrationName;
import dev.reviver.snapshot.Snapshot;
import dev.reviver.snapshot.SnapshotWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/** What follows from a whole compile: a migration, a message that one is missing, or nothing. */
final class Conclusion {
    private final Setting setting;
    private final Console console;
    private final ReviverOptions options;
    private final SourceFiles sources;
    private final Collection<String> compiled;
    private final List<TypeElement> converters;
    private final Chain found;
    private final Snapshot from;
    private final Optional<GeneratedClass> generated;

    /**
     * For one compile.
     *
     * @param compiled the names of the entities that it has shown
     * @param converters the converters that it knows of
     * @param found the migrations as they are
     * @param unit what the first migration is to be filed under
     * @param generated the class that the runtime will look for, if there is to be one
     */
    Conclusion(
            Setting setting,
            SourceFiles sources,
            Collection<String> compiled,
            ConverterNames converters,
            Chain found,
            Unit unit,
            Optional<GeneratedClass> generated) {
        this.setting = setting;
        this.console = setting.console();
        this.options = setting.options();
        this.sources = sources;
        this.compiled = compiled;
        this.converters = converters.all(setting.elements(), setting.layout().classOutput());
        this.found = found;
        this.from = found.snapshot().orElseGet(() -> Snapshot.initial(unit.name(), unit.packageName()));
        this.generated = generated;
    }

    /** Does it. Nothing is written if an error is found. */
    void reach() throws MigrationFilesException {
        EntitySelection selection = select();
        if (selection.isEmpty() && found.isEmpty() && !options.empty()) {
            return;
        }
        if (found.snapshot().isEmpty() && !found.names().isEmpty() && !selection.isEmpty()) {
            console.tell(
                    Message.SNAPSHOT_MISSING,
                    setting.directory().snapshotFile(),
                    found.names().size(),
                    SnapshotWriter.write(from));
            return;
        }
        Map<String, String> hibernate = MappingFiles.read(console, setting.layout(), options.naming());
        if (console.hasErrors()) {
            return;
        }
        Report report = new Report(setting.environment().getMessager());
        EntityModel model = new EntityReader(
                        setting.environment(),
                        HibernateSettings.apply(
                                new ReaderSettings(options.naming(), options.schema(), options.types(), options.target())
                                        .withValidation(options.validation()),
                                hibernate),
                        report)
                .read(Stream.concat(selection.entities().stream(), converters.stream())
                        .toList());
        if (report.hasErrors()) {
            return;
        }
        Chain after = settle(selection, model);
        if (!console.hasErrors()) {
            generated.ifPresent(migrations -> writeResources(migrations, after, selection));
        }
    }

    private EntitySelection select() {
        Optional<Path> classOutput = setting.layout().classOutput();
        return new EntitySelector(setting.elements(), sources, classOutput)
                .select(compiled, from.entities(), ClassRecord.ENTITIES.read(classOutput));
    }

    /** The migrations as they are afterwards. */
    private Chain settle(EntitySelection selection, EntityModel model) throws MigrationFilesException {
        if (!selection.unseen().isEmpty() && !options.empty()) {
            tellUnseen(selection);
            return found;
        }
        Optional<Plan> plan = plan(model);
        if (plan.isEmpty()) {
            return found;
        }
        PendingChanges pending = new PendingChanges(console, plan.get(), model.origins(), options.renames());
        if (options.name().isEmpty()) {
            tell(pending);
            return found;
        }
        tellNewer();
        if (options.empty()) {
            if (!pending.plan().isEmpty()) {
                StaleClass.arrange(setting, sources, compiled);
            }
            return write(options.name().get(), Drafting.empty(from), "SQL to be written by hand");
        }
        if (pending.dropsTable() && isIncomplete(selection)) {
            return found;
        }
        return write(options.name().get(), pending, from.with(selection.names(), model.schema()));
    }

    /**
     * Whether there is an entity that neither this compile nor an earlier one has shown. Its table may be one that
     * seems to go: a class can get another name and keep its table.
     */
    private boolean isIncomplete(EntitySelection selection) {
        SortedMap<String, Path> unknown = sources.uncompiledEntities();
        unknown.keySet().removeAll(selection.names());
        unknown.forEach((name, source) -> console.tell(Message.ENTITY_UNSEEN, name, source));
        return !unknown.isEmpty();
    }

    private Optional<Plan> plan(EntityModel model) {
        try {
            return Optional.of(Differ.diff(from.schema(), model.schema(), options.renames()));
        } catch (IllegalArgumentException contradiction) {
            console.tell(
                    Message.OPTION_REFUSED,
                    OptionKey.RENAME.option(),
                    options.renames().hints().stream()
                            .map(hint -> hint.from() + "="
                                    + hint.to().map(Object::toString).orElse(""))
                            .collect(Collectors.joining(",")),
                    String.valueOf(contradiction.getMessage()));
            return Optional.empty();
        }
    }

    private void tellUnseen(EntitySelection selection) {
        Message message = options.name().isPresent() ? Message.ENTITY_UNSEEN : Message.ENTITY_UNSEEN_NOTE;
        selection.unseen().forEach((name, source) -> console.tell(message, name, source));
    }

    private void tellNewer() {
        if (!found.newerThanHead().isEmpty() && found.snapshot().isPresent()) {
            console.tell(
                    Message.NEWER_THAN_SNAPSHOT,
                    found.newerThanHead().stream().map(MigrationName::value).collect(Collectors.joining(", ")));
        }
    }

    private void tell(PendingChanges pending) {
        if (pending.plan().isEmpty()) {
            return;
        }
        boolean again = StaleClass.arrange(setting, sources, compiled);
        String name = SuggestedName.of(pending.plan(), found.names().isEmpty());
        String command = setting.command(!again).with(OptionKey.NAME.option() + "=" + name);
        Optional<Kind> kind = options.check().kind();
        if (kind.isPresent()) {
            tellNewer();
            pending.tell(kind.get(), command);
        }
    }

    private Chain write(String slug, PendingChanges pending, Snapshot to) throws MigrationFilesException {
        if (pending.plan().isEmpty()) {
            console.tell(Message.NOTHING_PENDING, slug, setting.directory().path());
            return found;
        }
        pending.ask(Kind.ERROR);
        if (options.refuseDrops()) {
            pending.refuseDrops();
        }
        if (console.hasErrors()) {
            return found;
        }
        return write(slug, Drafting.of(pending.plan(), to), "");
    }

    private Chain write(String slug, Draft draft, String otherwise) throws MigrationFilesException {
        MigrationName name = setting.writer().write(slug, draft, found);
        List<String> changes = draft.changes().isEmpty() ? List.of(otherwise) : draft.changes();
        console.tell(
                Message.MIGRATION_WRITTEN,
                setting.directory().path().resolve(name.value()),
                lines(changes),
                draft.grade(),
                draft.notRestored().isEmpty() ? "" : "It does not bring back:\n" + lines(draft.notRestored()));
        return setting.directory().read();
    }

    private static String lines(List<String> items) {
        return items.stream().map(item -> "    - " + item + "\n").collect(Collectors.joining());
    }

    private void writeResources(GeneratedClass migrations, Chain after, EntitySelection selection) {
        ClassOutput output = setting.output();
        migrations.writeResources(
                output, setting.elements(), after.names(), setting.directory().summary(after));
        ClassRecord.ENTITIES.write(output, migrations, selection.names());
        ClassRecord.CONVERTERS.write(
                output,
                migrations,
                converters.stream().map(type -> type.getQualifiedName().toString()).toList());
        new ResourceCopies(setting.layout(), setting.directory(), setting.resourceName()).copy(after, output, console);
    }
}
