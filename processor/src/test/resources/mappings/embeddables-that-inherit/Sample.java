package mapping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.DiscriminatorFormula;

@Entity
class Sample {
    @Id
    Long id;

    Animal animal;

    @AttributeOverride(name = "name", column = @Column(name = "other_name"))
    @AttributeOverride(name = "age", column = @Column(name = "other_age"))
    @AttributeOverride(name = "lives", column = @Column(name = "other_lives"))
    @AttributeOverride(name = "deep", column = @Column(name = "other_deep"))
    @AttributeOverride(name = "tricks", column = @Column(name = "other_tricks"))
    @AttributeOverride(name = "{discriminator}", column = @Column(name = "other_kind", length = 7))
    Animal other;

    Counted counted;

    Lettered lettered;

    Computed computed;

    Holder holder;
}

/** The hierarchy of entities and that of embeddables have nothing to do with each other. */
@Entity
class Below extends Sample {
    @AttributeOverride(name = "name", column = @Column(name = "last_name"))
    @AttributeOverride(name = "age", column = @Column(name = "last_age"))
    @AttributeOverride(name = "lives", column = @Column(name = "last_lives"))
    @AttributeOverride(name = "deep", column = @Column(name = "last_deep"))
    @AttributeOverride(name = "tricks", column = @Column(name = "last_tricks"))
    Animal last;
}

/** An embeddable that is no root says nothing of those around it. */
@Entity
class CatsOnly {
    @Id
    Long id;

    Cat cat;
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
@DiscriminatorValue("deep")
class DeepCat extends Cat {
    int deep;
}

@Embeddable
@DiscriminatorColumn(name = "counted_kind", discriminatorType = DiscriminatorType.INTEGER)
class Counted {
    int number;
}

/** Hibernate overlooks what stands between two embeddables. */
@MappedSuperclass
class Between extends Counted {
    int overlooked;
}

@Embeddable
class CountedTwice extends Between {
    int twice;
}

/** Two attributes may share the column of the discriminator. */
@Embeddable
class Holder {
    @AttributeOverride(name = "number", column = @Column(name = "held"))
    @AttributeOverride(name = "twice", column = @Column(name = "held_twice"))
    Counted inside;
}

@Embeddable
@DiscriminatorColumn(name = "`Letter`", discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("a")
class Lettered {
    int letters;
}

@Embeddable
@DiscriminatorValue("b")
class LetteredMore extends Lettered {
    int more;
}

@Embeddable
@DiscriminatorFormula("case when parts > 3 then 'ComputedMore' else 'Computed' end")
class Computed {
    int parts;
}

@Embeddable
class ComputedMore extends Computed {
    int moreParts;
}
