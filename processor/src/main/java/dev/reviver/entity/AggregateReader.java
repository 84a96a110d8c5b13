package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.JavaTypes;
import dev.reviver.element.Mark;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.Document;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.SqlText;
import dev.reviver.type.JdbcCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/**
 * Reads embeddables that are stored as one column, as JSON or as a value of a composite type: the check that Hibernate makes
 * of what the columns inside would have said ({@code StandardTableExporter#applyAggregateColumnCheck}).
 */
final class AggregateReader {
    private static final Set<String> CHARACTERS = Set.of("char", "java.lang.Character");
    /** What is inside of it is no name. */
    private static final String LITERAL = "'(?:[^']|'')*'";

    private final Reading reading;
    private final TableChoice tableChoice;
    private final ColumnReader columns;
    private final TypeReader types;
    private final EmbeddedReader embedded;
    private final ToOneReader toOnes;

    AggregateReader(Reading reading, Tables tables) {
        Reading aside = reading.aside();
        this.reading = reading;
        this.tableChoice = new TableChoice(reading);
        this.columns = new ColumnReader(aside);
        this.types = new TypeReader(aside);
        this.embedded = new EmbeddedReader(aside);
        this.toOnes = new ToOneReader(aside, tables, new JoinReader(aside, tables, columns));
    }

    /** The embeddable, or that of the elements. */
    static Optional<TypeMirror> embeddable(Attribute attribute) {
        Optional<TypeMirror> element = JavaTypes.embeddable(attribute.type()).isPresent()
                ? Optional.of(attribute.type())
                : CollectionShape.elementOf(attribute.type());
        return element.filter(type -> JavaTypes.embeddable(type).isPresent());
    }

    /** Adds the check of the column, which is in its table. */
    void addCheck(Attribute attribute, Place place, String column) {
        TableDraft table = tableChoice.of(place.columnOf(attribute), place.table());
        table.column(column)
                .flatMap(draft -> condition(attribute, place, draft, SqlText.name(column)))
                .ifPresent(
                        condition -> table.add(new CheckDraft(Optional.empty(), column, condition, attribute.site())));
    }

    /** Those who look into the whole find its parts, as columns by themselves. */
    void register(Attribute attribute, Place place, String column) {
        JavaTypes.embeddable(attribute.type()).ifPresent(type -> {
            TableDraft table = tableChoice.of(place.columnOf(attribute), place.table());
            reading.wholes().put(new ColumnRef(table.name(), column), () -> {
                TableDraft parts = new TableDraft(table.name(), attribute.site(), reading.report());
                embedded.visit(attribute, type, place.inParts(parts), this::readPart);
                return parts.columns();
            });
        });
    }

    private List<String> readPart(Attribute own, Place inside) {
        return switch (AttributeKinds.of(own)) {
            case BASIC -> columns.read(own, inside).stream().toList();
            case EMBEDDED, AGGREGATE -> embedded.visit(own, own.type(), inside, this::readPart);
            case TO_ONE -> toOnes.read(own, inside);
            case EMBEDDED_ID, ID, ANY, MANY_TO_ANY, TO_MANY, ELEMENTS, COMPUTED -> List.of();
        };
    }

    /** PostgreSQL has no check for XML that Hibernate would know to write, and it writes none for an array. */
    private Optional<Parts> parts(Attribute attribute, ColumnDraft draft) {
        Optional<ColumnType> struct = StructReader.type(attribute, reading.namer());
        if (struct.isPresent()) {
            return struct.filter(type -> !type.array()).map(type -> new Parts.Struct());
        }
        int code = attribute
                .marks()
                .located("JdbcTypeCode")
                .map(mark -> mark.number("value", 0))
                .orElse(0);
        boolean object = draft.column().type().equals(ColumnType.of("jsonb")) && code == JdbcCode.JSON_OBJECT;
        return object ? Optional.of(new Parts.Json()) : Optional.empty();
    }

