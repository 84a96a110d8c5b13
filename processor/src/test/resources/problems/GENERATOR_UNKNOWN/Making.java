package mapping;

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

@Entity
public class Making {
    @Id
    @Counted // RV348
    Long id;

    @Id
    @Snowflake
    Long other;
}

@IdGeneratorType(Counting.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@interface Counted {}

class Counting implements IdentifierGenerator {
    private static final long serialVersionUID = 1;

    public Counting(Counted counted, Member member, GeneratorCreationContext context) {
        context.getDatabase()
                .getDefaultNamespace()
                .createSequence(
                        Identifier.toIdentifier("numbers"), name -> new Sequence(null, null, null, name, 1, 50));
    }

    @Override
    public Object generate(SharedSessionContractImplementor session, Object object) {
        return 1L;
    }
}

@IdGeneratorType(Flake.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@interface Snowflake {}

/** Most make their values of nothing. */
class Flake implements IdentifierGenerator {
    private static final long serialVersionUID = 1;

    public Flake(Snowflake flake, Member member, GeneratorCreationContext context) {
        context.getDatabase().getDialect();
    }

    @Override
    public Object generate(SharedSessionContractImplementor session, Object object) {
        return 1L;
    }
}
