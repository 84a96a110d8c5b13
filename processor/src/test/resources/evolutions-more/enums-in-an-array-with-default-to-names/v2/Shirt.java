package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Shirt {
    @Id Long id;
    @Enumerated(EnumType.STRING) @ColumnDefault("'{RED,GREEN}'") Color[] colors;
}
