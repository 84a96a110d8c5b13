package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.JoinColumn;
import java.util.Collection;
import java.util.Map;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorImplicitValues;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.AnyKeyJavaType;
import org.hibernate.annotations.AnyKeyJdbcType;
import org.hibernate.annotations.AnyKeyJdbcTypeCode;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.CollectionId;
import org.hibernate.annotations.CollectionIdJavaClass;
import org.hibernate.annotations.CollectionIdMutability;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.DiscriminatorFormula;
import org.hibernate.annotations.JavaTypeRegistration;
import org.hibernate.annotations.JavaTypeRegistrations;
import org.hibernate.annotations.MapKeyJavaType;
import org.hibernate.annotations.MapKeyJdbcType;
import org.hibernate.annotations.MapKeyMutability;
import org.hibernate.annotations.MapKeyType;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.TypeRegistration;
import org.hibernate.annotations.TypeRegistrations;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.YesNoConverter;
import org.hibernate.type.descriptor.java.ByteArrayJavaType;
import org.hibernate.type.descriptor.java.Immutability;
import org.hibernate.type.descriptor.java.LongJavaType;
import org.hibernate.type.descriptor.java.StringJavaType;
import org.hibernate.type.descriptor.jdbc.CharJdbcType;
import org.hibernate.type.descriptor.jdbc.IntegerJdbcType;

@Entity
@SoftDelete(converter = YesNoConverter.class)
@TypeRegistrations(@TypeRegistration(basicClass = StringBuilder.class, userType = TextType.class))
@JavaTypeRegistrations(@JavaTypeRegistration(javaType = Byte[].class, descriptorClass = ByteArrayJavaType.class))
class Keyed {
    @Id
    Long id;

    @ElementCollection
    @MapKeyJavaType(StringJavaType.class)
    @MapKeyMutability(Immutability.class)
    Map<String, Integer> byJavaType;

    @ElementCollection
    @MapKeyJdbcType(CharJdbcType.class)
    Map<String, Integer> byJdbcType;

    @ElementCollection
    @MapKeyType(TextType.class)
    Map<String, Integer> byUserType;

    @Any
    @AnyDiscriminator
    @AnyDiscriminatorImplicitValues(AnyDiscriminatorImplicitValues.Strategy.FULL_NAME)
    @AnyKeyJavaType(LongJavaType.class)
    @Column(name = "first_kind")
    @JoinColumn(name = "first_id")
    Object first;

    @Any
    @AnyDiscriminator
    @AnyKeyJavaClass(Integer.class)
    @AnyKeyJdbcType(IntegerJdbcType.class)
    @Column(name = "second_kind")
    @JoinColumn(name = "second_id")
    Object second;

    @Any
    @AnyDiscriminator
    @AnyKeyJavaClass(Long.class)
    @AnyKeyJdbcTypeCode(SqlTypes.INTEGER)
    @Column(name = "third_kind")
    @JoinColumn(name = "third_id")
    Object third;

    @ElementCollection
    @CollectionId(column = @Column(name = "row_id"), generator = "increment")
    @CollectionIdJavaClass(idType = Long.class)
    @CollectionIdMutability(Immutability.class)
    Collection<Integer> rows;
}

@Entity
@Inheritance
@DiscriminatorFormula("1")
@DialectOverride.DiscriminatorFormulas({
    @DialectOverride.DiscriminatorFormula(dialect = H2Dialect.class, override = @DiscriminatorFormula("2")),
    @DialectOverride.DiscriminatorFormula(
            dialect = PostgreSQLDialect.class,
            sameOrAfter = @DialectOverride.Version(major = 9),
            before = @DialectOverride.Version(major = 99),
            override = @DiscriminatorFormula("kind"))
})
class Animal {
    @Id
    Long id;

    @Check(constraints = "kind <> ''")
    @DialectOverride.Check(
            dialect = PostgreSQLDialect.class,
            before = @DialectOverride.Version(major = 99),
            override = @Check(constraints = "kind <> 'none'"))
    String kind;
}

@Entity
class Dog extends Animal {
    int legs;
}
