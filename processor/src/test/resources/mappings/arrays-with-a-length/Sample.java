package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.Array;

@Entity
class Sample {
    @Id
    Long id;

    @Array(length = 5)
    String[] five;

    @Array(length = 3)
    List<Integer> three;
}
