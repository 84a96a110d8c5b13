package mapping;

import jakarta.persistence.Entity;

@Entity
public class Grandchild extends Child {
    @Override
    public String getName() {
        return "";
    }

    public String getOwn() {
        return "";
    }

    public void setOwn(String own) {}
}
