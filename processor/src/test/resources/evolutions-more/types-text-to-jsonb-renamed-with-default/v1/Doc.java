package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Doc {
    @Id Long id;
    @Column(nullable = false, columnDefinition = "text") @ColumnDefault("'{}'") String body;
}
