package dev.reviver.entity;

import dev.reviver.element.AnnotationPlace;
import dev.reviver.element.Answers;
import dev.reviver.element.Attribute;
import dev.reviver.element.Level;
import dev.reviver.element.Marks;
import dev.reviver.element.Overrides;
import dev.reviver.element.Site;
import dev.reviver.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads entity classes into the schema model, as Hibernate ORM 7.4 would create it on PostgreSQL.
 *
 * <p>The order of the classes, and whether one comes from a source or a class file, make no difference. Whatever is not
 * understood is reported at its element; then the schema is empty, so that nothing is made of half an understanding.
 */
public final class EntityReader {
    private final ProcessingEnvironment environment;
    private final ReaderSettings settings;
    private final Answers answers;
    private final Report report;

    /**
     * A reader for one compilation.
     *
     * @param answers knows what classes decide that have the last word on columns
     * @param report takes the problems; see {@link Report#hasErrors}
     */
    public EntityReader(ProcessingEnvironment environment, ReaderSettings settings, Answers answers, Report report) {
        this.environment = environment;
        this.settings = settings;
        this.answers = answers;
        this.report = report;
    }

    /**
     * Reads all entities of a module.
     *
     * @param types classes marked {@code @Entity}, {@code @Converter} for converters that apply by themselves, and
     *     {@code @Embeddable} for those below other embeddables; entities that are referred to and not among them are
     *     taken to have their tables already
     */
    public EntityModel read(Collection<TypeElement> types) {
        List<TypeElement> all = types.stream()
                .sorted(Comparator.comparing(type -> type.getQualifiedName().toString()))
                .distinct()
                .toList();
        List<TypeElement> given =
                all.stream().filter(type -> Marks.of(type).hasJpa("Entity")).toList();
        Read read = read(all, given, Era.NOW, settings, report);
        Reading reading = read.reading();
        Remarks remarks = Remarks.of(reading);
        Schema schema = reading.schema().finish();
        return new EntityModel(
                schema,
                reading.meaning().finish(read.entities(), read.tables(), reading.collections()),
                new FormerRows(reading.meaning().formerConstants(), subclasses(read.entities())),
                given.stream().map(type -> type.getQualifiedName().toString()).collect(Collectors.toSet()),
                reading.schema().origins(),
                new FormerNames(reading, settings, (era, other) -> read(all, given, era, other, Report.silent())
                        .reading()),
                remarks);
    }

    /** Those without a table of their own that had another name. */
    private static List<FormerRows.Subclass> subclasses(List<Entity> entities) {
        List<FormerRows.Subclass> subclasses = new ArrayList<>();
        for (Entity entity : entities) {
            Era.renamed(Marks.of(entity.type()))
                    .filter(mark -> entity.isSingleTableSubclass()
                            && !mark.text("value").isEmpty())
                    .ifPresent(mark -> subclasses.add(new FormerRows.Subclass(
                            entity.qualifiedName(), mark.text("value"), AnnotationPlace.of(mark.site("value")))));
        }
        return subclasses;
    }

    /** The classes as they were read under some names. */
    private record Read(Reading reading, List<Entity> entities, Tables tables) {}

    private Read read(List<TypeElement> types, List<TypeElement> given, Era era, ReaderSettings how, Report listener) {
        Namer namer = new Namer(how, listener);
        Elements elements = environment.getElementUtils();
        Types typeUtils = environment.getTypeUtils();
        Decisions decisions = new Decisions(answers, typeUtils);
        Registrations registrations = new Registrations(types, elements);
        CompositeTypes composites = new CompositeTypes(typeUtils, decisions, registrations, listener);
        UserTypes userTypes = new UserTypes(how.types(), decisions, listener, registrations);
        JdbcTypes jdbcTypes = new JdbcTypes(userTypes);
        registrations.jdbcTypes().forEach(mark -> jdbcTypes.checkRegistered(mark, listener));
        CollectionTypes collections = new CollectionTypes(elements, typeUtils, userTypes, listener);
        Entities entities = new Entities(elements, typeUtils, composites, collections, namer, listener, types, era);
        Basics basics = new Basics(
                typeUtils,
                elements,
                new Converters(typeUtils, elements, listener, types),
                userTypes,
                new Validations(elements, how.validation(), listener),
                how.generated(),
                how.target(),
                how.audits(),
                how.structOrder(),
                how.preferred());
        Reading reading = Reading.of(entities, namer, listener, basics);
        List<Entity> all = given.stream()
                .map(entities::of)
                .sorted(Comparator.comparingInt(EntityReader::depth).thenComparing(Entity::qualifiedName))
                .toList();
        Walk walk = new Walk(reading);
        walk.read(all);
        return new Read(reading, all, walk.tables);
    }

    /** Superclasses come before subclasses, so that their columns stand first. */
    private static int depth(Entity entity) {
        return entity.parent().map(parent -> depth(parent) + 1).orElse(0);
    }

    /** One pass after the other over the entities: columns, discriminators, collections, constraints, audit tables. */
    private static final class Walk {
        private final Reading reading;
        private final Tables tables;
        private final AttributeReader attributes;
        private final InheritanceReader inheritance;
        private final ConstraintReader constraints;
        private final SecondaryTableReader secondaryTables;
        private final PostgresIndexReader indexes;
        private final SoftDeleteReader softDeletes;
        private final AuditReader audits;
        /** Their keys come last: one that is written for the same columns has its own order of them. */
        private final List<Runnable> naturalIds = new ArrayList<>();

