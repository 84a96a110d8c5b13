package dev.reviver.cli;

import dev.reviver.files.Chain;
import dev.reviver.runtime.MigrationName;
import dev.reviver.schema.Column;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Table;
import dev.reviver.snapshot.Snapshot;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code graph}: the schema, or the chain of migrations, as a picture. */
@Command(
        name = "graph",
        mixinStandardHelpOptions = true,
        description = {
            "Draws the schema of the snapshot, or with --chain the chain of migrations: as Mermaid, which Markdown shows, or",
            "with --svg as a picture for a browser. The same input gives the same picture."
        },
        optionListHeading = "%nOptions:%n")
final class GraphVerb extends Verb {
    @Mixin
    private MigrationsOption migrations = new MigrationsOption();

    @Option(names = "--chain", description = "The chain of migrations instead of the schema.")
    private boolean chain;

    @Option(names = "--svg", description = "An SVG picture of the schema.")
    private boolean svg;

    @Override
    ExitCode run() throws Exception {
        Chain found = migrations.chain();
        String text;
        if (chain) {
            text = chain(found.names());
        } else {
            Schema schema = found.snapshot()
                    .map(Snapshot::schema)
                    .orElseThrow(() -> new Failure("There is no schema.snapshot.json beside the migrations."));
            text = svg ? new SvgPicture(schema).text() : mermaid(schema);
        }
        if (json()) {
            terminal().json(json -> json.writeStringField("picture", text));
        } else {
            terminal().print(text);
        }
        return ExitCode.DONE;
    }

    private static String chain(List<MigrationName> names) {
        StringBuilder text = new StringBuilder("graph TD\n");
        for (int i = 0; i < names.size(); i++) {
            text.append("    m").append(i).append("[\"").append(names.get(i)).append("\"]\n");
            if (i > 0) {
                text.append("    m").append(i - 1).append(" --> m").append(i).append('\n');
            }
        }
        return text.toString();
    }

    static String mermaid(Schema schema) {
        StringBuilder text = new StringBuilder("erDiagram\n");
        for (Table table : schema.tables()) {
            text.append("    \"").append(label(table.qualifiedName().toString())).append("\" {\n");
            for (Column column : table.columns()) {
                text.append("        ")
                        .append(column.type().sql().replaceAll("[^A-Za-z0-9]+", "_"))
                        .append(' ')
                        .append(column.name().replaceAll("[^A-Za-z0-9_]", "_"))
                        .append(marks(table, column))
                        .append('\n');
            }
            text.append("    }\n");
        }
        for (Table table : schema.tables()) {
            for (ForeignKey key : table.foreignKeys()) {
                text.append("    \"")
                        .append(label(key.target().toString()))
                        .append("\" ||--o{ \"")
                        .append(label(table.qualifiedName().toString()))
                        .append("\" : \"")
                        .append(label(String.join(", ", key.columns())))
                        .append("\"\n");
            }
        }
        return text.toString();
    }

    private static String marks(Table table, Column column) {
        boolean primary = table.primaryKey().filter(key -> key.columns().contains(column.name())).isPresent();
        boolean foreign = table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column.name()));
        return primary && foreign ? " PK,FK" : primary ? " PK" : foreign ? " FK" : "";
    }

    private static String label(String name) {
        return name.replace('"', '\'');
    }
}
