package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URL;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;

@Entity
public class Basics {
    @Id
    Long id;

    String text;
    char[] characters;
    byte[] bytes;
    BigDecimal decimal;
    BigInteger integer;
    UUID uuid;
    Currency currency;
    Locale locale;
    TimeZone timeZone;
    ZoneId zone;
    ZoneOffset zoneOffset;
    URL address;
    InetAddress host;
    Class<?> type;
    Serializable anything;
}
