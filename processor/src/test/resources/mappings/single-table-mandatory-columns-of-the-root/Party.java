package mapping;

import jakarta.persistence.*;

@Entity
@DiscriminatorColumn(name = "kind")
class Party {
    @Id
    Long id;

    @Column
    boolean deleted;

    @Column(name = "visits", nullable = true)
    int count;

    long plain;

    @Basic(optional = false)
    String name;
}

@Entity
@DiscriminatorValue("person")
class Person extends Party {
    int age;
}

@Entity
@DiscriminatorValue("admin")
class Admin extends Person {
    int level;
}
