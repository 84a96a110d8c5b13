package demo;

import dev.reviver.annotation.Backfill;
import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
public class Invoice {
    @Id Long id;
    @RenamedFrom("cents") long net;
    @Backfill("net + net / 5") @Column(nullable = false) long gross;
    @RenamedFrom("cur") @Backfill("'EUR'") @Column(length = 8, nullable = false) String currency;
}
