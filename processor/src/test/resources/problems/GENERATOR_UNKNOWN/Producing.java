package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.IdentifierGenerator;

@Entity
public class Producing {
    @Id
    @GeneratedValue(generator = "own")
    @GenericGenerator(name = "own", type = Producing.Own.class) // RV348
    Long id;

    public static class Own implements IdentifierGenerator {
        private static final long serialVersionUID = 1;

        @Override
        public void registerExportables(Database database) {}

        @Override
        public Object generate(SharedSessionContractImplementor session, Object object) {
            return 1L;
        }
    }
}
