package dev.reviver.processor;

import dev.reviver.files.Chain;
import dev.reviver.files.MigrationFilesException;
import dev.reviver.snapshot.SnapshotException;
import dev.reviver.xml.XmlMappings;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * One run of the compiler, round by round: collects names in every round, makes the generated class in the first one
 * that shows that it is needed, and leaves the rest to {@link Conclusion}, once, if nobody reported an error.
 */
final class Compilation {
    private final Setting setting;
    private final Console console;
    private final List<OptionReader.Refusal> refusals;
    private final SourceFiles sources;
    private final EntityNames entities = new EntityNames();
    private final UnnamedClasses unnamed = new UnnamedClasses();
    /** Names of classes, each with the name of its package. */
    private final SortedMap<String, String> packages = new TreeMap<>();

    private boolean optionsTold;
    private boolean errors;
    private boolean generationDecided;
    private @Nullable MappingFiles files;
    private @Nullable Chain chain;
    private @Nullable GeneratedClass generated;

    Compilation(ProcessingEnvironment environment, Console console, Properties systemProperties, Clock clock) {
        OptionReader reader = new OptionReader(environment.getOptions(), systemProperties);
        ReviverOptions options = reader.read();
        this.refusals = reader.refusals();
        this.console = console;
        this.setting = Setting.of(
                environment,
                console,
                options,
                OptionReader.toRepeat(environment.getOptions(), systemProperties),
                clock);
        this.sources = new SourceFiles(environment, setting.layout().usualSourceRoots());
    }

    /** One round, the last one included. */
    void round(RoundEnvironment round) {
        errors |= round.errorRaised();
        ElementFilter.typesIn(round.getRootElements()).forEach(this::see);
        if (isTestCompile()) {
            return;
        }
        tellOptions();
        takeFiles();
        if (errors || console.hasErrors()) {
            return;
        }
        try {
            if (round.processingOver()) {
                conclude();
            } else {
                generate();
            }
        } catch (SnapshotException e) {
            console.tell(Message.SNAPSHOT_UNREADABLE, String.valueOf(e.getMessage()));
        } catch (MigrationFilesException e) {
            console.tell(Message.MIGRATIONS_UNUSABLE, String.valueOf(e.getMessage()));
        }
    }

    private void see(TypeElement type) {
        String packageName =
                setting.elements().getPackageOf(type).getQualifiedName().toString();
        packages.put(type.getQualifiedName().toString(), packageName);
        if (!sources.add(type)) {
            entities.addAll(type, packageName);
            unnamed.addAll(type);
        }
    }

    /** Tests never touch the module's migrations, and bring none of their own. */
    private boolean isTestCompile() {
        ModuleLayout layout = setting.layout();
        return layout.isTestOutput() || (sources.hasTests() && !layout.isMainOutput());
    }

    private void tellOptions() {
        if (!optionsTold) {
            optionsTold = true;
            for (OptionReader.Refusal refusal : refusals) {
                console.tell(Message.OPTION_REFUSED, refusal.option(), refusal.value(), refusal.reason());
            }
        }
    }

    /** What files say of a module must be known before it is known to have no entity. */
    private MappingFiles takeFiles() {
        MappingFiles found = files;
        if (found == null) {
            found = MappingFiles.read(console, setting.layout());
            files = found;
        }
        for (String name : found.entityNames(setting.elements())) {
            TypeElement type = setting.elements().getTypeElement(name);
            if (type != null) {
                entities.add(
                        name,
                        setting.elements().getPackageOf(type).getQualifiedName().toString());
            }
        }
        return found;
    }

    private Chain open() throws MigrationFilesException {
        Chain opened = chain;
        if (opened == null) {
            opened = setting.writer().open();
            chain = opened;
        }
        return opened;
    }

    private void generate() throws MigrationFilesException {
        ReviverOptions options = setting.options();
        boolean willExist = options.name().isPresent() && (!entities.isEmpty() || options.empty());
        if (generationDecided || (!willExist && open().names().isEmpty())) {
            return;
        }
        generationDecided = true;
        if (!setting.output().keepsDirectories()) {
            console.tell(Message.NO_OUTPUT_DIRECTORY);
            return;
        }
        if (!ServiceCheck.isRuntimeVisible(setting.elements(), module())) {
            console.tell(Message.RUNTIME_MISSING);
            return;
        }
        GeneratedClass migrations = generatedClass();
        generated = migrations;
        try {
            if (!migrations.exists(setting.output())) {
                migrations.generate(setting.environment().getFiler(), module().isPresent());
            }
        } catch (IOException e) {
            console.tell(Message.OUTPUT_FAILED, migrations.name(), e);
        }
    }

    private GeneratedClass generatedClass() throws MigrationFilesException {
        Unit unit = unit();
        String packageName = setting.options().packageName().orElse(unit.packageName());
        return new GeneratedClass(unit, packageName, setting.resourceName(), setting.elements());
    }

    private Unit unit() throws MigrationFilesException {
        return Unit.of(open().snapshotHead(), entities.isEmpty() ? packages.values() : entities.packages());
    }

    private void conclude() throws MigrationFilesException {
        Optional<Unresolved> unresolved = unresolved();
        if (unresolved.isPresent()) {
            Message message = Message.UNRESOLVED;
            console.tell(
                    message,
                    message.kind(),
                    Optional.of(unresolved.get().element()),
                    unresolved.get().annotation());
            return;
        }
        Chain found = open();
        Optional<GeneratedClass> migrations = Optional.ofNullable(generated);
        Unit unit = generated == null ? unit() : generated.unit();
        MappingFiles mappings = takeFiles();
        XmlMappings.Understood understood = mappings.understand(setting.elements());
        if (console.hasErrors()) {
            return;
        }
        understood.annotations().during(() -> new Conclusion(
                        setting,
                        sources,
                        entities.names(),
                        unnamed,
                        mappings,
                        understood.types(),
                        found,
                        unit,
                        migrations)
                .reach());
        if (generated != null && module().isPresent()) {
            ServiceCheck.warn(console, module().get(), generated);
        }
    }

    /** Told only where there is something to conclude. */
    private Optional<Unresolved> unresolved() throws MigrationFilesException {
        if (entities.isEmpty() && open().isEmpty() && setting.options().name().isEmpty()) {
            return Optional.empty();
        }
        for (String name : packages.keySet()) {
            TypeElement type = setting.elements().getTypeElement(name);
            Optional<Unresolved> found = type == null ? Optional.empty() : Unresolved.in(type, sources.trees());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<ModuleElement> module() {
        return ServiceCheck.moduleOf(setting.elements(), packages.keySet());
    }
}
