package mapping;

import jakarta.persistence.Embeddable;

@Embeddable
public class Inherits {
    String fieldOfInherits;

    public String getGetterOfInherits() {
        return fieldOfInherits;
    }

    public void setGetterOfInherits(String value) {}
}
