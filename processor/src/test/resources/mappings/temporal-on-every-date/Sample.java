package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.Calendar;
import java.util.Date;

@Entity
class Sample {
    @Id
    Long id;

    @Temporal(TemporalType.DATE)
    Date date;

    @Temporal(TemporalType.TIME)
    Date time;

    @Temporal(TemporalType.TIMESTAMP)
    Date timestamp;

    @Temporal(TemporalType.DATE)
    Calendar calendarDate;

    @Temporal(TemporalType.TIME)
    Calendar calendarTime;

    @Temporal(TemporalType.TIMESTAMP)
    Calendar calendarTimestamp;

    @Temporal(TemporalType.TIMESTAMP)
    Timestamp sqlTimestamp;

    @Temporal(TemporalType.DATE)
    java.sql.Date sqlDate;

    @Temporal(TemporalType.TIME)
    Time sqlTime;

    @Temporal(TemporalType.TIMESTAMP)
    @Column(secondPrecision = 3)
    Date rounded;

    @Temporal(TemporalType.DATE)
    @Column(columnDefinition = "timestamp(3)")
    Date defined;
}
