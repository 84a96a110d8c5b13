package dev.reviver.processor;

import com.google.auto.service.AutoService;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The annotation processor that turns changes of JPA entities into pairs of SQL files.
 *
 * <p>It is aggregating: it looks at all entities together. It claims annotations only if no other processor could want
 * them, and lets no exception reach javac.
 * Its options are those of {@code reviver.KEY}, as {@code -A} or as system properties.
 */
@AutoService(Processor.class)
public final class ReviverProcessor extends AbstractProcessor {
    private final Clock clock;
    private final Properties systemProperties;

    private @Nullable Compilation compilation;
    private boolean alone;

    /** For {@link java.util.ServiceLoader}. */
    public ReviverProcessor() {
        this(Clock.systemUTC(), System.getProperties());
    }

    ReviverProcessor(Clock clock, Properties systemProperties) {
        this.clock = clock;
        this.systemProperties = systemProperties;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        ClassLoader loader = getClass().getClassLoader();
        alone = loader != null && !OtherProcessors.exist(loader, getClass());
    }

    /**
     * Everything: a compile whose last entity was deleted, or that has none and wants an empty migration, must be seen
     * too, and javac does not call a processor whose annotations it did not find.
     */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        Set<String> options = new HashSet<>(OptionKey.options());
        // Unknown ones too: we complain of them ourselves.
        processingEnv.getOptions().keySet().stream().filter(OptionKey::isOurs).forEach(options::add);
        return options;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    // It claims them only if there is no processor that they could be hidden from, see OtherProcessors.
    @SuppressWarnings("DoNotClaimAnnotations")
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Console console = new Console(processingEnv.getMessager());
        try {
            Compilation current = compilation;
            if (current == null) {
                current = new Compilation(processingEnv, console, systemProperties, clock);
                compilation = current;
            }
            current.round(round);
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (RuntimeException | Error e) {
            // Whatever it is: the compiler must not die of us.
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            console.tell(Message.CRASHED, trace);
        }
        return alone;
    }
}
