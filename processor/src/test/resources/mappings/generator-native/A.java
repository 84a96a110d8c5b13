package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.NativeGenerator;

@Entity
public class A {
    @Id
    @NativeGenerator
    Long id;
}
