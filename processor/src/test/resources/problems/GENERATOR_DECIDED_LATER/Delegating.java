package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.IdentifierGenerator;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

@Entity
public class Delegating {
    @Id
    @GeneratedValue(generator = "own")
    @GenericGenerator(name = "own", type = Delegating.Own.class) // RV347
    Long id;

    public static class Own implements IdentifierGenerator {
        private static final long serialVersionUID = 1;

        private final SequenceStyleGenerator inner = new SequenceStyleGenerator();

        @Override
        public void registerExportables(Database database) {
            inner.registerExportables(database);
        }

        @Override
        public Object generate(SharedSessionContractImplementor session, Object object) {
            return 1L;
        }
    }
}
