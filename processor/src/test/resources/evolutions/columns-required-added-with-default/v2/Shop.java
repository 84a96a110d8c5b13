package demo;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Shop {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String name;
    @ColumnDefault("12.50") @Column(nullable = false, precision = 8, scale = 2) BigDecimal fee;
    @ColumnDefault("date '2020-02-29'") @Column(nullable = false) LocalDate opened;
    @ColumnDefault("'it''s ok'") @Column(nullable = false, length = 30) String note;
}
