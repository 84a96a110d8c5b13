package mapping;

import jakarta.persistence.Entity;

@Entity
public class Child extends Base {
    String invisible;

    public String getName() {
        return invisible;
    }

    public void setName(String name) {}
}
