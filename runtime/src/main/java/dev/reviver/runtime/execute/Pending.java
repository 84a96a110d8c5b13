package dev.reviver.runtime.execute;

import dev.reviver.runtime.MigrateOptions;
import dev.reviver.runtime.Migration;
import dev.reviver.runtime.MigrationId;
import java.util.List;
import java.util.Optional;

/** Chooses from what is pending. */
final class Pending {
    private Pending() {}

    /** What the options ask for; a target that is in the database already leaves nothing. */
    static List<Migration> chosen(Review review, MigrateOptions options) {
        Optional<String> target = options.target();
        if (target.isEmpty()) {
            return review.pending();
        }
        List<MigrationId> ids =
                review.build().migrations().stream().map(Migration::id).toList();
        MigrationId last = Named.one(target.get(), ids, "in this build");
        int end = ids.indexOf(last);
        return review.pending().stream()
                .filter(migration -> ids.indexOf(migration.id()) <= end)
                .toList();
    }
}
