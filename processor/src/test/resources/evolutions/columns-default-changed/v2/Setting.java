package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Setting {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @ColumnDefault("9") Integer tries;
    @ColumnDefault("60") Integer seconds;
    @Column(length = 5) String lang;
}
