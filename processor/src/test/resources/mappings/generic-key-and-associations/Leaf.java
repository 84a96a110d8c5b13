package mapping;

import jakarta.persistence.Entity;

@Entity
public class Leaf extends Base<String, Node> {
    String b;
}
