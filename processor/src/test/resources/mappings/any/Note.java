package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;

@Entity
public class Note {
    @Id
    Long id;

    @Any
    @AnyKeyJavaClass(Long.class)
    @JoinColumn(name = "subject_id")
    @Column(name = "subject_type")
    @AnyDiscriminatorValue(discriminator = "A", entity = Apple.class)
    @AnyDiscriminatorValue(discriminator = "P", entity = Pear.class)
    Fruit subject;

    @Any(optional = false)
    @AnyDiscriminator(DiscriminatorType.INTEGER)
    @AnyKeyJavaClass(String.class)
    @JoinColumn(name = "other_id")
    @AnyDiscriminatorValue(discriminator = "1", entity = Apple.class)
    @AnyDiscriminatorValue(discriminator = "2", entity = Pear.class)
    Fruit other;
}
