package dev.reviver.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Another processor, and what it cost: processor time and allocation within its calls. */
final class MeteredProcessor implements Processor {
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Processor metered;
    private long nanos;
    private long bytes;

    MeteredProcessor(Processor metered) {
        this.metered = metered;
    }

    /** Of the thread that calls it, which is the compiler's only one. */
    double millis() {
        return nanos / 1e6;
    }

    double mebibytes() {
        return bytes / (double) (1 << 20);
    }

    private void start() {
        bytes -= THREADS.getCurrentThreadAllocatedBytes();
        nanos -= THREADS.getCurrentThreadCpuTime();
    }

    private void stop() {
        nanos += THREADS.getCurrentThreadCpuTime();
        bytes += THREADS.getCurrentThreadAllocatedBytes();
    }

    @Override
    public void init(ProcessingEnvironment environment) {
        start();
        metered.init(environment);
        stop();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        start();
        metered.process(annotations, round);
        stop();
        return false;
    }

    @Override
    public Set<String> getSupportedOptions() {
        return metered.getSupportedOptions();
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return metered.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return metered.getSupportedSourceVersion();
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
            Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
        return metered.getCompletions(element, annotation, member, userText);
    }
}
