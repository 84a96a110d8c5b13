package mapping;

import jakarta.persistence.Embeddable;

@Embeddable
public class Note {
    String note;
}
