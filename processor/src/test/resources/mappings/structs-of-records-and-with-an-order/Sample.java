package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Struct;

@Entity
class Trip {
    @Id
    Long id;

    Period period;

    Ordered ordered;

    @Struct(name = "said_elsewhere", attributes = {"c", "b_renamed", "a"})
    Reordered reordered;
}

@Embeddable
@Struct(name = "period")
record Period(LocalDate until, LocalDate since, String note) {}

@Embeddable
@Struct(
        name = "ordered",
        attributes = {"zulu", "alpha", "mike"})
class Ordered {
    String alpha;
    int mike;
    Long zulu;
}

@Embeddable
class Reordered {
    String a;

    @Column(name = "b_renamed")
    String b;

    String c;
}
