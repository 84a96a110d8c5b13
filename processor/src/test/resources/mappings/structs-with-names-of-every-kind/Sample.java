package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "`order`")
class Order {
    @Id
    Long id;

    Money money;

    @Column(name = "`group`")
    Grouped group;
}

@Embeddable
@Struct(name = "money_type")
class Money {
    @Column(name = "`Currency`")
    String theCurrency;

    String amountInWords;

    @Column(name = "`order`")
    int order;
}

@Embeddable
@Struct(name = "grouped", schema = "elsewhere")
class Grouped {
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Side theSide;
}

enum Side {
    RIGHT,
    LEFT
}
