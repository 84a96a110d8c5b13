package dev.reviver.change;

import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.SchemaObject;
import java.util.List;

/** The things that a change is about. */
final class Subjects implements FewVerbs<List<SchemaObject>> {
    /** Rows. */
    @Override
    public List<SchemaObject> otherwise(Change change) {
        return List.of();
    }

    @Override
    public List<SchemaObject> create(Change.Create change) {
        return List.of(change.object());
    }

    @Override
    public List<SchemaObject> drop(Change.Drop change) {
        return List.of(change.object());
    }

    @Override
    public List<SchemaObject> alter(Change.Alter change) {
        return List.of(change.from(), change.to());
    }

    @Override
    public List<SchemaObject> rename(Change.Rename change) {
        return List.of(change.from(), change.to());
    }

    /** The column for the sake of its name. */
    @Override
    public List<SchemaObject> fill(Change.Fill change) {
        return List.of(Column.of(change.column(), ColumnType.of("text")));
    }
}
