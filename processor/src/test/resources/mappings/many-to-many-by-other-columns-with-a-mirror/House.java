package many.to.many.others;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.Set;

@Entity
class House {
    @Id
    Long id;

    String address;

    @ManyToMany
    @JoinTable(
            name = "lives",
            joinColumns = @JoinColumn(name = "house_address", referencedColumnName = "address"),
            inverseJoinColumns = @JoinColumn(name = "person_name", referencedColumnName = "name"))
    Set<Person> people;

    @ManyToMany
    @JoinTable(
            name = "owns",
            joinColumns = @JoinColumn(name = "house_address", referencedColumnName = "address"),
            inverseJoinColumns = @JoinColumn(name = "person_name", referencedColumnName = "name"))
    Set<Person> owners;
}

@Entity
class Person {
    @Id
    Long id;

    String name;

    @ManyToMany(mappedBy = "people")
    Set<House> houses;
}
