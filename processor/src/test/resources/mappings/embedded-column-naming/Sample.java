package mapping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.hibernate.annotations.EmbeddedColumnNaming;

@Entity
class Person {
    @Id
    Long id;

    @Embedded
    @EmbeddedColumnNaming("home_%s")
    Address home;

    @Embedded
    @EmbeddedColumnNaming("%sOfWork")
    @AttributeOverride(name = "street", column = @Column(name = "road"))
    Address work;

    @Embedded
    Address plain;

    @Embedded
    @EmbeddedColumnNaming("by_%s")
    Birth birth;

    @ElementCollection
    List<Address> more;
}

@Embeddable
class Address {
    @Column(name = "line1")
    String street;

    String town;

    @Embedded
    @EmbeddedColumnNaming("zip_%s")
    ZipPlus4 zip;
}

@Embeddable
class Birth {
    @ManyToOne
    Country country;

    @ManyToOne
    @JoinColumn(name = "inhabitant")
    Country nationality;
}

@Embeddable
class ZipPlus4 {
    @Column(name = "zip_code")
    String zipCode;

    String plusCode;
}

@Entity
class Country {
    @EmbeddedId
    @EmbeddedColumnNaming("key_%s")
    CountryKey key;
}

@Embeddable
record CountryKey(String iso) {}
