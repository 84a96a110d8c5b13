package dev.reviver.hazard;

import dev.reviver.change.Renames;
import dev.reviver.schema.Check;
import dev.reviver.schema.Expression;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Index;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The risks that a person takes, each with a reason.
 *
 * @param all in the order given
 */
public record Acceptances(List<Acceptance> all) {
    /** None. */
    public static final Acceptances NONE = new Acceptances(List.of());

    public Acceptances {
        all = List.copyOf(all);
    }

    /**
     * One risk.
     *
     * @param code the code of the hazard
     * @param table the table that is at risk
     * @param part the column, key, check or index; empty for the table itself, or a sequence
     * @param because the reason
     */
    public record Acceptance(String code, QualifiedName table, Optional<String> part, String because) {
        public Acceptance {
            if (Arrays.stream(Hazard.values()).noneMatch(hazard -> hazard.code().equals(code))) {
                throw new IllegalArgumentException("there is no hazard " + code
                        + "; the codes are those that the compiler tells, as "
                        + Hazard.TABLE_DROPPED.code());
            }
            if (because.isBlank()) {
                throw new IllegalArgumentException(code + " of " + table + " is accepted without a reason");
            }
        }

        /** Whether it speaks of {@code finding}. */
        public boolean covers(Finding finding) {
            return finding.hazard().code().equals(code)
                    && finding.change().subjects().stream().anyMatch(subject -> isAbout(finding, subject));
        }

        private boolean isAbout(Finding finding, SchemaObject subject) {
            boolean whole =
                    subject instanceof Table || finding.change().table().name().equals(subject.name());
            if (part.isEmpty()) {
                return whole
                        && (subject instanceof Table named
                                ? named.qualifiedName().equals(table)
                                : finding.change().table().equals(table));
            }
            return finding.change().table().equals(table)
                    && (subject.name().equals(part.get()) || columns(subject).contains(part.get()));
        }

        private static Iterable<String> names(Check check) {
            return Expression.of(check.expression()).names();
        }

        private static Set<String> columns(SchemaObject object) {
            if (object instanceof ForeignKey key) {
                return Set.copyOf(key.columns());
            }
            if (object instanceof UniqueKey key) {
                return Set.copyOf(key.columns());
            }
            if (object instanceof PrimaryKey key) {
                return Set.copyOf(key.columns());
            }
            if (object instanceof Check check) {
                List<String> all = new ArrayList<>();
                names(check).forEach(all::add);
                return Set.copyOf(all);
            }
            return object instanceof Index index ? index.mentions() : Set.of();
        }
    }

    /** Why the risk is taken, if it is. */
    public Optional<String> reason(Finding finding) {
        for (Acceptance acceptance : all) {
            if (acceptance.covers(finding)) {
                return Optional.of(acceptance.because());
            }
        }
        return Optional.empty();
    }

    /** These and others. */
    public Acceptances and(Acceptances others) {
        List<Acceptance> both = new ArrayList<>(all);
        both.addAll(others.all);
        return new Acceptances(both);
    }

    /**
     * Reads {@code RV102:users.fax:moved to contact; RV111:users.id:small table}.
     *
     * @throws IllegalArgumentException if the text has another form; the message names the piece
     */
    public static Acceptances parse(String option) {
        List<Acceptance> all = new ArrayList<>();
        for (String piece : option.split(";", -1)) {
            if (piece.isBlank()) {
                continue;
            }
            String[] parts = piece.strip().split(":", 3);
            if (parts.length < 3) {
                throw new IllegalArgumentException(
                        "cannot read \"" + piece.strip() + "\"; write CODE:table.column:reason");
            }
            Renames.Path path = Renames.path(parts[1]);
            all.add(new Acceptance(parts[0].strip(), path.table(), path.column(), parts[2].strip()));
        }
        return new Acceptances(all);
    }
}
