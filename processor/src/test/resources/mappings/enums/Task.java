package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.DayOfWeek;
import java.time.Month;

@Entity
public class Task {
    @Id
    Long id;

    Status byOrdinal;

    @Enumerated
    Status byOrdinalSaid;

    @Enumerated(EnumType.STRING)
    Status byName;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    Status byShortName;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Status inText;

    @Enumerated(EnumType.STRING)
    Behaving withBodies;

    DayOfWeek day;

    @Enumerated(EnumType.STRING)
    @Column(unique = true)
    Month month;

    Single single;
}
