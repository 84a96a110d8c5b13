package dev.reviver.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/** A process in which Hibernate reads compiled entities, boots its metadata without a database, and exports the DDL. */
public final class HibernateExport {
    private HibernateExport() {}

    /** The file to write, and how many entities of {@link EntitySet} there are on the class path. */
    public static void main(String[] args) throws Exception {
        List<String> names = EntitySet.names(Integer.parseInt(args[1]));
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder()
                .applySetting("jakarta.persistence.database-product-name", "PostgreSQL")
                .applySetting("hibernate.boot.allow_jdbc_metadata_access", "false")
                .build();
        MetadataSources sources = new MetadataSources(registry);
        for (String name : names) {
            sources.addAnnotatedClass(Class.forName(name));
        }
        SchemaManagementToolCoordinator.process(
                sources.buildMetadata(),
                registry,
                Map.of(
                        SchemaToolingSettings.HBM2DDL_DELIMITER, ";",
                        SchemaToolingSettings.JAKARTA_HBM2DDL_SCRIPTS_ACTION, "create",
                        SchemaToolingSettings.JAKARTA_HBM2DDL_SCRIPTS_CREATE_TARGET, args[0]),
                action -> {});
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        com.sun.management.OperatingSystemMXBean system =
                (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.printf(
                Locale.ROOT,
                "%nRESULT %.1f %.3f 0 0%n",
                system.getProcessCpuTime() / 1e6,
                threads.getCurrentThreadAllocatedBytes() / (double) (1 << 20));
        System.exit(0);
    }
}
