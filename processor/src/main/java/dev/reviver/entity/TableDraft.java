package dev.reviver.entity;

import dev.reviver.element.Site;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.ReferentialAction;
import dev.reviver.type.Storage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** A table while its columns and keys are being collected from several attributes and classes. */
final class TableDraft {
    /** A literal, or a name, which is the group. */
    private static final Pattern WORD = Pattern.compile("'(?:[^']|'')*'|([\\p{L}_][\\p{L}\\p{N}_$]*)");

    private final QualifiedName name;
    private final Site site;
    private final Report report;
    private final Map<String, ColumnDraft> columns = new LinkedHashMap<>();
    private final List<KeyDraft> uniqueKeys = new ArrayList<>();
    private final List<CheckDraft> checks = new ArrayList<>();
    private final List<IndexDraft> indexes = new ArrayList<>();
    private final Map<List<Object>, ReferenceDraft> references = new LinkedHashMap<>();
    /** Those that are not wanted, unless the other side wants rows to go. */
    private final List<ReferenceDraft> withheld = new ArrayList<>();

    private final Map<String, TableDraft> companions = new LinkedHashMap<>();
    private final SortedMap<String, String> partitionKeys = new TreeMap<>();
    private final Map<String, ColumnType> referencedTypes = new HashMap<>();
    private final Set<String> derived = new HashSet<>();
    private final Map<String, ColumnType> keptTypes = new HashMap<>();
    private boolean collection;
    private boolean indexed;
    private List<String> primaryKey = List.of();
    /** A unique key in place of a primary key. */
    private Optional<KeyDraft> rowKey = Optional.empty();

    private Optional<String> comment = Optional.empty();

    TableDraft(QualifiedName name, Site site, Report report) {
        this.name = name;
        this.site = site;
        this.report = report;
    }

    QualifiedName name() {
        return name;
    }

    Site site() {
        return site;
    }

    /** Adds a secondary table: rows of one entity are spread over both. */
    void addCompanion(TableDraft secondary) {
        companions.put(secondary.name().name(), secondary);
    }

    /** This one, and the secondary tables. */
    List<TableDraft> withCompanions() {
        return Stream.concat(Stream.of(this), companions.values().stream()).toList();
    }

    /** The secondary table of that name in the catalog, or this one. In another schema it may be called the same. */
    Optional<TableDraft> companion(String tableName) {
        return Optional.ofNullable(companions.get(tableName))
                .or(() -> Optional.of(this).filter(main -> main.name.name().equals(tableName)));
    }

    /** The same, in whatever case the name is written. */
    Optional<TableDraft> companionIgnoringCase(String tableName) {
        return name.name().equalsIgnoreCase(tableName)
                ? Optional.of(this)
                : companions.values().stream()
                        .filter(table -> table.name.name().equalsIgnoreCase(tableName))
                        .findFirst();
    }

    /** The name of the table in which the attribute has its columns: this one, unless a secondary one has them. */
    QualifiedName holder(Element attribute, List<String> names) {
        if (!names.isEmpty()) {
            for (TableDraft table : companions.values()) {
                if (table.columnsOf(attribute).containsAll(names)) {
                    return table.name;
                }
            }
        }
        return name;
    }

    /** The table for a condition of the entity: that which has most of the columns in it ({@code PersistentClass}). */
    TableDraft holder(CheckDraft check) {
        return withCompanions().stream()
                .reduce((one, other) -> other.named(check.expression()) > one.named(check.expression()) ? other : one)
                .orElse(this);
    }

    /** How many of the columns stand in the condition. */
    private long named(String condition) {
        return WORD.matcher(condition)
                .results()
                .map(word -> word.group(1))
                .filter(Objects::nonNull)
                .distinct()
                .filter(word -> columns.keySet().stream().anyMatch(word::equalsIgnoreCase))
                .count();
    }

    /** The columns of an attribute. */
    List<String> columnsOf(Element attribute) {
        return columns.values().stream()
                .filter(column -> column.site().element().equals(attribute))
                .map(ColumnDraft::name)
                .toList();
    }

    List<ColumnDraft> columns() {
        return List.copyOf(columns.values());
    }

    /** The columns in the order of the attributes that they stand for. */
    List<ColumnDraft> columnsByAttribute() {
        return columns.values().stream()
                .sorted(Comparator.comparing(
                        column -> column.site().element().getSimpleName().toString()))
                .toList();
    }

