package dev.reviver.entity;

import dev.reviver.change.Differ;
import dev.reviver.change.Renames;
import dev.reviver.schema.Schema;
import dev.reviver.sql.PostgresWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.hibernate.tool.schema.spi.SchemaManagementException;

/** Creates our schema and Hibernate's in turn in a sandbox, and compares what the catalog says of them. */
final class Judge {
    private final Sandbox sandbox;

    Judge(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** Compares what was read; throws if Hibernate does not accept our schema as valid, but its own. */
    Verdict judge(Compilation compilation, NamingStrategy naming) throws SQLException, IOException {
        try (Hibernate hibernate = new Hibernate(
                compilation.classes(),
                List.of(),
                compilation.mapping(),
                naming,
                compilation.settings(),
                sandbox.dataSource())) {
            sandbox.execute(PostgresWriter.script(
                    Differ.diff(Schema.EMPTY, compilation.model(naming).schema(), Renames.NONE)));
            SortedSet<String> ours = sandbox.facts();
            String complaint = complaint(hibernate);
            sandbox.reset();
            sandbox.execute(hibernate.ddl());
            if (!complaint.isEmpty() && complaint(hibernate).isEmpty()) {
                throw new SchemaManagementException(complaint);
            }
            return Verdict.of(ours, sandbox.facts());
        } finally {
            sandbox.reset();
        }
    }

    /** Compares what was read; what PostgreSQL does not take of Hibernate's own script is left out. */
    Verdict judgeLeniently(Compilation compilation, List<Path> jars, NamingStrategy naming)
            throws SQLException, IOException {
        try (Hibernate hibernate = new Hibernate(
                compilation.classes(),
                jars,
                compilation.mapping(),
                naming,
                compilation.settings(),
                sandbox.dataSource())) {
            return judgeLeniently(
                    compilation.model(naming).schema(),
                    hibernate.ddl(),
                    refused -> System.out.println("PostgreSQL does not take of Hibernate: " + refused));
        }
    }

    /**
     * Compares a schema with what a script of Hibernate's makes.
     *
     * @param refused hears of what PostgreSQL does not take of the script
     */
    Verdict judgeLeniently(Schema schema, String ddl, Consumer<String> refused) throws SQLException {
        try {
            sandbox.execute(PostgresWriter.script(Differ.diff(Schema.EMPTY, schema, Renames.NONE)));
            SortedSet<String> ours = sandbox.facts();
            sandbox.reset();
            sandbox.executeWhatCan(ddl).forEach(refused);
            return Verdict.of(ours, sandbox.facts());
        } finally {
            sandbox.reset();
        }
    }

    /** There are types that Hibernate's validation never accepts, not even in a schema that it has just made. */
    private static String complaint(Hibernate hibernate) {
        try {
            hibernate.validate();
            return "";
        } catch (SchemaManagementException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
