package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
public class Shop {
    @Id
    int id;

    @ManyToOne
    Product known;

    @OneToMany
    @JoinColumn(name = "shop_id")
    Set<Product> products; // RV120
}
