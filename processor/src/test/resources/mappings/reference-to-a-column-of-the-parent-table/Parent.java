package mapping;

import jakarta.persistence.Entity;

@Entity
public class Parent extends Base {
    String name;
}
