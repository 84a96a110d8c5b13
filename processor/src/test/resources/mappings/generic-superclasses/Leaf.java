package mapping;

import jakarta.persistence.Entity;

@Entity
public class Leaf extends Valued<Integer> {}
