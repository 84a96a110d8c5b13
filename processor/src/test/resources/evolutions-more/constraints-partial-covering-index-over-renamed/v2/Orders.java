package demo;

import dev.reviver.annotation.PostgresIndex;
import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.math.*;
import java.time.*;

@Entity
@PostgresIndex(name = "open_orders", columns = {"placed_at desc nulls last"}, include = {"amount"}, where = "status = 'OPEN'")
@PostgresIndex(name = "by_remark", columns = {"remark text_pattern_ops"}, where = "remark is not null")
public class Orders {
    @Id Long id;
    @RenamedFrom("placed") @Column(name = "placed_at") Instant placedAt;
    @RenamedFrom("state") @Column(length = 10) String status;
    @RenamedFrom("total") BigDecimal amount;
    @RenamedFrom("note") @Column(columnDefinition = "text") String remark;
}
