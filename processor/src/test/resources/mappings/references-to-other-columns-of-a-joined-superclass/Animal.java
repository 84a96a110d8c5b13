package references.joined;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Animal {
    @Id
    Long id;

    @Column(length = 40)
    String name;

    @ElementCollection
    @CollectionTable(joinColumns = @JoinColumn(name = "animal_name", referencedColumnName = "name"))
    Set<String> calls;
}

@Entity
class Cat extends Animal {
    String fur;

    @ManyToMany
    @JoinTable(name = "cat_toys", joinColumns = @JoinColumn(name = "cat_name", referencedColumnName = "name"))
    List<Toy> toys;

    @ManyToMany
    @JoinTable(name = "cat_furs", joinColumns = @JoinColumn(name = "cat_fur", referencedColumnName = "fur"))
    List<Toy> furToys;

    @OneToMany
    @JoinTable(name = "cat_own", joinColumns = @JoinColumn(name = "cat_name", referencedColumnName = "name"))
    Set<Toy> ownToys;

    @OneToMany
    @JoinColumn(name = "cat_named", referencedColumnName = "name")
    Set<Toy> namedToys;

    @ElementCollection
    @CollectionTable(name = "cat_sounds", joinColumns = @JoinColumn(name = "cat_name", referencedColumnName = "name"))
    Set<String> sounds;
}

@Entity
class Toy {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "cat", referencedColumnName = "name")
    Cat cat;

    @ManyToOne
    @JoinColumn(name = "fur", referencedColumnName = "fur")
    Cat byFur;

    @ManyToOne
    @JoinTable(
            name = "toy_cat",
            inverseJoinColumns = @JoinColumn(name = "cat_name", referencedColumnName = "name"))
    Cat kept;
}
