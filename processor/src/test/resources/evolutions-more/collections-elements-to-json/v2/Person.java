package demo;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Person {
    @Id Long id;
    @JdbcTypeCode(SqlTypes.JSON) List<String> names;
    @JdbcTypeCode(SqlTypes.JSON) Set<Long> marks;
    @JdbcTypeCode(SqlTypes.JSON) Map<String, Integer> words;
}
