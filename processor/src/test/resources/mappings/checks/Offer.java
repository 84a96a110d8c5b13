package mapping;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;

@Entity
@Check(constraints = "price > 0")
@Check(name = "not_too_dear", constraints = "price < 1000")
@Table(
        check = {
            @CheckConstraint(constraint = "price <> 13"),
            @CheckConstraint(name = "discounted", constraint = "discount < price")
        })
public class Offer {
    @Id
    Long id;

    int price;

    @Check(constraints = "discount >= 0")
    int discount;

    @Column(check = @CheckConstraint(name = "some_left", constraint = "stock >= 0"))
    int stock;
}
