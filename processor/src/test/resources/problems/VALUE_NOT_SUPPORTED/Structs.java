package mapping;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Struct;

@Entity
class Structs {
    @Id
    Long id;

    Composed composed;
}

@Embeddable
@Struct(
        name = "composed",
        catalog = "other") // RV302
class Composed {
    String text;
}
