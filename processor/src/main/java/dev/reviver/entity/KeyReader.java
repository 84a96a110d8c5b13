package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import dev.reviver.schema.ColumnType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the primary key of an entity: {@code @Id}, {@code @IdClass}, {@code @EmbeddedId}, or the parent's key. */
final class KeyReader {
    private final Reading reading;
    private final ColumnReader columns;
    private final EmbeddedReader embedded;
    private final JoinReader joins;
    private final ToOneReader toOnes;
    private final GeneratorReader generators;

    KeyReader(Reading reading, Tables tables) {
        this.reading = reading;
        this.columns = new ColumnReader(reading);
        this.joins = new JoinReader(reading, tables, columns);
        this.embedded = new EmbeddedReader(reading);
        this.toOnes = new ToOneReader(reading, tables, joins);
        this.generators = new GeneratorReader(reading);
    }

    /** Adds the columns of the key, and the key, to the entity's table. */
    void read(Entity entity, TableDraft table) {
        if (entity.parent().isPresent() && entity.inheritance() == Entity.Inheritance.JOINED) {
            readJoined(entity, entity.parent().get(), table);
        } else {
            readOwn(entity, table);
        }
    }

    /** A subclass with a table of its own refers to its parent's row by its key. */
    private void readJoined(Entity entity, Entity parent, TableDraft table) {
        Marks marks = Marks.of(entity.type());
        Optional<Mark> container = marks.jpa("PrimaryKeyJoinColumns");
        List<Mark> columns = marks.repeatedJpa("PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns");
        JoinReader.Join join = new JoinReader.Join(
                parent,
                "",
                columns,
                ForeignKeyWish.of(
                        container.flatMap(
                                mark -> mark.marks("foreignKey").stream().findFirst()),
                        columns),
                entity.site());
        List<String> names = joins.addColumns(join, JoinReader.Traits.of(false, ColumnDraft.KEY), table, entity);
        table.setPrimaryKey(names);
        joins.addForeignKey(join, names, table, JoinReader.onDelete(marks));
    }

    private void readOwn(Entity entity, TableDraft table) {
        KeyParts parts = KeyParts.of(reading, entity, table);
        if (parts.ids().isEmpty()) {
            reading.report().report(Problem.NO_ID, entity.root().site());
            return;
        }
        Walk walk = new Walk(entity, table, parts);
        Map<String, List<String>> found = new LinkedHashMap<>();
        parts.ids().forEach(part -> found.put(part.attribute().name(), walk.readPart(part.attribute(), part.place())));
        table.setPrimaryKey(parts.inKeyOrder().stream()
                .flatMap(part -> found.getOrDefault(part.attribute().name(), List.of()).stream())
                .distinct()
                .toList());
        walk.generated.forEach(Runnable::run);
    }

    /** One pass over the parts of one key. */
    private final class Walk {
        private final Entity entity;
        private final TableDraft table;
        private final KeyParts parts;
        /** Makes identity columns and sequences, once the key is there. */
        private final List<Runnable> generated = new ArrayList<>();

        Walk(Entity entity, TableDraft table, KeyParts parts) {
            this.entity = entity;
            this.table = table;
            this.parts = parts;
        }

        List<String> readPart(Attribute attribute, Place place) {
            AttributeKind kind = AttributeKinds.of(attribute);
            if (!reading.understood().check(attribute, kind)) {
                return List.of();
            }
            Optional<KeyParts.Part> association = parts.associationFor(attribute);
            if (association.isPresent()) {
                return readDerived(attribute, kind, association.get());
            }
            return switch (kind) {
                case ID, BASIC -> readBasic(attribute, place);
                case EMBEDDED, EMBEDDED_ID -> embedded.read(attribute, attribute.type(), place, this::readPart);
                case TO_ONE -> readAssociation(attribute, place);
                case AGGREGATE, ANY, MANY_TO_ANY, TO_MANY, ELEMENTS, COMPUTED -> refuse(attribute, kind);
            };
        }

        private List<String> readBasic(Attribute attribute, Place place) {
            List<String> names = columns.read(attribute, place).stream().toList();
            new CommentReader(reading).ofColumns(attribute.marks(), table, names);
            generated.add(() -> generators.read(entity, attribute, names, table));
            return names;
        }

        private List<String> readAssociation(Attribute attribute, Place place) {
            Optional<Attribute> basic = parts.basicFor(attribute).filter(found -> toOnes.hasSimpleTarget(attribute));
            if (basic.isEmpty()) {
                return toOnes.read(attribute, place);
            }
            List<String> names = toOnes.readBasicKeyPart(attribute, place);
            if (isNamed(attribute)) {
                takeType(basic.get(), place, names);
            }
            return names;
        }

        /**
         * The columns of the association are the attribute's. One with a name of its own, in a composite key, keeps the
         * attribute's type; all others have the type of what they refer to, and so have several, for which the attribute
         * holds the target's id class.
         */
        private List<String> readDerived(Attribute attribute, AttributeKind kind, KeyParts.Part association) {
            List<String> names = toOnes.readKeyColumns(association.attribute(), association.place());
            boolean basic = kind == AttributeKind.BASIC || kind == AttributeKind.ID;
            if (!basic) {
                forgetSizes(association.attribute(), names);
            }
            boolean inComposite = parts.isComposite() || !attribute.isId();
            if (basic && inComposite && names.size() == 1 && isNamed(association.attribute())) {
                takeType(attribute, association.place(), names);
            }
            return names;
        }

        /**
         * Of the columns that an embeddable takes from another key Hibernate forgets the sizes if those there were named by
         * join columns: it has made them anew then, and copies what it made ({@code CopyIdentifierComponentSecondPass}).
         */
        private void forgetSizes(Attribute association, List<String> names) {
            List<String> copied = toOnes.derivedKeyOf(association);
            for (int i = 0; i < names.size() && i < copied.size(); i++) {
                if (!copied.get(i).isEmpty()) {
                    table.column(names.get(i))
                            .map(ColumnDraft::column)
                            .ifPresent(column ->
                                    table.replace(column.name(), column.withType(withoutSize(column.type()))));
                }
            }
            if (isNamed(association)) {
                table.addDerived(names);
            } else {
                // The names that it made it takes for given ones.
                table.setLogicalToPhysical(names);
            }
        }

        private static ColumnType withoutSize(ColumnType type) {
            return switch (type.base()) {
                case "character varying" -> ColumnType.of("character varying", 255);
                case "numeric" -> ColumnType.of("numeric", 38, 2);
                default -> type;
            };
        }

        private static boolean isNamed(Attribute association) {
            return association.marks().repeatedJpa("JoinColumn", "JoinColumns").stream()
                    .anyMatch(mark -> !mark.text("name").isEmpty()
                            && mark.text("columnDefinition").isEmpty());
        }

        private void takeType(Attribute attribute, Place place, List<String> names) {
            names.stream().flatMap(name -> table.column(name).stream()).forEach(draft -> columns.typeWithoutColumn(
                            attribute, place)
                    .ifPresent(
                            type -> table.replace(draft.name(), draft.column().withType(type))));
        }

        private List<String> refuse(Attribute attribute, AttributeKind kind) {
            reading.report()
                    .report(
                            Problem.ANNOTATION_NOT_UNDERSTOOD,
                            attribute.site(),
                            "EmbeddedId",
                            "a class with " + kind.words(),
                            Refused.OTHERWISE);
            return List.of();
        }
    }
}
