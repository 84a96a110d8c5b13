package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcType;
import org.hibernate.type.descriptor.jdbc.BinaryJdbcType;
import org.hibernate.type.descriptor.jdbc.CharJdbcType;
import org.hibernate.type.descriptor.jdbc.IntegerJdbcType;
import org.hibernate.type.descriptor.jdbc.LongVarcharJdbcType;
import org.hibernate.type.descriptor.jdbc.SmallIntJdbcType;
import org.hibernate.type.descriptor.jdbc.TimestampJdbcType;
import org.hibernate.type.descriptor.jdbc.UuidAsBinaryJdbcType;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;
import org.hibernate.type.descriptor.jdbc.VarcharUUIDJdbcType;

@Entity
class Sample {
    @Id
    Long id;

    @JdbcType(VarcharJdbcType.class)
    UUID uuid;

    @JdbcType(LongVarcharJdbcType.class)
    String text;

    @JdbcType(BinaryJdbcType.class)
    UUID bytes;

    @JdbcType(CharJdbcType.class)
    String fixed;

    @JdbcType(IntegerJdbcType.class)
    Long number;

    @JdbcType(VarcharUUIDJdbcType.class)
    UUID uuidText;

    @JdbcType(UuidAsBinaryJdbcType.class)
    UUID uuidBytes;

    @JdbcType(TimestampJdbcType.class)
    Instant moment;

    @JdbcType(SmallIntJdbcType.class)
    int small;

    @JdbcType(VarcharJdbcType.class)
    @Enumerated(EnumType.STRING)
    Color color;
}
