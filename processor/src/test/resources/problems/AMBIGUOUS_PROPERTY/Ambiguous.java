package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Ambiguous {
    @Id
    public int getId() {
        return 1;
    }

    public Boolean getDone() {
        return true;
    }

    public boolean isDone() { // RV123
        return true;
    }
}
