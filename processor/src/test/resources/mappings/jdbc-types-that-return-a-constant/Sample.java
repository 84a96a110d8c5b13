package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.sql.Types;
import org.hibernate.annotations.JdbcType;
import org.hibernate.annotations.JdbcTypeRegistration;
import org.hibernate.annotations.JdbcTypeRegistrations;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.BigIntJdbcType;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;

@Entity
@JdbcTypeRegistrations({
    @JdbcTypeRegistration(Quiet.class),
    @JdbcTypeRegistration(value = Integers.class, registrationCode = Types.INTEGER)
})
class Sample {
    @Id
    Long id;

    @JdbcType(Integers.class)
    Long counted;

    @JdbcType(Longer.class)
    @Column(length = 40)
    String longer;

    @JdbcType(Quiet.class)
    @Column(length = 30)
    String quiet;

    @JdbcType(Json.class)
    String json;

    int number;

    String text;
}

class Integers extends BigIntJdbcType {
    private static final long serialVersionUID = 1;

    @Override
    public int getJdbcTypeCode() {
        return Types.INTEGER;
    }
}

class Longer extends VarcharJdbcType {
    private static final long serialVersionUID = 1;

    @Override
    public int getDdlTypeCode() {
        return SqlTypes.LONG32VARCHAR;
    }
}

/** What it inherits says it. */
class Quiet extends VarcharJdbcType {
    private static final long serialVersionUID = 1;
}

class Json extends VarcharJdbcType {
    private static final long serialVersionUID = 1;

    @Override
    public int getDefaultSqlTypeCode() {
        return SqlTypes.JSON;
    }
}