        Walk(Reading reading) {
            this.reading = reading;
            this.tables = new Tables(reading);
            this.attributes = new AttributeReader(reading, tables);
            this.inheritance = new InheritanceReader(reading, tables);
            this.constraints = new ConstraintReader(reading);
            this.softDeletes = new SoftDeleteReader(reading);
            this.secondaryTables =
                    new SecondaryTableReader(reading, new JoinReader(reading, tables, new ColumnReader(reading)));
            this.indexes = new PostgresIndexReader(reading, constraints);
            this.audits = new AuditReader(reading, tables);
        }

        void read(List<Entity> entities) {
            reading.entities().packages().forEach(reading.understood()::check);
            tellNamesThatAreTaken(entities);
            entities.forEach(this::readColumns);
            entities.forEach(this::readCollections);
            entities.stream().filter(entity -> entity.parent().isEmpty()).forEach(inheritance::read);
            entities.forEach(this::readConstraints);
            naturalIds.forEach(Runnable::run);
            audits.read(entities);
            reading.referenced().forEach(reading.schema()::addReferenced);
        }

        /** A module may have several persistence units, so this alone is no error. */
        private void tellNamesThatAreTaken(List<Entity> entities) {
            Map<String, Entity> first = new HashMap<>();
            for (Entity entity : entities) {
                Entity other = first.putIfAbsent(entity.name(), entity);
                if (other != null) {
                    Site site = Marks.of(entity.type())
                            .jpa("Entity")
                            .map(mark -> mark.site("name"))
                            .orElse(entity.site());
                    reading.report().report(Problem.ENTITY_NAME_TWICE, site, entity.name(), other.qualifiedName());
                }
            }
        }

        private void readColumns(Entity entity) {
            for (Level level : reading.entities().levels(entity)) {
                boolean itself = level.type().equals(entity.type());
                reading.understood().check(level.type(), itself ? ClassKind.of(entity) : ClassKind.MAPPED_SUPERCLASS);
            }
            TableDraft table = tables.of(entity);
            if (entity.isSingleTableSubclass() && !entity.root().ours()) {
                reading.report()
                        .report(
                                Problem.FOREIGN_TABLE,
                                entity.site(),
                                entity.root().qualifiedName());
            }
            if (tables.isOwn(entity)) {
                reading.schema().add(table);
            }
            secondaryTables.read(entity, table);
            if (entity.parent().isEmpty() || entity.inheritance() == Entity.Inheritance.TABLE_PER_CLASS) {
                softDeletes.read(entity.root(), table);
            }
            if (entity.inheritance() == Entity.Inheritance.TABLE_PER_CLASS) {
                entity.parent().ifPresent(parent -> readInherited(entity, parent, table));
            }
            readOwn(entity, entity, table);
        }

        /** A table for each class repeats the columns of the classes above. */
        private void readInherited(Entity entity, Entity ancestor, TableDraft table) {
            ancestor.parent().ifPresent(next -> readInherited(entity, next, table));
            readOwn(entity, ancestor, table);
        }

        private void readOwn(Entity entity, Entity declaring, TableDraft table) {
            Overrides overrides = EntityOverrides.of(reading.entities(), declaring);
            List<Level> levels = reading.entities().levels(declaring);
            Map<String, List<String>> naturalId = new TreeMap<>();
            for (int i = 0; i < levels.size(); i++) {
                Place at = Place.of(entity, table, overrides, levels.get(i), i);
                Place place = entity.equals(declaring) ? at : at.repeated();
                for (Attribute attribute : levels.get(i).attributes()) {
                    List<String> columns = attributes.readColumns(attribute, place);
                    if (!place.isRepeated() && attribute.marks().hasHibernate("NaturalId")) {
                        naturalId.put(attribute.name(), columns);
                    }
                }
            }
            List<String> key = naturalId.values().stream().flatMap(List::stream).toList();
            if (!key.isEmpty()) {
                naturalIds.add(() -> table.withCompanions().stream()
                        .filter(one ->
                                key.stream().allMatch(name -> one.column(name).isPresent()))
                        .findFirst()
                        .ifPresent(one -> one.add(new KeyDraft(Optional.empty(), key, entity.site()))));
            }
        }

        private void readCollections(Entity entity) {
            Overrides overrides = EntityOverrides.of(reading.entities(), entity);
            List<Level> levels = reading.entities().levels(entity);
            for (int i = 0; i < levels.size(); i++) {
                Place place = Place.of(entity, tables.of(entity), overrides, levels.get(i), i);
                levels.get(i).attributes().forEach(attribute -> attributes.readCollections(attribute, place));
            }
        }

        private void readConstraints(Entity entity) {
            secondaryTables.readConstraints(entity, tables.of(entity));
            if (entity.isSingleTableSubclass()) {
                indexes.refuse(entity);
                return;
            }
            Marks marks = Marks.of(entity.type());
            TableDraft table = tables.of(entity);
            marks.jpa("Table").ifPresent(mark -> constraints.readTable(mark, table));
            constraints.checks(marks, "").forEach(check -> table.holder(check).add(check));
            new CommentReader(reading).ofEntity(marks, table);
            indexes.read(entity, table);
        }
    }
}
