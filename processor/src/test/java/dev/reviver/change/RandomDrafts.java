package dev.reviver.change;

import dev.reviver.schema.ColumnType;
import dev.reviver.schema.Deferral;
import dev.reviver.schema.Generated;
import dev.reviver.schema.Identity;
import dev.reviver.schema.Namespace;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.ReferentialAction;
import dev.reviver.schema.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A random model under construction. What has a former name was there in the older version. */
final class RandomDrafts {
    final List<TableDraft> tables = new ArrayList<>();
    final List<EnumDraft> enums = new ArrayList<>();
    final List<StructDraft> structs = new ArrayList<>();
    final List<SequenceDraft> sequences = new ArrayList<>();
    final Set<String> namespaces = new TreeSet<>();
    final Map<String, String> comments = new LinkedHashMap<>();

    final Set<QualifiedName> formerTables = new HashSet<>();
    /** Names of columns that were dropped: another column of that name would be the same column to anyone. */
    private final Map<TableDraft, Set<String>> droppedColumns = new HashMap<>();

    Set<String> dropped(TableDraft table) {
        return droppedColumns.computeIfAbsent(table, t -> new HashSet<>());
    }

    List<Namespace> namespaces() {
        return namespaces.stream()
                .map(name -> new Namespace(name, Optional.ofNullable(comments.get("schema " + name))))
                .toList();
    }

    static final class TableDraft {
        Optional<QualifiedName> former = Optional.empty();
        QualifiedName name;
        final List<ColumnDraft> columns = new ArrayList<>();
        /** Further columns, of composite types. */
        final List<ColumnDraft> structs = new ArrayList<>();

        List<ColumnDraft> key = new ArrayList<>();
        final List<KeyDraft> uniques = new ArrayList<>();
        final List<IndexDraft> indexes = new ArrayList<>();
        final List<Reference> references = new ArrayList<>();
        Optional<String> comment = Optional.empty();
        int namesOfParts;

        TableDraft(QualifiedName name) {
            this.name = name;
        }

        /** All columns. */
        List<ColumnDraft> all() {
            return Stream.concat(columns.stream(), structs.stream()).toList();
        }

        /** Those that can be in a key. */
        List<ColumnDraft> plain() {
            return columns.stream().filter(column -> column.base.isEmpty()).toList();
        }
    }

    static final class ColumnDraft {
        Optional<String> former = Optional.empty();
        String name;
        ColumnType type;
        Optional<EnumDraft> enumType = Optional.empty();
        Optional<StructDraft> structType = Optional.empty();
        boolean isArray;
        boolean nullable = true;
        boolean hasDefault;
        boolean isChecked;
        boolean isDescending;
        Optional<Identity> identity = Optional.empty();
        Optional<QualifiedName> collation = Optional.empty();
        /** The column whose value it has, if it is computed. */
        Optional<ColumnDraft> base = Optional.empty();

        Generated.Storage storage = Generated.Storage.STORED;
        Optional<String> comment = Optional.empty();

        ColumnDraft(String name, ColumnType type) {
            this.name = name;
            this.type = type;
        }

        ColumnType type() {
            if (structType.isPresent()) {
                ColumnType whole = ColumnType.named(structType.get().name);
                return isArray ? whole.asArray() : whole;
            }
            return base.map(ColumnDraft::type)
                    .or(() -> enumType.map(labels -> ColumnType.named(labels.name)))
                    .orElse(type);
        }
    }

    static final class KeyDraft {
        final List<ColumnDraft> columns;
        boolean nullsNotDistinct;
        Deferral deferral = Deferral.NOT_DEFERRABLE;
        Optional<String> comment = Optional.empty();

        KeyDraft(List<ColumnDraft> columns) {
            this.columns = columns;
        }
    }

    /** What is special about an index. */
    enum Style {
        PLAIN,
        UNIQUE,
        PARTIAL,
        COVERING,
        COMPUTED,
        HASH,
        NULLS,
        NULLS_NOT_DISTINCT;

        boolean isUnique() {
            return this == UNIQUE || this == NULLS_NOT_DISTINCT;
        }
    }

    static final class IndexDraft {
        final List<ColumnDraft> columns;
        Style style;

        IndexDraft(List<ColumnDraft> columns, Style style) {
            this.columns = columns;
            this.style = style;
        }
    }

    static final class Reference {
        final List<ColumnDraft> columns;
        final TableDraft target;
        final List<ColumnDraft> targets;
        ReferentialAction onDelete = ReferentialAction.NO_ACTION;
        ReferentialAction onUpdate = ReferentialAction.NO_ACTION;
        Deferral deferral = Deferral.NOT_DEFERRABLE;

        Reference(List<ColumnDraft> columns, TableDraft target, List<ColumnDraft> targets) {
            this.columns = columns;
            this.target = target;
            this.targets = targets;
        }
    }

    static final class EnumDraft {
        Optional<QualifiedName> former = Optional.empty();
        QualifiedName name;
        /** Present labels in their order, with the former one of each that was there. */
        final Map<String, Optional<String>> labels = new LinkedHashMap<>();

        Optional<String> comment = Optional.empty();

        EnumDraft(QualifiedName name) {
            this.name = name;
        }
    }

    static final class StructDraft {
        Optional<QualifiedName> former = Optional.empty();
        QualifiedName name;
        final List<AttributeDraft> attributes = new ArrayList<>();
        /** Names that an attribute has or had: another of that name would be the same attribute to anyone. */
        final Set<String> taken = new HashSet<>();

        StructDraft(QualifiedName name) {
            this.name = name;
        }
    }

    static final class AttributeDraft {
        Optional<String> former = Optional.empty();
        String name;
        ColumnType type;
        Optional<String> comment = Optional.empty();

        AttributeDraft(String name, ColumnType type) {
            this.name = name;
            this.type = type;
        }
    }

    static final class SequenceDraft {
        Sequence sequence;
        Optional<TableDraft> ownerTable = Optional.empty();
        Optional<ColumnDraft> owner = Optional.empty();

        SequenceDraft(Sequence sequence) {
            this.sequence = sequence;
        }
    }
}
