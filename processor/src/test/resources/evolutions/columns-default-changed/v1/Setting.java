package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Setting {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @ColumnDefault("5") Integer tries;
    Integer seconds;
    @ColumnDefault("'en'") @Column(length = 5) String lang;
}
