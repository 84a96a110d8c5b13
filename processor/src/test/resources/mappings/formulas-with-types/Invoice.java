package mappings;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Basic;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.util.Date;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Nationalized;
import org.hibernate.type.SqlTypes;

/** What is computed when it is read has no column, whatever is said of its type. */
@Entity
class Invoice {
    @Id
    long id;

    int amount;

    @Formula("(case when amount > 0 then 'OWED' else 'PAID' end)")
    @Enumerated(EnumType.STRING)
    State state;

    @Formula("now()")
    @Temporal(TemporalType.DATE)
    Date today;

    @Formula("cast(amount as text)")
    @Basic(fetch = FetchType.LAZY)
    @Lob
    String text;

    @Formula("cast(amount as text)")
    @Convert(converter = Stars.class)
    Integer stars;

    @Formula("'{}'")
    @JdbcTypeCode(SqlTypes.JSON)
    @Nationalized
    String json;

    enum State {
        OWED,
        PAID
    }

    static class Stars implements AttributeConverter<Integer, String> {
        @Override
        public String convertToDatabaseColumn(Integer value) {
            return "*".repeat(value);
        }

        @Override
        public Integer convertToEntityAttribute(String value) {
            return value.length();
        }
    }
}
