package mapping;

import jakarta.persistence.Entity;

@Entity
public class Leaf extends Root {
    String a;
}
