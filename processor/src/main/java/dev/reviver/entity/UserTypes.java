package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.JavaTypes;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import dev.reviver.element.Site;
import dev.reviver.schema.ColumnType;
import dev.reviver.type.JavaRow;
import dev.reviver.type.JdbcCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Knows what was told of classes that decide about columns only when they run: by {@code @StoredAs}, or by an option. */
final class UserTypes {
    private static final String STORED_AS = "StoredAs";

    private static final String USER_TYPE = "org.hibernate.usertype.UserType";
    private static final String SQL_TYPE = "getSqlType";
    private static final String LENGTH = "getDefaultSqlLength";
    private static final String PRECISION = "getDefaultSqlPrecision";
    private static final String SCALE = "getDefaultSqlScale";

    private final Map<String, String> told;
    private final Decisions decisions;
    private final Report report;
    private final Registrations registrations;

    /**
     * For one reading.
     *
     * @param told column types by the name of the class that stores values so
     */
    UserTypes(Map<String, String> told, Decisions decisions, Report report, Registrations registrations) {
        this.told = told;
        this.decisions = decisions;
        this.report = report;
        this.registrations = registrations;
    }

    /** The column type that {@code @StoredAs} on the attribute tells. */
    Optional<ColumnType> told(Attribute attribute) {
        return attribute.marks().ours(STORED_AS).flatMap(this::type);
    }

    /** The {@code UserType} of an attribute's values: its own, or the one that is registered for their type. */
    Optional<Decider> userType(Attribute attribute, TypeMirror type) {
        Optional<Mark> own = attribute.marks().located("Type");
        return own.isPresent()
                ? own.flatMap(mark -> mark.type("value").map(decider -> new Decider(decider, mark.site())))
                : registrations.userType(type).map(decider -> new Decider(decider, attribute.site()));
    }

    /** The same of its {@code JavaType}. */
    Optional<TypeMirror> javaType(Attribute attribute, TypeMirror type) {
        return attribute
                .marks()
                .located("JavaType")
                .flatMap(mark -> mark.type("value"))
                .or(() -> registrations.javaType(type));
    }

    /** A class that decides how values are stored, and what to blame if nobody has told it. */
    record Decider(TypeMirror type, Site site) {}

    /** The column type of what the class stores, or a report that nobody has told it. */
    Optional<ColumnType> typeOf(TypeMirror decider, Attribute attribute, Site site) {
        Optional<ColumnType> type = known(decider);
        if (type.isEmpty()) {
            String name = JavaTypes.nameOf(decider);
            report.report(Problem.TYPE_DECIDED_LATER, site, attribute.name(), name, name);
        }
        return type;
    }

    /**
     * What a {@code UserType} always says of its columns; empty if it has something to think about, or if that was told for
     * it, which counts more.
     */
    Optional<JavaRow> decided(TypeMirror userType) {
        if (known(userType).isPresent()) {
            return Optional.empty();
        }
        return decidedNumber(userType, SQL_TYPE)
                .flatMap(JdbcCode::of)
                .map(JavaRow::of)
                .flatMap(row -> sized(row, userType));
    }

    /** With the sizes that a user type may have of its own: Hibernate's, unless it overrides those methods. */
    private Optional<JavaRow> sized(JavaRow row, TypeMirror userType) {
        Optional<Integer> length = decidedSize(userType, LENGTH);
        Optional<Integer> precision = decidedSize(userType, PRECISION);
        Optional<Integer> scale = decidedSize(userType, SCALE);
        return length.isPresent() && precision.isPresent() && scale.isPresent()
                ? Optional.of(row.withSize(length.get(), precision.get(), scale.get()))
                : Optional.empty();
    }

    /** The size, unless the method of that name is overridden that thinks about dialects. */
    private Optional<Integer> decidedSize(TypeMirror userType, String method) {
        return decisions
                .declaring(userType, method, 2)
                .filter(USER_TYPE::equals)
                .flatMap(hibernates -> decidedNumber(userType, method));
    }

    private Optional<Integer> decidedNumber(TypeMirror userType, String method) {
        return decisions.number(userType, method).map(Math::toIntExact);
    }

    /** What classes always say. */
    Decisions decisions() {
        return decisions;
    }

    /** The column type that was told for the class. */
    Optional<ColumnType> known(TypeMirror decider) {
        String option = told.get(JavaTypes.nameOf(decider));
        if (option != null) {
            return ColumnType.parse(option);
        }
        return element(decider).flatMap(type -> Marks.of(type).ours(STORED_AS)).flatMap(this::type);
    }

    /** The values that were told for the attribute or the class; absent if nobody did, empty for "no check". */
    Optional<List<String>> values(Attribute attribute, TypeElement decider) {
        return attribute
                .marks()
                .ours(STORED_AS)
                .or(() -> Marks.of(decider).ours(STORED_AS))
                .filter(mark -> mark.has("values"))
                .map(mark -> mark.texts("values"));
    }

    private Optional<ColumnType> type(Mark storedAs) {
        String text = storedAs.text("value");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<ColumnType> type = ColumnType.parse(text);
        if (type.isEmpty()) {
            report.report(Problem.COLUMN_DEFINITION, storedAs.site("value"), text);
        }
        return type;
    }

    private static Optional<TypeElement> element(TypeMirror type) {
        return type instanceof DeclaredType declared
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }
}
