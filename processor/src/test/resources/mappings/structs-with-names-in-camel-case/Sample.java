package mapping;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.Struct;

@Entity
class Invoice {
    @Id
    Long id;

    Money totalAmount;

    List<Money> partAmounts;

    @Struct(name = "NamedHere")
    Plain plainValue;
}

@Embeddable
@Struct(name = "moneyType")
class Money {
    String theCurrency;

    Integer theAmount;
}

@Embeddable
class Plain {
    String theText;
}