    /** Marks a table that is made for a collection, not for an entity; {@code indexed} if a position or key tells its rows apart. */
    void setCollection(boolean withIndex) {
        collection = true;
        indexed = withIndex;
    }

    boolean isCollection() {
        return collection;
    }

    /**
     * Takes in what another entity says of the same table, if one of the two has all columns of the other.
     *
     * @return whether that is so
     */
    boolean absorbEntity(TableDraft other) {
        boolean within = columns.keySet().containsAll(other.columns.keySet());
        boolean around = other.columns.keySet().containsAll(columns.keySet());
        if (!(within || around) || !agreesWith(other)) {
            return false;
        }
        takeIn(other);
        if (primaryKey.isEmpty()) {
            setPrimaryKey(other.primaryKey);
        }
        return true;
    }

    /**
     * Takes in what a collection keeps in the same table. The columns of an entity count, of whatever type they are. As
     * {@code mapping.Set} and {@code mapping.IndexedCollection} do it, a set leaves alone a table that has a key, and an
     * index does not.
     *
     * @return whether the columns that two collections have agree
     */
    boolean absorbCollection(TableDraft other) {
        if (collection && !agreesWith(other)) {
            return false;
        }
        boolean free = primaryKey.isEmpty() && uniqueKeys().isEmpty();
        takeIn(other);
        if (!other.primaryKey.isEmpty() && (free || other.indexed)) {
            setPrimaryKey(other.primaryKey);
        }
        if (free) {
            rowKey = other.rowKey;
        }
        return true;
    }

    private void takeIn(TableDraft other) {
        other.columns.forEach(columns::putIfAbsent);
        uniqueKeys.addAll(other.uniqueKeys);
        checks.addAll(other.checks);
        indexes.addAll(other.indexes);
        other.references.values().forEach(this::add);
        if (comment.isEmpty()) {
            comment = other.comment;
        }
    }

    private boolean agreesWith(TableDraft other) {
        return other.columns.values().stream().allMatch(column -> {
            ColumnDraft own = columns.get(column.name());
            return own == null || own.column().type().equals(column.column().type());
        });
    }

    Optional<ColumnDraft> column(String columnName) {
        return Optional.ofNullable(columns.get(columnName));
    }

    List<String> primaryKey() {
        return primaryKey;
    }

    List<KeyDraft> uniqueKeys() {
        Map<Set<String>, KeyDraft> all = new LinkedHashMap<>();
        for (ColumnDraft column : columns.values()) {
            if (column.unique()) {
                all.put(Set.of(column.name()), new KeyDraft(Optional.empty(), List.of(column.name()), column.site()));
            }
        }
        rowKey.ifPresent(key -> all.put(Set.copyOf(key.columns()), key));
        uniqueKeys.forEach(key -> all.merge(Set.copyOf(key.columns()), key, KeyDraft::orNamed));
        // A key over the primary key's columns adds nothing, and Hibernate leaves it out.
        all.remove(Set.copyOf(primaryKey));
        return List.copyOf(all.values());
    }

    List<CheckDraft> checks() {
        Set<CheckDraft> all = new LinkedHashSet<>();
        for (ColumnDraft column : columns.values()) {
            if (!column.checks().isEmpty()) {
                all.addAll(column.checks());
            }
        }
        all.addAll(checks);
        return List.copyOf(all);
    }

    List<IndexDraft> indexes() {
        return List.copyOf(indexes);
    }

    List<ReferenceDraft> references() {
        return List.copyOf(references.values());
    }

    Optional<String> comment() {
        return comment;
    }

    /** Adds a column; if it is there, two attributes share it, and at most one of them may write it. */
    void add(ColumnDraft draft) {
        ColumnDraft other = columns.get(draft.name());
        if (other == null) {
            columns.put(draft.name(), draft);
            return;
        }
        boolean sameLine =
                draft.owner().isKindOf(other.owner()) || other.owner().isKindOf(draft.owner());
        if (draft.writable() && other.writable() && sameLine) {
            report.report(
                    Problem.COLUMN_TWICE,
                    draft.site(),
                    draft.name(),
                    name,
                    Report.nameOf(other.site().element()));
        } else if (sameLine
                ? draft.isReadBefore(other)
                : draft.owner().qualifiedName().compareTo(other.owner().qualifiedName()) < 0) {
            columns.put(draft.name(), draft);
        }
        boolean required =
                !sameLine && !(draft.column().nullable() && other.column().nullable());
        if (required) {
            setNotNull(draft.name());
        }
    }

