package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Sample {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.CHAR)
    String fixed;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    String varying;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    String longer;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String text;

    @JdbcTypeCode(SqlTypes.LONG32NVARCHAR)
    String nationalText;

    @JdbcTypeCode(SqlTypes.NVARCHAR)
    @Column(length = 40)
    String national;

    @JdbcTypeCode(SqlTypes.NCHAR)
    @Column(length = 2)
    String nationalFixed;

    @JdbcTypeCode(SqlTypes.CLOB)
    String clob;

    @JdbcTypeCode(SqlTypes.NCLOB)
    String nclob;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 36)
    String key;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    char letter;

    @Lob
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String lobAsText;

    @Lob
    @JdbcTypeCode(SqlTypes.VARCHAR)
    String lobAsVarchar;
}
