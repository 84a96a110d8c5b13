package mapping;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Struct;

@Entity
class Sample {
    @Id
    Long id;

    One one;

    Other other; // RV365
}

@Embeddable
@Struct(name = "both")
class One {
    String text;
}

@Embeddable
@Struct(name = "both")
class Other {
    int number;
}
