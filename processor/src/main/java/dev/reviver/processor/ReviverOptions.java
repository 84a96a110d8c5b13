package dev.reviver.processor;

import dev.reviver.change.Backfills;
import dev.reviver.change.Renames;
import dev.reviver.draft.DropMode;
import dev.reviver.draft.Purge;
import dev.reviver.entity.NamingStrategy;
import dev.reviver.entity.ValidationMode;
import dev.reviver.hazard.Acceptances;
import java.util.Map;
import java.util.Optional;

/**
 * What the user asked for.
 *
 * @param migrations the migrations directory, if not the default
 * @param name what to call the migration to be written; absent if none shall be
 * @param check how a pending change is told
 * @param naming how names come from Java to the database
 * @param drop what becomes of tables and columns that the entities no longer have
 * @param renames what was renamed, and what really is to be dropped
 * @param backfills values for rows that have none in a column that becomes required
 * @param acceptances risks that are taken
 * @param purge what is to be dropped of that which was archived
 * @param repairFork whether a migration of another branch is written anew on top of those that the snapshot knows
 * @param online whether changes take the forms that do not block writers
 * @param schema the database schema of tables that name none
 * @param packageName where to put the generated class, if not the default
 * @param types column types by the name of a class that decides about them only when it runs
 * @param validation whether constraints of validation are part of the schema
 * @param hibernate settings of Hibernate that stand in no file that is read
 * @param target the major version of PostgreSQL
 * @param empty whether to write a pair of files for hand-written SQL
 */
record ReviverOptions(
        Optional<String> migrations,
        Optional<String> name,
        CheckMode check,
        NamingStrategy naming,
        DropMode drop,
        Renames renames,
        Backfills backfills,
        Acceptances acceptances,
        Optional<Purge> purge,
        boolean repairFork,
        boolean online,
        Optional<String> schema,
        Optional<String> packageName,
        Map<String, String> types,
        ValidationMode validation,
        Map<String, String> hibernate,
        int target,
        boolean empty) {

    /** Whether they ask for no migration, and say nothing of the next one. */
    boolean areUsual() {
        return name.isEmpty()
                && renames.hints().isEmpty()
                && backfills.expressions().isEmpty()
                && acceptances.all().isEmpty()
                && purge.isEmpty();
    }
}
