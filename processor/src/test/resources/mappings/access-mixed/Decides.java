package mapping;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Embeddable;

@Embeddable
@Access(AccessType.PROPERTY)
public class Decides {
    String fieldOfDecides;

    public String getGetterOfDecides() {
        return fieldOfDecides;
    }

    public void setGetterOfDecides(String value) {}
}
