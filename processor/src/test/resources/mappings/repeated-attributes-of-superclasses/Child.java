package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
public class Child extends Base {
    @Override
    @Column(name = "other", length = 9)
    public String getName() {
        return "";
    }

    @Override
    public String getKind() {
        return "";
    }

    @Override
    public void setKind(String kind) {}
}
