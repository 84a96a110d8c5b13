package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;

@Entity
class Product {
    @Id
    Long id;

    Price price;

    @Column(nullable = false)
    Price required;

    Parcel parcel;
}

@Embeddable
@Struct(name = "price")
class Price {
    @Column(nullable = false)
    String currency;

    @Check(constraints = "amount > 0")
    int amount;

    @Enumerated(EnumType.STRING)
    Unit unit;
}

@Embeddable
@Struct(name = "parcel")
class Parcel {
    Price cost;

    @JdbcTypeCode(SqlTypes.JSON)
    Extra extra;
}

@Embeddable
class Extra {
    String colour;
}

enum Unit {
    PIECE,
    BOX
}
