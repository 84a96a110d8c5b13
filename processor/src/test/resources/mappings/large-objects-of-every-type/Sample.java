package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.NClob;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.hibernate.annotations.Nationalized;

@Entity
class Sample {
    @Id
    Long id;

    @Lob
    String text;

    @Lob
    char[] letters;

    @Lob
    Character[] wrappedLetters;

    @Lob
    byte[] bytes;

    @Lob
    Byte[] wrappedBytes;

    @Lob
    Character letter;

    @Lob
    Currency currency;

    @Lob
    Locale locale;

    @Lob
    java.net.URL address;

    @Lob
    Class<?> type;

    @Lob
    ZoneId zone;

    @Lob
    Note note;

    @Lob
    Blob blob;

    @Lob
    Clob clob;

    @Lob
    NClob nclob;

    @Lob
    @Nationalized
    String national;
}
