package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Sample {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    Integer small;

    @JdbcTypeCode(SqlTypes.TINYINT)
    int tiny;

    @JdbcTypeCode(SqlTypes.BIGINT)
    int big;

    @JdbcTypeCode(SqlTypes.INTEGER)
    Long whole;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    Integer numeric;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    Long numericLong;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    Double decimal;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    Float decimalFloat;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    Short numericShort;

    @JdbcTypeCode(SqlTypes.DOUBLE)
    BigDecimal imprecise;

    @JdbcTypeCode(SqlTypes.FLOAT)
    Integer floating;

    @JdbcTypeCode(SqlTypes.REAL)
    Double real;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Integer text;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Long textLong;

    @JdbcTypeCode(SqlTypes.CHAR)
    BigDecimal fixed;

    @JdbcTypeCode(SqlTypes.BIGINT)
    BigInteger bigger;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(precision = 7, scale = 1)
    Double sized;
}
