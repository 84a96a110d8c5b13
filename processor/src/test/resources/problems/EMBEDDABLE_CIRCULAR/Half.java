package mapping;

import jakarta.persistence.Embeddable;

@Embeddable
public class Half {
    Circle circle; // RV111
}
