package mapping;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("it's")
public class Quoted extends Quote {
    int x;
}
