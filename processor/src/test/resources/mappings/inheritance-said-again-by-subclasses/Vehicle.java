package mapping;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Vehicle {
    @Id
    Long id;

    Size size;
}

@Embeddable
@Table(name = "sizes")
class Size {
    int length;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@DiscriminatorValue("car")
class Car extends Vehicle {
    int doors;
}

@Entity
@DiscriminatorValue("van")
class Van extends Car {
    int load;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
abstract class Animal {
    @Id
    Long id;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorValue("dog")
class Dog extends Animal {
    String breed;
}

@Entity
@Inheritance
abstract class Plant {
    @Id
    Long id;
}

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
class Tree extends Plant {
    int height;
}
