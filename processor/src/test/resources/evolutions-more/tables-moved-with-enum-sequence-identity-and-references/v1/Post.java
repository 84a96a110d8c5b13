package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.type.SqlTypes;

@Entity
public class Post {
    @Id @GeneratedValue Long id;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.NAMED_ENUM) State state;
    @Column(nullable = false, unique = true) String code;
    @GeneratedColumn("upper(code)") String loud;
}
