package demo;

import dev.reviver.annotation.Backfill;
import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;
import java.math.BigDecimal;

@Embeddable
public class Money {
    @RenamedFrom("amount") @Column(name = "money_amount", precision = 12, scale = 2, nullable = false) @ColumnDefault("0") @Backfill("0") BigDecimal amount;
    @Column(name = "lat") Double lat;
}
