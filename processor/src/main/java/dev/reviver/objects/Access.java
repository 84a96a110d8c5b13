package dev.reviver.objects;

import dev.reviver.schema.SqlText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Owners, comments and grants, which every kind of object has in the same way. */
final class Access {
    private Access() {}

    /**
     * What a fresh object needs to have the comment and grants of {@code to}.
     *
     * @param defaults the default privileges that hold while it is made, for whoever makes it
     */
    static List<String> ofFresh(DatabaseObject to, DefaultPrivileges defaults) {
        List<String> statements = new ArrayList<>();
        to.owner().filter(owner -> owner.role().isPresent()).ifPresent(owner -> statements.add(sql(owner)));
        to.comment().filter(comment -> comment.text().isPresent()).ifPresent(comment -> statements.add(sql(comment)));
        to.grants().ifPresent(grants -> {
            statements.addAll(take(to, defaults.mostFor(to), grants.given()));
            statements.addAll(give(to, defaults.leastFor(to), grants.given()));
        });
        return statements;
    }

    /** Owner, comment, and what is given; what is taken is {@link #taken}, before. */
    static List<String> between(DatabaseObject from, DatabaseObject to) {
        List<String> statements = new ArrayList<>();
        if (!from.ownerRole().equals(to.ownerRole())) {
            to.owner().ifPresent(owner -> statements.add(sql(owner)));
        }
        if (!from.commentText().equals(to.commentText())) {
            to.comment().ifPresent(comment -> statements.add(sql(comment)));
        }
        to.grants().ifPresent(grants -> statements.addAll(give(to, given(from), grants.given())));
        return statements;
    }

    /**
     * What is taken from an object. {@code REVOKE} takes it from the columns of a table too, where they have it by
     * themselves.
     *
     * @param columns those of the object that stay; what they lose so is given back to them
     */
    static List<String> taken(DatabaseObject from, DatabaseObject to, List<DatabaseObject> columns) {
        List<String> statements = new ArrayList<>();
        to.grants().ifPresent(grants -> statements.addAll(take(from, given(from), grants.given())));
        Set<String> lost = sorted(given(from), given(to)).stream()
                .map(grant -> grant.privilege() + " " + grant.role())
                .collect(Collectors.toSet());
        for (DatabaseObject column : columns) {
            String suffix = " (" + column.facet("_bare") + ") ";
            Set<DatabaseObject.Grant> kept = given(column).stream()
                    .filter(grant -> lost.contains((grant.privilege() + " " + grant.role()).replace(suffix, " ")))
                    .collect(Collectors.toSet());
            statements.addAll(give(column, Set.of(), kept));
        }
        return statements;
    }

    private static Set<DatabaseObject.Grant> given(DatabaseObject object) {
        return object.grants().map(DatabaseObject.Grants::given).orElse(Set.of());
    }

    /** As if it were fresh, for what has no statement of its own by which it could go. */
    static List<String> without(DatabaseObject object) {
        List<String> statements = new ArrayList<>();
        object.comment()
                .filter(comment -> comment.text().isPresent())
                .ifPresent(comment -> statements.add("COMMENT ON " + comment.on() + " IS NULL"));
        object.grants().ifPresent(grants -> {
            statements.addAll(take(object, grants.given(), grants.initial()));
            statements.addAll(give(object, grants.given(), grants.initial()));
        });
        return statements;
    }

    private static String sql(DatabaseObject.Owner owner) {
        return "ALTER " + owner.on() + " OWNER TO " + owner.role().orElse("CURRENT_USER");
    }

    private static String sql(DatabaseObject.Comment comment) {
        return "COMMENT ON " + comment.on() + " IS "
                + comment.text().map(SqlText::literal).orElse("NULL");
    }

    private static List<String> take(
            DatabaseObject object, Set<DatabaseObject.Grant> before, Set<DatabaseObject.Grant> after) {
        return sorted(before, after).stream()
                .map(grant -> "REVOKE " + grant.privilege() + " ON " + on(object) + " FROM " + role(object, grant))
                .toList();
    }

    private static List<String> give(
            DatabaseObject object, Set<DatabaseObject.Grant> before, Set<DatabaseObject.Grant> after) {
        return sorted(after, before).stream()
                .map(grant -> "GRANT " + grant.privilege() + " ON " + on(object) + " TO " + role(object, grant)
                        + (grant.grantable() ? " WITH GRANT OPTION" : ""))
                .toList();
    }

    private static String on(DatabaseObject object) {
        return object.grants().map(DatabaseObject.Grants::on).orElseThrow();
    }

    private static String role(DatabaseObject object, DatabaseObject.Grant grant) {
        return grant.role().equals(DatabaseObject.Grant.OWNER) ? object.ownerName() : grant.role();
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
