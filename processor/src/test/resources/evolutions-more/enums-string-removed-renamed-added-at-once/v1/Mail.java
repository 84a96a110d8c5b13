package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Mail {
    @Id Long id;
    @Enumerated(EnumType.STRING) @ColumnDefault("'DRAFT'") @Column(nullable = false) Stage stage;
    @Enumerated(EnumType.ORDINAL) Stage former;
}
