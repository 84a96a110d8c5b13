package dev.reviver.change;

import dev.reviver.schema.Column;
import dev.reviver.schema.CompositeType;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.Placed;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tables, sequences and enum types that move to another database schema. They go there before all other renames, with what
 * goes along by itself: indexes, and sequences of columns. Where something has the name there already, the one that comes
 * takes a name aside. All else about names is then a matter within one database schema.
 */
public final class SchemaMoves {
    /**
     * What the moves lead to.
     *
     * @param changes the moves
     * @param from the older model after them
     * @param renames what was said about names, in the words of that model
     * @param places where tables and sequences went, by former name
     */
    public record Result(List<Change> changes, Schema from, Renames renames, Map<QualifiedName, QualifiedName> places) {
        /** Nothing moves. */
        static Result none(Schema from, Renames renames) {
            return new Result(List.of(), from, renames, Map.of());
        }

        /** What a table or sequence of the older model is called after the moves. */
        QualifiedName place(QualifiedName former) {
            return places.getOrDefault(former, former);
        }
    }

    private final Schema from;
    private final Renames renames;
    private final GeneratedNames names;
    private final Set<Scope.Slot> taken;
    private final List<Change> changes = new ArrayList<>();
    /** Former to present names. */
    private final Map<QualifiedName, QualifiedName> tables = new HashMap<>();

    private final Map<QualifiedName, QualifiedName> sequences = new HashMap<>();
    private final Map<QualifiedName, QualifiedName> types = new HashMap<>();
    /** Tables whose parts took names aside, by former name. */
    private final Map<QualifiedName, Table> rearranged = new HashMap<>();

    private SchemaMoves(Schema from, Schema to, Renames renames) {
        this.from = from;
        this.renames = renames;
        this.names = new GeneratedNames(from, to);
        this.taken = GeneratedNames.of(from);
    }

    public static Result of(Schema from, Schema to, Renames renames) {
        if (renames.hints().isEmpty()) {
            return Result.none(from, renames);
        }
        Map<Placed, QualifiedName> targets = new Places(from, to).moves(renames);
        return targets.isEmpty() ? Result.none(from, renames) : new SchemaMoves(from, to, renames).run(targets);
    }

    private Result run(Map<Placed, QualifiedName> targets) {
        targets.forEach((thing, target) -> {
            if (thing instanceof Table table) {
                moveTable(table, target.schema());
            } else if (thing instanceof EnumType type) {
                types.put(
                        type.qualifiedName(),
                        moveAlone(
                                type,
                                target.schema(),
                                EnumType::withName,
                                name -> List.of(new Scope.Types(name.schema()))));
            } else if (thing instanceof CompositeType type) {
                types.put(
                        type.qualifiedName(),
                        moveAlone(type, target.schema(), CompositeType::withName, Scope::ofTable));
            } else if (thing instanceof Sequence sequence && sequence.owner().isEmpty()) {
                sequences.put(
                        sequence.qualifiedName(),
                        moveAlone(
                                sequence,
                                target.schema(),
                                Sequence::withName,
                                name -> List.of(new Scope.Relations(name.schema()))));
            }
        });
        Map<QualifiedName, QualifiedName> places = new HashMap<>(sequences);
        places.putAll(tables);
        return new Result(changes, movedModel(), movedRenames(), places);
    }

    /** Makes the same thing under another name. */
    private interface Naming<T> {
        T withName(T thing, QualifiedName name);
    }

    /** Tells where a name counts. */
    private interface Scoping {
        List<Scope> of(QualifiedName name);
    }

    private <T extends Placed> QualifiedName moveAlone(
            T thing, Optional<String> schema, Naming<T> naming, Scoping scoping) {
        QualifiedName former = thing.qualifiedName();
        List<Scope> scopes = new ArrayList<>(scoping.of(new QualifiedName(schema, former.name())));
        boolean isTaken = scopes.stream().anyMatch(scope -> isTaken(scope, former.name()));
        scopes.addAll(scoping.of(former));
        QualifiedName here = former.withName(isTaken ? names.aside(scopes, former.name()) : former.name());
        QualifiedName there = new QualifiedName(schema, here.name());
        T now = naming.withName(thing, here);
        rename(here, thing, now);
        rename(there, now, naming.withName(now, there));
        return there;
    }

    private void moveTable(Table table, Optional<String> schema) {
        QualifiedName former = table.qualifiedName();
        QualifiedName wanted = new QualifiedName(schema, former.name());
        List<Scope> scopes = new ArrayList<>(Scope.ofTable(wanted));
        boolean isTaken = scopes.stream().anyMatch(scope -> isTaken(scope, former.name()))
                || identities(table).anyMatch(name -> isTaken(new Scope.Relations(schema), name));
        scopes.addAll(Scope.ofTable(former));
        QualifiedName here = isTaken ? former.withName(names.aside(scopes, former.name())) : former;
        rename(here, shell(former), shell(here));
        if (isTaken) {
            table.columns().stream()
                    .filter(column -> column.identity().isPresent())
                    .forEach(column -> rename(here, identity(former, column), identity(here, column)));
        }
        rearranged.put(former, stepAside(table, here, schema));
        from.sequences().stream()
                .filter(sequence -> sequence.owner()
                        .filter(owner -> owner.table().equals(former))
                        .isPresent())
                .forEach(sequence -> takeAlong(sequence, schema));
        QualifiedName there = new QualifiedName(schema, here.name());
        rename(there, shell(here), shell(there));
        tables.put(former, there);
    }

