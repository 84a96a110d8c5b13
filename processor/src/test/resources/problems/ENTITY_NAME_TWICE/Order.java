package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
class Order {
    @Id
    Long id;
}

@Entity(name = "Order") // RV368
@Table(name = "others")
class Purchase {
    @Id
    Long id;
}
