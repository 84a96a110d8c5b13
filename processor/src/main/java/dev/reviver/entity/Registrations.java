package dev.reviver.entity;

import dev.reviver.element.JavaTypes;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** What classes and packages say of all values of a Java type: {@code @TypeRegistration} and the like. */
final class Registrations {
    private final Map<String, TypeMirror> userTypes = new HashMap<>();
    private final Map<String, TypeMirror> javaTypes = new HashMap<>();
    private final Map<String, Mark> composites = new HashMap<>();
    private final List<Mark> jdbcTypes = new ArrayList<>();

    /** For one reading. */
    Registrations(Collection<TypeElement> known, Elements elements) {
        Stream.concat(known.stream(), known.stream().map(elements::getPackageOf).distinct())
                .map(Marks::of)
                .forEach(this::register);
    }

    private void register(Marks marks) {
        marks.repeatedHibernate("TypeRegistration", "TypeRegistrations")
                .forEach(mark -> register(mark, "basicClass", "userType", userTypes));
        marks.repeatedHibernate("JavaTypeRegistration", "JavaTypeRegistrations")
                .forEach(mark -> register(mark, "javaType", "descriptorClass", javaTypes));
        marks.repeatedHibernate("CompositeTypeRegistration", "CompositeTypeRegistrations")
                .forEach(mark ->
                        mark.type("embeddableClass").ifPresent(type -> composites.put(JavaTypes.nameOf(type), mark)));
        jdbcTypes.addAll(marks.repeatedHibernate("JdbcTypeRegistration", "JdbcTypeRegistrations"));
    }

    private static void register(Mark mark, String of, String by, Map<String, TypeMirror> all) {
        Optional<TypeMirror> type = mark.type(of);
        mark.type(by).ifPresent(decider -> type.ifPresent(t -> all.put(JavaTypes.nameOf(t), decider)));
    }

    /** The {@code UserType} for all values of a type. */
    Optional<TypeMirror> userType(TypeMirror type) {
        return userTypes.isEmpty() ? Optional.empty() : Optional.ofNullable(userTypes.get(JavaTypes.nameOf(type)));
    }

    /** The {@code JavaType} for all values of a type. */
    Optional<TypeMirror> javaType(TypeMirror type) {
        return javaTypes.isEmpty() ? Optional.empty() : Optional.ofNullable(javaTypes.get(JavaTypes.nameOf(type)));
    }

    /** The registration of a {@code CompositeUserType} for all values of a type. */
    Optional<Mark> composite(TypeMirror type) {
        return composites.isEmpty() ? Optional.empty() : Optional.ofNullable(composites.get(JavaTypes.nameOf(type)));
    }

    /** The registrations of JDBC types. */
    List<Mark> jdbcTypes() {
        return List.copyOf(jdbcTypes);
    }
}
