package mapping;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Converts;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.PrimaryKeyJoinColumns;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SecondaryTables;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.SequenceGenerators;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.TableGenerators;
import java.io.Serializable;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyDiscriminatorValues;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.ConverterRegistration;
import org.hibernate.annotations.ConverterRegistrations;
import org.hibernate.annotations.SecondaryRow;
import org.hibernate.annotations.SecondaryRows;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTables({
    @SecondaryTable(name = "thing_a", check = @CheckConstraint(name = "a_small", constraint = "in_a < 9")),
    @SecondaryTable(name = "thing_b")
})
@SecondaryRows({@SecondaryRow(table = "thing_a", owned = false), @SecondaryRow(table = "thing_b", optional = false)})
@SequenceGenerators(@SequenceGenerator(name = "things", sequenceName = "thing_numbers"))
@TableGenerators(@TableGenerator(name = "others", table = "other_numbers"))
@ConverterRegistrations(@ConverterRegistration(converter = Yards.class, domainType = Length.class))
class Thing {
    @Id
    @GeneratedValue(generator = "things")
    Long id;

    @Column(name = "in_a", table = "thing_a")
    int inA;

    @Column(table = "thing_b")
    int inB;

    @Converts(@Convert(converter = Twice.class))
    Integer doubled;

    Length length;

    @Converts(@Convert(attributeName = "inside", converter = Twice.class))
    Part part;

    @Any
    @AnyDiscriminator
    @AnyDiscriminatorValues(@AnyDiscriminatorValue(discriminator = "T", entity = Thing.class))
    @AnyKeyJavaClass(Long.class)
    @JoinColumn(name = "any_id")
    Object kind;
}

@Entity
@PrimaryKeyJoinColumns(
        value = @PrimaryKeyJoinColumn(name = "thing_id", columnDefinition = "bigint"),
        foreignKey = @ForeignKey(name = "special_of_thing"))
class Special extends Thing {
    @OneToOne(targetEntity = Numbered.class)
    Serializable numbered;
}

@Entity
class Numbered implements Serializable {
    @Id
    @GeneratedValue(generator = "others")
    Long id;
}

@Embeddable
class Part {
    Integer inside;
}

class Length {
    int metres;
}

class Yards implements AttributeConverter<Length, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Length length) {
        return length.metres;
    }

    @Override
    public Length convertToEntityAttribute(Integer column) {
        return new Length();
    }
}

class Twice implements AttributeConverter<Integer, String> {
    @Override
    public String convertToDatabaseColumn(Integer number) {
        return number + "";
    }

    @Override
    public Integer convertToEntityAttribute(String column) {
        return 2;
    }
}
