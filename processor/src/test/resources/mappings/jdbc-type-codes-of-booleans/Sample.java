package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Sample {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.BOOLEAN)
    boolean plain;

    @JdbcTypeCode(SqlTypes.BIT)
    boolean bit;

    @JdbcTypeCode(SqlTypes.CHAR)
    boolean letter;

    @JdbcTypeCode(SqlTypes.TINYINT)
    Boolean tiny;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    Boolean small;

    @JdbcTypeCode(SqlTypes.INTEGER)
    boolean number;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    boolean text;

    @JdbcTypeCode(SqlTypes.NCHAR)
    Boolean nationalLetter;
}
