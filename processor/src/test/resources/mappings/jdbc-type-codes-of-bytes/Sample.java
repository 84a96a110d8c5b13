package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Sample {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.BINARY)
    byte[] bytes;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    byte[] varying;

    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    byte[] longer;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    byte[] longest;

    @JdbcTypeCode(SqlTypes.BLOB)
    byte[] blob;

    @JdbcTypeCode(SqlTypes.BINARY)
    UUID uuid;

    @Lob
    @JdbcTypeCode(SqlTypes.VARBINARY)
    byte[] lobAsBytes;

    @JdbcTypeCode(SqlTypes.BINARY)
    String text;
}
