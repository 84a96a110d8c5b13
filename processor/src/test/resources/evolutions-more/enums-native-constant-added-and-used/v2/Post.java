package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;

@Entity
public class Post {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String title;
    @Enumerated @JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM) @Column(nullable=false) Status status;
}
