package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.math.*;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Setting {
    @Id Long id;
    @RenamedFrom("max") @ColumnDefault("10.5") @Column(nullable = false, precision = 8, scale = 3) BigDecimal most;
    @RenamedFrom("lang") @ColumnDefault("'de_DE'") @Column(length = 10, nullable = false) String locale;
    @RenamedFrom("live") @ColumnDefault("1") Integer active;
}
