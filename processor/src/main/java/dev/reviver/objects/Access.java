package dev.reviver.objects;

import dev.reviver.schema.SqlText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Owners, comments and grants, which every kind of object has in the same way. */
final class Access {
    private Access() {}

    /** What a fresh object needs to have the comment and grants of {@code to}. */
    static List<String> ofFresh(DatabaseObject to) {
        List<String> statements = new ArrayList<>();
        to.owner().filter(owner -> owner.role().isPresent()).ifPresent(owner -> statements.add(sql(owner)));
        to.comment().filter(comment -> comment.text().isPresent()).ifPresent(comment -> statements.add(sql(comment)));
        to.grants().ifPresent(grants -> statements.addAll(change(grants.on(), grants.initial(), grants.given())));
        return statements;
    }

    static List<String> between(DatabaseObject from, DatabaseObject to) {
        List<String> statements = new ArrayList<>();
        if (!from.ownerRole().equals(to.ownerRole())) {
            to.owner().ifPresent(owner -> statements.add(sql(owner)));
        }
        if (!from.commentText().equals(to.commentText())) {
            to.comment().ifPresent(comment -> statements.add(sql(comment)));
        }
        Optional<Set<DatabaseObject.Grant>> before = from.grants().map(DatabaseObject.Grants::given);
        to.grants()
                .ifPresent(grants -> statements.addAll(change(grants.on(), before.orElse(Set.of()), grants.given())));
        return statements;
    }

    /** For what cannot go itself, because it has no statement of its own. */
    static List<String> withoutComment(DatabaseObject object) {
        return object.comment()
                .filter(comment -> comment.text().isPresent())
                .map(comment -> List.of("COMMENT ON " + comment.on() + " IS NULL"))
                .orElse(List.of());
    }

    /** As if it were fresh, for what has no statement of its own by which it could go. */
    static List<String> without(DatabaseObject object) {
        List<String> statements = new ArrayList<>(withoutComment(object));
        object.grants().ifPresent(grants -> statements.addAll(change(grants.on(), grants.given(), grants.initial())));
        return statements;
    }

    private static String sql(DatabaseObject.Owner owner) {
        return "ALTER " + owner.on() + " OWNER TO " + owner.role().orElse("CURRENT_USER");
    }

    private static String sql(DatabaseObject.Comment comment) {
        return "COMMENT ON " + comment.on() + " IS "
                + comment.text().map(SqlText::literal).orElse("NULL");
    }

    private static List<String> change(String on, Set<DatabaseObject.Grant> before, Set<DatabaseObject.Grant> after) {
        List<String> statements = new ArrayList<>();
        sorted(before, after)
                .forEach(
                        grant -> statements.add("REVOKE " + grant.privilege() + " ON " + on + " FROM " + grant.role()));
        sorted(after, before)
                .forEach(grant -> statements.add("GRANT " + grant.privilege() + " ON " + on + " TO " + grant.role()
                        + (grant.grantable() ? " WITH GRANT OPTION" : "")));
        return statements;
    }

    private static List<DatabaseObject.Grant> sorted(
            Set<DatabaseObject.Grant> those, Set<DatabaseObject.Grant> without) {
        return those.stream()
                .filter(grant -> !without.contains(grant))
                .sorted(Comparator.comparing(DatabaseObject.Grant::role)
                        .thenComparing(DatabaseObject.Grant::privilege)
                        .thenComparing(DatabaseObject.Grant::grantable))
                .toList();
    }
}