    private static Stream<String> identities(Table table) {
        return table.columns().stream()
                .filter(column -> column.identity().isPresent())
                .map(column -> GeneratedNames.identitySequence(table.name(), column.name()));
    }

    private static Sequence identity(QualifiedName table, Column column) {
        return new Sequence(table.withName(GeneratedNames.identitySequence(table.name(), column.name())), 1, 1);
    }

    /** A sequence of a column moves with its table; only its name can be in the way. */
    private void takeAlong(Sequence sequence, Optional<String> schema) {
        QualifiedName former = sequence.qualifiedName();
        Scope scope = new Scope.Relations(schema);
        QualifiedName here = former.withName(
                isTaken(scope, former.name())
                        ? names.aside(List.of(scope, new Scope.Relations(former.schema())), former.name())
                        : former.name());
        rename(here, sequence, sequence.withName(here));
        sequences.put(former, new QualifiedName(schema, here.name()));
    }

    /** The table with all indexes under names that are free in the other database schema. */
    private Table stepAside(Table table, QualifiedName here, Optional<String> schema) {
        return new Table(
                table.qualifiedName(),
                table.columns(),
                stepAside(PartKind.PRIMARY_KEY, table, here, schema).stream().findFirst(),
                stepAside(PartKind.UNIQUE_KEY, table, here, schema),
                table.checks(),
                stepAside(PartKind.INDEX, table, here, schema),
                table.foreignKeys(),
                table.comment());
    }

    private <T extends SchemaObject> List<T> stepAside(
            PartKind<T> kind, Table table, QualifiedName here, Optional<String> schema) {
        Scope scope = new Scope.Relations(schema);
        List<T> parts = new ArrayList<>();
        for (T part : kind.of().apply(table)) {
            List<Scope> scopes = new ArrayList<>(kind.scopes(table.qualifiedName()));
            scopes.add(scope);
            T now = isTaken(scope, part.name()) ? kind.withName().apply(part, names.aside(scopes, part.name())) : part;
            rename(here, part, now);
            parts.add(now);
        }
        return parts;
    }

    private boolean isTaken(Scope scope, String name) {
        return taken.contains(new Scope.Slot(scope, name));
    }

    private void rename(QualifiedName table, SchemaObject former, SchemaObject latter) {
        if (!former.equals(latter)) {
            changes.add(new Change.Rename(table, former, latter));
        }
    }

    private static Table shell(QualifiedName name) {
        return Table.of(name, List.of());
    }

    /** The older model after the moves; what refers to something that moved follows. */
    private Schema movedModel() {
        Map<QualifiedName, Successors.Successor> successors = new LinkedHashMap<>();
        for (Table table : from.tables()) {
            QualifiedName name = table.qualifiedName();
            successors.put(
                    name,
                    new Successors.Successor(
                            rearranged.getOrDefault(name, table),
                            tables.getOrDefault(name, name),
                            Map.of(),
                            Optional.empty()));
        }
        Vocabulary words = Vocabulary.of(types, Map.of(), Map.of(), sequences);
        Rewriting rewriting = new Rewriting(new Successors(successors, sequences, types, Map.of()), words);
        return new Schema(
                from.namespaces(),
                from.enumTypes().stream()
                        .map(type -> type.withName(types.getOrDefault(type.qualifiedName(), type.qualifiedName())))
                        .toList(),
                from.compositeTypes().stream().map(type -> moved(type, words)).toList(),
                from.sequences().stream()
                        .map(sequence -> rewriting.sequence(
                                sequence, sequences.getOrDefault(sequence.qualifiedName(), sequence.qualifiedName())))
                        .toList(),
                successors.values().stream().map(rewriting::table).toList());
    }

    private CompositeType moved(CompositeType type, Vocabulary words) {
        return type.withName(types.getOrDefault(type.qualifiedName(), type.qualifiedName()))
                .withAttributes(type.attributes().stream()
                        .map(attribute -> attribute.withType(words.type(attribute.type())))
                        .toList());
    }

    private Renames movedRenames() {
        return new Renames(
                renames.hints().stream()
                        .map(hint -> {
                            Renames.Path former = moved(hint.from());
                            // A column stays on its table, whichever name of that stands on the right side.
                            return former.column().isEmpty()
                                    ? new Renames.Hint(former, hint.to())
                                    : new Renames.Hint(former, hint.to().map(this::moved));
                        })
                        .toList(),
                renames.replaced().stream().map(this::moved).collect(Collectors.toSet()));
    }

    private Renames.Path moved(Renames.Path path) {
        for (Map<QualifiedName, QualifiedName> moves : List.of(tables, sequences, types)) {
            Optional<QualifiedName> whole =
                    path.column().isEmpty() ? Optional.of(path.table()) : path.asQualifiedTable();
            Optional<Renames.Path> moved = whole.flatMap(name -> Optional.ofNullable(moves.get(name)))
                    .map(name -> new Renames.Path(name, Optional.empty()));
            if (moved.isEmpty() && path.column().isPresent()) {
                moved = Optional.ofNullable(moves.get(path.table())).map(name -> new Renames.Path(name, path.column()));
            }
            if (moved.isPresent()) {
                return moved.get();
            }
        }
        return path;
    }
}
