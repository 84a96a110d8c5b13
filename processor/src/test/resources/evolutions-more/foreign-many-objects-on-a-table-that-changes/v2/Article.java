package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

@Entity
@RenamedFrom("Post")
public class Article {
    @Id Long id;
    @RenamedFrom("title") @Column(length = 100) String headline;
    Integer views;
    Boolean hot;
    @Column(nullable = false) @ColumnDefault("0") Integer likes;
}
