package mapping;

import jakarta.persistence.Basic;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;
import org.hibernate.type.SqlTypes;

/** A document of an embeddable is several values to Hibernate, which validation does not require; a map is one. */
@Entity
@Table(name = "orders")
public class Order {
    @Id
    Long id;

    @NotNull
    @JdbcTypeCode(SqlTypes.JSON)
    Address address;

    @NotNull
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> notes;

    @Basic(optional = false)
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime sent;

    @Embeddable
    public static class Address {
        String city;
    }
}
