package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Parent;

@Entity
class Basket {
    @Id
    Long id;

    Sum sum;

    @ElementCollection
    Set<Item> items;
}

@Embeddable
class Sum {
    int net;
    int tax;

    @Formula("net + tax")
    int gross;
}

@Embeddable
class Item {
    @Parent
    Basket basket;

    @Column(nullable = false)
    String article;

    int pieces;

    @Formula("pieces * 2")
    int shoes;
}
