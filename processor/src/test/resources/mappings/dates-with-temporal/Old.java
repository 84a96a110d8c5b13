package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.util.Calendar;
import java.util.Date;

@Entity
public class Old {
    @Id
    Long id;

    @Temporal(TemporalType.DATE)
    Date day;

    @Temporal(TemporalType.TIME)
    Date time;

    @Temporal(TemporalType.TIMESTAMP)
    Date moment;

    @Temporal(TemporalType.DATE)
    Calendar calendarDay;

    @Temporal(TemporalType.TIMESTAMP)
    @Column(secondPrecision = 3)
    Calendar calendarMoment;
}
