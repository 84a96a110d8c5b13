package map.key.mandatory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import java.util.Map;

@Entity
class Person {
    @Id
    Long id;

    // Before the attribute of the target in the alphabet, and behind another.
    @OneToMany(mappedBy = "person")
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "kind")
    Map<Kind, Account> accounts;

    @OneToMany
    @JoinColumn(name = "owner_id")
    @MapKeyColumn(name = "label", length = 20)
    Map<String, Account> zoned;
}

enum Kind {
    PRIVATE,
    WORK
}

@Entity
class Account {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(nullable = false)
    Person person;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 30)
    Kind kindOfAccount;

    @Column(nullable = false, length = 40)
    String label;
}
