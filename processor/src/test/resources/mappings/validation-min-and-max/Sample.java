package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.hibernate.validator.constraints.Range;

@Entity
class Sample {
    @Id
    Long id;

    @Min(1)
    int low;

    @Max(10)
    Integer high;

    @Min(-5)
    @Max(5)
    long within;

    @Min(0)
    BigDecimal amount;

    @Range(min = 2, max = 8)
    int range;

    @Range(max = 8)
    Short openRange;

    @Min(value = 3, groups = Other.class)
    int otherGroup;

    @Min.List({@Min(1), @Min(2)})
    int several;

    @Min(1)
    @Column(name = "`Anzahl`")
    int quoted;

    @Max(9_000_000_000L)
    Long beyondInt;
}
