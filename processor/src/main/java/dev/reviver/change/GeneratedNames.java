package dev.reviver.change;

import dev.reviver.schema.Column;
import dev.reviver.schema.CompositeType;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.Identifier;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names that nobody wrote: those that PostgreSQL makes up, and those under which a thing steps aside. */
final class GeneratedNames {
    private static final String ASIDE = "__old";

    private final Schema from;
    private final Schema to;
    /** All names, gathered when the first is needed: most plans need none. */
    private @Nullable Set<Scope.Slot> used;

    private @Nullable Set<Scope.Slot> usedByTo;

    GeneratedNames(Schema from, Schema to) {
        this.from = from;
        this.to = to;
    }

    /** Never hands out this one. */
    void use(Scope scope, String name) {
        used().add(new Scope.Slot(scope, name));
    }

    /** Whether something of the newer model has this name. */
    boolean isWanted(Scope scope, String name) {
        if (usedByTo == null) {
            usedByTo = new HashSet<>();
            gather(to, usedByTo);
        }
        return usedByTo.contains(new Scope.Slot(scope, name));
    }

    private Set<Scope.Slot> used() {
        if (used == null) {
            used = new HashSet<>();
            gather(from, used);
            gather(to, used);
        }
        return used;
    }

    /** All names of a model. */
    static Set<Scope.Slot> of(Schema schema) {
        Set<Scope.Slot> names = new HashSet<>();
        gather(schema, names);
        return names;
    }

    private static void gather(Schema schema, Set<Scope.Slot> names) {
        for (EnumType type : schema.enumTypes()) {
            QualifiedName name = type.qualifiedName();
            names.add(new Scope.Slot(new Scope.Types(name.schema()), name.name()));
            type.values().forEach(value -> names.add(new Scope.Slot(new Scope.Values(name), value)));
        }
        for (CompositeType type : schema.compositeTypes()) {
            QualifiedName name = type.qualifiedName();
            Scope.ofTable(name).forEach(scope -> names.add(new Scope.Slot(scope, name.name())));
        }
        for (Sequence sequence : schema.sequences()) {
            Scope relations = new Scope.Relations(sequence.qualifiedName().schema());
            names.add(new Scope.Slot(relations, sequence.name()));
        }
        for (Table table : schema.tables()) {
            QualifiedName name = table.qualifiedName();
            Scope relations = new Scope.Relations(name.schema());
            Scope.ofTable(name).forEach(scope -> names.add(new Scope.Slot(scope, name.name())));
            for (PartKind<?> kind : PartKind.ALL) {
                kind.of().apply(table).forEach(part -> kind.scopes(name)
                        .forEach(scope -> names.add(new Scope.Slot(scope, part.name()))));
            }
            for (Column column : table.columns()) {
                if (column.identity().isPresent()) {
                    names.add(new Scope.Slot(relations, identitySequence(name.name(), column.name())));
                }
            }
        }
    }

    /** A name like {@code name} that nothing has in any of the scopes; it counts as used from now on. */
    String aside(List<? extends Scope> scopes, String name) {
        for (int attempt = 1; ; attempt++) {
            String suffix = attempt == 1 ? ASIDE : ASIDE + attempt;
            String candidate = clip(name, Identifier.MAX_BYTES - suffix.length()) + suffix;
            if (scopes.stream().noneMatch(scope -> used().contains(new Scope.Slot(scope, candidate)))) {
                scopes.forEach(scope -> use(scope, candidate));
                return candidate;
            }
        }
    }

    /** The name of an identity column's sequence. */
    static String identitySequence(String table, String column) {
        return ofParts(table, column, "seq");
    }

    /** The name that PostgreSQL gives that sequence if the first choice is taken. */
    static String secondIdentitySequence(String table, String column) {
        return ofParts(table, column, "seq1");
    }

    /** PostgreSQL's makeObjectName (commands/indexcmds.c): the longer part gives way until all fit into 63 bytes. */
    static String ofParts(String table, String column, String label) {
        int room = Identifier.MAX_BYTES - label.length() - 2;
        int tableBytes = Identifier.bytes(table);
        int columnBytes = Identifier.bytes(column);
        while (tableBytes + columnBytes > room) {
            if (tableBytes > columnBytes) {
                tableBytes--;
            } else {
                columnBytes--;
            }
        }
        return clip(table, tableBytes) + "_" + clip(column, columnBytes) + "_" + label;
    }

    /** The longest beginning of {@code name} that fits, without cutting a character in two. */
    static String clip(String name, int bytes) {
        byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
        if (utf8.length <= bytes) {
            return name;
        }
        int end = bytes;
        while (end > 0 && (utf8[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(utf8, 0, end, StandardCharsets.UTF_8);
    }
}
