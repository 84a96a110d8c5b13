package dev.reviver.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of entities, each begun with its key when it is first asked for. */
final class Tables {
    private final Reading reading;
    private final KeyReader keys;
    private final Map<Entity, TableDraft> drafts = new HashMap<>();
    private final Map<Entity, TableDraft> previews = new HashMap<>();
    /** Those whose preview has all that it will ever have. */
    private final Set<Entity> filled = new HashSet<>();

    private final Set<Entity> begun = new HashSet<>();

    Tables(Reading reading) {
        this.reading = reading;
        this.keys = new KeyReader(reading, this);
    }

    /** The table that holds the entity's own columns; for a class of a single table, the root's. */
    TableDraft of(Entity entity) {
        if (entity.isSingleTableSubclass()) {
            return of(entity.root());
        }
        TableDraft draft = drafts.get(entity);
        if (draft == null) {
            draft = new TableDraft(entity.tableName(), entity.site(), reading.report());
            drafts.put(entity, draft);
            begun.add(entity);
            keys.read(entity, draft);
            begun.remove(entity);
        }
        return draft;
    }

    /** The primary key of the entity's table, in key order. */
    List<KeyColumn> keyOf(Entity entity) {
        TableDraft table = of(entity);
        if (begun.contains(entity)) {
            reading.report().report(Problem.ID_CIRCULAR, entity.site(), entity.qualifiedName());
        }
        return table.primaryKey().stream()
                .flatMap(name -> table.column(name).stream())
                .map(column -> KeyColumn.of(table, column))
                .toList();
    }

    /**
     * The columns that the entity itself maps, whether or not its table has come to them yet: those that stand for
     * associations only if they refer to a key.
     */
    TableDraft preview(Entity entity) {
        TableDraft draft = previews.get(entity);
        if (draft == null) {
            draft = new TableDraft(of(entity).name(), entity.site(), reading.report());
            previews.put(entity, draft);
            previewer(entity, draft).read();
        }
        return draft;
    }

    /** The same with those that refer to other columns than a key, as far as these can be told. */
    TableDraft fullPreview(Entity entity) {
        TableDraft draft = preview(entity);
        if (filled.add(entity)) {
            previewer(entity, draft).readRest();
        }
        return draft;
    }

    private PreviewReader previewer(Entity entity, TableDraft draft) {
        return new PreviewReader(reading, this, entity, draft);
    }

    /** Whether there is no single table that has the rows of the entity: each class has one, or a query makes them. */
    boolean isNowhere(Entity entity) {
        return isSpread(entity) || entity.isQuery();
    }

    /** Whether the rows of the entity are in several tables, one for each class. */
    boolean isSpread(Entity entity) {
        return entity.inheritance() == Entity.Inheritance.TABLE_PER_CLASS
                && !reading.entities().children(entity).isEmpty();
    }

    /** Whether the entity has a table in the database that is its own. */
    boolean isOwn(Entity entity) {
        return !entity.isQuery() && !entity.isSingleTableSubclass() && !(entity.isAbstract() && isSpread(entity));
    }
}
