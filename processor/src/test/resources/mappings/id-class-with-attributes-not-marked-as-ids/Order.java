package id.clazz.more;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import java.io.Serializable;

@Entity
@Table(name = "orders")
@IdClass(OrderId.class)
class Order {
    @Id
    Long customer;

    @Id
    Integer number;
}

class OrderId implements Serializable {
    Long customer;
    Integer number;
}

@Entity
@IdClass(PaymentId.class)
class Payment {
    @Id
    @ManyToOne
    Order order;

    @Column(name = "account", length = 34)
    String accountNumber;

    String remark;
}

class PaymentId implements Serializable {
    OrderId order;
    String accountNumber;
}

@MappedSuperclass
abstract class Numbered {
    Integer number;
}

@Entity
@IdClass(LineId.class)
class Line extends Numbered {
    @Id
    Long invoice;

    @Id
    Long page;
}

class LineId implements Serializable {
    Long invoice;
    Integer number;
    Long page;
}

@Entity
class Note {
    @Id
    Long id;

    @ManyToOne
    Payment payment;

    @ManyToOne
    Line line;
}

// The id class is that of the order itself.
@Entity
@IdClass(OrderId.class)
class Shipment {
    @Id
    @ManyToOne
    Order order;

    Integer number;
}
