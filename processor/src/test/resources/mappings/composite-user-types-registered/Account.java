package mapping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.CompositeTypeRegistration;
import org.hibernate.annotations.CompositeTypeRegistrations;

@Entity
@CompositeTypeRegistrations(@CompositeTypeRegistration(embeddableClass = Money.class, userType = MoneyType.class))
public class Account {
    @Id
    Long id;

    Money balance;

    @AttributeOverride(name = "amount", column = @Column(name = "limit_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "limit_currency"))
    Money limit;

    Part part;
}

@Embeddable
class Part {
    @AttributeOverride(name = "amount", column = @Column(name = "part_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "part_currency"))
    Money share;
}
