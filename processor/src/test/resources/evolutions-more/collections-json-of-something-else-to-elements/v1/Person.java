package demo;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Person {
    @Id Long id;
    @JdbcTypeCode(SqlTypes.JSON) @Column(nullable = false) List<Integer> marks;
    @JdbcTypeCode(SqlTypes.JSON) @Column(nullable = false) Map<String, String> words;
}
