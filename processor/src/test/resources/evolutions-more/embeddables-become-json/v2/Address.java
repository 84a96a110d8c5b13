package demo;

import jakarta.persistence.*;
import java.util.UUID;
import java.time.LocalDate;
import java.math.BigDecimal;

@Embeddable
public class Address {
    @Column(length = 40) String street;
    @Column(name = "house_number") Integer number;
    @Column(precision = 10, scale = 2) BigDecimal area;
    Boolean owned;
    UUID register;
    LocalDate since;
    @Enumerated(EnumType.STRING) @Column(length = 10) Kind kind;
}
