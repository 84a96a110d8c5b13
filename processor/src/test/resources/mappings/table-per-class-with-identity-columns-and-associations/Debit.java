package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "debits")
public class Debit extends Account {
    boolean locked;
}
