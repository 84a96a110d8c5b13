package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import jakarta.persistence.DiscriminatorType;

interface Subject {}

@Entity
class Cat implements Subject {
    @Id
    Long id;
}

@Entity
class Dog implements Subject {
    @Id
    Long id;
}

@Entity
class Remark {
    @Id
    Long id;

    About about;
}

@Embeddable
class About {
    @Any
    @AnyDiscriminator(DiscriminatorType.INTEGER)
    @AnyDiscriminatorValue(discriminator = "1", entity = Cat.class)
    @AnyDiscriminatorValue(discriminator = "2", entity = Dog.class)
    @AnyKeyJavaClass(Long.class)
    @Column(name = "about_kind")
    @JoinColumn(name = "about_no")
    Subject subject;

    String words;
}
