package structs.arrays.numbers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Struct;

@Entity
@Table(name = "orders")
class Order {
    @Id
    Long id;

    Measure[] measures;

    List<Reading> readings;

    Single single;
}

@Embeddable
@Struct(name = "measure")
class Measure {
    BigDecimal amount;

    @Column(precision = 5, scale = 2)
    BigDecimal small;

    BigInteger big;
    double exact;
    float rough;
    int count;
    long number;
    Duration time;
    Instant at;
    String text;
    byte[] bytes;

    @Column(precision = 10)
    Double narrow;
}

@Embeddable
@Struct(name = "reading")
class Reading {
    Double value;
    Duration time;
    Instant at;
    int count;
}

@Embeddable
@Struct(name = "single")
class Single {
    Double value;
    Duration time;
    Instant at;
    int count;
}
