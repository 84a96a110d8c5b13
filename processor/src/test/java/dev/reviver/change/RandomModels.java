package dev.reviver.change;

import dev.reviver.change.RandomDrafts.ColumnDraft;
import dev.reviver.change.RandomDrafts.EnumDraft;
import dev.reviver.change.RandomDrafts.StructDraft;
import dev.reviver.change.RandomDrafts.TableDraft;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Makes a model and a later version of it from a seed. Both are valid; names are hostile; renames swap, chain and reuse
 * names, and lead to other database schemas. In tables that hold the rows 1 to {@link Models#rows}, with each column set to
 * {@link RandomValues#value} of its row or, where that is allowed, to NULL, every key, check and foreign key is met, and
 * every change of type can be made.
 */
public final class RandomModels {
    /**
     * Two versions of a model.
     *
     * @param from the older
     * @param to the newer
     * @param renames what a person would have said
     * @param rows how many rows every table can have
     * @param nullable columns of the older model, as {@code table.column}, that may be NULL in both and that no key needs
     * @param free columns of the older model that may have any value of their type: nothing in either model leans on them
     */
    public record Models(Schema from, Schema to, Renames renames, int rows, Set<String> nullable, Set<String> free) {}

    /** The oldest server on which the models must work: some things came late. */
    static final int TARGET = Integer.getInteger("fuzz.target", 18);
    /** Rows a table, where the model allows so many. */
    static final int ROWS = Integer.getInteger("fuzz.rows", 4);

    private final RandomChoice choice;
    private final RandomDrafts drafts = new RandomDrafts();

    private RandomModels(long seed) {
        this.choice = new RandomChoice(seed);
    }

    /** The models of a seed, always the same. */
    public static Models of(long seed) {
        return new RandomModels(seed).models();
    }

    private Models models() {
        RandomGrowth growth = new RandomGrowth(drafts, choice);
        RandomStructs structs = new RandomStructs(drafts, choice);
        growth.begin();
        structs.begin();
        Schema from = RandomFinish.of(drafts);
        remember();
        List<ColumnDraft> columns =
                drafts.tables.stream().flatMap(table -> table.plain().stream()).toList();
        Set<ColumnDraft> nullable = nullable();
        Set<ColumnDraft> free = free();
        Set<ColumnDraft> ofEnum = ofEnum(columns);
        boolean twoRows = hasKeyOfTwo();
        RandomMutations mutations = new RandomMutations(drafts, choice, growth);
        for (int i = 1 + choice.below(8); i > 0; i--) {
            mutations.mutate();
        }
        mutations.mutateSequences();
        structs.mutate();
        new RandomNewNames(drafts, choice).rename();
        structs.rename();
        Schema to = RandomFinish.of(drafts);
        nullable.retainAll(nullable());
        free.retainAll(free());
        boolean few = twoRows || hasKeyOfTwo() || !ofEnum.equals(ofEnum(columns));
        return new Models(from, to, renames(), few ? 2 : ROWS, names(nullable), names(free));
    }

    private static Set<ColumnDraft> ofEnum(List<ColumnDraft> columns) {
        Set<ColumnDraft> ofEnum = new HashSet<>(columns);
        ofEnum.removeIf(column -> column.enumType.isEmpty());
        return ofEnum;
    }

    /** Whether something is unique over columns that have two values only. */
    private boolean hasKeyOfTwo() {
        return drafts.tables.stream()
                .flatMap(table -> Stream.of(
                                Stream.of(table.key),
                                table.uniques.stream().map(unique -> unique.columns),
                                table.indexes.stream()
                                        .filter(index -> index.style.isUnique())
                                        .map(index -> index.columns))
                        .flatMap(keys -> keys))
                .anyMatch(
                        key -> !key.isEmpty() && key.stream().allMatch(column -> RandomValues.isOfTwo(column.type())));
    }

    private void remember() {
        for (TableDraft table : drafts.tables) {
            drafts.formerTables.add(table.name);
            table.former = Optional.of(table.name);
            table.all().forEach(column -> column.former = Optional.of(column.name));
        }
        for (StructDraft type : drafts.structs) {
            type.former = Optional.of(type.name);
            type.attributes.forEach(attribute -> attribute.former = Optional.of(attribute.name));
        }
        for (EnumDraft type : drafts.enums) {
            type.former = Optional.of(type.name);
            type.labels.replaceAll((label, former) -> Optional.of(label));
        }
    }

    /** Columns that something makes unique, or is computed from. */
    private Set<ColumnDraft> needed() {
        Set<ColumnDraft> needed = new HashSet<>();
        for (TableDraft table : drafts.tables) {
            needed.addAll(table.key);
            table.uniques.forEach(unique -> needed.addAll(unique.columns));
            table.indexes.forEach(index -> needed.addAll(index.columns));
            table.columns.forEach(column -> column.base.ifPresent(needed::add));
        }
        return needed;
    }

    private Set<ColumnDraft> nullable() {
        Set<ColumnDraft> needed = needed();
        Set<ColumnDraft> nullable = new HashSet<>();
        drafts.tables.forEach(table -> nullable.addAll(table.plain()));
        nullable.removeIf(column -> !column.nullable || column.identity.isPresent() || needed.contains(column));
        return nullable;
    }

    private Set<ColumnDraft> free() {
        Set<ColumnDraft> bound = needed();
        drafts.tables.forEach(table -> table.references.forEach(reference -> bound.addAll(reference.columns)));
        Set<ColumnDraft> free = new HashSet<>();
        drafts.tables.forEach(table -> free.addAll(table.plain()));
        free.removeIf(column -> column.isChecked || column.identity.isPresent() || bound.contains(column));
        return free;
    }

    /** As the older model calls them. */
    private Set<String> names(Set<ColumnDraft> columns) {
        Set<String> names = new TreeSet<>();
        for (TableDraft table : drafts.tables) {
            table.columns.stream()
                    .filter(columns::contains)
                    .forEach(column ->
                            names.add(table.former.orElse(table.name) + "." + column.former.orElse(column.name)));
        }
        return names;
    }

    private Renames renames() {
        List<Renames.Hint> hints = new ArrayList<>();
        for (EnumDraft type : drafts.enums) {
            type.former.ifPresent(former -> {
                if (!former.equals(type.name)) {
                    hints.add(hint(former, Optional.empty(), type.name, Optional.empty()));
                }
                type.labels.forEach((latter, label) -> label.filter(text -> !text.equals(latter))
                        .ifPresent(text -> hints.add(hint(former, label, former, Optional.of(latter)))));
            });
        }
        for (StructDraft type : drafts.structs) {
            type.former.ifPresent(former -> {
                if (!former.equals(type.name)) {
                    hints.add(hint(former, Optional.empty(), type.name, Optional.empty()));
                }
                type.attributes.forEach(attribute -> attribute
                        .former
                        .filter(name -> !name.equals(attribute.name))
                        .ifPresent(name ->
                                hints.add(hint(former, attribute.former, former, Optional.of(attribute.name)))));
            });
        }
        for (TableDraft table : drafts.tables) {
            table.former.ifPresent(former -> {
                if (!former.equals(table.name)) {
                    hints.add(hint(former, Optional.empty(), table.name, Optional.empty()));
                }
                for (ColumnDraft column : table.columns) {
                    column.former
                            .filter(name -> !name.equals(column.name))
                            .ifPresent(
                                    name -> hints.add(hint(former, column.former, former, Optional.of(column.name))));
                }
            });
        }
        return new Renames(hints);
    }

    private static Renames.Hint hint(
            QualifiedName from, Optional<String> former, QualifiedName to, Optional<String> latter) {
        return new Renames.Hint(new Renames.Path(from, former), Optional.of(new Renames.Path(to, latter)));
    }
}
