package dev.reviver.objects;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One object of a database, as PostgreSQL describes it.
 *
 * @param id which one
 * @param container the object that it is a part of and goes with, such as the table of a column
 * @param create the statements that make it; empty if that is not known (see {@link #isScriptable})
 * @param drop the statements that remove it
 * @param facets its properties by name; one that starts with {@code _} helps to write statements and is not compared
 * @param owner whose it is, if that can be said of it
 * @param comment the text of {@code COMMENT ON}
 * @param grants who may do what
 */
public record DatabaseObject(
        ObjectId id,
        Optional<ObjectId> container,
        List<String> create,
        List<String> drop,
        Map<String, String> facets,
        Optional<Owner> owner,
        Optional<Comment> comment,
        Optional<Grants> grants) {

    /**
     * Whose it is.
     *
     * @param on {@code TABLE public.post}
     * @param role quoted; none if it is whose the database, or the connection, is
     */
    public record Owner(String on, Optional<String> role) {}

    /**
     * A place for a comment.
     *
     * @param on {@code TABLE public.post}
     * @param text what it says, if there is one
     */
    public record Comment(String on, Optional<String> text) {}

    /**
     * Who may do what.
     *
     * @param on {@code TABLE public.post}
     * @param given what is granted now, to the owner too
     * @param initial what a fresh object grants
     */
    public record Grants(String on, Set<Grant> given, Set<Grant> initial) {
        public Grants {
            given = Set.copyOf(given);
            initial = Set.copyOf(initial);
        }

        /** What is not as usual. */
        String describe() {
            Set<String> lines = new TreeSet<>();
            given.stream().filter(grant -> !initial.contains(grant)).forEach(grant -> lines.add(grant.describe()));
            initial.stream()
                    .filter(grant -> !given.contains(grant))
                    .forEach(grant -> lines.add("not " + grant.describe()));
            return String.join(", ", lines);
        }
    }

    /**
     * One privilege of one role.
     *
     * @param privilege {@code SELECT}, or {@code SELECT (title)} for a column
     * @param role quoted, or {@code PUBLIC}, or {@link #OWNER}
     * @param grantable whether the role may pass it on
     */
    public record Grant(String privilege, String role, boolean grantable) {
        /** The owner, whoever that is; a role of that name would be quoted. */
        static final String OWNER = "OWNER";

        /** As the queries have it: privilege, role, and perhaps a mark, with tabs between. */
        static Grant read(String text) {
            String[] parts = text.split("\t", -1);
            return new Grant(parts[0], parts[1], parts.length > 2);
        }

        private String describe() {
            return privilege + " to " + role + (grantable ? " with grant option" : "");
        }

        /** The same on one column only. */
        Grant on(String column) {
            return new Grant(privilege + " (" + column + ")", role, grantable);
        }
    }

    public DatabaseObject {
        create = List.copyOf(create);
        drop = List.copyOf(drop);
        facets = Map.copyOf(facets);
    }

    /** The same without some of its properties. */
    DatabaseObject without(String... names) {
        Map<String, String> fewer = new TreeMap<>(facets);
        List.of(names).forEach(fewer::remove);
        return new DatabaseObject(id, container, create, drop, fewer, owner, comment, grants);
    }

    /** A facet, or an empty text. */
    String facet(String name) {
        return facets.getOrDefault(name, "");
    }

    boolean is(String name) {
        return facet(name).equals("t") || facet(name).equals("true");
    }

    /** The properties that make two objects alike or different. */
    Map<String, String> compared() {
        return facets.entrySet().stream()
                .filter(facet -> !facet.getKey().startsWith("_"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    /** How statements call the owner. */
    String ownerName() {
        return ownerRole().orElse("CURRENT_USER");
    }

    Optional<String> ownerRole() {
        return owner.flatMap(Owner::role);
    }

    Optional<String> commentText() {
        return comment.flatMap(Comment::text);
    }

    /** Whether we know how to make and remove it. */
    public boolean isScriptable() {
        return !create.isEmpty() || !drop.isEmpty() || comment.isPresent();
    }

    /** Whether it is the same, comment and grants included. */
    public boolean sameAs(DatabaseObject other) {
        return sameBody(other)
                && ownerRole().equals(other.ownerRole())
                && commentText().equals(other.commentText())
                && grants.map(Grants::given).equals(other.grants.map(Grants::given));
    }

    /** Whether it is the same but for its comment and grants. */
    boolean sameBody(DatabaseObject other) {
        return id.equals(other.id) && create.equals(other.create) && compared().equals(other.compared());
    }

    /** Everything by which it can differ from another of its name: the facets, its statements, comment and grants. */
    public Map<String, String> properties() {
        Map<String, String> all = new TreeMap<>(compared());
        all.entrySet().removeIf(facet -> facet.getValue().isEmpty());
        if (!create.isEmpty()) {
            all.put("definition", String.join("; ", create));
        }
        ownerRole().ifPresent(role -> all.put("owner", role));
        commentText().ifPresent(text -> all.put("comment", text));
        grants.map(Grants::describe).filter(text -> !text.isEmpty()).ifPresent(text -> all.put("grants", text));
        return all;
    }

    /** Its properties on one line, for people and for checksums. */
    public String describe() {
        StringBuilder text = new StringBuilder(String.join("; ", create));
        compared().forEach((name, value) -> {
            if (!value.isEmpty() && !value.equals("f")) {
                text.append(text.isEmpty() ? "" : ", ").append(name).append(" ").append(value);
            }
        });
        ownerRole().ifPresent(role -> text.append(", owner ").append(role));
        commentText().ifPresent(comment -> text.append(", comment ").append(comment));
        grants.map(Grants::describe).filter(unusual -> !unusual.isEmpty()).ifPresent(unusual -> text.append(", ")
                .append(unusual));
        return text.toString();
    }
}
