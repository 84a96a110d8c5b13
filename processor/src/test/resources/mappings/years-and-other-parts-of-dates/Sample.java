package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Year;

@Entity
class Sample {
    @Id
    Long id;

    Year year;

    @Column(columnDefinition = "smallint")
    Year smallYear;

    java.time.Month month;

    @Enumerated(EnumType.STRING)
    java.time.DayOfWeek day;

    java.time.YearMonth yearMonth;
    java.time.MonthDay monthDay;
    java.time.Period period;
}
