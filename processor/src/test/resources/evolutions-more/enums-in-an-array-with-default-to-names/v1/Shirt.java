package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Shirt {
    @Id Long id;
    @Enumerated(EnumType.ORDINAL) @ColumnDefault("'{0,1}'") Color[] colors;
}
