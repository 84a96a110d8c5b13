package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.Struct;

@Entity
class Customer {
    @Id
    @GeneratedValue
    Long id;

    Address home;

    @Column(name = "away", nullable = false)
    Address office;

    @Embedded
    @Struct(name = "contact")
    Contact contact;
}

@Embeddable
@Struct(name = "address")
class Address {
    String street;

    @Column(name = "zip_code", length = 10)
    @Comment("as on letters")
    String zip;

    BigDecimal latitude;
    UUID reference;
    Instant since;
    byte[] picture;
    boolean confirmed;
}

/** Declared by the attribute; out of the alphabet. */
@Embeddable
class Contact {
    String phone;

    @Enumerated(EnumType.STRING)
    Kind kind;

    Integer[] codes;
    Kind ordinal;
}

enum Kind {
    WORK,
    HOME
}
