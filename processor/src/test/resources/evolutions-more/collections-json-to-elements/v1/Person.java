package demo;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Person {
    @Id Long id;
    @JdbcTypeCode(SqlTypes.JSON) @Column(nullable = false) List<String> names;
    @JdbcTypeCode(SqlTypes.JSON) @Column(nullable = false) Set<Long> marks;
    @JdbcTypeCode(SqlTypes.JSON) @Column(nullable = false) Map<String, String> words;
    @JdbcTypeCode(SqlTypes.JSON) List<Trait> traits;
}