    /** The condition that the parts meet; {@code path} is the whole as SQL. */
    private Optional<String> condition(Attribute attribute, Place place, ColumnDraft whole, String path) {
        Optional<TypeMirror> type = embeddable(attribute);
        Optional<Parts> access = parts(attribute, whole);
        if (type.isEmpty() || access.isEmpty()) {
            return Optional.empty();
        }
        Within within = new Within(path, access.get());
        TableDraft parts = new TableDraft(place.table().name(), attribute.site(), reading.report());
        Set<String> wholes = new HashSet<>();
        List<Document.Part> known = new ArrayList<>();
        List<String> conditions = embedded.visit(
                attribute,
                type.get(),
                place.inParts(parts),
                (own, inside) -> conditions(own, inside, within, wholes, known));
        boolean isOne = !place.inEmbeddable()
                && CollectionShape.elementOf(attribute.type()).isEmpty();
        if (isOne && access.get() instanceof Parts.Json) {
            reading.meaning().document(place.table().name(), whole.name(), known);
        }
        if (conditions.isEmpty()) {
            return Optional.empty();
        }
        // Hibernate has no parentheses around what is within another whole; where it then still writes SQL, that is
        // first.
        String all = conditions.get(0)
                + conditions.stream()
                        .skip(1)
                        .map(part -> wholes.contains(part) ? "(" + part + ")" : part)
                        .map(part -> " and " + part)
                        .collect(Collectors.joining());
        return Optional.of(whole.column().nullable() ? path + " is null or (" + all + ")" : all);
    }

    /**
     * Where parts are looked for.
     *
     * @param path the whole as SQL
     * @param parts how its parts are found
     */
    private record Within(String path, Parts parts) {
        String part(ColumnDraft draft, ColumnType type) {
            return parts.part(path, draft, type);
        }
    }

    /**
     * The conditions of one attribute; those that are a whole by themselves are added to {@code wholes}, and what the
     * attribute is called in the object to {@code known}.
     */
    private List<String> conditions(
            Attribute own, Place inside, Within within, Set<String> wholes, List<Document.Part> known) {
        AttributeKind kind = AttributeKinds.of(own);
        if (!reading.understood().check(own, kind)) {
            return List.of();
        }
        return switch (kind) {
            case BASIC -> {
                Optional<ColumnDraft> draft = columns.read(own, inside).flatMap(inside.table()::column);
                draft.ifPresent(d -> known.add(new Document.Part(
                        own.name(),
                        Parts.written(d.physical()),
                        d.column().type().base())));
                yield draft.map(d -> conditions(d, within.part(d, castType(own, inside, d))))
                        .orElse(List.of());
            }
            case AGGREGATE -> {
                Optional<ColumnDraft> draft = columns.read(own, inside).flatMap(inside.table()::column);
                Optional<String> nested = draft.flatMap(
                        d -> condition(own, inside, d, within.parts().whole(within.path(), d)));
                nested.ifPresent(wholes::add);
                yield nested.stream().toList();
            }
            case TO_ONE ->
                toOnes.read(own, inside).stream()
                        .flatMap(name -> inside.table().column(name).stream())
                        .flatMap(d -> conditions(d, within.part(d, d.column().type())).stream())
                        .toList();
            // Hibernate does not look into an embeddable that is spread over the parts.
            case EMBEDDED, EMBEDDED_ID, ID, ANY, MANY_TO_ANY, TO_MANY, ELEMENTS, COMPUTED -> List.of();
        };
    }

    private static List<String> conditions(ColumnDraft draft, String expression) {
        List<String> all = new ArrayList<>();
        boolean required = !draft.column().nullable();
        if (required) {
            all.add(expression + " is not null");
        }
        if (!draft.checks().isEmpty()) {
            String checks = draft.checks().stream()
                    .map(check -> replaced(check.expression(), draft, expression))
                    .collect(Collectors.joining(" and "));
            all.add(required ? checks : "(" + expression + " is null or " + checks + ")");
        }
        return all;
    }

    /** The condition with the expression in place of the column. */
    private static String replaced(String condition, ColumnDraft draft, String expression) {
        Pattern names = Pattern.compile(Stream.of(Parts.written(draft.physical()), SqlText.name(draft.name()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", LITERAL + "|", "")));
        return names.matcher(condition)
                .replaceAll(
                        found -> Matcher.quoteReplacement(found.group().startsWith("'") ? found.group() : expression));
    }

    /** Text has a length only if there is a {@code @Column} to give it; what that defines does not count. */
    private ColumnType castType(Attribute own, Place inside, ColumnDraft draft) {
        Optional<Mark> column = inside.columnOf(own);
        if (draft.column().type().array()) {
            return draft.column().type();
        }
        String base = draft.column().type().base();
        // One character by its own type is one, and what is only stored as one is text.
        boolean text = base.equals("character varying")
                || (base.equals("character") && !CHARACTERS.contains(JavaTypes.nameOf(own.type())));
        if (column.isEmpty() && text) {
            return ColumnType.of("character varying");
        }
        return types.readCast(own, inside, column).orElse(draft.column().type());
    }
}
