package mapping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.CompositeType;

@Entity
public class Account {
    @Id
    Long id;

    @CompositeType(MoneyType.class)
    Money balance;

    @CompositeType(MoneyType.class)
    @AttributeOverride(name = "amount", column = @Column(name = "limit_amount", precision = 12, scale = 4, nullable = false))
    @AttributeOverride(name = "currency", column = @Column(name = "limit_currency"))
    Money limit;

    @Embedded
    Terms terms;
}

@Embeddable
class Terms {
    int days;

    @CompositeType(MoneyTypeBelow.class)
    @AttributeOverride(name = "amount", column = @Column(name = "fee_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "fee_currency"))
    Money fee;
}
