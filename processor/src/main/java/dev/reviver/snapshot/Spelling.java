package dev.reviver.snapshot;

import dev.reviver.schema.ColumnType;
import dev.reviver.schema.Deferral;
import dev.reviver.schema.Generated;
import dev.reviver.schema.Identity;
import dev.reviver.schema.ReferentialAction;
import dev.reviver.schema.SequenceOptions;
import dev.reviver.schema.SequenceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How enum constants and column types are spelled in the JSON, and back. */
final class Spelling {
    private static final Pattern TYPE = Pattern.compile("([^()]*)\\((-?\\d{1,9}(?:,-?\\d{1,9})*)\\)( with[^()]*)?");

    private Spelling() {}

    /** {@code SET_NULL} as {@code set null}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Optional<Identity.Generation> generation(String text) {
        return constant(Identity.Generation.values(), text);
    }

    static Optional<Generated.Storage> storage(String text) {
        return constant(Generated.Storage.values(), text);
    }

    static Optional<Deferral> deferral(String text) {
        return constant(Deferral.values(), text);
    }

    static Optional<SequenceType> sequenceType(String text) {
        return constant(SequenceType.values(), text);
    }

    static Optional<Boolean> nullsFirst(String text) {
        return switch (text) {
            case "first" -> Optional.of(true);
            case "last" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** What need not be said of the sequence behind an identity column, whatever its type. */
    static SequenceOptions usual(SequenceOptions options) {
        return SequenceOptions.of(SequenceType.BIGINT, options.start(), options.increment());
    }

    static Optional<ReferentialAction> referentialAction(String text) {
        return constant(ReferentialAction.values(), text);
    }

    /** The type of which {@link ColumnType#sql()} is {@code text}, if only one is; {@link ColumnType#parse} tidies up. */
    static ColumnType type(String text) {
        if (text.length() > 2 && text.endsWith("[]")) {
            return type(text.substring(0, text.length() - 2)).asArray();
        }
        Matcher m = TYPE.matcher(text);
        if (!m.matches()) {
            return new ColumnType(text, List.of());
        }
        List<Integer> modifiers = new ArrayList<>();
        for (String modifier : m.group(2).split(",", -1)) {
            modifiers.add(Integer.valueOf(modifier));
        }
        return new ColumnType(m.group(1) + Optional.ofNullable(m.group(3)).orElse(""), modifiers);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] values, String text) {
        for (E value : values) {
            if (of(value).equals(text)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
