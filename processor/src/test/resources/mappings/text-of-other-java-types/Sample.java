package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.TimeZone;

@Entity
class Sample {
    @Id
    Long id;

    char[] letters;
    Currency currency;
    Locale locale;
    TimeZone timeZone;
    ZoneId zone;
    ZoneOffset zoneOffset;
    Class<?> type;
    java.net.URL address;

    @Column(length = 40)
    Locale shortLocale;

    @Column(length = 5)
    ZoneOffset longOffset;
}
