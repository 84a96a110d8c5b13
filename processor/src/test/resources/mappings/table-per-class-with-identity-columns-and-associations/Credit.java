package mapping;

import jakarta.persistence.Entity;
import java.math.BigDecimal;

@Entity
public class Credit extends Account {
    BigDecimal top;
}
