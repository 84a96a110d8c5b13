package mapping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

@MappedSuperclass
abstract class Holder<T extends Number> {
    @ElementCollection
    @AttributeOverride(name = "from", column = @Column(name = "lower_end", nullable = false))
    Set<Range> ranges;

    T amount;
}

@Entity
class Ledger extends Holder<BigDecimal> {
    @Id
    Long id;

    @ElementCollection
    @MapKeyColumn(name = "label", length = 40)
    @AttributeOverride(name = "value.to", column = @Column(name = "upper_end", precision = 9, scale = 3))
    Map<String, Range> named;

    @ElementCollection
    List<Stamped> stamps;
}

@Embeddable
class Bounds<T> {
    @Column(name = "low")
    T from;

    T to;
}

@Embeddable
class Range extends Bounds<BigDecimal> {
    boolean inclusive;
}

@Embeddable
class Stamped extends Bounds<java.time.Instant> {
    String note;
}
