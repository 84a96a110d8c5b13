package demo;

import dev.reviver.annotation.PostgresIndex;
import jakarta.persistence.*;
import java.math.*;
import java.time.*;

@Entity
@PostgresIndex(name = "open_orders", columns = {"placed desc nulls last"}, include = {"total"}, where = "state = 'OPEN'")
@PostgresIndex(name = "by_note", columns = {"note text_pattern_ops"}, where = "note is not null")
public class Orders {
    @Id Long id;
    Instant placed;
    @Column(length = 10) String state;
    BigDecimal total;
    @Column(columnDefinition = "text") String note;
}
