package mapping;

import jakarta.persistence.Column;
import java.io.Serializable;
import java.math.BigDecimal;
import org.hibernate.metamodel.spi.ValueAccess;
import org.hibernate.usertype.CompositeUserType;

/** Says in the type of {@link #embeddable()} which class has the columns. */
public class MoneyType implements CompositeUserType<Money> {
    public static class Parts {
        @Column(precision = 20, scale = 2)
        BigDecimal amount;

        @Column(length = 3)
        String currency;
    }

    @Override
    public Object getPropertyValue(Money money, int property) {
        return property == 0 ? money.amount() : money.currency();
    }

    @Override
    public Money instantiate(ValueAccess values) {
        return new Money(values.getValue(0, BigDecimal.class), values.getValue(1, String.class));
    }

    @Override
    public Class<Parts> embeddable() {
        return Parts.class;
    }

    @Override
    public Class<Money> returnedClass() {
        return Money.class;
    }

    @Override
    public boolean equals(Money one, Money other) {
        return one.equals(other);
    }

    @Override
    public int hashCode(Money money) {
        return money.hashCode();
    }

    @Override
    public Money deepCopy(Money money) {
        return money;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public Serializable disassemble(Money money) {
        return money;
    }

    @Override
    public Money assemble(Serializable cached, Object owner) {
        return (Money) cached;
    }

    @Override
    public Money replace(Money detached, Money managed, Object owner) {
        return detached;
    }
}

record Money(BigDecimal amount, String currency) implements Serializable {}
