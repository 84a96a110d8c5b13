package dev.reviver.processor;

import dev.reviver.draft.Drafting;
import dev.reviver.draft.DropMode;
import dev.reviver.element.Answers;
import dev.reviver.entity.ClassDigest;
import dev.reviver.entity.EntityModel;
import dev.reviver.entity.EntityReader;
import dev.reviver.entity.HibernateSettings;
import dev.reviver.entity.ReaderSettings;
import dev.reviver.entity.Report;
import dev.reviver.files.Chain;
import dev.reviver.files.Draft;
import dev.reviver.files.Fork;
import dev.reviver.files.MigrationFilesException;
import dev.reviver.files.Replacement;
import dev.reviver.files.Texts;
import dev.reviver.runtime.MigrationName;
import dev.reviver.snapshot.Seal;
import dev.reviver.snapshot.Snapshot;
import dev.reviver.snapshot.SnapshotHead;
import dev.reviver.snapshot.SnapshotWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
    private final List<TypeElement> unnamed;
    private final MappingFiles files;
    private final List<TypeElement> ofFiles;
    private final Chain found;
    private final Unit unit;
    private final Optional<GeneratedClass> generated;
    private final ClassResources resources;

    /**
     * For one compile.
     *
     * @param compiled the names of the entities that it has shown
     * @param unnamed the other classes that count
     * @param files what stands beside the classes
     * @param ofFiles the classes that mapping files speak of
     * @param found the migrations as they are
     * @param unit what the first migration is to be filed under
     * @param generated the class that the runtime will look for, if there is to be one
     */
    Conclusion(
            Setting setting,
            SourceFiles sources,
            Collection<String> compiled,
            UnnamedClasses unnamed,
            MappingFiles files,
            List<TypeElement> ofFiles,
            Chain found,
            Unit unit,
            Optional<GeneratedClass> generated) {
        this.setting = setting;
        this.console = setting.console();
        this.options = setting.options();
        this.sources = sources;
        this.compiled = compiled;
        this.unnamed = unnamed.all(setting.elements(), setting.layout().classOutput());
        this.files = files;
        this.ofFiles = ofFiles;
        this.found = found;
        this.unit = unit;
        this.generated = generated;
        this.resources = new ClassResources(setting, unit, generated, this.unnamed);
    }

    /** Does it. Nothing is written if an error is found. */
    void reach() throws MigrationFilesException {
        EntitySelection selection = select();
        if (selection.isEmpty() && found.isEmpty() && !options.empty()) {
            options.name().ifPresent(name -> console.tell(Message.NO_ENTITIES, name));
            return;
        }
        if (found.file().isEmpty() && !found.names().isEmpty() && !selection.isEmpty()) {
            console.tell(
                    Message.SNAPSHOT_MISSING,
                    setting.directory().snapshotFile(),
                    names(found.names()),
                    SnapshotWriter.write(from()));
            return;
        }
        Optional<Fork> fork = setting.writer().fork(found);
        if (fork.isPresent() && !options.repairFork()) {
            console.tell(
                    Message.FORK,
                    fork.get().known(),
                    fork.get().stranger(),
                    setting.directory().path());
            return;
        }
        Map<String, String> hibernate =
                new HashMap<>(files.settings(options.naming(), selection.binaryNames(setting.elements())));
        hibernate.putAll(options.hibernate());
        if (console.hasErrors()) {
            return;
        }
        ReaderSettings settings = HibernateSettings.apply(
                new ReaderSettings(options.naming(), options.schema(), options.types(), options.target())
                        .withValidation(options.validation()),
                hibernate);
        List<TypeElement> types = Stream.of(selection.entities(), unnamed, ofFiles)
                .flatMap(List::stream)
                .distinct()
                .toList();
        Answers answers = new WrittenAnswers(setting.environment());
        Optional<Seal> seal =
                ClassDigest.of(types, settings, setting.elements(), answers).map(Seal::new);
        if (fork.isEmpty() && new SettledCompile(options, found, resources).isReached(selection, seal)) {
            return;
        }
        Report report = new Report(setting.environment().getMessager());
        EntityModel model = new EntityReader(setting.environment(), settings, answers, report).read(types);
        if (report.hasErrors()) {
            return;
        }
        new TargetCheck(console, options.target()).tell(model);
        if (console.hasErrors()) {
            return;
        }
        Optional<Seal> next = seal.filter(s -> report.isEmpty());
        boolean partial = !selection.unseen().isEmpty() && fork.isEmpty() && !options.empty();
        if (partial) {
            tellUnseen(selection);
        }
        Optional<PendingChanges> changes = partial
                ? Optional.empty()
                : new Comparison(console, options, from()).changes(selection.names(), model, next);
        List<MigrationName> after = found.names();
        if (changes.isPresent()) {
            after = fork.isPresent() ? repair(fork.get(), selection, changes.get()) : settle(selection, changes.get());
        }
        if (!console.hasErrors()) {
            resources.write(after, selection);
            changes.filter(pending -> isWhole(selection, pending))
                    .filter(pending -> generated.isPresent() || !selection.isEmpty())
                    .ifPresent(pending -> resources.writeRecord(
                            pending.entities().text(next), pending.planned().said()));
        }
    }

    private Snapshot from() {
        return found.snapshot().orElseGet(() -> Snapshot.initial(unit.name(), unit.packageName()));
    }

    private static String names(List<MigrationName> migrations) {
        return migrations.stream().map(MigrationName::value).collect(Collectors.joining(", "));
    }

    private EntitySelection select() {
        Optional<Path> classOutput = setting.layout().classOutput();
        return new EntitySelector(setting.elements(), sources, classOutput)
                .select(
                        compiled,
                        found.snapshotHead().map(SnapshotHead::entities).orElse(List.of()),
                        ClassRecord.ENTITIES.read(classOutput));
    }

    /** Writes anew what the snapshot does not know of, or notes that it does. */
    private List<MigrationName> repair(Fork fork, EntitySelection selection, PendingChanges pending)
            throws MigrationFilesException {
        String strangers = names(fork.strangers());
        if (pending.plan().isEmpty()) {
            List<String> included = new ArrayList<>(from().remembered().included());
            fork.strangers().forEach(name -> included.add(name.value()));
            setting.writer().write(from().with(from().remembered().withIncluded(included)), found);
            console.tell(Message.FORK_INCLUDED, strangers);
            return setting.directory().names();
        }
        pending.ask(Kind.ERROR);
        if (!selection.unseen().isEmpty()) {
            tellUnseen(selection);
            return found.names();
        }
        if (console.hasErrors() || isIncomplete(selection)) {
            return found.names();
        }
        MigrationName last = fork.strangers().get(fork.strangers().size() - 1);
        String slug =
                options.name().orElse(last.value().substring(last.timestamp().length() + 1));
        Draft draft = pending.draft();
        Replacement replacement =
                setting.writer().replace(fork.strangers(), slug, draft, Texts.Finish.AS_GENERATED, found);
        new WrittenMigration(setting, replacement.written(), draft).tell("");
        console.tell(Message.FORK_REPAIRED, strangers);
        replacement.kept().forEach(directory -> console.tell(Message.FORK_KEPT, directory));
        pending.tellHazards();
        return setting.directory().names();
    }

    /** The migrations as they are afterwards. */
    private List<MigrationName> settle(EntitySelection selection, PendingChanges pending)
            throws MigrationFilesException {
        if (options.name().isEmpty()) {
            tell(pending);
            return found.names();
        }
        tellNewer();
        LeftClasses.find(selection.names(), compiled, sources, setting.layout().classOutput())
                .forEach((name, file) -> console.tell(Message.CLASS_LEFT, name, file));
        if (options.empty()) {
            if (!pending.plan().isEmpty()) {
                StaleClass.arrange(setting, sources, compiled);
            }
            return write(options.name().get(), Drafting.empty(from()), "SQL to be written by hand");
        }
        if (pending.planned().dropsTable() && isIncomplete(selection)) {
            return found.names();
        }
        return write(options.name().get(), pending);
    }

    /**
     * Whether there is an entity that neither this compile nor an earlier one has shown. Its table may be one that
     * seems to go: a class can get another name and keep its table.
     */
    private boolean isIncomplete(EntitySelection selection) {
        SortedMap<String, Path> unknown = unknown(selection);
        unknown.forEach((name, source) -> console.tell(Message.ENTITY_UNSEEN, name, source));
        return !unknown.isEmpty();
    }

    private SortedMap<String, Path> unknown(EntitySelection selection) {
        SortedMap<String, Path> unknown = sources.uncompiledEntities();
        unknown.keySet().removeAll(selection.names());
        return unknown;
    }

    /** Whether the model is that of all entities, so that what is not in it is really gone. */
    private boolean isWhole(EntitySelection selection, PendingChanges pending) {
        return selection.unseen().isEmpty()
                && !(pending.planned().dropsTable() && !unknown(selection).isEmpty());
    }

    private void tellUnseen(EntitySelection selection) {
        Message message = options.name().isPresent() ? Message.ENTITY_UNSEEN : Message.ENTITY_UNSEEN_NOTE;
        selection.unseen().forEach((name, source) -> console.tell(message, name, source));
    }

    private void tellNewer() {
        if (!found.newerThanHead().isEmpty() && found.file().isPresent()) {
            console.tell(Message.NEWER_THAN_SNAPSHOT, names(found.newerThanHead()));
        }
    }

    private void tell(PendingChanges pending) {
        if (pending.plan().isEmpty()) {
            return;
        }
        boolean again = StaleClass.arrange(setting, sources, compiled);
        String name = SuggestedName.of(pending.plan(), found.names().isEmpty());
        String command = setting.command(!again, name);
        Optional<Kind> kind = options.check().kind();
        if (kind.isPresent()) {
            tellNewer();
            pending.tell(kind.get(), command);
        }
    }

    private List<MigrationName> write(String slug, PendingChanges pending) throws MigrationFilesException {
        if (pending.plan().isEmpty()) {
            console.tell(Message.NOTHING_PENDING, slug, setting.directory().path());
            return found.names();
        }
        pending.ask(Kind.ERROR);
        if (options.drop() == DropMode.REFUSE) {
            pending.refuseDrops();
        }
        if (options.drop() == DropMode.ARCHIVE) {
            pending.refuseUnarchived();
        }
        if (console.hasErrors()) {
            return found.names();
        }
        List<MigrationName> after = write(slug, pending.draft(), "");
        pending.tellHazards();
        return after;
    }

    private List<MigrationName> write(String slug, Draft draft, String otherwise) throws MigrationFilesException {
        new WrittenMigration(setting, setting.writer().write(slug, draft, found), draft).tell(otherwise);
        return setting.directory().names();
    }
}
