package mapping;

import jakarta.persistence.Entity;

@Entity
public class Node extends Base<Long, Node> {
    String a;
}
