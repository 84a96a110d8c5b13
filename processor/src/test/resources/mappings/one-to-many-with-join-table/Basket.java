package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;

@Entity
public class Basket {
    @Id
    Long id;

    @OneToMany
    @JoinTable(name = "basket_list")
    List<Fruit> listed;

    @OneToMany
    @JoinTable(
            name = "basket_set",
            joinColumns = @JoinColumn(name = "the_basket"),
            inverseJoinColumns = @JoinColumn(name = "the_fruit", unique = false))
    Set<Fruit> set;

    @OneToMany
    List<Fruit> unnamed;
}
