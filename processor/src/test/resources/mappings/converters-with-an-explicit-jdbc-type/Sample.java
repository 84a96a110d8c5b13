package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Sample {
    @Id
    Long id;

    @Convert(converter = TextConverter.class)
    @JdbcTypeCode(SqlTypes.JSON)
    Money json;

    @Convert(converter = TextConverter.class)
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    Money text;

    @Convert(converter = TextConverter.class)
    @Lob
    Money lob;

    @Convert(converter = TextConverter.class)
    @Column(columnDefinition = "jsonb")
    Money defined;

    @Convert(converter = NumberConverter.class)
    @JdbcTypeCode(SqlTypes.SMALLINT)
    Money small;
}
