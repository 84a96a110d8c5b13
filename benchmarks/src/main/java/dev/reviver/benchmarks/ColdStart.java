package dev.reviver.benchmarks;

import java.lang.management.ManagementFactory;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Locale;
import org.postgresql.ds.PGSimpleDataSource;

/** A process that does one thing and tells what it cost: {@code classes, MiB allocated, ms of processor time}. */
public final class ColdStart {
    private ColdStart() {}

    /** Peer, URL, jar of the migrations. */
    public static void main(String[] args) throws Exception {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(args[1]);
        ClassLoader migrations =
                new URLClassLoader(new URL[] {Path.of(args[2]).toUri().toURL()}, ColdStart.class.getClassLoader());
        Peer.valueOf(args[0]).migrate(source, migrations);
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        com.sun.management.OperatingSystemMXBean system =
                (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(
                Locale.ROOT,
                "%nRESULT %d %.3f %.1f%n",
                ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount(),
                threads.getCurrentThreadAllocatedBytes() / (double) (1 << 20),
                system.getProcessCpuTime() / 1e6);
        System.exit(0);
    }
}
