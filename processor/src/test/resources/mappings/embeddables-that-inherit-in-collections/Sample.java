package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
class Sample {
    @Id
    Long id;

    @ElementCollection
    List<Animal> list;

    @ElementCollection
    Set<Animal> set;

    @ElementCollection
    Map<String, Animal> map;

    @ElementCollection
    Map<Animal, String> keys;

    @ElementCollection
    List<Holder> holders;

    @ElementCollection
    List<Outer> outers;

    @ElementCollection
    Set<Child> children;

    @OneToMany
    Map<Animal, Target> inJoinTable;

    @OneToMany
    @JoinColumn
    Map<Animal, Target> inTarget;
}

@Entity
class Target {
    @Id
    Long id;
}

@Embeddable
class Animal {
    @Column(nullable = false)
    String name;

    int age;
}

@Embeddable
class Dog extends Animal {
    @Column(nullable = false)
    int tricks;
}

@Embeddable
class Cat extends Animal {
    int lives;
}

@Embeddable
class Holder {
    @Embedded
    Animal held;
}

@Embeddable
class Outer {
    Holder inner;
}

@MappedSuperclass
class Named {
    @Column(nullable = false)
    String aBaseName;
}

/** In the key of a set a class's own attributes come before those of its mapped superclass. */
@Embeddable
class Child extends Named {
    @Column(nullable = false)
    int childAge;
}
