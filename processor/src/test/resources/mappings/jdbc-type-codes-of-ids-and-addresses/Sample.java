package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.InetAddress;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Sample {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.UUID)
    UUID uuid;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    UUID text;

    @JdbcTypeCode(SqlTypes.CHAR)
    UUID fixed;

    @JdbcTypeCode(SqlTypes.INET)
    InetAddress address;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    InetAddress addressText;
}
