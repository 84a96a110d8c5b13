package dev.reviver.entity;

import java.io.IOException;
import java.sql.SQLException;
import java.util.SortedSet;

/** Creates our schema and Hibernate's in turn in a sandbox, and compares what the catalog says of them. */
final class Judge {
    private final Sandbox sandbox;

    Judge(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** Compares what was read; throws if Hibernate does not accept our schema as valid. */
    Verdict judge(Compilation compilation, NamingStrategy naming) throws SQLException, IOException {
        try (Hibernate hibernate = new Hibernate(compilation.classes(), naming, sandbox.dataSource())) {
            sandbox.execute(
                    String.join(";\n", ModelDdl.of(compilation.model(naming).schema())));
            SortedSet<String> ours = sandbox.facts();
            hibernate.validate();
            sandbox.reset();
            sandbox.execute(hibernate.ddl());
            return Verdict.of(ours, sandbox.facts());
        } finally {
            sandbox.reset();
        }
    }
}
