package mapping;

import dev.reviver.annotation.StoredAs;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Member;
import org.hibernate.annotations.IdGeneratorType;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.generator.GeneratorCreationContext;
import org.hibernate.id.IdentifierGenerator;

/** What it makes is told; how it is called, its annotation says. */
@Entity
class Sample {
    @Id
    @Counted(name = "own_numbers")
    Long id;
}

@IdGeneratorType(Counting.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@interface Counted {
    String name();
}

@StoredAs("sequence(1,50)")
class Counting implements IdentifierGenerator {
    private static final long serialVersionUID = 1;

    public Counting(Counted counted, Member member, GeneratorCreationContext context) {
        Identifier name =
                context.getDatabase().getJdbcEnvironment().getIdentifierHelper().toIdentifier(counted.name());
        context.getDatabase()
                .getDefaultNamespace()
                .createSequence(name, physical -> new Sequence(null, null, null, physical, 1, 50));
    }

    @Override
    public Object generate(SharedSessionContractImplementor session, Object object) {
        return 1L;
    }
}
