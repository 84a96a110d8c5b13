package mapping;

import jakarta.persistence.Entity;
import java.math.BigDecimal;

@Entity
class WithNumber extends Base<Long, BigDecimal> {}
