package mapping;

import jakarta.persistence.Entity;

@Entity
public class JoinedLeaf extends Joined {
    String a;
}
