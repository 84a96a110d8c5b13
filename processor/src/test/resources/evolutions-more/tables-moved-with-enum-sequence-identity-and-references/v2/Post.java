package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.type.SqlTypes;

@Entity
@Table(schema = "app")
@SequenceGenerator(name = "g", sequenceName = "post_seq", schema = "app")
public class Post {
    @Id @GeneratedValue(generator = "g") Long id;
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.NAMED_ENUM) State state;
    @Column(nullable = false, unique = true) String code;
    @GeneratedColumn("upper(code)") String loud;
}
