package demo;

import dev.reviver.annotation.Backfill;
import jakarta.persistence.*;

@Embeddable
public class Phone {
    @Column(length = 20) String number;
    @Backfill("'home'") @Column(nullable = false, length = 8) String kind;
}