    /** Adds a column before those of the attributes, after the first {@code position} ones. */
    void addAt(int position, ColumnDraft draft) {
        List<ColumnDraft> before = columns();
        columns.clear();
        before.subList(0, position).forEach(this::add);
        add(draft);
        before.subList(position, before.size()).forEach(this::add);
    }

    void setNotNull(String columnName) {
        columns.computeIfPresent(
                columnName, (key, draft) -> draft.with(draft.column().withNullable(false)));
    }

    /** Sets the primary key; its columns become not null. */
    void setPrimaryKey(List<String> keyColumns) {
        primaryKey = List.copyOf(keyColumns);
        keyColumns.forEach(this::setNotNull);
    }

    /** Adds the column of a partition key to the primary key: after the id's, in the order of the attributes' names. */
    void addPartitionKey(String columnName, String attribute) {
        List<String> all = new ArrayList<>(primaryKey);
        all.removeAll(partitionKeys.values());
        partitionKeys.put(attribute, columnName);
        all.addAll(partitionKeys.values());
        setPrimaryKey(all);
    }

    /** Remembers columns of the key that an embeddable took over from another, under names of their own. */
    void addDerived(List<String> names) {
        derived.addAll(names);
    }

    /** Forgets what the columns were called before the naming strategy. */
    void setLogicalToPhysical(List<String> names) {
        names.forEach(column -> columns.computeIfPresent(column, (key, draft) -> draft.withLogical(draft.physical())));
    }

    boolean isDerived(String columnName) {
        return derived.contains(columnName);
    }

    /** Remembers the type that join columns take over, which validation does not change. */
    void setReferencedType(String columnName, ColumnType type) {
        referencedTypes.put(columnName, type);
    }

    /** Remembers the type that the column has where former rows are kept. */
    void setKeptType(String columnName, ColumnType type) {
        keptTypes.put(columnName, type);
    }

    ColumnType keptType(ColumnDraft column) {
        return keptTypes.getOrDefault(column.name(), referencedType(column));
    }

    ColumnType referencedType(ColumnDraft column) {
        return referencedTypes.getOrDefault(column.name(), column.column().type());
    }

    /** Sets a unique key that tells the rows apart, some of whose columns may be null. */
    void setRowKey(KeyDraft unique) {
        rowKey = Optional.of(unique);
    }

    void add(KeyDraft unique) {
        uniqueKeys.add(unique);
    }

    void add(CheckDraft check) {
        checks.add(check);
    }

    void add(IndexDraft index) {
        indexes.add(index);
    }

    /** Adds a foreign key; of two attributes of one column only one counts. */
    void add(ReferenceDraft reference) {
        references.merge(reference.identity(), reference, ReferenceDraft::orEarlier);
    }

    /** What the member refers to by these columns, be it without a constraint. */
    Optional<ReferenceDraft> referenceOf(Element member, String columnName) {
        return Stream.concat(references.values().stream(), withheld.stream())
                .filter(reference -> reference.site().element().equals(member)
                        && reference.columns().contains(columnName))
                .findFirst();
    }

    /** Keeps a foreign key that nobody wants so far. */
    void withhold(ReferenceDraft reference) {
        withheld.add(reference);
    }

    /** Changes what becomes of the rows with a reference that stands for the member; they cannot go without a foreign key. */
    void setOnDelete(Element member, ReferentialAction action) {
        if (action == ReferentialAction.CASCADE) {
            withheld.stream()
                    .filter(reference -> reference.site().element().equals(member))
                    .forEach(this::add);
        }
        references.replaceAll((key, reference) ->
                reference.site().element().equals(member) ? reference.withOnDelete(action) : reference);
    }

    void setComment(String text) {
        comment = Optional.of(text);
    }

    /** Says what kind of value a column holds; its checks stay, and the condition of such values comes to them. */
    void setStorage(String columnName, Optional<Storage> storage) {
        columns.computeIfPresent(columnName, (key, draft) -> draft.with(storage));
    }

    void replace(String columnName, Column column) {
        columns.computeIfPresent(columnName, (key, draft) -> draft.with(column));
    }
}
