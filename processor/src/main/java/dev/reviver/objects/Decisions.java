package dev.reviver.objects;

import java.util.Map;
import java.util.Set;

/**
 * What happens to each object.
 *
 * @param attachments both databases, and the tables that come to a parent or leave it
 * @param altered what changes where it stands, and how
 * @param replaced what goes and comes again
 * @param ignored what is there under another heading, such as a column that the other side has from a parent
 */
record Decisions(
        Attachments attachments, Map<ObjectId, Stages> altered, Set<ObjectId> replaced, Set<ObjectId> ignored) {
    Objects from() {
        return attachments.from();
    }

    Objects to() {
        return attachments.to();
    }

    /** Whether it goes, perhaps to come again. */
    boolean goes(ObjectId id) {
        return !ignored.contains(id) && from().has(id) && (!to().has(id) || replaced.contains(id));
    }

    /** Whether it comes, perhaps after it went. */
    boolean comes(ObjectId id) {
        return !ignored.contains(id) && to().has(id) && (!from().has(id) || replaced.contains(id));
    }

    /** Whether a table is made anew while it keeps rows: not a partition, whose rows are its parent's. */
    boolean isRebuilt(ObjectId id) {
        return id.kind().equals(Kinds.TABLE)
                && replaced.contains(id)
                && from().require(id).facet("partition_of").isEmpty()
                && to().require(id).facet("partition_of").isEmpty();
    }
}
