package mapping;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

@Embeddable
public class Money {
    BigDecimal amount;
    String currency;
}
