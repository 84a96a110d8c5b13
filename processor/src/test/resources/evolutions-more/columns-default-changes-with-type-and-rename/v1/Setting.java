package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Setting {
    @Id Long id;
    @ColumnDefault("5") @Column(nullable = false) Integer max;
    @ColumnDefault("'de'") @Column(length = 2) String lang;
    @ColumnDefault("true") Boolean live;
}
